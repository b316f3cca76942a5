/** Other readers of English, each with what it does by default. They are dependencies of the bench alone. */
import { createRequire } from 'node:module';
import type { Read } from './cpu.ts';

const require = createRequire(import.meta.url);

async function writeGood(): Promise<Read> {
  return require('write-good') as Read;
}

async function alex(): Promise<Read> {
  const { text } = await import('alex');
  return (note) => text(note).messages;
}

async function retextEquality(): Promise<Read> {
  const [{ unified }, { default: english }, { default: equality }, { VFile }] = await Promise.all([
    import('unified'), import('retext-english'), import('retext-equality'), import('vfile'),
  ]);
  const processor = unified().use(english).use(equality).freeze();
  return (note) => {
    const file = new VFile(note);
    processor.runSync(processor.parse(file) as never, file);
    return file.messages;
  };
}

async function winkNlp(): Promise<Read> {
  const wink = require('wink-nlp') as (model: unknown) => { readDoc: Read };
  const nlp = wink(require('wink-eng-lite-web-model'));
  return (note) => nlp.readDoc(note);
}

async function compromise(): Promise<Read> {
  const { default: nlp } = await import('compromise');
  return (note) => nlp(note).found;
}

async function harper(): Promise<Read> {
  const [{ LocalLinter }, { binaryInlined }] = await Promise.all([import('harper.js'), import('harper.js/binaryInlined')]);
  const linter = new LocalLinter({ binary: binaryInlined });
  await linter.setup();
  return (note) => linter.lint(note);
}

const ALL: ReadonlyArray<readonly [string, () => Promise<Read>]> = [
  ['write-good', writeGood], ['alex', alex], ['retext-equality', retextEquality], ['wink-nlp', winkNlp], ['compromise', compromise], ['harper.js', harper],
];

/** Those that can be loaded, by name; of each that cannot, one line says why. */
export async function others(): Promise<Map<string, Read>> {
  const found = new Map<string, Read>();
  for (const [name, load] of ALL) {
    try {
      const read = await load();
      await read('Tom and Raj had words.');
      found.set(name, read);
    } catch (error) {
      console.error(`${name} is left out: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  return found;
}
