import { deskNow } from '#settings/desk.ts';
import { now } from '#settings/now.ts';
import { changeService, type Service } from '#settings/service.ts';

/** Saves a section of the service's settings, from now on and in the name of whoever is at this desk. */
export const saveParts = async (parts: Partial<Service>): Promise<void> => changeService(parts, await deskNow(), now());
