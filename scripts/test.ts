/** Everything that must hold before a change lands: lint and zones, types, unit tests with the rule proof, real browsers. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const report = '.output/tests.json';

const stages: [name: string, command: string, ...args: string[]][] = [
  ['prepare', 'wxt', 'prepare'],
  ['lint and zones', 'oxlint', '--deny-warnings'],
  ['unused code and dependencies', 'knip', '--no-progress'],
  ['types', 'tsc', '--noEmit'],
  ['tests', 'vitest', 'run', '--project', 'unit', '--project', 'browser', '--project', 'faults', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
];

mkdirSync(`${root}.output`, { recursive: true });
const failed = stages.filter(([name, command, ...args]) => {
  const start = performance.now();
  process.stdout.write(`\n— ${name}\n`);
  const { status } = spawnSync(command, args, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' });
  process.stdout.write(`${status === 0 ? 'passed' : 'FAILED'} in ${((performance.now() - start) / 1000).toFixed(1)} s\n`);
  return status !== 0;
});

interface Report {
  numPassedTests: number;
  numFailedTests: number;
  testResults: { name: string; message: string; assertionResults: { status: string; fullName: string }[] }[];
}

const { numPassedTests, numFailedTests, testResults } = JSON.parse(readFileSync(`${root}${report}`, 'utf8')) as Report;
if (failed.length) process.stdout.write(`\nFailed: ${failed.map(([name]) => name).join(', ')}\n`);
// Once more at the very end, where a log that was cut still has it.
for (const { name, message, assertionResults } of testResults) {
  if (message) process.stdout.write(`${relative(root, name)}: ${message.split('\n')[0]}\n`);
  for (const { status, fullName } of assertionResults) if (status === 'failed') process.stdout.write(`${relative(root, name)}: ${fullName}\n`);
}
process.stdout.write(`\n${numPassedTests} passed, ${numFailedTests} failed\n`);
process.exitCode = failed.length ? 1 : 0;
