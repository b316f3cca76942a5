import { useLiveQuery } from 'dexie-react-hooks';
import type { ServiceAudits } from '#pathway/service-audits.ts';
import { readServiceAudits } from '#record/service.ts';
import { now } from '#settings/now.ts';

/** What the service owes of itself, live; null before there is a concern, `undefined` until it is there. */
export const useServiceAudits = (): ServiceAudits | null | undefined => useLiveQuery(() => readServiceAudits(now()));
