/** A person who lives in the invented home. */
export interface Resident {
  id: string;
  name: string;
  room: string;
  born: string;
  likes: string;
  /** how much help the person has with what, as the care plan says it */
  support: string;
  allergies: string;
  keyWorker: string;
}

const person = (name: string, room: number, rest: Omit<Resident, 'id' | 'name' | 'room'>): Resident => ({
  id: name.toLowerCase().replaceAll(' ', '-'),
  name,
  room: `Room ${room}`,
  ...rest,
});

export const residents: readonly Resident[] = [
  person('Maureen Oakley', 1, { born: '30 January 1939', likes: 'Knitting, church on Sundays, marmalade.', support: 'Help of one person to wash and dress. Walks with a frame.', allergies: 'Penicillin', keyWorker: 'Beth Okafor' }),
  person('Agnes Brodie', 2, { born: '9 November 1942', likes: 'Crosswords, the cat, singing.', support: 'Reminders to drink. Glasses for reading and for meals.', allergies: 'None known', keyWorker: 'Sam Whitlock' }),
  person('Derek Fenn', 3, { born: '21 May 1960', likes: 'Model trains, walks, chips on Fridays.', support: 'Manages his own washing and dressing. Prompts for medicines.', allergies: 'None known', keyWorker: 'Joan Reid' }),
  person('Tom Ashworth', 4, { born: '12 March 1947', likes: 'Dominoes, brass bands, tea with two sugars.', support: 'Walks with one stick. Help of one person in the shower, in the evening.', allergies: 'None known', keyWorker: 'Sam Whitlock' }),
  person('Simon Hartley', 5, { born: '17 August 1968', likes: 'Football, helping in the kitchen.', support: 'Picture cards to choose meals and clothes. Goes out with one person.', allergies: 'Nuts', keyWorker: 'Beth Okafor' }),
  person('Raj Patel', 6, { born: '2 July 1951', likes: 'Cricket on the radio, the garden, quiet mornings.', support: 'Vegetarian meals. Help of one person with shoes and buttons.', allergies: 'None known', keyWorker: 'Joan Reid' }),
  person('Lilian Marsh', 7, { born: '4 April 1936', likes: 'Old films, hand cream, her photo album.', support: 'Help of two people and the stand aid for every move.', allergies: 'Latex', keyWorker: 'Beth Okafor' }),
  person('Patrick Keane', 8, { born: '25 December 1949', likes: 'Racing results, the piano.', support: 'Soft diet, sitting upright. Hearing aid in the left ear.', allergies: 'Aspirin', keyWorker: 'Joan Reid' }),
];

export const residentBy = (id: string): Resident | undefined => residents.find((resident) => resident.id === id);

export const initials = (name: string): string => name.split(' ').map((part) => part[0]).join('');
