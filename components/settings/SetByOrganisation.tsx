import type { ReactNode } from 'react';

/** Fields that the organisation has filled in: to be read here, and changed by it alone. */
export function SetByOrganisation({ by, children }: { by: boolean; children: ReactNode }) {
  if (!by) return children;
  return (
    <fieldset className="set-by stack loose" disabled>
      <legend className="quiet">Set by your organisation</legend>
      {children}
    </fieldset>
  );
}
