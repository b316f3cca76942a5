import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { caseFile, casePath } from '../time/given.ts';
import { due } from '../time/run.ts';

const expected = z.object({ why: z.string(), due: z.array(z.looseObject({ id: z.string(), due: z.string(), why: z.string(), late: z.boolean().default(false) })) });
const files = readdirSync(casePath('concerns'));

describe('whole concerns, worked out by hand', { timeout: 60_000 }, () => {
  it.each(files)('%s', (file) => {
    const { status, stdout, stderr } = due(['--concern', casePath(`concerns/${file}`)], 'Pacific/Auckland');
    expect(stderr).toBe('');
    expect(status).toBe(0);
    const printed = JSON.parse(stdout) as { id: string }[];
    for (const { why, ...times } of expected.parse(caseFile(`concerns/${file}`)).due) {
      expect(printed.find(({ id }) => id === times.id), `${times.id}: ${why}`).toMatchObject(times);
    }
  });

  it('there are at least twelve', () => {
    expect(files.length).toBeGreaterThanOrEqual(12);
  });
});
