/** What a note already records of what happened: `tests/corpus/LABELS.md`. */
import type { Facts, Finding } from './types.ts';
import type { Note } from './units.ts';

const set = (text: string): Set<string> => new Set(text.trim().split(/\s+/u));

const SIGNS = set(`
  cry cried crying cries tearful tears teary weeping wept sobbing sobbed sobs upset shaking shook shaken trembling
  trembled shaky flinched flinches flinch frightened scared afraid terrified fearful petrified froze frozen freezes
  bruise bruised bruising bruises mark marks red redness sore graze grazed grazes scratch scratches cut swollen
  swelling bleeding bled blood bleed tear screamed screaming scream pain hurt hurting wet anxious distressed distress
  quiet silent withdrawn pale white embarrassed humiliated ashamed angry furious startled jumped cowered cowering hid
  hiding injury injuries rocking rocked stiff tense tensed shouted yelped lip refused wouldnt lump winced wincing
  nervous uncomfortable worried clutching clutched unhappy crushed subdued sick vomited panicking panic panicked
  breathless gasped limping stared blushed hands eyes`);
const FEARS = set(`
  flinched flinch flinches froze freezes hid hides shook trembled moved swapped cowered jumped turned stopped left`);
const PLACES = set(`
  lounge kitchen dining corridor hall hallway bathroom toilet bedroom room garden bus minibus lift stairs landing
  table chapel library shop hairdresser conservatory office doorway shelter ward bay courtyard patio park laundry car
  van cafe pool centre hub hostel porch reception foyer`);
const TIMES = set(`
  morning afternoon evening night overnight breakfast lunch lunchtime dinner tea teatime supper noon midday midnight
  am pm bedtime handover today tonight mealtime`);

/** The facts that the words of the note and its findings show. */
export function readFacts(note: Note, findings: readonly Finding[]): Facts {
  const harm = findings.filter(({ kind }) => kind === 'harm');
  const has = (words: Set<string>): boolean => note.units.some((unit) => unit.texts.some((text) => words.has(text)));
  return {
    behaviour: harm.length > 0 || note.units.some((unit) => unit.quoted) || findings.some(isFear),
    initiator: harm.length > 0,
    presentation: has(SIGNS),
    where: has(PLACES),
    when: has(TIMES) || note.units.some(({ text }) => /^\d{1,2}(?:[.:]\d{2}|(?:[.:]\d{2})?[ap]m)$/u.test(text)),
  };
}

/** One act of fear that somebody saw: "flinched". A standing avoidance is none. */
function isFear({ kind, quote }: Finding): boolean {
  return kind === 'warning' && FEARS.has(quote.toLowerCase());
}
