import type { Found } from '#look-back/found.ts';
import { count } from '#pathway/reminder-words.ts';
import { whenWords } from './day-words.ts';

const FEW = 3;

/** The notes that are meant, the first of them in their words. */
export function Chosen({ found }: { found: readonly Found[] }) {
  return (
    <div className="stack tight">
      <ul className="stack tight">
        {found.slice(0, FEW).map((each) => (
          <li key={each.id} className="found-body">
            <p className="quiet">{[whenWords(each), each.place].filter(Boolean).join(' · ')}</p>
            <blockquote className="clipped">{each.passage}</blockquote>
          </li>
        ))}
      </ul>
      {found.length > FEW ? <p className="quiet">and {count(found.length - FEW, 'other', 'others')}</p> : null}
    </div>
  );
}
