/** How reader and rules speak together: the reader decides whether, rules say which words and why. */
import { OWN } from '../sources.ts';
import type { Finding, Kind } from '../types.ts';
import type { Note } from '../units.ts';
import type { Ruled } from './features.ts';
import type { Model } from './model.ts';
import type { Opinion } from './read.ts';
import { SENSE_NAMES, SENSES_OF } from './senses.ts';

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
 * The findings of a note: those of rules, at the levels that the reader's opinion gives them, and one for the reader's own sentence
 * where it would speak and rules have nothing to say. By `start`, then longest first.
 */
export function speak(note: Note, { matches, findings }: Ruled, opinion: Opinion, levels: Model['levels']): Finding[] {
  const prompts = findings.some(({ level }) => level !== 'nudge');
  if (opinion.p < levels.quiet) return findings.map((finding) => (finding.level === 'nudge' ? finding : { ...finding, level: 'nudge' }));
  if (opinion.p >= levels.prompt && !prompts) return withSentence(note, findings, matches, opinion, 'prompt');
  if (opinion.p >= levels.nudge && findings.length === 0) return withSentence(note, findings, matches, opinion, 'nudge');
  return [...findings];
}

function withSentence(note: Note, ruled: readonly Finding[], matches: Ruled['matches'], opinion: Opinion, level: Finding['level']): Finding[] {
  const from = note.sentences[opinion.shown] ?? 0;
  const to = note.sentences[opinion.shown + 1] ?? note.units.length;
  const start = note.units[from]?.start ?? 0;
  const end = note.units[to - 1]?.end ?? start;
  const kind = kindOf(note, matches, from, to);
  const own: Finding = { start, end, quote: note.text.slice(start, end), kind, rule: `reader/${kind}`, level, ...ASKS[kind], source: OWN };
  // Inside its own sentence a rule's nudge says which words; it rises and the sentence is not marked twice.
  if (level === 'prompt' && ruled.some((finding) => finding.start >= start && finding.end <= end)) {
    return ruled.map((finding) => (finding.start >= start && finding.end <= end ? { ...finding, level } : finding));
  }
  return [...ruled.filter((finding) => finding.end <= start || finding.start >= end), own].toSorted((a, b) => a.start - b.start || b.end - a.end);
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
