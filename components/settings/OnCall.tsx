import type { Role } from '#pathway/who.ts';
import { useService } from './useService.ts';

/**
 * Who to ring, as the settings say it: those in these roles first. Nothing where nobody stands there, unless somebody
 * has to be told now: then that is said too.
 */
export function OnCall({ roles = [] }: { roles?: readonly Role[] }) {
  const service = useService();
  const people = (service?.onCall ?? []).toSorted((one, other) => Number(roles.includes(other.role)) - Number(roles.includes(one.role)));
  if (!service || (!people.length && !roles.length)) return null;
  if (!people.length) return <p className="quiet">Nobody is named as on call in the settings. Use your service’s own list.</p>;
  return (
    <section className="card stack" aria-labelledby="on-call-title">
      <h2 id="on-call-title">On call</h2>
      <ul className="stack">
        {people.map(({ role, name, phone, when }) => (
          <li key={`${role} ${name} ${phone}`}>
            <p>
              {name}: <strong>{phone}</strong>
            </p>
            <p className="quiet">{[role, when].filter(Boolean).join(' · ')}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
