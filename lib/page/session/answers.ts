import type { Finding } from '#language/types.ts';
import type { Answers } from '../card/card.ts';
import type { Mark } from '../marks/mark.ts';
import { ask } from './ask.ts';
import { passageOf, peopleOf } from './passage.ts';
import type { Session } from './session.ts';
import type { Surroundings } from './surroundings.ts';
import { wordsThatWeighed } from './words-that-weighed.ts';

/** The limit of a line on the wire, in characters. */
const LINE = 400;

/** What the presses in a card do. Only here does text of a note leave the page, and only as what the card showed. */
export function answersFor(session: Session, around: Surroundings): Answers {
  const stillMark = ({ finding }: Mark, undo: () => void): void => {
    around.putAside.add(session.field.element, finding);
    session.closeCard();
    session.offerUndo(undo);
  };
  const markAgain = (finding: Finding): void => {
    around.putAside.takeBack(session.field.element, finding);
    session.offerUndo(undefined);
  };

  return {
    async record(mark) {
      const { note } = session;
      const findings = note.marks.map(({ start, end, finding }) => ({ ...finding, start, end }));
      const pressed = { ...mark.finding, start: mark.start, end: mark.end };
      const reply = await ask({ type: 'record-passage', passage: passageOf(note.text, note.reading, findings, pressed) });
      if (!reply.ok) return session.trouble(reply.error);
      session.closeCard();
      around.recorded(session.field, reply.ticket, reply.opens);
    },

    async dismiss(mark, reason) {
      const { rule, kind, quote } = mark.finding;
      const reply = await ask({ type: 'dismiss', rule: rule.slice(0, LINE), kind, quote: quote.slice(0, LINE), reason, people: peopleOf(session.note.reading) });
      if (!reply.ok) return session.trouble(reply.error);
      stillMark(mark, async () => {
        const undone = await ask({ type: 'undo-dismissal', dismissal: reply.dismissal });
        if (undone.ok) markAgain(mark.finding);
      });
    },

    hush(mark) {
      stillMark(mark, () => markAgain(mark.finding));
    },

    go(mark, step) {
      const other = session.note.neighbour(mark, step);
      if (other) session.open(other, session.cardHasFocus);
    },

    close() {
      session.closeCard();
    },

    weighed: (mark) => wordsThatWeighed(session.note.text, mark),
  };
}
