import { DISMISSAL_REASONS, type DismissalReason } from '#messages/guest-to-background.ts';
import type { Source } from '#language/types.ts';
import type { Mark } from '../marks/mark.ts';
import { button, say } from '../overlay/build.ts';
import type { Answers } from './card.ts';

/** The `at`-th mark of `count`; of an editor that draws only the lines in view, of those. */
export interface PlaceOfMark {
  at: number;
  count: number;
  onlyInView: boolean;
}

/** Fills a card with the words of a mark: the note's own words and the rule's, and nothing else. */
export function fillCard(box: HTMLElement, mark: Mark, place: PlaceOfMark, answers: Answers, resized: () => void): void {
  const { quote, effect, question } = mark.finding;
  // Whoever hears the card hears its words, what they do and what is asked.
  box.setAttribute('aria-describedby', 'effect question');
  box.replaceChildren(
    bar(mark, place, answers),
    say('p', 'words', `“${quote}”`),
    named('effect', say('p', 'effect', sentence(effect))),
    named('question', say('p', 'question', question)),
    ...why(mark, answers, resized),
    ...threeAnswers(box, mark, answers, resized),
  );
}

function named<E extends Element>(id: string, element: E): E {
  element.id = id;
  return element;
}

function bar(mark: Mark, { at, count, onlyInView }: PlaceOfMark, answers: Answers): HTMLElement {
  const row = say('div', 'bar');
  const signed = (words: string, sign: string, press: () => void) => {
    const made = button('', sign, press);
    made.ariaLabel = words;
    return made;
  };
  const before = signed('Previous mark', '‹', () => answers.go(mark, -1));
  const after = signed('Next mark', '›', () => answers.go(mark, 1));
  before.disabled = after.disabled = count < 2;
  row.append(say('span', 'where', `${at} of ${count}${onlyInView ? ' in view' : ''}`), before, after, signed('Close', '×', () => answers.close()));
  return row;
}

function why(mark: Mark, answers: Answers, resized: () => void): HTMLElement[] {
  const { finding } = mark;
  const reason = say('p', 'reason', `${sentence(finding.reason)} ${cite(finding.source)}`);
  reason.hidden = true;
  let asked = false;
  const toggle = button('why', 'Why?', () => {
    reason.hidden = !reason.hidden;
    if (!asked) {
      asked = true;
      const words = answers.weighed(mark);
      if (words.length > 0) reason.append(say('br', ''), `Words that weighed most: ${words.join(', ')}.`);
    }
    toggle.ariaExpanded = String(!reason.hidden);
    resized();
  });
  toggle.ariaExpanded = 'false';
  return [toggle, reason];
}

function threeAnswers(box: HTMLElement, mark: Mark, answers: Answers, resized: () => void): HTMLElement[] {
  const all = [
    button('answer first', 'Record what happened', () => answers.record(mark)),
    button('answer', 'Not about harm between adults', () => {
      const reasons = whichReason(mark, answers);
      for (const answer of all) answer.remove();
      box.append(...reasons);
      resized();
      // The button that had the focus is gone: a person on the keyboard goes on from the first reason.
      if (fromKeyboard) reasons[1]?.focus();
    }),
    button('answer', 'Don’t mark this phrase in this note', () => answers.hush(mark)),
  ];
  let fromKeyboard = false;
  all[1]?.addEventListener('click', ({ detail }) => (fromKeyboard = detail === 0), { capture: true });
  return all;
}

function whichReason(mark: Mark, answers: Answers): HTMLElement[] {
  const reasons = Object.entries(DISMISSAL_REASONS) as [DismissalReason, string][];
  return [
    say('p', 'effect', 'What is it about?'),
    ...reasons.map(([reason, words]) => button('answer', words, () => answers.dismiss(mark, reason))),
  ];
}

/** With a capital and a full stop, as it stands alone in the card. */
function sentence(words: string): string {
  const whole = words.charAt(0).toUpperCase() + words.slice(1);
  return /[.!?]$/.test(whole) ? whole : `${whole}.`;
}

const cite = ({ author, title, year }: Source): string => `${author}, ${title}${year ? ` (${year})` : ''}.`;
