import type { Command } from './events.ts';

/**
 * What ends something or is signed with one press: to sign, to hand over, not applicable, recorded in error, concluded.
 * A press on these has to be a person's own, on words that they saw. Starting a clock, drafts and steps are not guarded.
 */
const GUARDED: readonly Command['kind'][] = ['handover-signed', 'stabilised-signed', 'step-not-applicable', 'recorded-in-error', 'concluded'];

export const isGuarded = ({ kind }: { kind: string }): boolean => GUARDED.some((guarded) => guarded === kind);
