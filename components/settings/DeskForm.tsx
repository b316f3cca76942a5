import { Controller } from 'react-hook-form';
import { ROLES, Who } from '#pathway/who.ts';
import { setDesk } from '#settings/desk.ts';
import { Picked } from '../ui/Picked.tsx';
import { Written } from '../ui/Written.tsx';
import { SectionForm } from './SectionForm.tsx';
import { type Placed, useSection } from './useSection.ts';

const OPTIONS = ROLES.map((value) => ({ value, label: value }));

type Values = { role: Who['role'] | ''; name: string };

/** Who is at this desk: asked once, shown on top, changed in one press. What is recorded carries this role and name. */
export function DeskForm({ desk, placed }: { desk: Who | null; placed: Placed }) {
  const section = useSection<Who, Values>({ id: 'desk', schema: Who, start: { role: desk?.role ?? '', name: desk?.name ?? '' }, save: setDesk, placed });
  const { control, errors } = section;
  return (
    <SectionForm section={section} title="Who is at this desk?">
      <Controller
        control={control}
        name="role"
        render={({ field }) => <Picked id="desk-role" label="Your role" name="role" value={field.value} onChange={field.onChange} error={errors.role?.message} options={OPTIONS} />}
      />
      <Controller
        control={control}
        name="name"
        render={({ field }) => <Written id="desk-name" label="Your name" name="desk" value={field.value} onChange={field.onChange} error={errors.name?.message} />}
      />
      <p className="quiet">Kept on this device. It goes with what you record.</p>
    </SectionForm>
  );
}
