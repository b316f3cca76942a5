/** The same notes written otherwise: names of twenty cultures, pronouns, quotation marks, capitals, line ends, one typo. */
import type { Opinionated } from '../../lib/language/engine.ts';
import { readNote } from '../../lib/language/units.ts';
import { random } from '../train/random.ts';

/** Names of adults in UK services by where their families come from; the first and the third of each are not on the engine's own list. */
const CULTURES: Record<string, string> = {
  English: 'Thurstan Harold Averil Enid Kenneth Maureen Clifford Joyce',
  Scottish: 'Somhairle Hamish Iseabail Morag Torquil Senga Fergus Eilidh',
  Welsh: 'Tegryn Gwilym Gwerfyl Blodwen Ieuan Myfanwy Rhodri Cerys',
  Irish: 'Colmcille Padraig Dearbhla Siobhan Declan Niamh Cormac Roisin',
  Polish: 'Bogumił Zbigniew Sławomira Grażyna Mirosław Halina Tadeusz Bożena',
  Romanian: 'Octavian Gheorghe Smaranda Ileana Dumitru Viorica Costel Doina',
  Lithuanian: 'Skirmantas Vytautas Skaistė Birutė Algirdas Danguolė Mindaugas Rasa',
  Indian: 'Vishwanath Rajesh Tarulata Lakshmi Harish Meenakshi Suresh Padma',
  Punjabi: 'Gursharan Gurdeep Dalvir Harjinder Balwinder Manpreet Surjit Paramjit',
  Pakistani: 'Shahbaz Tariq Zarmina Shazia Imran Rukhsana Naveed Bushra',
  Bangladeshi: 'Mofizul Shafiqul Ferdousi Nasreen Abdur Momtaz Jahangir Rokeya',
  SriLankan: 'Wijesiri Sivakumar Yamuna Thilaka Nimal Kumari Sanath Chandrika',
  Chinese: 'Zhenhua Wei Baozhu Xiuying Guoqiang Meiling Jianhua Lihua',
  Vietnamese: 'Thoai Thanh Tuyen Ngoc Hung Phuong Duc Lan',
  Filipino: 'Isagani Rodrigo Evangeline Luzviminda Bayani Corazon Danilo Imelda',
  Nigerian: 'Oghenekaro Chukwuemeka Titilola Folasade Olumide Ngozi Babatunde Ifeoma',
  Ghanaian: 'Okyere Kwabena Frempomaa Akosua Kofi Adwoa Yaw Efua',
  Somali: 'Bashe Abdirahman Hibaq Hodan Guled Ayaan Liban Fadumo',
  Jamaican: 'Tyrika Delroy Lloyda Beverley Winston Claudette Errol Marcia',
  Turkish: 'Oktay Mehmet Nurhayat Ayşe Hüseyin Fatma Kemal Gülay',
  Arabic: 'Mutaz Mahmoud Nibras Samira Khalid Layla Youssef Zeinab',
};

const PRONOUNS = new Map(
  Object.entries({ he: 'she', she: 'he', his: 'her', her: 'his', him: 'her', hers: 'his', himself: 'herself', herself: 'himself' }),
);

/** Each named adult gets a name of the list, the same one wherever the note names them; titles and initials stay. */
function renamed(text: string, names: readonly string[]): string {
  const note = readNote(text);
  const given = new Map<string, string>();
  let out = '';
  let last = 0;
  for (const person of note.people) {
    const token = note.tokens[person.from];
    if (token === undefined || person.role !== 'person' || person.to !== person.from + 1 || !token.capital || token.shouted || token.end - token.start < 3) continue;
    const name = given.get(person.key) ?? names[given.size % names.length] ?? '';
    given.set(person.key, name);
    const ending = /['’]s?$/u.exec(text.slice(token.start, token.end))?.[0] ?? '';
    out += text.slice(last, token.start) + name + ending;
    last = token.end;
  }
  return out + text.slice(last);
}

/** Two letters inside one longer word change places. */
function typo(text: string, draw: () => number): string {
  const words = [...text.matchAll(/\p{Ll}{5,}/gu)];
  const word = words[Math.floor(draw() * words.length)];
  if (word === undefined) return text;
  const at = word.index + 1 + Math.floor(draw() * (word[0].length - 3));
  return text.slice(0, at) + (text[at + 1] ?? '') + (text[at] ?? '') + text.slice(at + 2);
}

const cased = (word: string, like: string): string => (/^\p{Lu}/u.test(like) ? (word[0] ?? '').toUpperCase() + word.slice(1) : word);

function changes(): Record<string, (text: string) => string> {
  const draw = random(5);
  return {
    'pronouns swapped': (text) =>
      text.replaceAll(/\p{L}+/gu, (word) => {
        const other = PRONOUNS.get(word.toLowerCase());
        return other === undefined ? word : cased(other, word);
      }),
    'curly quotes': (text) => text.replaceAll("'", '’').replaceAll(/"([^"]*)"/gu, '“$1”'),
    'straight quotes': (text) => text.replaceAll(/[’‘]/gu, "'").replaceAll(/[“”]/gu, '"'),
    'all capitals': (text) => text.toUpperCase(),
    'line ends after sentences': (text) => text.replaceAll(/([.!?]) /gu, '$1\n'),
    'two spaces': (text) => text.replaceAll('. ', '.  '),
    'one typo': (text) => typo(text, draw),
    ...Object.fromEntries(Object.entries(CULTURES).map(([culture, names]) => [`names: ${culture}`, (text: string) => renamed(text, names.split(' '))])),
  };
}

/** Prints how many answers change and what recall becomes, in Markdown, and one line of JSON. */
export function scoreSwaps(title: string, notes: ReadonlyArray<{ text: string; prompt: boolean }>, read: (text: string) => Opinionated): void {
  const before = notes.map(({ text }) => read(text).prompt);
  const due = notes.filter(({ prompt }) => prompt).length;
  const recall = (answers: readonly boolean[]): number => Math.round((1000 * answers.filter((answer, at) => answer && notes[at]?.prompt === true).length) / due) / 1000;
  const figures: Record<string, { changed: number; recall: number }> = { 'as written': { changed: 0, recall: recall(before) } };
  for (const [name, change] of Object.entries(changes())) {
    const after = notes.map(({ text }) => read(change(text)).prompt);
    figures[name] = { changed: Math.round((10_000 * after.filter((answer, at) => answer !== before[at]).length) / notes.length) / 10_000, recall: recall(after) };
  }
  process.stdout.write(`| ${title} | answers that change | recall |\n| --- | --- | --- |\n${Object.entries(figures).map(([name, row]) => `| ${name} | ${(100 * row.changed).toFixed(1)} % | ${row.recall} |\n`).join('')}`);
  process.stdout.write(`${JSON.stringify({ swaps: { [title]: figures } })}\n`);
}
