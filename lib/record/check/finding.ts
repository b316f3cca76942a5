import { storage } from 'wxt/utils/storage';

/** What was found wrong with the record. Nothing is written to it from then on, and nothing of it is taken away. */
export interface Finding {
  /**
   * - `wiped` the browser emptied it, `absent` it is gone, `unreadable` it does not open
   * - `fewer` it has fewer entries than were known, `changed` an entry is not what was written
   * - `newer` a newer Plainly wrote it
   */
  what: 'wiped' | 'absent' | 'unreadable' | 'fewer' | 'changed' | 'newer';
  /** when (UTC) */
  found: string;
  /** how many entries are there, and how many were known */
  has?: number;
  knew?: number;
  /** when it was last known to be written to (UTC) */
  known?: string;
  broken?: Broken;
}

/** The first place where the chain does not hold, and what does not fit there. */
export interface Broken {
  device: string;
  seq: number;
  why: 'hash' | 'link' | 'gap' | 'signature' | 'seal' | 'key';
}

const kept = storage.defineItem<Finding | null>('local:record-finding', { fallback: null });

export const readFinding = (): Promise<Finding | null> => kept.getValue();
export const watchFinding = (told: () => void): (() => void) => kept.watch(told);

/** Kept until somebody has had it checked again: a restart alone makes nothing whole. */
export const keepFinding = (finding: Finding): Promise<void> => kept.setValue(finding);
export const forgetFinding = (): Promise<void> => kept.removeValue();

const DAMAGED =
  'The record on this device is damaged or missing, so nothing new is written to it. Tell your manager, and open Plainly’s desk: it says what is there and what can be done.';
const NEWER = 'This record was written by a newer Plainly, so this one only reads it. Update Plainly, or restart the browser so that it can update by itself.';

/** Why nothing may be written, for the person at the desk. */
export const sentenceOf = ({ what }: Finding): string => (what === 'newer' ? NEWER : DAMAGED);
