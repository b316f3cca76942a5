import { incidentsOf, type ToldIncident } from './incidents.ts';
import type { Look } from './look.ts';
import { type Controls, type Repeats, repeatsAfterControls } from './repeats.ts';
import type { Within } from './within.ts';

/** Incidents of the period that came again after controls. Only controls that could hold one of them are looked at. */
export function repeatsIn({ concerns }: Look, period: Within): Repeats<ToldIncident> {
  const incidents = incidentsOf(concerns, period);
  const named = new Set(incidents.flatMap(({ concern, sources }) => [`concern ${concern}`, ...sources.map((source) => `source ${source}`)]));
  const to = period.to.epochMilliseconds;
  const controls = concerns
    .filter(({ id, sources }) => named.has(`concern ${id}`) || sources.some((source) => named.has(`source ${source}`)))
    .flatMap(({ id, sources, controls: stood }) =>
      stood.filter(({ inPlace }) => inPlace < to).map(({ inPlace, ended }): Controls => ({ concern: id, sources, inPlace: at(inPlace), ended: ended === null ? null : at(ended) })),
    );
  return repeatsAfterControls(controls, incidents, period);
}

const at = (moment: number): Temporal.Instant => Temporal.Instant.fromEpochMilliseconds(moment);
