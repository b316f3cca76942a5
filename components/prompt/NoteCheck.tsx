import type { Passage } from '#messages/passage.ts';

const ASKED: readonly { fact: keyof Passage['facts']; says: string; misses: string }[] = [
  { fact: 'behaviour', says: 'What happened', misses: 'What happened, exactly' },
  { fact: 'initiator', says: 'Who started it', misses: 'Who started it' },
  { fact: 'presentation', says: 'How the adult was afterwards', misses: 'How the adult was afterwards' },
  { fact: 'where', says: 'Where', misses: 'Where' },
  { fact: 'when', says: 'When', misses: 'When' },
];

/** What the note already says and what is missing, in words and signs, not in colour alone. */
export function NoteCheck({ facts }: { facts: Passage['facts'] }) {
  return (
    <section className="card stack" aria-labelledby="check-title">
      <h2 id="check-title">What the note says</h2>
      <ul className="checks">
        {ASKED.map(({ fact, says, misses }) => (
          <li key={fact} className={facts[fact] ? 'says' : 'misses'}>
            <span aria-hidden="true">{facts[fact] ? '✓' : '○'}</span>
            <span>
              {facts[fact] ? says : misses}
              <span className="verdict">{facts[fact] ? ' · in the note' : ' · missing'}</span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
