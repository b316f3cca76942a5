import { useState } from 'react';
import type { Concern } from '#pathway/concern.ts';
import { draftOf, shortForm, type ShortFormName, type Target } from '#pathway/short-forms.ts';
import type { Who } from '#pathway/who.ts';
import { FormHere } from '../form/FormHere.tsx';
import { useDesk } from '../settings/useDesk.ts';
import { Action } from '../ui/Action.tsx';
import { Said } from '../ui/Said.tsx';
import { ShortForm } from '../work/ShortForm.tsx';
import { useOneForm } from './OneForm.tsx';

interface DoProps {
  concern: Concern;
  form: ShortFormName;
  target?: Target;
  /** on the button, where the form's title would say too little there */
  words?: string;
}

const ITSELF: Target = { id: '' };

/** A press that opens a short form in its place; once what it recorded is there, that is said in its place. */
export function Do({ concern, form: name, target = ITSELF, words }: DoProps) {
  const key = draftOf(name, target);
  const { open, setOpen } = useOneForm();
  const [sent, setSent] = useState<number | null>(null);
  const said = sent !== null && concern.entries > sent;
  const desk = useDesk();
  const form = shortForm(name);
  const begin = () => {
    setSent(null);
    setOpen(key);
  };
  if (open !== key || said) {
    return (
      <div className="stack tight do">
        {said ? <Said>{form.said}</Said> : null}
        <div>
          <Action onPress={begin}>{words ?? form.title}</Action>
        </div>
      </div>
    );
  }
  if (!desk) return <p className="refused">Say who is at this desk first: at the top of this page.</p>;
  return <Opened concern={concern} name={name} target={target} desk={desk} done={() => setSent(concern.entries)} close={() => setOpen(null)} />;
}

interface OpenedProps {
  concern: Concern;
  name: ShortFormName;
  target: Target;
  desk: Who;
  done: () => void;
  close: () => void;
}

function Opened({ concern, name, target, desk, done, close }: OpenedProps) {
  const form = shortForm(name);
  return (
    <FormHere title={form.title} close={close}>
      {form.intro ? <p>{form.intro}</p> : null}
      <ShortForm concern={concern} name={name} target={target} who={desk} done={done} />
    </FormHere>
  );
}
