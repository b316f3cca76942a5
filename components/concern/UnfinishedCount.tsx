import type { Concern } from '#pathway/concern.ts';
import { unfinishedWords } from '#pathway/reminder-words.ts';
import { openClocks } from '#settings/clocks-page.ts';
import { Action } from '../ui/Action.tsx';

/** How many first records were begun and not finished, and the way to them. */
export function UnfinishedCount({ concerns }: { concerns: readonly Concern[] }) {
  const words = unfinishedWords(concerns.filter(({ firstRecord }) => !firstRecord).length);
  if (!words) return null;
  return (
    <section className="card stack" aria-labelledby="unfinished-title">
      <h2 id="unfinished-title">{words}</h2>
      <Action onPress={() => void openClocks()}>Go on in a new tab</Action>
    </section>
  );
}
