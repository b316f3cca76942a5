import { useState } from 'react';
import type { FieldInFront } from '#settings/field-in-front.ts';
import { decide } from '#settings/site-fields.ts';
import { hostOf } from '#settings/sites.ts';
import { Action } from '../ui/Action.tsx';
import { NEVER_WORDS } from './field-words.ts';

/** In the popup: whether Plainly reads the field that has the focus in the page, or had it last, and the other answer in one press. */
export function FieldSwitch({ found }: { found: FieldInFront }) {
  const [field, setField] = useState(found);
  const [said, setSaid] = useState<string>();

  const { site, reads, never } = field;
  const say = async (note: boolean) => {
    try {
      await decide(site, [{ field: field.field, note }]);
      setField({ ...field, reads: note });
      setSaid(`Kept for ${hostOf(`${site}/*`)}. You can take it back in the settings, under Sites.`);
    } catch {
      setSaid('This could not be kept, because too many fields of this site were kept already. Take some away in the settings, under Sites.');
    }
  };
  return (
    <section className="stack" aria-labelledby="field-title">
      <h2 id="field-title">{reads ? `Plainly reads ${nameOf(field)} on this page.` : `Plainly does not read ${nameOf(field)} on this page.`}</h2>
      {never ? <p>{NEVER_WORDS[never]}</p> : <Action onPress={() => say(!reads)}>{reads ? 'This is not a note field' : 'This is a note field'}</Action>}
      <p role="status" className="quiet">
        {said}
      </p>
    </section>
  );
}

const nameOf = ({ name }: FieldInFront): string => (name ? `‘${name}’` : 'the field that you used last');
