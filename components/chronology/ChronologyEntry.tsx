import type { Entry } from '#pathway/chronology.ts';
import { entryWords, type EntryWords } from '#pathway/entry-words.ts';
import { canBeWithdrawn } from '#pathway/concern/kept.ts';
import { isRisky } from '#pathway/decide.ts';
import { recordedLate } from '#pathway/gaps.ts';
import type { Target } from '#pathway/short-forms.ts';
import { ukTimeLabel } from '#time/words.ts';
import { Action } from '../ui/Action.tsx';

/** A step's whole record stands behind a press, so that the order of things can be seen; on paper it is open. */
const FEW = 3;

/** One entry: when it happened, what, and when and by whom it was written down. */
export function ChronologyEntry({ entry, now, inError }: { entry: Entry; now: Temporal.Instant; inError: (target: Target) => void }) {
  const { title, details } = entryWords(entry.what, now);
  const label = (at: string) => ukTimeLabel(Temporal.Instant.from(at), now);
  const late = recordedLate(entry) === null ? '' : ', more than a day later';
  const written = entry.recorded === entry.occurred ? '' : `recorded ${label(entry.recorded)}${late}`;
  return (
    <article className={entry.inError ? 'entry in-error' : entry.what.kind === 'due-passed' ? 'entry late' : 'entry'}>
      <p className="entry-when">{label(entry.occurred)}</p>
      <div className="stack tight">
        <h3>{title}</h3>
        {entry.inError ? <p className="late-words">Recorded in error, does not count: {entry.inError.reason}</p> : null}
        <Details details={details} />
        {canBeWithdrawn(entry.what.kind) && !entry.inError ? (
          <div className="no-print">
            <Action kind="plain" aria-label={`Recorded in error: ${title}, ${label(entry.occurred)}`} onPress={() => inError({ id: entry.event, risky: isRisky(entry.what) })}>
              Recorded in error
            </Action>
          </div>
        ) : null}
        <p className="quiet">{[entry.by ? `${entry.by.name}, ${entry.by.role}` : 'Noticed by Plainly', written].filter(Boolean).join(' · ')}</p>
      </div>
    </article>
  );
}

function Details({ details }: Pick<EntryWords, 'details'>) {
  if (!details.length) return null;
  const list = (
    <dl className="details">
      {details.map(({ label, text }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
  if (details.length <= FEW) return list;
  return (
    <details>
      <summary>{details.length} answers</summary>
      {list}
    </details>
  );
}
