import type { Broken } from '#record/check/finding.ts';

const WHY: Record<Broken['why'], string> = {
  hash: 'it is not what was written',
  link: 'it does not follow the one before it',
  gap: 'one or more before it are missing',
  signature: 'it is not signed by its device',
  seal: 'it does not open as what it says it is',
  key: 'the key of its concern is missing',
};

/** Where the chain is broken, in words. */
export const brokenWords = ({ seq, why }: Broken): string => `Broken at entry ${seq}: ${WHY[why]}.`;
