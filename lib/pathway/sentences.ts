import { ukTimeLabel } from '#time/words.ts';
import type { FirstRecord, Initiator } from './first-record.ts';

/** What can be put into the note before the form is finished: whatever of it is there. */
export type Facts = { [K in keyof FirstRecord]?: FirstRecord[K] | undefined };

/**
 * The facts of step 1.1 as sentences for the daily note, in one paragraph: when and where, what was seen, who acted,
 * how the adult was, what was done. Only what was written; nothing is added to it and nothing is judged.
 */
export function sentences(facts: Facts, now: Temporal.Instant): string {
  return [setting(facts, now), full(facts.behaviour), initiator(facts.initiator), labelled('Straight after', facts.presentation), labelled('What we did', facts.safety)]
    .filter(Boolean)
    .join(' ');
}

function setting({ occurred, place }: Facts, now: Temporal.Instant): string {
  const when = !occurred || occurred === 'unknown' ? '' : `At ${ukTimeLabel(Temporal.Instant.from(occurred), now)}`;
  const where = place?.trim() ?? '';
  if (!when && !where) return '';
  return `${[when, where].filter(Boolean).join(', ')}:`;
}

function initiator(who: Initiator | undefined): string {
  switch (who?.by) {
    case 'person':
      return `${who.person} started it.`;
    case 'not-witnessed':
      return 'Who started it was not witnessed.';
    case 'unclear':
      return 'It is not clear who started it.';
    case 'both':
      return `${who.acts.map(({ person, act }) => `${person}: ${full(act)}`).join(' ')} ${who.first === 'unclear' ? 'Who acted first is not clear.' : `${who.first} acted first.`}`;
    case undefined:
      return '';
  }
}

const labelled = (label: string, text: string | undefined): string => (text?.trim() ? `${label}: ${full(text)}` : '');

/** Trimmed, on one line, and ended as a sentence. */
function full(text: string | undefined): string {
  const line = (text ?? '').replaceAll(/\s+/gu, ' ').trim();
  return !line || /[.!?…]["'”’)]?$/u.test(line) ? line : `${line}.`;
}
