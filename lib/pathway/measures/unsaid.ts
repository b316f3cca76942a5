/** Words that fill a required field and say nothing. */
const NOTHING = /^(?:it (?:is|was) |it’s |it's )?(?:not (?:known|clear|sure|seen|witnessed|recorded|applicable)|unknown|unclear|unsure|unwitnessed|nobody knows|n\/?a|none|no idea|tbc|[?.\s-]+)(?: (?:yet|at present|at this time))?\.?$/iu;

/** Whether a text was left open, in whatever words. */
export const isUnsaid = (text: string): boolean => text.trim() === '' || NOTHING.test(text.trim());
