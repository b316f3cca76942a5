import type { Concern } from '#pathway/concern.ts';
import { PERSON_ROLES } from '#pathway/people.ts';
import { ukTimeLabel } from '#time/words.ts';
import { Action } from '../ui/Action.tsx';
import { useNow } from '../ui/useNow.ts';
import type { Open } from '../work/work.ts';

/** The adults and their parts in it, each with the way to their other concerns; and who began the record. */
export function PeopleInIt({ concern, showPerson, open }: { concern: Concern; showPerson: (reference: string) => void; open: Open }) {
  const now = useNow();
  return (
    <section className="card stack" aria-labelledby="people-title">
      <h2 id="people-title">People</h2>
      {concern.people.length ? (
        <dl className="facts-list">
          {concern.people.map(({ reference, role }) => (
            <div key={reference}>
              <dt>{reference}</dt>
              <dd>
                {PERSON_ROLES[role]} ·{' '}
                <a href="#concerns" onClick={() => showPerson(reference)} aria-label={`All concerns with ${reference}`}>
                  all concerns
                </a>
              </dd>
            </div>
          ))}
        </dl>
      ) : (
        <p>Not recorded yet: step 1.1 asks for them.</p>
      )}
      {concern.people.length ? (
        <div>
          <Action onPress={() => open({ concern: concern.id, form: 'people' })}>Change the people</Action>
        </div>
      ) : null}
      <p className="quiet">
        Staff became aware {ukTimeLabel(Temporal.Instant.from(concern.identified), now)}; recorded {ukTimeLabel(Temporal.Instant.from(concern.recorded), now)}
        {concern.identifiedBy ? ` by ${concern.identifiedBy.name}, ${concern.identifiedBy.role}` : ''}.
      </p>
    </section>
  );
}
