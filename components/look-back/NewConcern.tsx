import { browser } from 'wxt/browser';
import type { Found } from '#look-back/found.ts';
import { forgetOpenings, keepOpening } from '#settings/openings.ts';
import { AwareForm } from '../form/AwareForm.tsx';
import { passageOf } from './link.ts';

/** A new concern from these notes, by the same door as from a note in front: it begins when staff became aware. */
export function NewConcern({ found, started }: { found: readonly Found[]; started: (concern: string) => void }) {
  // Nothing of the notes is given away before the clock is started.
  const ticket = async () => keepOpening({ tabId: (await browser.tabs.getCurrent())?.id ?? -1, frameId: 0, passage: passageOf(found) });
  const begin = async (concern: string) => {
    const tab = await browser.tabs.getCurrent();
    if (tab?.id !== undefined) await forgetOpenings(tab.id);
    started(concern);
  };
  return <AwareForm ticket={ticket} heading="h3" started={(concern) => void begin(concern)} />;
}
