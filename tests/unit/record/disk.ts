import { Dexie } from 'dexie';
import { IDBFactory } from 'fake-indexeddb';
import { fakeBrowser } from 'wxt/testing/fake-browser';

type Tree = Map<string, Tree | string>;

/** What may fail, as a full disk does; how many files are next written anew between being taken and being read. */
export const faults = { opfs: false, swapped: 0 };

/** A file as it was taken. Once it was written anew a browser has only its name left. */
function taken(text: string): Blob {
  const file = new Blob([text]);
  if (faults.swapped <= 0) return file;
  faults.swapped -= 1;
  return Object.assign(file, { text: () => Promise.reject(new DOMException('It was changed since.', 'NotReadableError')) });
}

/** As much of a browser's file system as the second journal uses, in memory. */
function directory(tree: Tree): FileSystemDirectoryHandle {
  const missing = () => new DOMException('There is none.', 'NotFoundError');
  return {
    async getDirectoryHandle(name: string, { create = false } = {}) {
      if (!tree.has(name) && create) tree.set(name, new Map());
      const found = tree.get(name);
      if (!(found instanceof Map)) throw missing();
      return directory(found);
    },
    async getFileHandle(name: string, { create = false } = {}) {
      if (!tree.has(name) && !create) throw missing();
      if (!tree.has(name)) tree.set(name, '');
      return {
        getFile: async () => taken(tree.get(name) as string),
        async createWritable() {
          if (faults.opfs) throw new DOMException('disk full', 'QuotaExceededError');
          let written = '';
          return { write: async (text: string) => void (written += text), close: async () => void tree.set(name, written), abort: async () => undefined };
        },
      };
    },
    async removeEntry(name: string) {
      if (!tree.delete(name)) throw missing();
    },
    async *keys() {
      yield* tree.keys();
    },
  } as unknown as FileSystemDirectoryHandle;
}

/** The files of the second journal, to damage and to count. */
export let files: Tree = new Map();

/** An empty device: no database, no file, nothing in the extension's stores. */
export function emptyDevice(): void {
  fakeBrowser.reset();
  emptyDatabases();
  emptyFiles();
}

/** What a browser does that finds its database damaged: everything in it is gone. The keys of the device are in another one. */
export const wipeRecord = (): Promise<void> => Dexie.delete('plainly-record');

function emptyDatabases(): void {
  globalThis.indexedDB = new IDBFactory();
  Dexie.dependencies.indexedDB = globalThis.indexedDB;
}

export function emptyFiles(): void {
  files = new Map();
  Object.assign(faults, { opfs: false, swapped: 0 });
  Object.defineProperty(navigator, 'storage', { configurable: true, value: { getDirectory: async () => directory(files), estimate: async () => ({ quota: 1e12, usage: 0 }) } });
}
