import { page } from './frame.ts';

/** For an address where there is nothing. */
export const missingPage = (): string => page('Not found', '', '<h1>There is no such page</h1><p class="sheet">It may have moved. <a href="/">All residents</a></p>');
