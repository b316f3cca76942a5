/**
 * The anchors of the rules' patterns. Working them out takes a third of the time that the engine needs to start, so a build does it
 * (`anchors.config.ts`); where nothing was built, this is empty and each start does.
 */
declare const __ANCHORS__: string | undefined;

export const ANCHORS = typeof __ANCHORS__ === 'undefined' ? '' : __ANCHORS__;
