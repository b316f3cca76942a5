import type { Concern } from '#pathway/concern.ts';
import { offered } from '#pathway/offered.ts';
import { ukTimeLabel } from '#time/words.ts';
import { Do } from './Do.tsx';
import { useService } from '../settings/useService.ts';

/** The added tasks: beside the fifteen steps, and shown as added. */
export function AddedTasks({ concern, now }: { concern: Concern; now: Temporal.Instant }) {
  const service = useService();
  if (!service) return null;
  return (
    <section className="card stack" aria-labelledby="added-title">
      <h2 id="added-title">Added tasks</h2>
      <p className="quiet">Added by Plainly. They stand beside the fifteen steps and are not counted among them.</p>
      <ul className="stack">
        {offered(concern, service.country).map(({ task, title, person, done }) => (
          <li key={`${task} ${person}`} className={`step stack tight ${done ? 'done' : ''}`}>
            <p className="step-title">
              {title}
              {person ? ` · ${person}` : ''}
            </p>
            {done ? (
              <p>
                {done.outcome === 'done' ? '✓ Done' : 'Not needed'} {ukTimeLabel(Temporal.Instant.from(done.recorded), now)}: {done.text}
              </p>
            ) : (
              <Do concern={concern} form="added task" target={{ id: [task, person].filter(Boolean).join(' '), task, person }} words="Record it" />
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
