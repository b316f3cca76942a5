import { abuseIn, lawWords } from '#pathway/countries.ts';
import type { Options } from '#pathway/steps/field.ts';
import { ABUSE } from '#pathway/steps/abuse.ts';
import type { Country } from '#time/holidays.ts';
import { Ticks } from '../../ui/Ticks.tsx';
import { FieldLabel } from './FieldLabel.tsx';
import { type FieldProps, messageOf } from './field-props.ts';

/** Each says that nothing else holds, so it is never ticked together with another. */
const ALONE = ['unknown', 'none'];

/** One or more of several. Ticking “not known” takes the others away, and the other way round. */
export function ChoicesField({ field, id, value, onChange, error, country }: FieldProps<'choices'>) {
  const chosen = Array.isArray(value) ? value.map(String) : [];
  const change = (next: string[]) => {
    const fresh = next.find((each) => !chosen.includes(each));
    onChange(fresh === undefined ? next : next.filter((each) => each === fresh || (!ALONE.includes(fresh) && !ALONE.includes(each))));
  };
  return <Ticks id={id} label={<FieldLabel field={field} />} hint={field.options === ABUSE ? `${field.hint} The list is that of ${lawWords(country)}.` : field.hint} options={optionsIn(field.options, country)} value={chosen} onChange={change} error={messageOf(error)} />;
}

/** Kinds of abuse are those that the country's law or policy names, in its order. */
const optionsIn = (options: Options, country: Country): Options => (options === ABUSE ? Object.fromEntries(abuseIn(country).map(({ value, label }) => [value, label])) : options);
