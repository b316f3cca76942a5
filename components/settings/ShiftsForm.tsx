import { Controller } from 'react-hook-form';
import { Service } from '#settings/service.ts';
import { TimeOfDay } from '../ui/TimeOfDay.tsx';
import { Written } from '../ui/Written.tsx';
import { Rows } from './Rows.tsx';
import { saveParts } from './saveParts.ts';
import { SectionForm } from './SectionForm.tsx';
import { type Placed, useSection } from './useSection.ts';

const Rota = Service.pick({ rota: true });

/** The shifts, the same every day. */
export function ShiftsForm({ service: { rota }, placed }: { service: Service; placed: Placed }) {
  const section = useSection({ id: 'shifts', schema: Rota, start: { rota }, save: saveParts, row: 'Shift', placed });
  const { control, errors } = section;
  return (
    <SectionForm section={section} title="Shifts" intro="Some steps are due before the shift ends. A night shift may end on the next day.">
      <Rows control={control} name="rota" id="shifts" what="shift" blank={{ name: '', start: '', end: '' }} none="" least={1}>
        {(index) => (
          <>
            <Controller
              control={control}
              name={`rota.${index}.name`}
              render={({ field }) => (
                <Written id={`shifts-rota-${index}-name`} label={`Shift ${index + 1}`} name={`shift-${index}`} value={field.value} onChange={field.onChange} error={errors.rota?.[index]?.name?.message} />
              )}
            />
            <div className="when">
              <Controller
                control={control}
                name={`rota.${index}.start`}
                render={({ field }) => (
                  <TimeOfDay id={`shifts-rota-${index}-start`} label={`Shift ${index + 1} starts`} value={field.value} onChange={field.onChange} error={errors.rota?.[index]?.start?.message} />
                )}
              />
              <Controller
                control={control}
                name={`rota.${index}.end`}
                render={({ field }) => (
                  <TimeOfDay id={`shifts-rota-${index}-end`} label={`Shift ${index + 1} ends`} value={field.value} onChange={field.onChange} error={errors.rota?.[index]?.end?.message} />
                )}
              />
            </div>
          </>
        )}
      </Rows>
    </SectionForm>
  );
}
