import { type Figure, FIGURES, isSameFigure } from '#pathway/audit/figure.ts';
import type { SignedAudit } from '#pathway/audit/signed.ts';
import { Beside } from './FigureCard.tsx';
import { figureAsks, figureWords } from './figure-words.ts';

interface SheetFiguresProps {
  audit: SignedAudit;
  names: (concern: string) => string;
}

/** Every signed figure with the concerns behind it, and beside it as it was restated: both stay. */
export function SheetFigures({ audit: { signed, restated }, names }: SheetFiguresProps) {
  return signed.what.figures.map((figure) => {
    const versions = restated.flatMap(({ id, what }) => what.figures.filter((each) => each.id === figure.id).map((each) => ({ event: id, figure: each })));
    const again = versions.filter((version, index) => !isSameFigure(version.figure, versions[index - 1]?.figure ?? figure));
    return (
      <section key={figure.id} className="stack tight sheet-figure">
        <h3>{FIGURES[figure.id]}</h3>
        <One figure={figure} words={again.length ? 'Signed: ' : ''} names={names} />
        {again.map((version) => (
          <One key={version.event} figure={version.figure} words="Restated: " names={names} />
        ))}
      </section>
    );
  });
}

function One({ figure, words, names }: { figure: Figure; words: string; names: (concern: string) => string }) {
  const asks = figureAsks(figure);
  return (
    <>
      <p>
        {words}
        <strong>{figureWords(figure)}</strong>
      </p>
      <Beside figure={figure} />
      {asks ? <p>{asks}</p> : null}
      {figure.items.length ? (
        <details>
          <summary>What is behind it ({figure.items.length})</summary>
          <ul className="sheet-items">
            {figure.items.map((item) => (
              <li key={`${item.concern} ${item.id}`}>
                <a href={`#concern/${item.concern}`}>{names(item.concern)}</a>: {item.words}
                {item.notes.map((note) => (
                  <span key={note} className="block quiet">
                    {note}
                  </span>
                ))}
              </li>
            ))}
          </ul>
        </details>
      ) : null}
    </>
  );
}
