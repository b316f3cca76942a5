/** Where the list in `tests/cases/bank-holidays.json` comes from. Change these when you replace that file. */
const version = '2026-08-21';
const source = 'https://www.gov.uk/bank-holidays.json, as in alphagov/frontend lib/data/bank-holidays.json at cb2a016d';

type GovUk = Record<string, { events: { date: string; title: string }[] }>;

/** The text of `lib/time/bank-holidays.ts` for a list as GOV.UK serves it. */
export function renderBankHolidays(list: GovUk): string {
  const years = Object.values(list).flatMap(({ events }) => events.map(({ date }) => date.slice(0, 4))).sort();
  const divisions = Object.entries(list).map(([nation, { events }]) => {
    const pairs = events.map(({ date, title }) => `['${date}', '${title.replaceAll("'", String.raw`\'`)}'],`);
    return `  ${nation.includes('-') ? `'${nation}'` : nation}: [\n${packed(pairs, '    ', 140)}\n  ],`;
  });
  return `/**
 * The bank holidays of the United Kingdom, list of ${version}.
 * Source: ${source}.
 * Contains public sector information licensed under the Open Government Licence v3.0,
 * https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/ (Crown copyright).
 * Generated: \`docs/time.md\` says how to update it.
 */
export const version = '${version}';

export const covers = { from: '${years.at(0)}-01-01', to: '${years.at(-1)}-12-31' };

export const days: Record<'england-and-wales' | 'scotland' | 'northern-ireland', [date: string, title: string][]> = {
${divisions.join('\n')}
};
`;
}

function packed(words: string[], indent: string, width: number): string {
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    if (last && `${last} ${word}`.length <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(indent + word);
  }
  return lines.join('\n');
}
