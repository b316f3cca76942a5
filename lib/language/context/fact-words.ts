/** Words that record how somebody was, where something was, and when. Data. */

const set = (text: string): Set<string> => new Set(text.trim().split(/\s+/u));

/** How somebody was. */
export const PRESENTATIONS = set(`
  cry cried crying cries tearful tears teary weeping wept sobbing sobbed sobs upset shaking shook shaken trembling
  trembled shaky flinched flinches flinch frightened scared afraid terrified fearful petrified froze frozen freezes
  bruise bruised bruising bruises mark marks red redness sore graze grazed grazes scratch scratches cut swollen
  swelling bleeding bled blood bleed tear screamed screaming scream pain hurt hurting wet anxious distressed distress
  quiet silent withdrawn pale white embarrassed humiliated ashamed angry furious startled jumped cowered cowering hid
  hiding injury injuries rocking rocked stiff tense tensed shouted yelped lip refused wouldnt lump winced wincing
  nervous uncomfortable worried clutching clutched unhappy crushed subdued sick vomited panicking panic panicked
  breathless gasped limping stared blushed hands eyes`);

export const PLACES = set(`
  lounge kitchen dining corridor hall hallway bathroom toilet bedroom room garden bus minibus lift stairs landing
  table chapel library shop hairdresser conservatory office doorway shelter ward bay courtyard patio park laundry car
  van cafe pool centre hub hostel porch reception foyer`);

export const TIMES = set(`
  morning afternoon evening night overnight breakfast lunch lunchtime dinner tea teatime supper noon midday midnight
  am pm bedtime handover today tonight mealtime`);
