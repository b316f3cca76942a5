import type { WholeLook } from '#pathway/measures/look.ts';
import { recordText } from '#pathway/record-words.ts';
import type { StepRecord } from '#pathway/steps/schema.ts';
import { STEP } from '#pathway/steps.ts';

/** The first record of a concern as it was first saved: what the auditor judges the wording by. */
export function TheWords({ look, concern }: { look: WholeLook; concern: string }) {
  const first = look.whole.find(({ id }) => id === concern)?.steps['1.1'].records[0]?.first;
  if (!first) return null;
  return (
    <details>
      <summary>The first record, as it was first saved</summary>
      <blockquote className="quote">{recordText(STEP['1.1'], first as unknown as StepRecord, look.asOf)}</blockquote>
    </details>
  );
}
