import { Component, type ReactNode } from 'react';

interface BoundaryProps {
  /** what is said instead, as a sentence that says what to do */
  instead: string;
  children: ReactNode;
}

/** Where one part of a page can't be shown, the rest of it stays. */
export class Boundary extends Component<BoundaryProps, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true };
  }

  override render(): ReactNode {
    return this.state.failed ? <p className="refused">{this.props.instead}</p> : this.props.children;
  }
}
