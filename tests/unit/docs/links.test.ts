/** Papers that name a file name one that is there: a hazard whose evidence is gone has no control. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const docs = readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' }).map((path) => join('docs', path));
const top = readdirSync(root).filter((name) => name.endsWith('.md'));
const papers = [...docs, ...top].filter((path) => path.endsWith('.md'));
const text = (path: string) => readFileSync(join(root, path), 'utf8');

test.each(papers)('every link in %s leads somewhere', (path) => {
  const links = [...text(path).matchAll(/\]\((?!https?:|#)([^)#]+)/gu)].map(([, target = '']) => join(dirname(path), target));
  expect(links.filter((target) => !existsSync(join(root, target)))).toEqual([]);
});

test.each(papers)('every file that %s names is there', (path) => {
  const named = [...text(path).matchAll(/`((?:lib|tests|scripts|entrypoints|components|docs|demo|public)\/[\w./-]+)`/gu)].map(([, file = '']) => file);
  expect(named.filter((file) => !existsSync(join(root, file)))).toEqual([]);
});

test('the risk of every hazard is severity times likelihood, and no control makes it worse', () => {
  const hazards = text('docs/hazards.md').split('\n').filter((line) => /^\| H-\d\d /u.test(line));
  const wrong = hazards.filter((line) => {
    const risks = [...line.matchAll(/\| (\d) × (\d) = (\d+)(?= \|)/gu)].map(([, severity, likelihood, risk]) => [Number(severity) * Number(likelihood), Number(risk)]);
    const [before, after] = risks;
    return risks.length !== 2 || risks.some(([right, written]) => right !== written) || !before || !after || Number(after[1]) > Number(before[1]);
  });
  expect(wrong).toEqual([]);
  expect(hazards.map((line) => line.slice(2, 6))).toEqual(hazards.map((_, at) => `H-${String(at + 1).padStart(2, '0')}`));
});

test('every hazard names its evidence', () => {
  const hazards = text('docs/hazards.md').split('\n').filter((line) => /^\| H-\d\d /u.test(line));
  expect(hazards.length).toBeGreaterThanOrEqual(10);
  expect(hazards.filter((line) => !/`(?:tests|scripts)\//u.test(line))).toEqual([]);
});
