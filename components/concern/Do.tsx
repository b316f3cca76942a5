import { useState } from 'react';
import { ask } from '#messages/ask.ts';
import type { Concern } from '#pathway/concern.ts';
import { commandOf, draftOf, fieldsOf, shortForm, type ShortFormName, type Target } from '#pathway/short-forms.ts';
import type { StepRecord } from '#pathway/steps/schema.ts';
import type { Who } from '#pathway/who.ts';
import { now } from '#settings/now.ts';
import { FieldsForm } from '../form/FieldsForm.tsx';
import { useStart } from '../form/useStart.ts';
import { useDesk } from '../settings/useDesk.ts';
import { Action } from '../ui/Action.tsx';
import { Said } from '../ui/Said.tsx';
import { useOneForm } from './OneForm.tsx';

interface DoProps {
  concern: Concern;
  form: ShortFormName;
  target?: Target;
  /** on the button, where the form's title would say too little there */
  words?: string;
}

const ITSELF: Target = { id: '' };

/** A press that opens a short form in its place; once it is recorded, that is said there. */
export function Do({ concern, form: name, target = ITSELF, words }: DoProps) {
  const key = draftOf(name, target);
  const { open, setOpen } = useOneForm();
  const [said, setSaid] = useState(false);
  const desk = useDesk();
  const form = shortForm(name);
  if (open !== key) {
    return (
      <div className="stack tight do">
        {said ? <Said>{form.said}</Said> : null}
        <div>
          <Action onPress={() => setOpen(key)}>{words ?? form.title}</Action>
        </div>
      </div>
    );
  }
  if (!desk) return <p className="refused">Say who is at this desk first: at the top of this page.</p>;
  const done = () => {
    setSaid(true);
    setOpen(null);
  };
  return <Opened concern={concern} name={name} target={target} desk={desk} done={done} close={() => setOpen(null)} />;
}

interface OpenedProps {
  concern: Concern;
  name: ShortFormName;
  target: Target;
  desk: Who;
  done: () => void;
  close: () => void;
}

function Opened({ concern, name, target, desk, done, close }: OpenedProps) {
  const form = shortForm(name);
  const fields = fieldsOf(form, target);
  const key = draftOf(name, target);
  const start = useStart(concern.id, key, fields, form.start?.(now(), desk) ?? {});
  if (!start) return null;
  const send = async (record: StepRecord) => {
    const reply = await ask({ type: 'record', concern: concern.id, what: commandOf(form, record, target) });
    if (reply.ok) done();
    return reply;
  };
  return (
    <section className="form-here stack" aria-label={form.title}>
      <h3 tabIndex={-1} ref={focus}>
        {form.title}
      </h3>
      {form.intro ? <p>{form.intro}</p> : null}
      <FieldsForm concern={concern.id} form={key} fields={fields} start={start} button={form.button} send={send} />
      <div>
        <Action kind="plain" onPress={close}>
          Close without recording
        </Action>
      </div>
    </section>
  );
}

const focus = (title: HTMLHeadingElement | null): void => title?.focus();
