/**
 * One contestant in a process of its own, so that its heap and its garbage are its own too. Asked for a block of a length, it
 * answers with what one call needs; asked for the first time, it says whether it can be loaded.
 */
import { contestants } from './contestants.ts';
import { block } from './cpu.ts';
import { textOf } from './notes.ts';
import type { Answer, Question } from './race.ts';

const answer = (said: Answer): boolean => process.send?.(said) === true;

try {
  const read = await contestants[process.argv[2] ?? '']?.();
  if (read === undefined) throw new Error('there is no such contestant');
  await read('Tom and Raj had words.');
  process.on('message', ({ words, atLeast }: Question) => void block(read, () => textOf(words), atLeast).then((cost) => answer({ cost })));
  answer({ cost: 0 });
} catch (error) {
  answer({ cannot: error instanceof Error ? error.message : String(error) });
}
