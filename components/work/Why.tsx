import { type Control, Controller } from 'react-hook-form';
import { Written } from '../ui/Written.tsx';

interface WhyProps {
  control: Control<{ reason: string }>;
  label: string;
  hint?: string;
  error: string | undefined;
}

/** A reason of one sentence, for a form that is made of other things. */
export function Why({ control, label, hint, error }: WhyProps) {
  return <Controller control={control} name="reason" render={({ field }) => <Written id="reason" name="reason" label={label} hint={hint} lines={2} value={field.value} onChange={field.onChange} error={error} />} />;
}
