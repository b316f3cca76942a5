import { Controller } from 'react-hook-form';
import { z } from 'zod';
import { Passphrase } from '#lock/passphrase.ts';
import { changePassphrase } from '#lock/set-up.ts';
import { SectionForm } from '../settings/SectionForm.tsx';
import { useSection } from '../settings/useSection.ts';
import { Written } from '../ui/Written.tsx';

const Changed = z.strictObject({ passphrase: Passphrase });
type Values = z.infer<typeof Changed>;

/** Another passphrase instead of the one that was: nothing is encrypted anew. */
export function ChangePassphrase({ holder, title }: { holder: 'service' | 'managers'; title: string }) {
  const id = `change-${holder}`;
  const section = useSection<Values, Values>({ id, schema: Changed, start: { passphrase: '' }, save: ({ passphrase }) => changePassphrase(holder, passphrase), placed: { heading: 'h2', submit: 'Change it' } });
  const { control, errors } = section;
  return (
    <SectionForm section={section} title={title} intro="The one from before opens nothing from then on. Tell everybody who needs the new one.">
      <Controller control={control} name="passphrase" render={({ field }) => <Written id={`${id}-passphrase`} label="New passphrase" name={id} value={field.value} onChange={field.onChange} error={errors.passphrase?.message} />} />
    </SectionForm>
  );
}
