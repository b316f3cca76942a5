import { version1 } from './1.ts';
import { version2 } from './2.ts';
import { version3 } from './3.ts';
import { version4 } from './4.ts';
import { version5 } from './5.ts';
import { version6 } from './6.ts';
import { version7 } from './7.ts';
import type { Version } from './version.ts';

/** Every version that ever landed, oldest first. */
export const VERSIONS: readonly Version[] = [version1, version2, version3, version4, version5, version6, version7];

/**
 * Of what time this build's record is. It is written into the record: a build that finds a higher one than its own does
 * not know what the newer one keeps there, and only reads.
 */
export const EPOCH = 7;
