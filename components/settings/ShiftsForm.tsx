import { Controller, useFieldArray } from 'react-hook-form';
import { Service } from '#settings/service.ts';
import { Action } from '../ui/Action.tsx';
import { TimeOfDay } from '../ui/TimeOfDay.tsx';
import { Written } from '../ui/Written.tsx';
import { saveParts } from './saveParts.ts';
import { SectionForm } from './SectionForm.tsx';
import { type Placed, useSection } from './useSection.ts';

const Rota = Service.pick({ rota: true });

/** The shifts, the same every day. */
export function ShiftsForm({ service: { rota }, placed }: { service: Service; placed: Placed }) {
  const section = useSection({ id: 'shifts', schema: Rota, start: { rota }, save: saveParts, row: 'Shift', placed });
  const { control, errors } = section;
  const { fields, append, remove } = useFieldArray({ control, name: 'rota' });
  // The button that was pressed is gone: the focus goes to its neighbour, not to the top of the page.
  const removeAt = (index: number) => {
    remove(index);
    document.getElementById('shifts-add')?.focus();
  };
  return (
    <SectionForm section={section} title="Shifts" intro="Some steps are due before the shift ends. A night shift may end on the next day.">
      <ol className="stack">
        {fields.map((shift, index) => (
          <li key={shift.id} className="person">
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
            {fields.length > 1 ? (
              <div>
                <Action kind="plain" onPress={() => removeAt(index)}>
                  Remove shift {index + 1}
                </Action>
              </div>
            ) : null}
          </li>
        ))}
      </ol>
      <div>
        <Action id="shifts-add" onPress={() => append({ name: '', start: '', end: '' })}>Add a shift</Action>
      </div>
    </SectionForm>
  );
}
