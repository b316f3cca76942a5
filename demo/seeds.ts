import { type Note, shiftAt } from './notes.ts';

/** When and by whom: minutes before the start, or a time of day some days before it. */
type Line = [resident: string, ago: number | `${number} ${string}`, category: string, author: string, text: string];

const LINES: readonly Line[] = [
  ['maureen-oakley', 50, 'Food and drink', 'Beth Okafor', 'Had a cup of tea and a slice of toast with marmalade. Drank all of it.'],
  ['maureen-oakley', '1 15:10', 'Activities', 'Sam Whitlock', 'Finished the blue square of her blanket and started on the white one.'],
  ['maureen-oakley', '1 02:00', 'Night check', 'Joan Reid', 'Asleep on her right side. Call bell within reach.'],
  ['maureen-oakley', '2 09:20', 'Daily living', 'Beth Okafor', 'Washed and dressed with the help of one person. Chose the green cardigan.'],
  ['agnes-brodie', '1 19:40', 'Mood and behaviour', 'Sam Whitlock', 'Sang along with the radio after supper. The cat sat with her.'],
  ['agnes-brodie', '1 11:05', 'Food and drink', 'Beth Okafor', 'Reminded to drink at eight, ten and eleven. 600 ml so far.'],
  ['agnes-brodie', '2 14:30', 'Activities', 'Sam Whitlock', 'Did most of the crossword with her daughter, who visited until four.'],
  ['derek-fenn', '1 18:15', 'Food and drink', 'Joan Reid', 'Fish, chips and peas, all eaten. Asked for more vinegar.'],
  ['derek-fenn', '1 10:30', 'Activities', 'Beth Okafor', 'Walked to the post box and back with Beth. 25 minutes, no rest needed.'],
  ['derek-fenn', '2 08:10', 'Health', 'Joan Reid', 'Took his morning medicines after one prompt.'],
  ['tom-ashworth', 35, 'Food and drink', 'Beth Okafor', 'Tea with two sugars and a biscuit in the lounge.'],
  ['tom-ashworth', '1 20:15', 'Daily living', 'Sam Whitlock', 'Shower with the help of one person. Skin intact. Cream on both legs.'],
  ['tom-ashworth', '1 14:45', 'Activities', 'Sam Whitlock', 'Played dominoes with Patrick, three games. Won two.'],
  ['tom-ashworth', '2 02:00', 'Night check', 'Joan Reid', 'Asleep. Stick by the bed, night light on.'],
  ['simon-hartley', '1 16:50', 'Activities', 'Beth Okafor', 'Watched the match. Laid the tables for supper with Beth.'],
  ['simon-hartley', '1 08:35', 'Daily living', 'Joan Reid', 'Chose porridge and the red jumper with his picture cards.'],
  ['simon-hartley', '2 11:30', 'Activities', 'Beth Okafor', 'Out to the shop for milk and a paper. Paid at the till himself.'],
  ['raj-patel', 65, 'Food and drink', 'Joan Reid', 'Drank a glass of water. Radio on and door ajar, as he likes it.'],
  ['raj-patel', '1 17:30', 'Food and drink', 'Sam Whitlock', 'Vegetable curry and rice, all eaten. Two glasses of water.'],
  ['raj-patel', '1 10:15', 'Activities', 'Joan Reid', 'Watered the tomatoes and sat in the garden until eleven.'],
  ['raj-patel', '2 21:30', 'Night check', 'Joan Reid', 'Listening to the radio in bed. Settled by ten.'],
  ['lilian-marsh', '1 21:00', 'Daily living', 'Joan Reid', 'To bed with two people and the stand aid. Hand cream on, album on the table.'],
  ['lilian-marsh', '1 13:00', 'Food and drink', 'Beth Okafor', 'Half of the shepherd’s pie, all of the custard. 200 ml of squash.'],
  ['lilian-marsh', '2 10:40', 'Health', 'Beth Okafor', 'Skin checked: heels and hips intact. Position changed every two hours.'],
  ['patrick-keane', '1 14:50', 'Activities', 'Sam Whitlock', 'Dominoes with Tom, then played the piano until tea.'],
  ['patrick-keane', '1 08:20', 'Health', 'Joan Reid', 'New battery in the left hearing aid. He says it is clear.'],
  ['patrick-keane', '2 12:45', 'Food and drink', 'Beth Okafor', 'Soft diet, sitting upright. Ate all of it in 30 minutes.'],
];

/** The notes the home already has when the server starts. */
export const earlierNotes = (start: Date): Note[] =>
  LINES.map(([resident, ago, category, author, text]) => {
    const at = before(start, ago);
    return { resident, title: '', category, shift: shiftAt(at), author, text, at };
  });

function before(start: Date, ago: Line[1]): Date {
  if (typeof ago === 'number') return new Date(start.getTime() - ago * 60_000);
  const [days, hour, minute] = ago.split(/[ :]/u).map(Number);
  return new Date(start.getFullYear(), start.getMonth(), start.getDate() - (days ?? 0), hour, minute);
}
