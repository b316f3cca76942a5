import { storage } from 'wxt/utils/storage';

/** The last backup: when it was made, how many entries it holds, and when somebody had the saved file checked. */
export interface LastBackup {
  made: string;
  entries: number;
  checked: string | null;
}

const last = storage.defineItem<LastBackup | null>('local:last-backup', { fallback: null });
export const lastBackup = (): Promise<LastBackup | null> => last.getValue();
export const keepLastBackup = (backup: LastBackup): Promise<void> => last.setValue(backup);
export const watchLastBackup = (told: () => void): (() => void) => last.watch(told);
