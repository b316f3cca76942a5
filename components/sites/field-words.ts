import type { Never } from '#messages/background-to-starter.ts';
import type { FieldDecision, Signature } from '#messages/site-fields.ts';

const KINDS: Record<string, string> = { textarea: 'textarea', input: 'one-line field', editor: 'text editor' };

/** A field as it is kept, in words: "textarea ‘comments’", "second text editor in a form". */
function fieldWords(field: Signature): string {
  const { kind = '', by, called = '', which } = /^(?<kind>\w+) (?<by>\w+)=(?<called>\S+)(?: ~(?<which>\d+))?$/u.exec(field)?.groups ?? {};
  const words = by === 'in' ? `${KINDS[kind]} without a name, in ${called === 'page' ? 'the page itself' : `the page’s ${called}`}` : `${KINDS[kind]} ‘${called}’`;
  return which ? `${words}, number ${which} of several` : words;
}

/** "Not a note: textarea ‘comments’". */
export const decisionWords = ({ field, note }: FieldDecision): string => `${note ? 'A note' : 'Not a note'}: ${fieldWords(field)}`;

/** Why nobody is offered to have a field read. */
export const NEVER_WORDS: Record<Never, string> = {
  password: 'A password is never read, and nobody can change that.',
  secret: 'Sign-in names, card numbers and one-time codes are never read, and nobody can change that.',
  kind: 'Fields for a search, an e-mail address, a number, a telephone number, a web address or a date are never read, and nobody can change that.',
  locked: 'Nobody can write in this field, so there is nothing to read.',
};
