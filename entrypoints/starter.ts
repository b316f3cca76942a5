import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startStarter } from '#page/starter.ts';

/** What a granted site gets: one listener that waits for a note field. */
export default defineUnlistedScript(() => startStarter());
