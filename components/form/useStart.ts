import { useEffect, useEffectEvent, useState } from 'react';
import type { Field } from '#pathway/steps/field.ts';
import type { StepRecord } from '#pathway/steps/schema.ts';
import { readDraft } from '#record/drafts.ts';
import { startOf, type Values } from './step-values.ts';

/**
 * What a form begins with, once it is known: what was typed before over what the record knows. Taken once: what is
 * recorded while the form is open does not touch what is typed in it.
 */
export function useStart(concern: string, form: string, fields: readonly Field[], known: StepRecord): Values | undefined {
  const [start, setStart] = useState<Values>();
  const begin = useEffectEvent((draft: unknown) => setStart(startOf(fields, known, draft)));
  useEffect(() => {
    void readDraft(concern, form).then(begin);
  }, [concern, form]);
  return start;
}
