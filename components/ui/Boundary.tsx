import { Component, type ReactNode } from 'react';

interface BoundaryProps {
  /** what stands where the children can’t: nothing, or a sentence that says what to do */
  fallback: ReactNode;
  children: ReactNode;
}

/** Where the record can’t be read, what reads it goes, and the rest of the page stays. */
export class Boundary extends Component<BoundaryProps, { failed: boolean }> {
  override state = { failed: false };
  static getDerivedStateFromError = () => ({ failed: true });
  override render(): ReactNode {
    return this.state.failed ? this.props.fallback : this.props.children;
  }
}
