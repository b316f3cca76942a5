import type { Plugin } from 'vite';
import { fold } from './lib/language/people/folded.ts';

/** A build folds the first names: 2.6 KiB less to load into every page. */
export const foldedNames: Plugin = {
  name: 'plainly:folded-names',
  apply: 'build',
  transform: {
    filter: { id: /lib\/language\/people\/name-lists\.ts$/u },
    handler(code) {
      return { code: code.replace(/(FIRST_NAMES = list\()`([^`]*)`/u, (_, before: string, names: string) => `${before}\`${fold([...new Set(names.trim().split(/\s+/u))].toSorted())}\``), map: null };
    },
  },
};
