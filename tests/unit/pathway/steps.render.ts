import { STAGES, STEPS, type Step } from '#pathway/steps.ts';

const HEAD = '| step | who | due | fields | record → where it is filed | on completion |\n| --- | --- | --- | --- | --- | --- |';

/** The table of the fifteen steps as `docs/pathway.md` has it. */
const renderSteps = (): string =>
  ([1, 2, 3] as const).map((stage) => [`### Stage ${stage}: ${STAGES[stage].toLowerCase()}`, '', HEAD, ...STEPS.filter((step) => step.stage === stage).map(row)].join('\n')).join('\n\n');

const row = (step: Step): string =>
  `| ${[`${step.id} ${step.title}`, step.role, due(step), step.fields.map(({ label, added, when }) => `${added ? '**added** ' : ''}${label}${when ? ' (where asked)' : ''}`).join(' · '), `${step.record} → ${step.filed ?? 'the article names no store'}`, step.onCompletion].join(' | ')} |`;

const due = ({ limit, beside }: Step): string => [limit, ...(beside ?? []).map((other) => `**${other.title}**: ${other.limit}`)].join('. ');

const BEGIN = '<!-- The table is written by tests/unit/pathway/steps-table.test.ts from lib/pathway/steps.ts. -->\n';
const END = '<!-- End of the table. -->';

/**
 * A page with the table in it as it should be now.
 * @throws Error where the page has no place for it
 */
export function withSteps(page: string): string {
  const [begin, end] = [page.indexOf(BEGIN), page.indexOf(END)];
  if (begin < 0 || end < begin) throw new Error('docs/pathway.md has no place for the table of steps.');
  return `${page.slice(0, begin + BEGIN.length)}\n${renderSteps()}\n\n${page.slice(end)}`;
}
