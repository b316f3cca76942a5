/**
 * Whether what signs or ends something can be done where this page stands. Firefox can't tell whether something lies over
 * a panel in a page, so there it is offered in the sidebar and on the desk only; the background refuses it too.
 */
export const guardedHere: boolean = !(import.meta.env.FIREFOX && window !== window.parent);

export const ELSEWHERE = 'What signs, concludes or sets aside is done in the sidebar or on the desk.';
