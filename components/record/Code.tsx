import type { ReactNode } from 'react';

/** A code that is shown once, and what it is for. */
export function Code({ code, children }: { code: string; children: ReactNode }) {
  return (
    <div className="stack" role="status">
      <p>{children}</p>
      <p className="recovery-key" translate="no">
        {code}
      </p>
    </div>
  );
}
