import { useService } from './useService.ts';

/** Who to ring, as the settings say it. Nothing where nobody stands there. */
export function OnCall() {
  const people = useService()?.onCall ?? [];
  if (!people.length) return null;
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
