import type { EarlyWarning } from '#pathway/early-warnings.ts';
import type { Abuse } from '#pathway/steps/abuse.ts';

/** How grave an act is: what the route decision and the length of the concern follow. */
export type Weight = 'small' | 'plain' | 'grave';

/** Something that one adult did to another, in the words of a record. */
export interface Act {
  weight: Weight;
  does: (source: string, harmed: string) => string;
  after: (harmed: string) => string;
  kinds: readonly Abuse[];
  signs: readonly EarlyWarning[];
  /** answers of 1.4 that are "yes" */
  says?: readonly ('humiliation' | 'coercion' | 'exploitation' | 'sexual' | 'injury' | 'weapon' | 'crime')[];
}

const ACTS: readonly Act[] = [
  { weight: 'small', does: (s, h) => `${s} took the biscuits from ${h}’s plate and ate them.`, after: (h) => `${h} looked down and left the table.`, kinds: ['psychological'], signs: ['things-one-way'] },
  { weight: 'small', does: (s, h) => `${s} sat down in ${h}’s chair and said “find another one”.`, after: (h) => `${h} stood by the door for ten minutes.`, kinds: ['psychological'], signs: ['seat-changes'] },
  { weight: 'small', does: (s, h) => `${s} laughed at how ${h} speaks and did it again when asked to stop.`, after: (h) => `${h} went quiet and would not answer staff.`, kinds: ['psychological'], signs: ['flinch-withdraw-tears'], says: ['humiliation'] },
  { weight: 'small', does: (s, h) => `${s} switched off the programme that ${h} was watching and kept the control.`, after: (h) => `${h} said “it is always the same”.`, kinds: ['psychological'], signs: ['same-person-again'] },
  { weight: 'small', does: (s, h) => `${s} stood in the doorway so that ${h} could not pass.`, after: (h) => `${h} turned round and went back.`, kinds: ['psychological'], signs: ['reluctant-to-enter'] },
  { weight: 'plain', does: (s, h) => `${s} swore at ${h} and said “you are not wanted here”.`, after: (h) => `${h} was in tears and asked to go to bed.`, kinds: ['psychological'], signs: ['flinch-withdraw-tears'] },
  { weight: 'plain', does: (s, h) => `${s} pushed ${h}’s plate onto the floor and shouted “move”.`, after: (h) => `${h} was shaking and did not finish the meal.`, kinds: ['psychological', 'physical'], signs: ['times-and-places'] },
  { weight: 'plain', does: (s, h) => `${s} grabbed ${h} by the sleeve and pulled.`, after: (h) => `${h} held their arm and said that it was sore.`, kinds: ['physical'], signs: [] },
  { weight: 'plain', does: (s, h) => `${s} threw a cup of cold tea towards ${h}.`, after: (h) => `${h}’s jumper was wet; they said “leave me be”.`, kinds: ['physical'], signs: [] },
  { weight: 'plain', does: (s, h) => `${s} went into ${h}’s room uninvited and moved things about.`, after: (h) => `${h} has pushed a chair against the door since.`, kinds: ['psychological'], signs: ['sleep-appetite'] },
  { weight: 'plain', does: (s, h) => `${s} told ${h} to hand over the pudding and ${h} did.`, after: (h) => `${h} said “I gave it to keep the peace”.`, kinds: ['psychological'], signs: ['things-one-way'], says: ['coercion'] },
  { weight: 'grave', does: (s, h) => `${s} slapped ${h} on the cheek with an open hand.`, after: (h) => `${h}’s cheek was red; a cold cloth was held to it.`, kinds: ['physical'], signs: [], says: ['crime'] },
  { weight: 'grave', does: (s, h) => `${s} hit ${h} on the arm with a walking stick.`, after: (h) => `${h} has a bruise of four centimetres and was seen by the nurse.`, kinds: ['physical'], signs: ['marks-no-cause'], says: ['injury', 'weapon'] },
  { weight: 'grave', does: (s, h) => `${s} had ${h} fetch money from the office and kept it.`, after: (h) => `${h} said “please do not say that I told you”.`, kinds: ['financial'], signs: ['things-one-way'], says: ['exploitation', 'coercion', 'crime'] },
  { weight: 'grave', does: (s, h) => `${s} touched ${h} on the chest over the clothes; ${h} pushed the hand away.`, after: (h) => `${h} asked for the door to be kept shut.`, kinds: ['sexual'], signs: ['restricts-self'], says: ['sexual', 'crime'] },
];

export const actsOf = (weight: Weight): readonly Act[] => ACTS.filter((act) => act.weight === weight);
