import { Controller } from 'react-hook-form';
import { Service } from '#settings/service.ts';
import { saveParts } from './saveParts.ts';
import { SectionForm } from './SectionForm.tsx';
import { type Placed, useSection } from './useSection.ts';
import { Week } from './Week.tsx';

const Hours = Service.pick({ hours: true });

/** When the office is open: what working hours and working days mean here. */
export function HoursForm({ service: { hours }, placed }: { service: Service; placed: Placed }) {
  const section = useSection({ id: 'office', schema: Hours, start: { hours }, save: saveParts, placed });
  return (
    <SectionForm section={section} title="Office hours" intro="Some steps are due in working hours, or by the end of the working day. When are managers at work? Bank holidays are left out for you.">
      <Controller control={section.control} name="hours" render={({ field }) => <Week value={field.value} onChange={field.onChange} errors={section.errors.hours} />} />
    </SectionForm>
  );
}
