import { useEffect, useId, useRef } from 'react';

export interface Problem {
  /** id of the element that takes the focus */
  field: string;
  words: string;
}

/**
 * What stands in the way, each with a link to its field. Takes the focus once for each attempt, so that it is read
 * first; while fields are being mended the focus stays where the person types.
 */
export function ErrorSummary({ problems, attempt, title = missing }: { problems: readonly Problem[]; attempt: number; title?: (count: number) => string }) {
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  const shownFor = useRef(0);
  useEffect(() => {
    if (attempt === shownFor.current || !problems.length) return;
    shownFor.current = attempt;
    box.current?.focus();
  });
  if (!problems.length) return null;
  return (
    <div ref={box} className="summary stack" role="alert" tabIndex={-1} aria-labelledby={id}>
      <h2 id={id}>{title(problems.length)}</h2>
      <ul>
        {problems.map(({ field, words }) => (
          <li key={`${field} ${words}`}>
            <a
              href={`#${field}`}
              onClick={(event) => {
                event.preventDefault();
                goTo(field);
              }}
            >
              {words}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}

const missing = (count: number): string => (count === 1 ? 'One thing is missing' : `${count} things are missing`);

/** Without changing the address, which holds the panel's ticket. A radio's id is on its label: the input is inside. */
function goTo(id: string): void {
  const found = document.getElementById(id);
  const target = found?.matches('label') ? found.querySelector('input') : found;
  target?.focus();
  found?.scrollIntoView({ block: 'center' });
}
