import type { Who } from '#pathway/who.ts';
import { sealedItem } from './sealed-item.ts';

/** Who is at this desk: role and name as given here. Kept on this device until somebody else says that it is them. */
const desk = sealedItem<Who | null>('local:desk', null);

export const deskNow = (): Promise<Who | null> => desk.getValue();
export const setDesk = (who: Who): Promise<void> => desk.setValue(who);
export const resealDesk = (): Promise<void> => desk.reseal();
export const watchDesk = (told: (who: Who | null) => void): (() => void) => desk.watch(told);
