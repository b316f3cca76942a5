import { SERVICE } from '#pathway/service-audits.ts';
import type { StoredConcern, StoredService } from './db.ts';

/** There are events of this concern that nobody has added up yet. */
export const staleConcern = (id: string): StoredConcern => ({ id, stale: 1, over: 0, made: '', revision: '', seen: '', watch: null });

/** Something was written down that the service's audits hang on. */
export const staleService = (): StoredService => ({ id: SERVICE, stale: 1, made: '', revision: crypto.randomUUID(), watch: null, sealed: '' });
