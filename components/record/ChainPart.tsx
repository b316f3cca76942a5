import { useState } from 'react';
import { count } from '#pathway/reminder-words.ts';
import { checkWhole, readChecked, watchChecked } from '#record/check/keep-checking.ts';
import { now as clock } from '#settings/now.ts';
import { Action } from '../ui/Action.tsx';
import { useNow } from '../ui/useNow.ts';
import { brokenWords } from './broken-words.ts';
import { dayWords } from './day-words.ts';
import { useHealth } from './useHealth.ts';
import { useLoaded } from './useLoaded.ts';

/** Holds the place of a line that is known in a moment. */
const STILL_READING = '\u00A0';

/** Whether every entry is as it was written and none is missing: as last checked, and on demand. */
export function ChainPart() {
  const health = useHealth();
  const checked = useLoaded(readChecked, watchChecked);
  const now = useNow();
  const [busy, setBusy] = useState<number>();
  const check = async () => {
    setBusy(0);
    // What it finds stands in the record’s state, and what it can’t read is a finding too.
    await checkWhole(clock(), setBusy).finally(() => setBusy(undefined));
  };
  const known = health !== undefined && checked !== undefined;
  const finding = health?.finding;
  return (
    <section className="card stack" aria-labelledby="chain-title">
      <h2 id="chain-title">Is the record unbroken?</h2>
      <p>Each entry is signed by its device and holds on to the one before it. Plainly checks all of them after each start of the browser and once a day.</p>
      <div role="status">
        {busy === undefined ? (
          <p>
            {!known ? (
              STILL_READING
            ) : finding ? (
              <strong>{finding.broken ? brokenWords(finding.broken) : 'Entries are missing.'}</strong>
            ) : checked ? (
              <>
                <strong>{checked.since ? `Unbroken since ${dayWords(checked.since, now)}.` : 'Nothing is broken.'}</strong> {count(checked.entries, 'entry', 'entries')}, checked {dayWords(checked.at, now)}.
              </>
            ) : (
              'The first check is under way.'
            )}
          </p>
        ) : (
          <p>Checking: {count(busy, 'entry', 'entries')} so far.</p>
        )}
      </div>
      <div>
        <Action isDisabled={busy !== undefined} onPress={() => void check()}>
          Check now
        </Action>
      </div>
    </section>
  );
}
