import { Component, type ReactNode } from 'react';

interface BoundaryProps {
  /** what is said instead, as a sentence that says what to do; or what stands there, if anything */
  instead: ReactNode;
  children: ReactNode;
}

/** Where one part of a page can't be shown, the rest of it stays. */
export class Boundary extends Component<BoundaryProps, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true };
  }

  override render(): ReactNode {
    const { instead, children } = this.props;
    if (!this.state.failed) return children;
    return typeof instead === 'string' ? <p className="refused">{instead}</p> : instead;
  }
}
