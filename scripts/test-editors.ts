/** The bench of editors: every page of `tests/editors` keeps the contract, in Chromium and in Firefox; then the table. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const { status } = spawnSync('vitest', ['run', '--project', 'editors', ...process.argv.slice(2)], { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' });

/** What each page left out, and what it broke. */
interface Result {
  broken: Record<string, string>;
  without: string[];
}

for (const browser of ['chromium', 'firefox']) {
  const results = JSON.parse(readFileSync(`${root}.output/editors/${browser}.json`, 'utf8')) as Record<string, Result>;
  const pages = Object.entries(results);
  const whole = pages.filter(([, { broken, without }]) => !Object.keys(broken).length && !without.length).length;
  const degraded = pages.filter(([, { broken, without }]) => !Object.keys(broken).length && without.length).length;
  process.stdout.write(`\n${browser}: ${pages.length} pages, ${whole} keep the whole contract, ${degraded} all that is possible there, ${pages.length - whole - degraded} fail\n`);
  for (const [page, { broken, without }] of pages) {
    const said = [...Object.entries(broken).map(([part, why]) => `FAILS ${part}: ${why}`), ...(without.length ? [`without ${without.join(', ')}`] : [])];
    if (said.length) process.stdout.write(`  ${page.padEnd(26)} ${said.join('; ')}\n`);
  }
}
process.exitCode = status ?? 1;
