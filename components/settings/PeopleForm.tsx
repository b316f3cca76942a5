import { Controller } from 'react-hook-form';
import { ROLES, type Role } from '#pathway/who.ts';
import { Service } from '#settings/service.ts';
import { Picked } from '../ui/Picked.tsx';
import { Written } from '../ui/Written.tsx';
import { Rows } from './Rows.tsx';
import { saveParts } from './saveParts.ts';
import { SectionForm } from './SectionForm.tsx';
import { type Placed, useSection } from './useSection.ts';

const InRoles = Service.pick({ people: true });
const OPTIONS = ROLES.map((value) => ({ value, label: value }));

/** A row begins without a role. */
type Values = { people: { role: Role | ''; name: string; deputy: string }[] };

/** Who has which role in the pathway, and who takes over. */
export function PeopleForm({ service: { people }, placed }: { service: Service; placed: Placed }) {
  const section = useSection<Pick<Service, 'people'>, Values>({ id: 'roles', schema: InRoles, start: { people }, save: saveParts, row: 'Person', placed });
  const { control, errors } = section;
  const wrong = (index: number) => errors.people?.[index];
  return (
    <SectionForm section={section} title="People and deputies" intro="Who has which role here, and who takes over when a step is overdue and nobody has acted?">
      <Rows control={control} name="people" id="roles" what="person" blank={{ role: '', name: '', deputy: '' }} none="Nobody has been added yet.">
        {(index) => (
          <>
            <Controller
              control={control}
              name={`people.${index}.role`}
              render={({ field }) => (
                <Picked id={`roles-people-${index}-role`} label={`Person ${index + 1}: role`} name={`in-role-${index}`} options={OPTIONS} value={field.value} onChange={field.onChange} error={wrong(index)?.role?.message} />
              )}
            />
            <Controller
              control={control}
              name={`people.${index}.name`}
              render={({ field }) => (
                <Written id={`roles-people-${index}-name`} label={`Person ${index + 1}: name`} name={`in-name-${index}`} value={field.value} onChange={field.onChange} error={wrong(index)?.name?.message} />
              )}
            />
            <Controller
              control={control}
              name={`people.${index}.deputy`}
              render={({ field }) => (
                <Written id={`roles-people-${index}-deputy`} label={`Person ${index + 1}: deputy (optional)`} name={`deputy-${index}`} value={field.value} onChange={field.onChange} error={wrong(index)?.deputy?.message} />
              )}
            />
          </>
        )}
      </Rows>
    </SectionForm>
  );
}
