import { Controller } from 'react-hook-form';
import { z } from 'zod';
import { Pin } from '#lock/passphrase.ts';
import { setPin } from '#lock/pin.ts';
import { SectionForm } from '../settings/SectionForm.tsx';
import { useSection } from '../settings/useSection.ts';
import { Written } from '../ui/Written.tsx';

const Chosen = z.strictObject({ pin: Pin });
type Values = z.infer<typeof Chosen>;

/** A PIN until the browser is closed: opens again what is open now. */
export function PinForm() {
  const section = useSection<Values, Values>({ id: 'pin', schema: Chosen, start: { pin: '' }, save: ({ pin }) => setPin(pin), placed: { heading: 'h2', submit: 'Use this PIN' } });
  const { control, errors } = section;
  return (
    <SectionForm section={section} title="PIN for now" intro="Until the browser is closed, or the shift ends, a PIN opens again what is open now. After five wrong ones only the passphrase does.">
      <Controller control={control} name="pin" render={({ field }) => <Written id="pin-pin" label="PIN" hint="Four to eight digits." name="new-pin" value={field.value} onChange={field.onChange} error={errors.pin?.message} number secret />} />
    </SectionForm>
  );
}
