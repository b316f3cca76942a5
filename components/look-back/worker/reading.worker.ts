import { checkWith } from '#language/engine.ts';
import { rosterOf } from '#language/people/roster.ts';
import { modelOf } from '#language/reader/model.ts';
import { WEIGHTS } from '#language/reader/weights.ts';
import { forgetWords } from '#language/word.ts';
import { type Answer, type Answers, type Ask, type Ended, Refused, type Told, type ToWorker } from './protocol.ts';
import { ReadingRun } from './reading.ts';
import { Shelf } from './shelf.ts';
import { Table } from './table.ts';

/**
 * Reads old notes beside the page, so that the page never waits. The file, what is found and what a person says of it are in the
 * memory of this worker alone and go with it; it has no store and, by our policy, no network.
 */
let table: Table | undefined;
let run: ReadingRun | undefined;
let shelf = new Shelf();

// A worker speaks to its own page: there is no origin to name.
// oxlint-disable-next-line unicorn/require-post-message-target-origin
const post = (message: { id: number; reply: Answer<Ask['type']> } | { told: Told }): void => self.postMessage(message);
const tell = (told: Told): void => post({ told });
const looking = (share: number): void => tell({ type: 'looking', share });

self.addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  void answer(data.ask).then(
    (given) => post({ id: data.id, reply: { ok: true, answer: given } }),
    (error: unknown) => post({ id: data.id, reply: { ok: false, error: error instanceof Refused ? error.message : 'That did not work. Choose the file again; if it goes on, export it as CSV.' } }),
  );
});

async function answer(ask: Ask): Promise<Answers[Ask['type']]> {
  switch (ask.type) {
    case 'open-file':
      table = await Table.ofFile(ask.file, looking);
      return table.open(null, undefined);
    case 'open-text':
      table = await Table.ofText(ask.text);
      return table.open(null, undefined);
    case 'table':
      return opened().open(ask.sheet, ask.header);
    case 'look':
      return opened().look(ask.columns, looking);
    case 'read':
      begin(ask);
      return { started: true };
    case 'pause':
      run?.pause();
      return { paused: true };
    case 'go-on':
      run?.goOn();
      return { paused: false };
    case 'stop':
      run?.stop();
      return { stopped: true };
    case 'groups':
      return shelf.groups(ask.by, ask.state, ask.most);
    case 'inside':
      return shelf.inside(ask.by, ask.state, ask.key, ask.most);
    case 'ids':
      return shelf.ids(ask.by, ask.state, ask.key);
    case 'these':
      return shelf.these(ask.ids);
    case 'settle':
      return shelf.settle(ask.ids, ask.state, ask.reason);
  }
}

function opened(): Table {
  if (!table) throw new Refused('Choose a file first.');
  return table;
}

function begin({ columns, orders, timed, total, names }: Extract<Ask, { type: 'read' }>): void {
  shelf = new Shelf();
  const check = checkWith(modelOf(WEIGHTS), rosterOf(names));
  const started = new ReadingRun(check, shelf, total, (progress) => tell({ type: 'progress', progress }));
  run = started;
  const over = (how: Ended, error: string | null): void => {
    forgetWords();
    tell({ type: 'ended', how, progress: started.progress, counts: shelf.counts, error });
  };
  void started.run(opened(), { columns, orders, timed }).then(
    ({ how, error }) => over(how, error),
    () => over('broken', 'A note could not be read, and the reading stopped there. What was found until then is below.'),
  );
}
