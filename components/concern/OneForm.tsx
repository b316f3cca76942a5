import { createContext, type ReactNode, useContext, useMemo, useState } from 'react';

interface OneFormOpen {
  open: string | null;
  setOpen: (form: string | null) => void;
}

const Open = createContext<OneFormOpen>({ open: null, setOpen: () => undefined });

/** One form at a time on a page: opening another one closes it, and what was typed stays in its draft. */
export function OneForm({ children }: { children: ReactNode }) {
  const [open, setOpen] = useState<string | null>(null);
  const value = useMemo(() => ({ open, setOpen }), [open]);
  return <Open value={value}>{children}</Open>;
}

export const useOneForm = (): OneFormOpen => useContext(Open);
