/** Whether this page stands in a web page: there nobody unlocks anything. */
export const isFramed = window !== window.parent;
