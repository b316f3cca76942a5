/** Other readers of English. */
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

/** How each is loaded, by name. */
export const others: Record<string, () => Promise<Read>> = {
  'write-good': writeGood, alex, 'retext-equality': retextEquality, 'wink-nlp': winkNlp, compromise, 'harper.js': harper,
};
