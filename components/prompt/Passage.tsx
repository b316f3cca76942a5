import type { Passage as Shape } from '#messages/passage.ts';

/** The words from the note, and what each mark asks. */
export function Passage({ passage }: { passage: Shape }) {
  return (
    <section className="card stack" aria-labelledby="passage-title">
      <h2 id="passage-title">From the note</h2>
      <blockquote className="quote">{passage.quote}</blockquote>
      {passage.prompts.length ? (
        <details>
          <summary>{passage.prompts.length === 1 ? '1 prompt' : `${passage.prompts.length} prompts`}</summary>
          <ul className="stack prompts">
            {passage.prompts.map(({ rule, quote, effect, question }) => (
              <li key={`${rule} ${quote}`}>
                <p>
                  <strong>{quote}</strong> {effect}.
                </p>
                <p className="quiet">{question}</p>
              </li>
            ))}
          </ul>
        </details>
      ) : null}
    </section>
  );
}
