import { BESIDE, type Figure, FIGURES } from '#pathway/audit/figure.ts';
import { AuditItem } from './AuditItem.tsx';
import { figureAsks, figureWords } from './figure-words.ts';
import type { AuditCounts } from './useAuditCounts.ts';

interface FigureCardProps {
  /** `1.5/2026-11-23` */
  audit: string;
  figure: Figure;
  counts: AuditCounts;
  names: (concern: string) => string;
}

/** So many can be read at once; the others stand behind a press. */
const FEW = 6;

/** One figure: the question, the answer, what stands beside it, and everything behind it. */
export function FigureCard({ audit, figure, counts, names }: FigureCardProps) {
  const { id, items } = figure;
  const asks = figureAsks(figure);
  const list = (some: Figure['items']) => (
    <ul className="stack tight">
      {some.map((item) => (
        <AuditItem key={`${item.concern} ${item.id}`} audit={audit} figure={id} item={item} counts={counts} name={names(item.concern)} />
      ))}
    </ul>
  );
  return (
    <section className="card stack" aria-labelledby={`figure-${id}`}>
      <h2 id={`figure-${id}`}>{FIGURES[id]}</h2>
      <p className="figure-shown">{figureWords(figure)}</p>
      <Beside figure={figure} />
      {asks ? <p className="late-words">{asks}</p> : null}
      {items.length > FEW ? (
        <details>
          <summary>What is behind it ({items.length})</summary>
          {list(items)}
        </details>
      ) : items.length ? (
        list(items)
      ) : (
        <p>Nothing stands behind it.</p>
      )}
    </section>
  );
}

/** What stands beside a figure and never in it, where there is any. */
export function Beside({ figure }: { figure: Figure }) {
  const words = Object.entries(figure.beside).flatMap(([name, count]) => (count ? [BESIDE[name] ? `${count} ${BESIDE[name]}` : `${name}: ${count}`] : []));
  return words.length ? <p className="quiet">{words.join(' · ')}</p> : null;
}
