import { z } from 'zod';
import type { Who } from '#pathway/who.ts';
import type { Country } from '#time/holidays.ts';
import { Authority, noAuthority } from './authority.ts';
import { Clocks, defaultClocks } from './clocks.ts';
import { Closures } from './closures.ts';
import { defaultHours, OfficeHours } from './office-hours.ts';
import { OnCall } from './on-call.ts';
import { PeopleInRoles } from './people.ts';
import { defaultRooms, Rooms } from './place-names.ts';
import { defaultShifts, Shifts } from './shifts.ts';
import { versionsItem } from './versions-item.ts';

export const COUNTRIES = ['England', 'Wales', 'Scotland', 'Northern Ireland'] as const satisfies readonly Country[];

/** What a service says of itself. Every part has a default, so that clocks run before anybody has said anything. */
export const Service = z.strictObject({
  name: z.string().trim().min(1, 'Write the name of your service.').max(120, 'Write a shorter name: at most 120 letters.'),
  country: z.enum(COUNTRIES, { error: 'Choose your country.' }),
  hours: OfficeHours,
  rota: Shifts,
  onCall: OnCall,
  closures: Closures,
  clocks: Clocks,
  people: PeopleInRoles,
  rooms: Rooms,
  authority: Authority,
});
export type Service = z.infer<typeof Service>;

/** The pathway's defaults. The name is empty until somebody has written it. */
export const defaultService: Service = {
  name: '',
  country: 'England',
  hours: defaultHours,
  rota: defaultShifts,
  onCall: [],
  closures: [],
  clocks: defaultClocks,
  people: [],
  rooms: defaultRooms,
  authority: noAuthority,
};

/** The settings as they were from an instant on, until the next version. */
export interface ServiceVersion {
  since: string;
  by: Who | null;
  service: Service;
}

/** Newest last. A version is never changed and never taken away, so that what was true at a time can still be read. */
const versions = versionsItem('local:service');

/** Seals the names of versions from before there was a lock. @throws Locked */
export const resealService = (): Promise<void> => navigator.locks.request('service', () => versions.reseal());

/** A version that was saved before a part existed has that part's default. */
export const serviceOf = ({ service }: ServiceVersion): Service => ({ ...defaultService, ...service });

function newest(all: readonly ServiceVersion[]): Service {
  const last = all.at(-1);
  return last ? serviceOf(last) : defaultService;
}

/** Every version, newest last: none where nobody has said anything yet. */
export const allVersions = (): Promise<ServiceVersion[]> => versions.getValue();
export const watchVersions = (told: (all: readonly ServiceVersion[]) => void): (() => void) => versions.watch(told);

export const serviceNow = async (): Promise<Service> => newest(await versions.getValue());
export const watchService = (told: (service: Service) => void): (() => void) => versions.watch((all) => told(newest(all)));

/**
 * Adds a version with some parts changed. One page after the other, whichever asks: no version is lost. Parts that are
 * as they were make no version.
 * @param parts checked by their schemas already
 */
export async function changeService(parts: Partial<Service>, by: Who | null, now: Temporal.Instant): Promise<void> {
  await navigator.locks.request('service', async () => {
    const all = await versions.getValue();
    const service = { ...newest(all), ...parts };
    if (JSON.stringify(service) === JSON.stringify(newest(all))) return;
    await versions.setValue([...all, { since: now.toString(), by, service }]);
  });
}
