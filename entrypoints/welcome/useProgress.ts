import { useEffect, useState } from 'react';
import { keepProgress, type Progress, welcomeProgress, type WelcomeStep } from '#settings/welcome.ts';

interface Kept {
  /** `undefined` until it is known */
  reached: Progress | undefined;
  /** goes to a question; what was typed in the one that is answered is saved elsewhere by now */
  go: (step: Progress['step'], answered?: WelcomeStep) => void;
  /** keeps what is typed and not saved yet */
  keep: (step: WelcomeStep, values: unknown) => void;
}

/** How far somebody has come: kept at every change, so that a closed tab loses nothing. */
export function useProgress(): Kept {
  const [reached, setReached] = useState<Progress>();
  useEffect(() => {
    void welcomeProgress().then((kept) => setReached(kept ?? { step: 'desk', typed: {} }));
  }, []);
  useEffect(() => {
    if (reached) void keepProgress(reached);
  }, [reached]);

  return {
    reached,
    go: (step, answered) => setReached((known) => known && { step, typed: answered ? { ...known.typed, [answered]: undefined } : known.typed }),
    keep: (step, values) => setReached((known) => known && { ...known, typed: { ...known.typed, [step]: values } }),
  };
}
