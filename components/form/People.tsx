import { type Control, Controller, type FieldErrors, useFieldArray } from 'react-hook-form';
import { PERSON_ROLES, type PersonRole } from '#pathway/people.ts';
import { Action } from '../ui/Action.tsx';
import { Picked } from '../ui/Picked.tsx';
import { Written } from '../ui/Written.tsx';
import type { FormValues } from './form-values.ts';

const OPTIONS = (Object.entries(PERSON_ROLES) as [PersonRole, string][]).map(([value, label]) => ({ value, label }));

/** The adults, each with the part that they had. Two to begin with, because a concern is between two or more. */
export function People({ control, errors }: { control: Control<FormValues>; errors: FieldErrors<FormValues>['people'] }) {
  const { fields, append, remove } = useFieldArray({ control, name: 'people' });
  const whole = errors?.message ?? errors?.root?.message;
  return (
    <fieldset className={whole ? 'field has-error' : 'field'}>
      <legend className="legend">Who was involved?</legend>
      <p className="hint">Adults who use the service. Write them as your record system does.</p>
      {whole ? <p className="error">{whole}</p> : null}
      <div className="stack">
        {fields.map((person, index) => (
          <div key={person.id} className="person">
            <Controller
              control={control}
              name={`people.${index}.reference`}
              render={({ field }) => (
                <Written id={`people-${index}-reference`} label={`Person ${index + 1}`} name={`person-${index}`} value={field.value} onChange={field.onChange} error={errors?.[index]?.reference?.message} />
              )}
            />
            <Controller
              control={control}
              name={`people.${index}.role`}
              render={({ field }) => (
                <Picked id={`people-${index}-role`} label={`Person ${index + 1}: part in this`} name={`part-${index}`} options={OPTIONS} value={field.value} onChange={field.onChange} error={errors?.[index]?.role?.message} />
              )}
            />
            {fields.length > 2 ? (
              <Action kind="plain" onPress={() => remove(index)}>
                Remove person {index + 1}
              </Action>
            ) : null}
          </div>
        ))}
      </div>
      <Action onPress={() => append({ reference: '', role: '' })}>Add another person</Action>
    </fieldset>
  );
}
