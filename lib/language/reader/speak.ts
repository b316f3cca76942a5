/** How reader and rules speak together: the reader decides whether, rules say which words and why. */
import type { Match } from '../matches.ts';
import { RULES } from '../rules/index.ts';
import { OWN } from '../sources.ts';
import type { Finding, Kind } from '../types.ts';
import type { Note } from '../units.ts';
import type { Model } from './model.ts';
import type { Opinion } from './read.ts';
import { SENSE_NAMES, SENSES_OF } from './senses.ts';
import type { Words } from './words.ts';

/** Asks of a sentence for which no rule has words. */
const ASKS: Record<'harm' | 'warning' | 'vague', Pick<Finding, 'effect' | 'question' | 'reason'>> = {
  harm: {
    effect: 'may tell of something that one adult did to another',
    question: 'What exactly did each person do, who was it done to, and how were they at the time?',
    reason: 'Notes with a sentence like this one were mostly about something between two adults who use the service.',
  },
  warning: {
    effect: 'may show that one adult fears or avoids another',
    question: 'Who or what is being kept away from, since when, and what has the person said about it?',
    reason: 'Fear and avoidance are often the first sign that shows; notes with a sentence like this one mostly meant another adult.',
  },
  vague: {
    effect: 'may stand for something between two adults without saying it',
    question: 'What was seen and heard, by whom, and how is each person now?',
    reason: 'Notes with words like these mostly stood for something between two adults that was then not looked at.',
  },
};

const FEAR = new Set(['fear', 'body', 'avoid', 'since', 'refuse', 'protect', 'eyes'].map((name) => SENSE_NAMES.indexOf(name)));
const ACT = new Set(['coerce', 'money', 'threat', 'humiliate', 'discriminate', 'sexual', 'space', 'exclude', 'injury', 'sudden'].map((name) => SENSE_NAMES.indexOf(name)));
const WORDING = new Set(['vague', 'relation', 'quarrel', 'settle', 'small', 'usual'].map((name) => SENSE_NAMES.indexOf(name)));
const ACTS = /^(?:STRIKE|HANDLE|SHOUT|MOCK|TAKE|STEAL|SEXUAL|FOLLOW|THROW)$/u;

/** What there is to be said of a note; what costs something is looked up when it is asked for. */
export interface Sayings {
  /** what rules find */
  findings: readonly Finding[];
  /** the sentence that the reader means */
  sentence: () => Finding;
  /** what the span reader finds near a matter */
  words: () => readonly Finding[];
}

/**
 * The findings of a note, by `start`, then longest first. Where the reader is sure that nothing is there, a rule's prompt falls to
 * a nudge. Where the note speaks, the span reader's words join those of rules, and the sentence that the reader means is marked as
 * a whole if nothing in it is.
 */
export function speak({ findings, sentence, words }: Sayings, opinion: Opinion, levels: Model['levels']): Finding[] {
  if (opinion.p < levels.quiet) return findings.map((finding) => (finding.level === 'nudge' ? finding : { ...finding, level: 'nudge' }));
  const alone = !findings.some(({ level }) => level !== 'nudge');
  if (opinion.p < levels.prompt && alone) {
    return findings.length === 0 && opinion.p >= levels.nudge ? [{ ...sentence(), level: 'nudge' }] : [...findings];
  }
  const found = joined(findings, words());
  if (!alone && (opinion.sentences[opinion.shown] ?? 0) <= SURE) return found;
  const meant = sentence();
  if (found.some((other) => other.level !== 'nudge' && meet(other, meant))) return found;
  // A rule's nudge inside the sentence says which words: it rises, and the sentence is not marked twice.
  if (found.some((other) => meet(other, meant))) return found.map((one) => (meet(one, meant) ? { ...one, level: 'prompt' } : one));
  const before = found.findIndex(({ start }) => start > meant.start);
  return found.toSpliced(before < 0 ? found.length : before, 0, meant);
}

