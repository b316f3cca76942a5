/** Every attack of the list stands in docs/security.md, and every test that it names is there under that name. */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const rows = readFileSync(`${root}docs/security.md`, 'utf8').split('\n').filter((line) => /^\| [SY]-\d\d /u.test(line));
const named = rows.flatMap((row) => [...row.matchAll(/`(tests\/[\w./-]+)`: "([^"]+)"/gu)].map(([, file = '', name = '']) => [row.slice(2, 6), file, name] as const));

test('there is a line for each of S-01 to S-34', () => {
  const wanted = Array.from({ length: 34 }, (_, at) => `S-${String(at + 1).padStart(2, '0')}`);
  expect(rows.map((row) => row.slice(2, 6)).filter((id) => id.startsWith('S'))).toEqual(wanted);
});

test('and for each of the faults Y-01 to Y-08 and Y-14 to Y-16, those between being of a server that there is not', () => {
  expect(rows.map((row) => row.slice(2, 6)).filter((id) => id.startsWith('Y'))).toEqual(['Y-01', 'Y-02', 'Y-03', 'Y-04', 'Y-05', 'Y-06', 'Y-07', 'Y-08', 'Y-14', 'Y-15', 'Y-16']);
});

test('each line names a test, or says why there is none', () => {
  expect(rows.filter((row) => !/"\s*\|$/u.test(row) && !/\| (?:lock|none) \|$/u.test(row))).toEqual([]);
});

test.each(named)('%s: %s has the test “%s”', (_, file, name) => {
  expect(existsSync(`${root}${file}`)).toBe(true);
  expect(readFileSync(`${root}${file}`, 'utf8')).toContain(name);
});
