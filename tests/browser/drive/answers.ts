/** One thing that happened, as the tests and `npm start` write it down. */
import type { Answers } from './panel.ts';

export const ANSWERS: Answers = {
  people: [
    { reference: 'Tom', role: 'alleged-source' },
    { reference: 'Raj', role: 'harmed' },
  ],
  place: 'Dining room',
  behaviour: 'Tom pushed Raj’s plate onto the floor and shouted “move”.',
  startedBy: 'Tom',
  presentation: 'Raj was shaking and did not speak.',
  safety: 'Raj sat with staff in the quiet room.',
};

/** The same as sentences in the note. */
export const WRITTEN =
  'Dining room: Tom pushed Raj’s plate onto the floor and shouted “move”. Tom started it. Straight after: Raj was shaking and did not speak. What we did: Raj sat with staff in the quiet room.';
