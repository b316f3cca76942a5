import { useEffect, useRef } from 'react';
import { browser } from 'wxt/browser';
import type { Found } from '#look-back/found.ts';
import { forgetOpenings, keepOpening } from '#settings/openings.ts';
import { AwareForm } from '../form/AwareForm.tsx';
import { passageOf } from './link.ts';

/** A new concern from these notes, by the same door as from a note in front: it begins when staff became aware. */
export function NewConcern({ found, started }: { found: readonly Found[]; started: (concern: string) => void }) {
  const kept = useRef<Promise<string>>(undefined);
  useEffect(() => () => void (kept.current && forget()), []);
  // Nothing of the notes is given away before the clock is to start; a second press is about the same concern.
  return <AwareForm ticket={() => (kept.current ??= keep(found))} heading="h3" started={started} />;
}

const thisTab = async (): Promise<number> => (await browser.tabs.getCurrent())?.id ?? -1;
const keep = async (found: readonly Found[]): Promise<string> => keepOpening({ tabId: await thisTab(), frameId: 0, passage: passageOf(found) });
const forget = async (): Promise<void> => forgetOpenings(await thisTab());
