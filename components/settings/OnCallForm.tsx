import { Controller } from 'react-hook-form';
import { ROLES, type Role } from '#pathway/who.ts';
import { Service } from '#settings/service.ts';
import { Picked } from '../ui/Picked.tsx';
import { Written } from '../ui/Written.tsx';
import { Rows } from './Rows.tsx';
import { saveParts } from './saveParts.ts';
import { SectionForm } from './SectionForm.tsx';
import { type Placed, useSection } from './useSection.ts';

const People = Service.pick({ onCall: true });
const OPTIONS = ROLES.map((value) => ({ value, label: value }));

/** A row begins without a role. */
type Values = { onCall: { role: Role | ''; name: string; phone: string; when: string }[] };

/** Who to ring, by role, also at night and at weekends. */
export function OnCallForm({ service: { onCall }, placed }: { service: Service; placed: Placed }) {
  const section = useSection<Pick<Service, 'onCall'>, Values>({ id: 'call', schema: People, start: { onCall }, save: saveParts, row: 'Person', placed });
  const { control, errors } = section;
  const wrong = (index: number) => errors.onCall?.[index];
  return (
    <SectionForm section={section} title="On call" intro="Who should staff ring when a step can’t wait, also at night and at weekends? Plainly rings nobody.">
      <Rows control={control} name="onCall" id="call" what="person" blank={{ role: '', name: '', phone: '', when: '' }} none="Nobody has been added yet.">
        {(index) => (
          <>
            <Controller
              control={control}
              name={`onCall.${index}.role`}
              render={({ field }) => (
                <Picked id={`call-onCall-${index}-role`} label={`Person ${index + 1}: role`} name={`role-${index}`} options={OPTIONS} value={field.value} onChange={field.onChange} error={wrong(index)?.role?.message} />
              )}
            />
            <Controller
              control={control}
              name={`onCall.${index}.name`}
              render={({ field }) => (
                <Written id={`call-onCall-${index}-name`} label={`Person ${index + 1}: name`} name={`call-name-${index}`} value={field.value} onChange={field.onChange} error={wrong(index)?.name?.message} />
              )}
            />
            <Controller
              control={control}
              name={`onCall.${index}.phone`}
              render={({ field }) => (
                <Written id={`call-onCall-${index}-phone`} label={`Person ${index + 1}: phone`} name={`call-phone-${index}`} value={field.value} onChange={field.onChange} error={wrong(index)?.phone?.message} />
              )}
            />
            <Controller
              control={control}
              name={`onCall.${index}.when`}
              render={({ field }) => (
                <Written
                  id={`call-onCall-${index}-when`}
                  label={`Person ${index + 1}: when (optional)`}
                  hint="For example: evenings and weekends"
                  name={`call-when-${index}`}
                  value={field.value}
                  onChange={field.onChange}
                  error={wrong(index)?.when?.message}
                />
              )}
            />
          </>
        )}
      </Rows>
    </SectionForm>
  );
}
