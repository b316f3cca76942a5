import type { Role, Who } from '#pathway/who.ts';
import { residents } from '../residents.ts';

/** The service of the invented year: Meadow House. Nobody in it exists. */
const SERVICE_NAME = 'Meadow House (invented)';

/** Shared rooms and other places, as the service calls them. */
export const PLACES = ['Dining room', 'Lounge', 'Garden room', 'Corridor', 'Bedroom', 'Activity room', 'Garden', 'Kitchen', 'Vehicle'] as const;
export type Place = (typeof PLACES)[number];

const FIRST = ['Ada', 'Bernard', 'Cissie', 'Dennis', 'Edna', 'Frank', 'Gwen', 'Harold', 'Iris', 'Jack', 'Kitty', 'Leonard', 'Mabel', 'Norman', 'Olive', 'Percy', 'Queenie', 'Reg', 'Sylvia', 'Ted', 'Una', 'Victor', 'Winnie', 'Alfred', 'Betty', 'Cyril', 'Doris', 'Ernest', 'Flo', 'George', 'Hilda', 'Ivor'];
const LAST = ['Marlow', 'Thorne', 'Pike', 'Sallis', 'Quint', 'Rowe', 'Lacey', 'Birch', 'Cole', 'Vane', 'Moss', 'Dale', 'Frost', 'Nash', 'Wray', 'Ives', 'Kemp', 'Lunn', 'Orme', 'Peel', 'Stagg', 'Tarn', 'Usher', 'Wade', 'Yates', 'Ashby', 'Bly', 'Crane', 'Dunmore', 'Eames', 'Farrow', 'Gale'];

/** References of so many adults who use the service: those of the demo record system first. */
export function references(people: number): string[] {
  const invented = Array.from({ length: Math.max(0, people - residents.length) }, (_, n) => `${FIRST[n % FIRST.length]} ${LAST[(n * 7 + Math.floor(n / FIRST.length)) % LAST.length]}`);
  const all = [...residents.map(({ name }) => name), ...invented];
  return all.slice(0, people).map((name, index) => (all.indexOf(name) === index ? name : `${name} ${index}`));
}

/** Who works there, by role. The year draws one of them for each entry; no figure is ever about any of them. */
export const STAFF: Readonly<Record<Role, readonly string[]>> = {
  'Support Worker': ['Beth Okafor', 'Sam Whitlock', 'Lena Hurst', 'Marek Zielak', 'Grace Obi', 'Tunde Adeyo'],
  'Senior Support Worker': ['Joan Reid', 'Priya Nair', 'Callum Frith', 'Ana Duarte'],
  'Team Leader': ['Nia Prosser', 'Owen Tully', 'Farah Siddiq'],
  'Registered Manager': ['Ruth Elder'],
  'Designated Safeguarding Lead': ['Imran Cheema'],
  'Safeguarding Administrator': ['Carys Bowen'],
  'Operations Director': ['Martin Sayle'],
  'Quality and Safeguarding Lead': ['Dawn Petrie'],
};

export const staffOf = (role: Role, pick: (names: readonly string[]) => string): Who => ({ role, name: pick(STAFF[role]) });

/** What the settings of the service say, in the shape of `local:service`, beside their defaults. */
export const serviceSettings = {
  name: SERVICE_NAME,
  rooms: PLACES.map((name) => ({ name })),
  people: (Object.keys(STAFF) as Role[]).flatMap((role) => STAFF[role].map((name, at) => ({ role, name, deputy: STAFF[role][at + 1] ?? '' }))),
  onCall: [
    { role: 'Registered Manager' as const, name: 'Ruth Elder', phone: '01632 960 001', when: 'Weekdays, 09:00 to 17:00' },
    { role: 'Designated Safeguarding Lead' as const, name: 'Imran Cheema', phone: '01632 960 002', when: '' },
  ],
};
