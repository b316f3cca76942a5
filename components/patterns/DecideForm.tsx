import { ask } from '#messages/ask.ts';
import { SERVICE } from '#pathway/audits.ts';
import type { Command } from '#pathway/events.ts';
import type { Pattern } from '#pathway/patterns/patterns.ts';
import { decisionFields } from '#pathway/patterns/words.ts';
import type { StepRecord } from '#pathway/steps/schema.ts';
import { FieldsForm } from '../form/FieldsForm.tsx';
import { FormHere } from '../form/FormHere.tsx';
import { useStart } from '../form/useStart.ts';

interface DecideFormProps {
  pattern: Pattern;
  title: string;
  done: () => void;
  close: () => void;
}

const NOTHING_KNOWN = {};

/** A person decides whether a proposed pattern is one, and says why. */
export function DecideForm({ pattern, title, done, close }: DecideFormProps) {
  const fields = decisionFields(pattern.kind);
  const form = draftOf(pattern.key);
  const start = useStart(SERVICE, form, fields, NOTHING_KNOWN);
  const send = async (record: StepRecord) => {
    const what = { kind: 'pattern-decided', pattern: pattern.kind, about: pattern.about, evidence: pattern.evidence.map(({ id }) => id), ...record } as unknown as Command;
    const reply = await ask({ type: 'record', concern: null, what, form });
    if (reply.ok) done();
    return reply;
  };
  return (
    <FormHere title={title} close={close}>
      {start ? <FieldsForm concern={SERVICE} form={form} fields={fields} start={start} button="Record the decision" send={send} /> : null}
    </FormHere>
  );
}

/** What the draft is kept under: a number made from the pattern, because the store’s keys name nobody (FNV-1a). */
function draftOf(key: string): string {
  let hash = 0x81_1c_9d_c5;
  for (const unit of key) hash = Math.imul(hash ^ (unit.codePointAt(0) ?? 0), 0x01_00_01_93);
  return `pattern ${(hash >>> 0).toString(16)}`;
}
