/** What the words of a note do. The first ten are the kinds of minimising of `tests/corpus/LABELS.md`. */
export type Kind =
  | 'label' | 'mutual' | 'normalise' | 'downplay' | 'intent'
  | 'blame' | 'diagnosis' | 'agentless' | 'vague' | 'closing'
  /** a plain account of one adult's act towards another */
  | 'harm'
  /** an early warning sign: fear or avoidance of another adult, or a pattern */
  | 'warning';

/** How loudly to speak: a nudge is a mark only; a prompt asks; `form` asks and opens the form of step 1.1. */
export type Level = 'nudge' | 'prompt' | 'form';

/** Where a rule's wording comes from, as the card cites it. */
export interface Source {
  author: string;
  title: string;
  /** four digits, or absent where the source carries no date */
  year?: string;
}

/** Words in the note that do something, with what to ask about them. Offsets are UTF-16 code units in the text given. */
export interface Finding {
  start: number;
  end: number;
  /** exactly `text.slice(start, end)` */
  quote: string;
  kind: Kind;
  /** id of the rule that fired, for example `mutual/personality-clash` */
  rule: string;
  level: Level;
  /** what the words do, in a few plain words: "names two people as equal parties" */
  effect: string;
  /** what to write instead, as a question */
  question: string;
  /** why the words matter */
  reason: string;
  source: Source;
}

/** What the note already records, as `tests/corpus/LABELS.md` defines it, and the two that the form also asks. */
export interface Facts {
  behaviour: boolean;
  initiator: boolean;
  presentation: boolean;
  where: boolean;
  when: boolean;
}

/** A person the note speaks of, as the note writes them ("Tom", "R.K.", "another resident"). */
export interface Mention {
  start: number;
  end: number;
  quote: string;
  /** `peer`: an adult who uses the service; `person`: a name that could be anyone */
  role: 'person' | 'peer' | 'staff' | 'family';
}

/** The reading of one note. */
export interface Reading {
  /** true exactly where a finding of level prompt or form exists */
  prompt: boolean;
  /** by `start`, then longest first */
  findings: Finding[];
  facts: Facts;
  people: Mention[];
}
