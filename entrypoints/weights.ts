import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { WEIGHTS } from '#language/reader/weights.ts';
import { giveWeights } from '#page/weights.ts';

/** The numbers of the trained reader, injected before it: a script of their own, because they are as large as all the rest. */
export default defineUnlistedScript(() => giveWeights(WEIGHTS));
