import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startReader } from '#page/reader.ts';

/** What a frame gets once a note field has the focus: marks, status, card, the panel's frame, writing into the field. */
export default defineUnlistedScript(() => startReader());
