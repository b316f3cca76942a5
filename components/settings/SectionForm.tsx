import type { ReactNode } from 'react';
import type { FieldValues } from 'react-hook-form';
import { Action } from '../ui/Action.tsx';
import { ErrorSummary } from '../ui/ErrorSummary.tsx';
import type { Section } from './useSection.ts';

interface SectionFormProps<Values extends FieldValues> {
  section: Section<Values>;
  title: string;
  intro?: string;
  children: ReactNode;
}

/** A section on the page: title, what stands in the way, fields, its own button, and "Saved" where it is. */
export function SectionForm<Values extends FieldValues>({ section, title, intro, children }: SectionFormProps<Values>) {
  const { id, placed, problems, attempt, saved, submit } = section;
  const Heading = placed.heading;
  return (
    <form className="card stack loose" autoComplete="off" noValidate aria-labelledby={`${id}-title`} onSubmit={submit}>
      <div className="stack">
        <Heading id={`${id}-title`} tabIndex={-1}>
          {title}
        </Heading>
        {intro ? <p>{intro}</p> : null}
      </div>
      <ErrorSummary problems={problems} attempt={attempt} title={putRight} />
      {children}
      <div className="row">
        <Action type="submit" kind="primary">
          {placed.submit}
        </Action>
        <div role="status">{saved ? <p className="said">Saved</p> : null}</div>
      </div>
    </form>
  );
}

const putRight = (count: number): string => (count === 1 ? 'One thing to put right' : `${count} things to put right`);
