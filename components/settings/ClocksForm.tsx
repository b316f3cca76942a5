import { Controller } from 'react-hook-form';
import type { Role } from '#pathway/who.ts';
import { ROLE_LABELS } from '#settings/clocks.ts';
import { Service } from '#settings/service.ts';
import { Tick } from '../ui/Tick.tsx';
import { Ticks } from '../ui/Ticks.tsx';
import { Written } from '../ui/Written.tsx';
import { saveParts } from './saveParts.ts';
import { SectionForm } from './SectionForm.tsx';
import { type Placed, useSection } from './useSection.ts';

const Chosen = Service.pick({ clocks: true });

type Values = { clocks: { dayAndNight: Role[]; liveRisk: boolean; followUpMinutes: string } };

/** What a service may choose of the clocks. The limits of the pathway itself are not for choosing. */
export function ClocksForm({ service: { clocks }, placed }: { service: Service; placed: Placed }) {
  const start: Values = { clocks: { ...clocks, followUpMinutes: String(clocks.followUpMinutes) } };
  const section = useSection<Pick<Service, 'clocks'>, Values>({ id: 'clocks', schema: Chosen, start, save: saveParts, placed });
  const { control, errors } = section;
  return (
    <SectionForm section={section} title="Clocks">
      <Controller
        control={control}
        name="clocks.dayAndNight"
        render={({ field }) => (
          <Ticks label="Which roles are on duty day and night?" hint="Their working hours never stop. The others follow the office hours." options={ROLE_LABELS} value={field.value} onChange={field.onChange} />
        )}
      />
      <Controller
        control={control}
        name="clocks.liveRisk"
        render={({ field }) => (
          <Tick isSelected={field.value} onChange={field.onChange}>
            While somebody may still be at risk, count nights and weekends too
          </Tick>
        )}
      />
      <Controller
        control={control}
        name="clocks.followUpMinutes"
        render={({ field }) => (
          <Written
            id="clocks-clocks-followUpMinutes"
            label="How many minutes may “at once” take?"
            hint="For the follow-up plan, step 3.2, after a referral."
            name="follow-up-minutes"
            value={field.value}
            onChange={field.onChange}
            error={errors.clocks?.followUpMinutes?.message}
          />
        )}
      />
    </SectionForm>
  );
}
