import type { ReactNode } from 'react';

/** What was done, said once: it takes the focus from the form that is gone, so that nobody is left nowhere. */
export function Said({ children }: { children: ReactNode }) {
  return (
    <p className="said" role="status" tabIndex={-1} ref={focus}>
      {children}
    </p>
  );
}

const focus = (said: HTMLParagraphElement | null): void => said?.focus();
