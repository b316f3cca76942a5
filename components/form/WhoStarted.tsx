import { type Control, Controller, type FieldErrors, useWatch } from 'react-hook-form';
import type { Initiator } from '#pathway/first-record.ts';
import { Choice } from '../ui/Choice.tsx';
import { Written } from '../ui/Written.tsx';
import type { FormValues, InitiatorValues } from './form-values.ts';

/** Who initiated: one of the people, not witnessed, unclear, or both, which asks what each did and who acted first. */
export function WhoStarted({ control, errors }: { control: Control<FormValues>; errors: FieldErrors<FormValues>['initiator'] }) {
  const people = useWatch({ control, name: 'people' });
  const named = [...new Set(people.map((person) => person.reference.trim()).filter(Boolean))];
  return (
    <Controller
      control={control}
      name="initiator"
      render={({ field: { value, onChange } }) => (
        <div className="stack">
          <Choice
            id="initiator"
            label="Who started it?"
            options={[
              ...named.map((person) => ({ value: `person:${person}`, label: person })),
              { value: 'both', label: 'Both' },
              { value: 'unclear', label: 'Not clear' },
              { value: 'not-witnessed', label: 'Nobody saw it start' },
            ]}
            value={chosen(value)}
            onChange={(next) => onChange(initiatorFor(next, named))}
            error={wordsOf(errors)}
          />
          {value.by === 'both' ? <Acts value={value} named={named} onChange={onChange} errors={errors} /> : null}
        </div>
      )}
    />
  );
}

type Both = Extract<Initiator, { by: 'both' }>;

function Acts({ value, named, onChange, errors }: { value: Both; named: string[]; onChange: (next: InitiatorValues) => void; errors: FieldErrors<FormValues>['initiator'] }) {
  const problems = errors as FieldErrors<Both> | undefined;
  return (
    <>
      {value.acts.map(({ person, act }, index) => (
        <Written
          key={person}
          id={`initiator-acts-${index}-act`}
          label={`What did ${person} do?`}
          name={`act-${index}`}
          lines={2}
          value={act}
          onChange={(words) => onChange({ ...value, acts: value.acts.map((known) => (known.person === person ? { person, act: words } : known)) })}
          error={problems?.acts?.[index]?.act?.message}
        />
      ))}
      <Choice
        id="initiator-first"
        label="Who acted first?"
        options={[...named.map((person) => ({ value: person, label: person })), { value: 'unclear', label: 'Not clear' }]}
        value={value.first}
        onChange={(first) => onChange({ ...value, first })}
        error={problems?.first?.message}
      />
    </>
  );
}

const chosen = (value: InitiatorValues): string => (value.by === 'person' ? `person:${value.person}` : value.by);

function initiatorFor(choice: string, named: string[]): InitiatorValues {
  if (choice.startsWith('person:')) return { by: 'person', person: choice.slice('person:'.length) };
  if (choice === 'both') return { by: 'both', acts: named.map((person) => ({ person, act: '' })), first: '' };
  return { by: choice === 'unclear' ? 'unclear' : 'not-witnessed' };
}

/** The discriminator's own error, or that of the person chosen. */
function wordsOf(errors: FieldErrors<FormValues>['initiator']): string | undefined {
  const known = errors as { message?: string; by?: { message?: string }; person?: { message?: string } } | undefined;
  return known?.by?.message ?? known?.person?.message ?? known?.message;
}
