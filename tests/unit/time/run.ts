import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../..', import.meta.url));

export interface Answer {
  status: number | null;
  stdout: string;
  stderr: string;
}

/** Runs Node in the project's folder, on a device whose own zone is the given one. */
export function node(args: string[], zone = 'Europe/London'): Answer {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8', env: { PATH: process.env['PATH'], TZ: zone } });
  return { status, stdout, stderr };
}

/** `scripts/due.ts` with its arguments. */
export const due = (args: string[], zone?: string): Answer => node(['scripts/due.ts', ...args], zone);