/** What rules find, and the words that meet none of it, in order. Neither list overlaps itself, so one walk along both is enough. */
function joined(findings: readonly Finding[], words: readonly Finding[]): Finding[] {
  const found: Finding[] = [];
  let next = 0;
  for (const one of words) {
    for (let rule = findings[next]; rule !== undefined && rule.end <= one.start; rule = findings[++next]) found.push(rule);
    const other = findings[next];
    if (other === undefined || !meet(other, one)) found.push(one);
  }
  while (next < findings.length) found.push(...findings.slice(next, (next += 1000)));
  return found;
}

/** How many sentences from a matter words may stand that make it small. */
const NEAR = 3;
/** A sentence with a logit above this may be a matter. */
const MATTER = -2;

/** 1 for each sentence in or near one that may be a matter: the others of a long text are not searched for words. */
export function nearMatter({ sentences, shown }: Opinion, marked: (sentence: number) => boolean): Uint8Array {
  const near = new Uint8Array(sentences.length);
  for (let at = 0; at < sentences.length; at++) {
    if ((sentences[at] ?? 0) > MATTER || at === shown || marked(at)) near.fill(1, Math.max(0, at - NEAR), at + NEAR + 1);
  }
  return near;
}

/** The sentences that rules mark something in. */
export function markedIn(note: Note, findings: readonly Finding[]): Set<number> {
  const marked = new Set<number>();
  let at = 0;
  for (const { start } of findings) {
    while (at + 1 < note.units.length && (note.units[at]?.end ?? 0) <= start) at++;
    marked.add(note.units[at]?.sentence ?? 0);
  }
  return marked;
}

/** A sentence whose logit is above this is marked beside what rules mark elsewhere. */
const SURE = -1;

const meet = (a: Finding, b: Finding): boolean => a.start < b.end && b.start < a.end;

/** What is said of words that no rule has. */
const LIKE = new Map(RULES.toReversed().map((rule) => [rule.kind, rule]));

export function wordsFinding(note: Note, { from, to, kind }: Words): Finding {
  const start = note.units[from]?.start ?? 0;
  const end = note.units[to - 1]?.end ?? start;
  const { effect, question, reason } = LIKE.get(kind) ?? ASKS.vague;
  return { start, end, quote: note.text.slice(start, end), kind, rule: 'reader/words', level: 'prompt', effect, question, reason, source: OWN };
}

/** The sentence of units `[from, to)` as a whole. */
export function sentenceFinding(note: Note, matches: readonly Match[], from: number, to: number): Finding {
  const start = note.units[from]?.start ?? 0;
  const end = note.units[to - 1]?.end ?? start;
  const kind = kindOf(note, matches, from, to);
  const { effect, question, reason } = ASKS[kind];
  return { start, end, quote: note.text.slice(start, end), kind, rule: 'reader/sentence', level: 'prompt', effect, question, reason, source: OWN };
}

/** Which of the three the sentence is most like, by the senses and verbs in it. */
function kindOf(note: Note, matches: readonly Match[], from: number, to: number): Kind & keyof typeof ASKS {
  const strength = { harm: 0, warning: 0, vague: 0 };
  for (const unit of note.units.slice(from, to)) {
    if (unit.classes.some((name) => ACTS.test(name))) strength.harm += 2;
    for (const sense of SENSES_OF.get(unit.text) ?? []) {
      if (ACT.has(sense)) strength.harm++;
      if (FEAR.has(sense)) strength.warning++;
      if (WORDING.has(sense)) strength.vague++;
    }
  }
  for (const { rule, from: at } of matches) if (at >= from && at < to) strength[rule.kind === 'harm' || rule.kind === 'warning' ? rule.kind : 'vague'] += 2;
  if (strength.harm >= strength.warning && strength.harm >= strength.vague) return 'harm';
  return strength.warning >= strength.vague ? 'warning' : 'vague';
}
