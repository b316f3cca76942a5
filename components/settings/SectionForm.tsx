import type { ReactNode } from 'react';
import type { FieldValues } from 'react-hook-form';
import { Action } from '../ui/Action.tsx';
import { ErrorSummary } from '../ui/ErrorSummary.tsx';
import { SetByOrganisation } from './SetByOrganisation.tsx';
import { useManagedParts } from './useManaged.ts';
import type { Placed, Section } from './useSection.ts';

interface SectionFormProps<Values extends FieldValues> {
  section: Section<Values>;
  title: string;
  intro?: string;
  children: ReactNode;
}

/** A section on the page: title, what stands in the way, fields, its own button, and "Saved" where it is. */
export function SectionForm<Values extends FieldValues>({ section, title, intro, children }: SectionFormProps<Values>) {
  const { id, parts, placed, problems, attempt, saved, submit } = section;
  const managed = useManagedParts();
  const isSet = parts.every((part) => part in managed);
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
      <SetByOrganisation by={isSet}>{children}</SetByOrganisation>
      <div className="row">
        {isSet ? <GoOn placed={placed} /> : (
          <Action type="submit" kind="primary">
            {placed.submit}
          </Action>
        )}
        <div role="status">{saved ? <p className="said">Saved</p> : null}</div>
      </div>
    </form>
  );
}

/** Where the organisation has answered there is nothing to save: only a question among others is gone on from. */
function GoOn({ placed: { submit, done } }: { placed: Placed }) {
  return done ? (
    <Action kind="primary" onPress={done}>
      {submit}
    </Action>
  ) : null;
}

const putRight = (count: number): string => (count === 1 ? 'One thing to put right' : `${count} things to put right`);
