/** The people of an invented home. */
export interface Resident {
  id: string;
  name: string;
  room: string;
  born: string;
  likes: string;
}

export const residents: readonly Resident[] = [
  { id: 'tom-ashworth', name: 'Tom Ashworth', room: 'Room 4', born: '12 March 1947', likes: 'Dominoes, brass bands, tea with two sugars.' },
  { id: 'raj-patel', name: 'Raj Patel', room: 'Room 6', born: '2 July 1951', likes: 'Cricket on the radio, the garden, quiet mornings.' },
  { id: 'maureen-oakley', name: 'Maureen Oakley', room: 'Room 1', born: '30 January 1939', likes: 'Knitting, church on Sundays, marmalade.' },
  { id: 'agnes-brodie', name: 'Agnes Brodie', room: 'Room 2', born: '9 November 1942', likes: 'Crosswords, the cat, singing.' },
  { id: 'derek-fenn', name: 'Derek Fenn', room: 'Room 3', born: '21 May 1960', likes: 'Model trains, walks, chips on Fridays.' },
  { id: 'simon-lowe', name: 'Simon Lowe', room: 'Room 5', born: '17 August 1968', likes: 'Football, helping in the kitchen.' },
  { id: 'lilian-marsh', name: 'Lilian Marsh', room: 'Room 7', born: '4 April 1936', likes: 'Old films, hand cream, her photo album.' },
  { id: 'patrick-doyle', name: 'Patrick Doyle', room: 'Room 8', born: '25 December 1949', likes: 'Racing results, the piano.' },
];

export const residentBy = (id: string): Resident | undefined => residents.find((resident) => resident.id === id);

export const initials = (name: string): string => name.split(' ').map((part) => part[0]).join('');
