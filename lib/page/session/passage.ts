import type { Passage } from '#messages/passage.ts';
import type { Finding, Reading } from '#language/types.ts';
import type { Span } from '../marks/span-mapping.ts';
import { near } from './near.ts';
import { sentences } from './sentences.ts';

/** The limits of the wire's `Passage`, in characters and entries. */
const QUOTE = 5000;
const LINE = 400;
const PROMPTS = 50;
const PEOPLE = 20;

/** Between two quoted sentences that are not neighbours in the note. */
const GAP = ' […] ';

/**
 * What leaves the page when a person presses Record what happened: the whole sentences that hold the marks, exactly as
 * typed, with what was said of them, the facts of the whole note and the adults it names.
 *
 * @param pressed the finding whose card was open: its sentence is in the quote even where not all of them fit
 */
export function passageOf(text: string, reading: Reading, marked: readonly Finding[], pressed: Finding): Passage {
  return {
    quote: quoteOf(text, marked, pressed),
    prompts: marked.slice(0, PROMPTS).map((finding) => ({
      rule: line(finding.rule),
      kind: line(finding.kind),
      quote: line(finding.quote),
      effect: line(finding.effect),
      question: line(finding.question),
    })),
    facts: factsOf(reading),
    people: peopleOf(reading),
  };
}

/** The five facts that the wire carries, and nothing else that a reading may come to hold. */
export function factsOf({ facts }: Reading): Passage['facts'] {
  const { behaviour, initiator, presentation, where, when } = facts;
  return { behaviour, initiator, presentation, where, when };
}

/** The adults whom a note names, as it writes them, each once. */
export function peopleOf(reading: Reading): string[] {
  const adults = reading.people.filter(({ role }) => role === 'person' || role === 'peer');
  return [...new Set(adults.map(({ quote }) => line(quote.trim())))].filter(Boolean).slice(0, PEOPLE);
}

const line = (text: string): string => text.slice(0, LINE);

function quoteOf(whole: string, all: readonly Finding[], mark: Finding): string {
  // Of a big note only what stands near the mark can come to be quoted.
  const { start, text } = near(whole, mark.start, 8 * QUOTE);
  const here = (finding: Finding): Finding => ({ ...finding, start: finding.start - start, end: finding.end - start });
  const pressed = here(mark);
  const marked = all.map(here).filter((finding) => finding.end > 0 && finding.start < text.length);
  const parts = sentences(text);
  const holds = (finding: Finding) => (part: Span) => part.start < finding.end && finding.start < part.end;
  const chosen = new Set(parts.filter(holds(pressed)));
  let length = quoted(text, parts, chosen).length;
  for (const finding of marked) {
    for (const part of parts.filter(holds(finding))) {
      if (chosen.has(part) || length + part.end - part.start + GAP.length > QUOTE) continue;
      chosen.add(part);
      length = quoted(text, parts, chosen).length;
    }
  }
  return (quoted(text, parts, chosen) || pressed.quote).slice(0, QUOTE);
}

/** Neighbours keep the white space that the note has between them; a gap says that something was left out. */
function quoted(text: string, parts: readonly Span[], chosen: ReadonlySet<Span>): string {
  let out = '';
  let last = -1;
  parts.forEach((part, index) => {
    if (!chosen.has(part)) return;
    if (last >= 0) out += last === index - 1 ? text.slice(parts[last]?.end, part.start) : GAP;
    out += text.slice(part.start, part.end);
    last = index;
  });
  return out;
}
