import { storage } from 'wxt/utils/storage';
import type { Who } from '#pathway/who.ts';

/** Who is at this desk: role and name as given here. Kept on this device until somebody else says that it is them. */
const desk = storage.defineItem<Who | null>('local:desk', { fallback: null });

export const deskNow = (): Promise<Who | null> => desk.getValue();
export const setDesk = (who: Who): Promise<void> => desk.setValue(who);
export const watchDesk = (told: (who: Who | null) => void): (() => void) => desk.watch(told);
