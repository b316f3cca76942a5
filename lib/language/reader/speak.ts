/** How reader and rules speak together: the reader decides whether, rules say which words and why. */
import type { Scene } from '../context/scene.ts';
import { RULES } from '../rules/index.ts';
import { OWN } from '../sources.ts';
import type { Finding, Kind } from '../types.ts';
import type { Note } from '../units.ts';
import type { Ruled } from './features.ts';
import type { Model } from './model.ts';
import type { Opinion } from './read.ts';
import { SENSE_NAMES, SENSES_OF } from './senses.ts';
import { wordsOf } from './words.ts';
import type { UnitMemo, Words } from './words.ts';

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

/**
 * The findings of a note, by `start`, then longest first. Where the reader is sure that nothing is there, a rule's prompt falls to
 * a nudge. Where the note speaks, the span reader's words join those of rules, and the sentence that the reader means is marked as
 * a whole if nothing in it is.
 */
export function speak(note: Note, all: readonly Scene[], ruled: Ruled, opinion: Opinion, { levels, words }: Model, memo?: UnitMemo): Finding[] {
  const { findings } = ruled;
  if (opinion.p < levels.quiet) return findings.map((finding) => (finding.level === 'nudge' ? finding : { ...finding, level: 'nudge' }));
  const sentence = sentenceOf(note, ruled, opinion);
  if (opinion.p < levels.prompt && !findings.some(({ level }) => level !== 'nudge')) {
    return findings.length === 0 && opinion.p >= levels.nudge ? [{ ...sentence, level: 'nudge' }] : [...findings];
  }
  const found = [...findings];
  let next = 0;
  for (const one of wordsOf(note, all, ruled, words, nearMatter(note, ruled, opinion), memo)) {
    const finding = wordsFinding(note, one);
    // Both lists are in order and neither overlaps itself, so one walk along both is enough.
    while (next < findings.length && (findings[next]?.end ?? 0) <= finding.start) next++;
    const other = findings[next];
    if (other === undefined || !meet(other, finding)) found.push(finding);
  }
  const loud = found.filter(({ level }) => level !== 'nudge');
  const alone = !findings.some(({ level }) => level !== 'nudge');
  if (!loud.some((other) => meet(other, sentence)) && (alone || (opinion.sentences[opinion.shown] ?? 0) > SURE)) {
    // A rule's nudge inside the sentence says which words: it rises, and the sentence is not marked twice.
    if (!found.some((other) => meet(other, sentence))) found.push(sentence);
    else found.forEach((one, at) => (found[at] = meet(one, sentence) ? { ...one, level: 'prompt' } : one));
  }
  return found.toSorted((a, b) => a.start - b.start || b.end - a.end);
}

/** How many sentences from a matter words may stand that make it small. */
const NEAR = 3;
/** A sentence with a logit above this may be a matter. */
const MATTER = -2;

/** Sentences in or near one that may be a matter: the others of a long text are not searched for words. */
function nearMatter(note: Note, { findings }: Ruled, { sentences, shown }: Opinion): (sentence: number) => boolean {
  const ruled = new Set<number>();
  let at = 0;
  for (const { start } of findings) {
    while (at + 1 < note.units.length && (note.units[at]?.end ?? 0) <= start) at++;
    ruled.add(note.units[at]?.sentence ?? 0);
  }
  const near = new Uint8Array(sentences.length);
  sentences.forEach((logit, at) => {
    if (logit > MATTER || at === shown || ruled.has(at)) near.fill(1, Math.max(0, at - NEAR), at + NEAR + 1);
  });
  return (sentence) => near[sentence] === 1;
}

/** A sentence whose logit is above this is marked beside what rules mark elsewhere. */
const SURE = -1;

const meet = (a: Finding, b: Finding): boolean => a.start < b.end && b.start < a.end;

function wordsFinding(note: Note, { from, to, kind }: Words): Finding {
  const start = note.units[from]?.start ?? 0;
  const end = note.units[to - 1]?.end ?? start;
  const like = RULES.find((rule) => rule.kind === kind);
  const { effect, question, reason } = like ?? ASKS.vague;
  return { start, end, quote: note.text.slice(start, end), kind, rule: 'reader/words', level: 'prompt', effect, question, reason, source: OWN };
}

function sentenceOf(note: Note, ruled: Ruled, { shown }: Opinion): Finding {
  const from = note.sentences[shown] ?? 0;
  const to = note.sentences[shown + 1] ?? note.units.length;
  const start = note.units[from]?.start ?? 0;
  const end = note.units[to - 1]?.end ?? start;
  const kind = kindOf(note, ruled.matches, from, to);
  return { start, end, quote: note.text.slice(start, end), kind, rule: 'reader/sentence', level: 'prompt', ...ASKS[kind], source: OWN };
}

/** Which of the three the sentence is most like, by the senses and verbs in it. */
function kindOf(note: Note, matches: Ruled['matches'], from: number, to: number): Kind & keyof typeof ASKS {
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
