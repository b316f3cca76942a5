import { incidentsOf, type ToldIncident } from './incidents.ts';
import type { Look } from './look.ts';
import { type Controls, type Repeats, repeatsAfterControls } from './repeats.ts';
import type { Within } from './within.ts';

/** Incidents of the period that came again after controls. Only controls that could hold one of them are looked at. */
export function repeatsIn({ concerns }: Look, period: Within): Repeats<ToldIncident> {
  const incidents = incidentsOf(concerns, period);
  const told = new Set(incidents.map(({ concern }) => concern));
  const named = new Set(incidents.flatMap(({ sources }) => sources));
  const to = period.to.epochMilliseconds;
  const controls = concerns
    .filter(({ id, sources, controls: stood }) => stood.length && (told.has(id) || sources.some((source) => named.has(source))))
    .flatMap(({ id, sources, controls: stood }) =>
      stood.filter(({ inPlace }) => inPlace < to).map(({ inPlace, ended }): Controls => ({ concern: id, sources, inPlace: at(inPlace), ended: ended === null ? null : at(ended) })),
    );
  return repeatsAfterControls(controls, incidents, period);
}

const at = (moment: number): Temporal.Instant => Temporal.Instant.fromEpochMilliseconds(moment);
