import type { Event, Happening } from '#pathway/events.ts';
import { project, type Concern } from '#pathway/concern.ts';
import type { StepId } from '#pathway/steps.ts';
import type { Role, Who } from '#pathway/who.ts';
import { event, only } from './given.ts';
import { RECORDS } from './records.ts';

/** A step's full record, with some answers changed, written down on the day at `HH:MM`. */
export const step = (time: string, id: StepId, answers: Record<string, unknown> = {}, more: object = {}): Event =>
  event({ kind: 'step-completed', step: id, record: { ...RECORDS[id], ...answers }, ...more } as Happening, on(time));

export const that = (time: string, what: Happening): Event => event(what, on(time));

/** `HH:MM` on the day of the tests, or a whole instant. */
export const on = (time: string): string => (time.length === 5 ? `2026-11-24T${time}:00Z` : time);

export const aware = (time = '10:00'): Event => that(time, { kind: 'concern-identified', identified: on(time), origin: null });

export const concernOf = (...events: Event[]): Concern => only(project(events));

export const who = (role: Role, name: string = role): Who => ({ role, name });

/** 1.1 and 1.2 done, nobody at risk any more. */
export const calm = (): Event[] => [aware(), step('10:05', '1.1'), step('10:15', '1.2', { access: 'no', others: 'no', targeted: 'no' })];
