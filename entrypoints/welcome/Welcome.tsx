import { useEffect, useRef } from 'react';
import { AboutForm } from '#components/settings/AboutForm.tsx';
import { DeskForm } from '#components/settings/DeskForm.tsx';
import { HoursForm } from '#components/settings/HoursForm.tsx';
import { OnCallForm } from '#components/settings/OnCallForm.tsx';
import { ShiftsForm } from '#components/settings/ShiftsForm.tsx';
import { useDesk } from '#components/settings/useDesk.ts';
import type { Placed } from '#components/settings/useSection.ts';
import { useService } from '#components/settings/useService.ts';
import { Action } from '#components/ui/Action.tsx';
import type { Who } from '#pathway/who.ts';
import type { Service } from '#settings/service.ts';
import { WELCOME_STEPS, type WelcomeStep } from '#settings/welcome.ts';
import { Ready } from './Ready.tsx';
import { useProgress } from './useProgress.ts';

/** The welcome page: five short questions, one at a time, each with an answer that most services can leave as it is. */
export function Welcome() {
  const desk = useDesk();
  const service = useService();
  const { reached, go, keep } = useProgress();
  const page = useRef<HTMLElement>(null);
  const arrived = useRef(reached?.step);

  // A new question is read from its title; the first one that is seen leaves the focus where it is.
  useEffect(() => {
    if (arrived.current && arrived.current !== reached?.step) page.current?.querySelector<HTMLElement>('[tabindex="-1"]')?.focus();
    arrived.current = reached?.step;
  }, [reached?.step]);

  if (desk === undefined || !service || !reached) return null;
  const { step, typed } = reached;
  const at = step === 'ready' ? WELCOME_STEPS.length : WELCOME_STEPS.indexOf(step);
  const before = WELCOME_STEPS[at - 1];
  return (
    <div className="page narrow">
      <header className="stack">
        {at === 0 ? (
          <>
            <h1>Welcome to Plainly</h1>
            <p>Five short questions, two minutes. What is filled in already suits most services. Your answers stay on this computer, and you can change them at any time.</p>
          </>
        ) : (
          <p className="panel-name">Plainly</p>
        )}
        {step === 'ready' ? null : (
          <p className="quiet">
            Question {at + 1} of {WELCOME_STEPS.length}
          </p>
        )}
      </header>
      <main className="stack" ref={page}>
        {step === 'ready' ? (
          <Ready />
        ) : (
          <Question
            key={step}
            step={step}
            desk={desk}
            service={service}
            placed={{ heading: at === 0 ? 'h2' : 'h1', submit: 'Continue', draft: typed[step], keep: (values) => keep(step, values), done: () => go(WELCOME_STEPS[at + 1] ?? 'ready', step) }}
          />
        )}
        {before ? (
          <div>
            <Action kind="plain" onPress={() => go(before)}>
              Back
            </Action>
          </div>
        ) : null}
      </main>
    </div>
  );
}

function Question({ step, desk, service, placed }: { step: WelcomeStep; desk: Who | null; service: Service; placed: Placed }) {
  switch (step) {
    case 'desk':
      return <DeskForm desk={desk} placed={placed} />;
    case 'about':
      return <AboutForm service={service} placed={placed} />;
    case 'hours':
      return <HoursForm service={service} placed={placed} />;
    case 'shifts':
      return <ShiftsForm service={service} placed={placed} />;
    case 'on-call':
      return <OnCallForm service={service} placed={placed} />;
  }
}
