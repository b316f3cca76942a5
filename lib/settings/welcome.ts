import { sealedItem } from './sealed-item.ts';

/** The questions of the welcome page, in order. */
export const WELCOME_STEPS = ['desk', 'about', 'hours', 'shifts', 'on-call'] as const;
export type WelcomeStep = (typeof WELCOME_STEPS)[number];

/** How far somebody has come on the welcome page, and what was typed there and is not saved yet. */
export interface Progress {
  step: WelcomeStep | 'ready';
  typed: Partial<Record<WelcomeStep, unknown>>;
}

/** Null until the page was opened for the first time. */
const progress = sealedItem<Progress | null>('local:welcome', null);

export const welcomeProgress = (): Promise<Progress | null> => progress.getValue();
export const keepProgress = (reached: Progress): Promise<void> => progress.setValue(reached);
