import type { Concern } from '#pathway/concern.ts';
import { ukTimeLabel } from '#time/words.ts';
import { Do } from './Do.tsx';

/** Contact with agencies, the referral among it. */
export function Agencies({ concern, now }: { concern: Concern; now: Temporal.Instant }) {
  const contacts = concern.developments.filter(({ about }) => about === 'agency-contact');
  return (
    <section className="card stack" aria-labelledby="agencies-title">
      <h2 id="agencies-title">Agency contacts</h2>
      {contacts.length ? (
        <ul className="stack tight">
          {contacts.map(({ event, occurred, text, by }) => (
            <li key={event}>
              <strong>{ukTimeLabel(Temporal.Instant.from(occurred), now)}</strong> {text}
              {by ? <span className="quiet"> · {by.name}, {by.role}</span> : null}
            </li>
          ))}
        </ul>
      ) : (
        <p>None recorded.</p>
      )}
      <Do concern={concern} form="development" target={{ id: 'agency' }} words="Record a contact" />
    </section>
  );
}
