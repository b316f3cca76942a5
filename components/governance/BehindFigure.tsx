import { useId, useState } from 'react';
import { type Behind, concernsWords } from '#pathway/governance/figure.ts';
import { Action } from '../ui/Action.tsx';
import { ConcernLinks } from './ConcernLinks.tsx';

interface BehindFigureProps {
  /** what the figure is called, for who hears the button alone */
  label: string;
  behind: readonly Behind[];
}

/** Opens a figure down to the concerns that it is made of, part by part. Nothing where it is made of none. */
export function BehindFigure({ label, behind }: BehindFigureProps) {
  const id = useId();
  const [open, setOpen] = useState(false);
  const filled = behind.filter(({ concerns }) => concerns.length);
  const number = new Set(filled.flatMap(({ concerns }) => concerns)).size;
  if (!number) return null;
  return (
    <div className="behind">
      <Action kind="plain" aria-expanded={open} aria-controls={id} aria-label={`${open ? 'Close' : 'Open'} ${concernsWords(number)}: ${label}`} onPress={() => setOpen(!open)}>
        {open ? 'Close' : 'Open'} {concernsWords(number)}
      </Action>
      <div id={id} className="stack tight behind-open">
        {open
          ? filled.map((part) => (
              <section key={part.label} aria-label={part.label} className="stack tight">
                <p>
                  <strong>
                    {part.label} ({part.concerns.length})
                  </strong>
                </p>
                <ConcernLinks concerns={part.concerns} />
              </section>
            ))
          : null}
      </div>
    </div>
  );
}
