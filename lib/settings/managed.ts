import { browser } from 'wxt/browser';
import { z } from 'zod';
import { Closures } from './closures.ts';
import { OfficeHours, WEEKDAYS } from './office-hours.ts';
import { PeopleInRoles } from './people.ts';
import { Service } from './service.ts';
import { Shifts } from './shifts.ts';
import { Site } from './site-fields.ts';

const CLOSED = { monday: null, tuesday: null, wednesday: null, thursday: null, friday: null, saturday: null, sunday: null };

/** A policy can't say "null": a day that it leaves out is closed, and what may be empty may be left out. */
const Week = z
  .partialRecord(z.enum(WEEKDAYS), z.strictObject({ open: z.string(), close: z.string(), overnight: z.boolean().default(false) }))
  .transform((week) => ({ ...CLOSED, ...week }))
  .pipe(OfficeHours);
const filled = (blanks: Record<string, string>) => z.array(z.record(z.string(), z.unknown())).transform((all) => all.map((one) => ({ ...blanks, ...one })));

/** What an organisation can set for every computer of the house, by the policy's own names. */
const KEYS = {
  service: Service.shape.name,
  country: Service.shape.country,
  officeHours: Week,
  closures: filled({ until: '' }).pipe(Closures),
  shifts: Shifts,
  people: filled({ deputy: '' }).pipe(PeopleInRoles),
  /** origins on which Plainly is to be used */
  sites: z.array(Site).max(50, 'Name at most 50 sites.'),
  /** minutes without a press after which the record locks itself */
  idleMinutes: z.number().int().min(1).max(240),
  /** whether the record locks itself at the end of a shift */
  shiftEnd: z.boolean(),
  /** years for which a concern is kept after it was concluded */
  retentionYears: z.number().int().min(1).max(100),
};
export type ManagedKey = keyof typeof KEYS;
export const MANAGED_KEYS = Object.keys(KEYS) as ManagedKey[];
export type Managed = { [Key in ManagedKey]?: z.infer<(typeof KEYS)[Key]> };

/** What was set and can't be used: which key, and why in a sentence. */
interface ManagedFault {
  key: string;
  words: string;
}

export interface FromOrganisation {
  settings: Managed;
  faults: ManagedFault[];
}

/** Reads what an organisation has set, key by key: what does not fit is left out and told, what does is used. */
export function readManaged(stored: Record<string, unknown>): FromOrganisation {
  const settings: Record<string, unknown> = {};
  const faults: ManagedFault[] = [];
  for (const [key, value] of Object.entries(stored)) {
    const schema = Object.hasOwn(KEYS, key) ? KEYS[key as ManagedKey] : undefined;
    const read = schema?.safeParse(value);
    if (read?.success) settings[key] = read.data;
    else faults.push({ key, words: read ? wordsOf(read.error) : 'Plainly knows no setting of this name.' });
  }
  return { settings, faults };
}

/** Our own sentences say what they are about; the library's words are told with their place. */
function wordsOf({ issues: [issue] }: z.ZodError): string {
  if (!issue) return 'This does not fit.';
  if (issue.message.endsWith('.')) return issue.message;
  const where = issue.path.map((part) => (typeof part === 'number' ? part + 1 : String(part))).join(', ');
  return `${where ? `At ${where}: ` : ''}${issue.message}.`;
}

/** What is set now. A browser without a policy says so by an error in Firefox and by nothing in Chromium. */
export async function managedNow(): Promise<FromOrganisation> {
  try {
    return readManaged(await browser.storage.managed.get(null));
  } catch {
    return readManaged({});
  }
}

/** Tells of every change of the policy. Firefox reads it once, at its start. */
export function watchManaged(told: () => void): () => void {
  const changed = (_: unknown, area: string) => (area === 'managed' ? told() : undefined);
  browser.storage.onChanged.addListener(changed);
  return () => browser.storage.onChanged.removeListener(changed);
}

/** The parts of the service's settings that are the organisation's. */
export function partsOf({ service, country, officeHours, closures, shifts, people }: Managed): Partial<Service> {
  const parts = { name: service, country, hours: officeHours, closures, rota: shifts, people };
  return Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== undefined));
}
