import { Countdown } from '#components/countdown/Countdown.tsx';
import { OnCall } from '#components/settings/OnCall.tsx';
import { useService } from '#components/settings/useService.ts';
import { Actions } from '#components/work/Actions.tsx';
import { Ended } from '#components/work/Ended.tsx';
import { MoreWork } from '#components/work/MoreWork.tsx';
import { StepActions } from '#components/work/StepActions.tsx';
import type { Open } from '#components/work/work.ts';
import type { Concern } from '#pathway/concern.ts';
import type { Row } from '#pathway/row.ts';
import type { ServiceAudits } from '#pathway/service-audits.ts';
import type { Who } from '#pathway/who.ts';
import { now } from '#settings/now.ts';

interface OpenStepsProps {
  concerns: readonly Concern[];
  service: ServiceAudits | null;
  /** of every concern, those that are over among them */
  rows: readonly Row[];
  desk: Who | null;
  open: Open;
  goOn: (concern: string) => void;
}

/** Every clock on this device, with what can be done about it here. */
export function OpenSteps({ concerns, service, rows, desk, open, goOn }: OpenStepsProps) {
  const country = useService()?.country ?? 'England';
  const toTell = concerns.some(({ escalations, state }) => state !== 'in-error' && escalations.some(({ told }) => !told.length));
  return (
    <section className="stack" aria-labelledby="clocks-title">
      <h2 id="clocks-title">Open steps</h2>
      <Countdown
        concerns={concerns}
        service={service}
        desk={desk}
        renderActions={(concern, due, time) => <StepActions concern={concern} due={due} now={time} open={open} goOn={goOn} />}
        renderMore={(concern) =>
          desk ? (
            <>
              <Actions concern={concern} now={now()} open={open} />
              <MoreWork concern={concern} who={desk} country={country} now={now()} open={open} />
            </>
          ) : null
        }
      />
      <Ended rows={rows} open={open} />
      <p className="quiet">Plainly tells nobody. Tell the people who have the next steps yourself.</p>
      {toTell ? null : <OnCall />}
    </section>
  );
}
