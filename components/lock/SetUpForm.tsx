import { Controller } from 'react-hook-form';
import { Passphrases } from '#lock/passphrase.ts';
import { setUpLock } from '#lock/set-up.ts';
import { resealAll } from '#record/reseal.ts';
import { SectionForm } from '../settings/SectionForm.tsx';
import { useSection } from '../settings/useSection.ts';
import { Written } from '../ui/Written.tsx';

interface Values {
  service: string;
  managers: string;
}

/** Two passphrases: one for everybody on shift, one for managers. */
export function SetUpForm({ made }: { made: (recovery: string) => void }) {
  const save = async (chosen: Values) => {
    await resealAll();
    made(await setUpLock(chosen));
  };
  const section = useSection<Values, Values>({ id: 'lock', schema: Passphrases, start: { service: '', managers: '' }, save, placed: { heading: 'h2', submit: 'Set up the lock' } });
  const { control, errors } = section;
  return (
    <SectionForm section={section} title="Lock" intro="What is recorded is encrypted on this computer. Choose what opens it. Do this with a second person: you will print a recovery sheet that both of you sign.">
      <Controller
        control={control}
        name="service"
        render={({ field }) => (
          <Written id="lock-service" label="Passphrase of the service" hint="Everybody on shift types it when the browser was opened anew. It opens the first record, the immediate review, the protection plan, the follow-up plan and every clock. Four words that do not belong together are easy to remember." name="service-passphrase" value={field.value} onChange={field.onChange} error={errors.service?.message} />
        )}
      />
      <Controller
        control={control}
        name="managers"
        render={({ field }) => <Written id="lock-managers" label="Passphrase of the managers" hint="It opens all of it: decisions, referral, chronology, patterns and audits as well." name="managers-passphrase" value={field.value} onChange={field.onChange} error={errors.managers?.message} />}
      />
      <p className="quiet">Plainly keeps neither. Without a passphrase and without the recovery sheet nobody can open the record again, and we can’t either.</p>
    </SectionForm>
  );
}
