import { Controller } from 'react-hook-form';
import { Service } from '#settings/service.ts';
import { Written } from '../ui/Written.tsx';
import { saveParts } from './saveParts.ts';
import { SectionForm } from './SectionForm.tsx';
import { type Placed, useSection } from './useSection.ts';

const Contact = Service.pick({ authority: true });

const FIELDS = [
  ['name', 'Name of the authority or its safeguarding team'],
  ['phone', 'Phone'],
  ['email', 'Email'],
] as const;

/** Where referrals go. */
export function AuthorityForm({ service: { authority }, placed }: { service: Service; placed: Placed }) {
  const section = useSection({ id: 'authority', schema: Contact, start: { authority }, save: saveParts, placed });
  const { control, errors } = section;
  return (
    <SectionForm section={section} title="Local authority" intro="Where you send safeguarding referrals. Plainly sends nothing itself.">
      {FIELDS.map(([name, label]) => (
        <Controller
          key={name}
          control={control}
          name={`authority.${name}`}
          render={({ field }) => (
            <Written id={`authority-authority-${name}`} label={label} name={`authority-${name}`} value={field.value} onChange={field.onChange} error={errors.authority?.[name]?.message} />
          )}
        />
      ))}
    </SectionForm>
  );
}
