import { Controller, useWatch } from 'react-hook-form';
import { Service } from '#settings/service.ts';
import { DayOfYear } from '../ui/DayOfYear.tsx';
import { Picked } from '../ui/Picked.tsx';
import { TimeOfDay } from '../ui/TimeOfDay.tsx';
import { Rows } from './Rows.tsx';
import { saveParts } from './saveParts.ts';
import { SectionForm } from './SectionForm.tsx';
import { type Placed, useSection } from './useSection.ts';

const Closed = Service.pick({ closures: true });
const KINDS = [
  { value: 'closed', label: 'Closed all day' },
  { value: 'early', label: 'Closes early' },
] as const;

type Values = { closures: { day: string; kind: 'closed' | 'early' | ''; until: string }[] };

/** Days on which this office is closed or closes early, beside the bank holidays. */
export function ClosuresForm({ service: { closures }, placed }: { service: Service; placed: Placed }) {
  const section = useSection<Pick<Service, 'closures'>, Values>({ id: 'closed', schema: Closed, start: { closures }, save: saveParts, row: 'Day', placed });
  const { control, errors } = section;
  const days = useWatch({ control, name: 'closures' }) as Values['closures'];
  const wrong = (index: number) => errors.closures?.[index];
  return (
    <SectionForm section={section} title="Closed days and early closing" intro="Days on which your office is closed or closes early. Bank holidays need not stand here.">
      <Rows control={control} name="closures" id="closed" what="day" blank={{ day: '', kind: 'closed', until: '' }} none="No day has been added yet.">
        {(index) => (
          <>
            <Controller
              control={control}
              name={`closures.${index}.day`}
              render={({ field }) => <DayOfYear id={`closed-closures-${index}-day`} label={`Day ${index + 1}`} value={field.value} onChange={field.onChange} error={wrong(index)?.day?.message} />}
            />
            <Controller
              control={control}
              name={`closures.${index}.kind`}
              render={({ field }) => (
                <Picked id={`closed-closures-${index}-kind`} label={`Day ${index + 1}: how`} name={`kind-${index}`} options={KINDS} value={field.value} onChange={field.onChange} error={wrong(index)?.kind?.message} />
              )}
            />
            {days[index]?.kind === 'early' ? (
              <Controller
                control={control}
                name={`closures.${index}.until`}
                render={({ field }) => <TimeOfDay id={`closed-closures-${index}-until`} label={`Day ${index + 1}: closes at`} value={field.value} onChange={field.onChange} error={wrong(index)?.until?.message} />}
              />
            ) : null}
          </>
        )}
      </Rows>
    </SectionForm>
  );
}
