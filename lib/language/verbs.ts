/** Verbs of harm by class. A rule writes the class (`_STRIKE`) and means every form of each verb in it. */
import { formsOnce } from './forms.ts';

const CLASSES: Record<string, string> = {
  /** contact that has no kind reading with a person as its object */
  STRIKE: `
    hit slap punch kick bite pinch scratch thump smack whack clout wallop headbutt strangle throttle batter belt bash
    shove jab elbow clobber skelp cuff swipe swat thwack trip poke prod nip thrash choke claw ram barge stab burn
    shoulder flick knock dunt stamp rap bop scald yank strike`,
  /** contact that is also help, greeting or play */
  HANDLE: `
    push grab touch pull grope fondle restrain drag snatch squeeze twist corner tackle grapple manhandle lash lunge
    grip`,
  /** words thrown at someone */
  SHOUT: `
    shout scream swear yell curse bawl holler snarl growl jeer hiss snap roar bark effing rant sneer bellow rage spit
    gob snigger glare chunter`,
  /** words done to someone */
  MOCK: `
    mock threaten bully intimidate insult taunt humiliate ridicule harass abuse blackmail belittle mimic pester heckle
    torment terrorise menace victimise antagonise hound stalk corner ignore exclude mob tease dare bribe pressure
    coerce force exploit catcall ostracise jibe imitate`,
  /** things kept from their owner */
  TAKE: `
    take steal nick pinch swipe snatch grab pocket remove nab lift confiscate rob swap drink eat hide borrow sell tip
    pour break smash rip tear cut empty bin throw chuck use wear open read scoff`,
  /** what has no kind reading where it ends in "from" or "off" another adult */
  STEAL: 'take steal nick pinch swipe snatch grab pocket remove nab lift confiscate rob eat drink empty rip tear hide cut smash borrow',
  /** acts against the body that are never care from another adult */
  SEXUAL: `
    grab squeeze grope fondle kiss flash expose masturbate proposition molest rape cuddle stroke touch rub squeeze
    caress lick feel paw`,
  /** unwanted nearness */
  FOLLOW: 'follow block corner trap stalk shadow trail crowd chase',
  THROW: `
    throw chuck lob hurl fling toss sling launch flick squirt spray aim tip pour empty swing wave raise shake point`,
};

/** Each form of each verb, with the classes it belongs to. */
export const VERB_CLASSES: ReadonlyMap<string, readonly string[]> = (() => {
  const classes = new Map<string, string[]>();
  for (const [name, verbs] of Object.entries(CLASSES))
    for (const form of new Set(verbs.trim().split(/\s+/u).flatMap(formsOnce))) {
      const list = classes.get(form);
      if (list === undefined) classes.set(form, [name]);
      else list.push(name);
    }
  return classes;
})();
