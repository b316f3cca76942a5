import { expect, it } from 'vitest';
import { renderBankHolidays } from './bank-holidays.render.ts';
import { caseFile } from './given.ts';

it('is generated from the list as GOV.UK serves it', async () => {
  const list = caseFile('bank-holidays.json') as Parameters<typeof renderBankHolidays>[0];
  await expect(renderBankHolidays(list)).toMatchFileSnapshot('../../../lib/time/bank-holidays.ts');
});

it('stays a module when a title has an apostrophe in it', () => {
  const text = renderBankHolidays({ scotland: { events: [{ date: '2026-11-30', title: "St Andrew's Day" }] } });
  expect(text).toContain(String.raw`['2026-11-30', 'St Andrew\'s Day'],`);
});
