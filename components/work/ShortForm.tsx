import { ask } from '#messages/ask.ts';
import type { Concern } from '#pathway/concern.ts';
import { commandOf, draftOf, fieldsOf, shortForm, type ShortFormName, type Target } from '#pathway/short-forms.ts';
import type { StepRecord } from '#pathway/steps/schema.ts';
import type { Who } from '#pathway/who.ts';
import { now } from '#settings/now.ts';
import { FieldsForm } from '../form/FieldsForm.tsx';
import { useStart } from '../form/useStart.ts';

interface ShortFormProps {
  concern: Concern;
  name: ShortFormName;
  target: Target;
  who: Who;
  /** what is said once it is recorded */
  done: (said: string) => void;
}

/** A form that is no step: who was told, a check, a development, an action. */
export function ShortForm({ concern, name, target, who, done }: ShortFormProps) {
  const form = shortForm(name);
  const fields = fieldsOf(form, target);
  const draft = draftOf(name, target);
  const start = useStart(concern.id, draft, fields, form.start?.(now(), who) ?? {});
  if (!start) return null;
  const send = async (record: StepRecord) => {
    const reply = await ask({ type: 'record', concern: concern.id, what: commandOf(form, record, target), form: draft });
    if (reply.ok) done(form.said);
    return reply;
  };
  return <FieldsForm concern={concern.id} form={draft} fields={fields} start={start} button={form.button} send={send} />;
}
