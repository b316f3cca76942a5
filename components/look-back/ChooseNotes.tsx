import { useState } from 'react';
import { DropZone, FileTrigger, isFileDropItem, Text } from 'react-aria-components';
import { Action } from '../ui/Action.tsx';
import { Written } from '../ui/Written.tsx';
import { lookBack } from './session.ts';
import { StageTitle } from './StageTitle.tsx';

/** A file that is dropped or chosen, or words that are pasted. */
export function ChooseNotes({ refused }: { refused: string | null }) {
  const [pasted, setPasted] = useState('');
  const [error, setError] = useState<string>();
  const open = (file: File | undefined) => file && void lookBack.open(file);
  return (
    <section className="card stack loose" aria-labelledby="choose-title">
      <StageTitle id="choose-title">Choose the old notes</StageTitle>
      {refused ? (
        <p className="refused" role="alert">
          {refused}
        </p>
      ) : null}
      <DropZone
        className="drop"
        onDrop={({ items }) => {
          const file = items.find(isFileDropItem);
          if (file) void file.getFile().then(open);
        }}
      >
        <Text slot="label">Drop a file here: CSV, or an Excel workbook (.xlsx)</Text>
        <FileTrigger acceptedFileTypes={['.csv', '.tsv', '.txt', '.xlsx']} onSelect={(chosen) => open(chosen?.[0])}>
          <Action kind="primary">Choose a file</Action>
        </FileTrigger>
      </DropZone>
      <form
        className="stack"
        autoComplete="off"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (pasted.trim()) void lookBack.open(pasted);
          else setError('Paste the notes first.');
        }}
      >
        <Written id="pasted" name="pasted" label="Or paste notes" hint="Rows copied from a table, or plain text with an empty line between two notes." lines={5} value={pasted} onChange={setPasted} error={error} />
        <div>
          <Action type="submit">Use what I pasted</Action>
        </div>
      </form>
    </section>
  );
}
