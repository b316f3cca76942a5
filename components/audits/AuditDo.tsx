import { useState } from 'react';
import { ask } from '#messages/ask.ts';
import type { AuditForm } from '#pathway/audit/forms.ts';
import { SERVICE } from '#pathway/audits.ts';
import type { Command } from '#pathway/events.ts';
import type { StepRecord } from '#pathway/steps/schema.ts';
import { useOneForm } from '../concern/OneForm.tsx';
import { FieldsForm } from '../form/FieldsForm.tsx';
import { FormHere } from '../form/FormHere.tsx';
import { useStart } from '../form/useStart.ts';
import { useDesk } from '../settings/useDesk.ts';
import { Action } from '../ui/Action.tsx';
import { Said } from '../ui/Said.tsx';

interface AuditDoProps {
  form: AuditForm;
  /** what it is about; null for the service itself */
  concern?: string | null;
  /** on the button, where the form's title would say too little there */
  words?: string;
  /** what the button is about, for who does not see where it stands */
  about?: string;
  kind?: 'primary' | 'second' | 'plain';
}

/** A press that opens a short form of an audit in its place; what was recorded is said there. */
export function AuditDo({ form, concern = null, words = form.title, about, kind = 'second' }: AuditDoProps) {
  const { open, setOpen } = useOneForm();
  const [said, setSaid] = useState(false);
  const desk = useDesk();
  const key = `${concern ?? ''} ${form.draft}`;
  const begin = () => {
    setSaid(false);
    setOpen(key);
  };
  const done = () => {
    setSaid(true);
    setOpen(null);
  };
  if (open !== key) {
    return (
      <div className="stack tight do">
        {said ? <Said>{form.said}</Said> : null}
        <div>
          <Action kind={kind} onPress={begin} {...(about ? { 'aria-label': `${words}: ${about}` } : {})}>
            {words}
          </Action>
        </div>
      </div>
    );
  }
  if (!desk) return <p className="refused">Say who is at this desk first: at the top of this page.</p>;
  return (
    <FormHere title={form.title} close={() => setOpen(null)}>
      <Opened form={form} concern={concern} done={done} />
    </FormHere>
  );
}

const NOTHING_KNOWN = {};

function Opened({ form, concern, done }: { form: AuditForm; concern: string | null; done: () => void }) {
  const start = useStart(concern ?? SERVICE, form.draft, form.fields, form.start ?? NOTHING_KNOWN);
  if (!start) return null;
  const send = async (record: StepRecord) => {
    const reply = await ask({ type: 'record', concern, what: form.command(record) as Command, form: form.draft });
    if (reply.ok) done();
    return reply;
  };
  return <FieldsForm concern={concern ?? SERVICE} form={form.draft} fields={form.fields} start={start} button={form.button} send={send} />;
}
