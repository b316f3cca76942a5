import { memo } from 'react';
import { Checkbox } from 'react-aria-components';
import { askedTogether } from '#look-back/asked-together.ts';
import type { Found } from '#look-back/found.ts';
import { listed } from '../ui/listed.ts';
import { whenWords } from './day-words.ts';

interface FoundEntryProps {
  found: Found & { reason: string | null };
  isChosen: boolean;
  /** null where there is nothing to choose */
  choose: ((isChosen: boolean) => void) | null;
}

/** A note about which Plainly would have asked: when, where, its words, and why. */
export const FoundEntry = memo(
  function FoundEntry({ found, isChosen, choose }: FoundEntryProps) {
    const { row, place, people, passage, asked, reason } = found;
    const head = [whenWords(found), place, people.length ? listed(people) : ''].filter(Boolean).join(' · ');
    return (
      <li className="found">
        {choose ? (
          <Checkbox className="choice found-head" isSelected={isChosen} onChange={choose}>
            <span className="choice-box" aria-hidden="true" />
            <span>{head}</span>
          </Checkbox>
        ) : (
          <p className="found-head">{head}</p>
        )}
        <div className="stack tight found-body">
          <blockquote>{passage}</blockquote>
          <ul className="asked">
            {askedTogether(asked).map((each) => (
              <li key={each.quotes.join()}>
                <strong>{each.quotes.map((quote) => `“${quote}”`).join(', ')}</strong>: {each.effect}. {each.question} <span className="quiet">{each.reason}</span>
              </li>
            ))}
          </ul>
          {reason ? <p>Set aside: {reason}</p> : null}
          <p className="quiet">Row {row.toLocaleString('en-GB')}</p>
        </div>
      </li>
    );
  },
  (one, other) => one.found.id === other.found.id && one.isChosen === other.isChosen && one.found.reason === other.found.reason && (one.choose === null) === (other.choose === null),
);
