import { describe, expect, it } from 'vitest';
import { attempts } from '#sites/editors.ts';

/** A field inside one element that matches a selector. */
const fieldIn = (mark: string): Element => ({ closest: (selector: string) => (selector.split(', ').includes(mark) ? {} : null) }) as unknown as Element;

const tried = (mark: string, words = 'Raj hit Tom.') => attempts(fieldIn(mark), words).map(({ by }) => by);

describe('the order of attempts', () => {
  it('is the browser’s own typing first, then a paste', () => {
    expect(tried('textarea')).toEqual(['command', 'paste']);
    expect(tried('.ProseMirror')).toEqual(['command', 'paste']);
  });

  it('is what Slate and Monaco hear', () => {
    expect(tried('[data-slate-editor="true"]')).toEqual(['beforeinput', 'paste']);
    expect(tried('.monaco-editor')).toEqual(['paste', 'command']);
  });

  it('is a paste where a command could not be undone alone', () => {
    for (const mark of ['.cke_editable', '.mce-content-body', 'trix-editor']) expect(tried(mark)).toEqual(['paste', 'command']);
    // CKEditor 5 takes its text from beforeinput alone.
    expect(tried('.ck-editor__editable')).toEqual(['paste', 'beforeinput']);
  });

  it('never sends a line break by command where it destroys text', () => {
    for (const mark of ['[data-lexical-editor]', '.public-DraftEditor-content']) {
      const [first, second] = attempts(fieldIn(mark), 'one\ntwo');
      expect(first).toEqual({ by: 'paste', words: 'one\ntwo' });
      expect(second).toEqual({ by: 'command', words: 'one two' });
    }
    expect(tried('.ql-editor', 'one\ntwo')).toEqual(['paste', 'command']);
  });
});
