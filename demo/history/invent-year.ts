import type { Event } from '#pathway/events.ts';
import { audits } from './audits.ts';
import { later } from './clock.ts';
import { concernOf } from './concern.ts';
import { dismissed, ordinaryDismissals } from './dismissed.ts';
import { type Hidden, plot } from './hidden.ts';
import { numbered } from './numbered.ts';
import { ordinary } from './ordinary.ts';
import { quietTimes } from './quiet.ts';
import { draws } from './random.ts';
import { references } from './service.ts';

export type { Hidden } from './hidden.ts';

const DAYS = 365;
/** Up to so many concerns the audits of the year are in it: to count them takes longer than everything else. */
const MANY = 500;

export interface Wanted {
  /** any whole number: the same one gives the same year */
  seed: number;
  /** the last moment of the year; nothing is written down after it */
  ends: Temporal.Instant;
  /** concerns in the year; 150 where it is left out, of which 14 and one in ten are the hidden ones */
  concerns?: number;
  /** adults who use the service; 40 where it is left out, and a quarter of the concerns where these are very many */
  people?: number;
  /** whether its audits are in it; left out, where there are not very many concerns */
  audited?: boolean;
  /** what the device of the record is called: event ids are `device:number` */
  device?: string;
}

/**
 * An invented year of a service, as its record holds it: whole pathways in true sequence, late and missed steps, prompts
 * that were put aside, audits, and three patterns hidden among ordinary weeks. Pure, and the same for the same seed.
 * @returns every event by when it was written down, numbered as one device numbers them; and what is hidden where
 * @throws RangeError where there are too few concerns or adults for the three patterns
 */
export function inventYear({ seed, ends, concerns = 150, people = Math.max(40, Math.round(concerns / 4)), audited = concerns <= MANY, device = 'invented-year' }: Wanted): { events: Event[]; hidden: Hidden } {
  const hot = Math.max(14, Math.round(concerns / 10));
  if (concerns < hot + 20 || people < 20) throw new RangeError('Three patterns need 34 concerns and 20 adults at least.');
  const draw = draws(seed);
  const last = ends.round({ smallestUnit: 'minute', roundingMode: 'floor' });
  const from = last.subtract({ hours: 24 * DAYS });
  const names = references(people);
  const quiet = quietTimes();
  const { planned, hidden, apart, phrase } = plot({ ends: last, people: names, quiet, hot }, draw);
  const all = [...planned, ...ordinary(concerns - planned.length, { from, days: DAYS, people: names, apart, quiet }, draw)];
  const told = all.toSorted((one, other) => Temporal.Instant.compare(one.at, other.at)).flatMap((each) => concernOf(each, last, draw));
  const aside = [
    ...ordinaryDismissals(Math.round(concerns * 0.6), from, DAYS, names, draw),
    ...[290, 180, 70].flatMap((days) => dismissed(later(last, -days * 1440 + draw.int(0, 600)), phrase, hidden.phrase.pair, draw)),
  ];
  const drafts = [...told, ...aside].filter(({ recorded }) => Temporal.Instant.compare(recorded, last) <= 0);
  const looked = audited ? audits(numbered(drafts, device), from, last, draw) : [];
  return { events: numbered([...drafts, ...looked], device), hidden };
}
