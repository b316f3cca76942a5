import { useEffect, useState } from 'react';
import { type FromOrganisation, managedNow, partsOf, watchManaged } from '#settings/managed.ts';
import type { Service } from '#settings/service.ts';

const NOTHING: FromOrganisation = { settings: {}, faults: [] };

/** What the organisation has set; nothing until it is known. */
export function useManaged(): FromOrganisation {
  const [managed, setManaged] = useState(NOTHING);
  useEffect(() => {
    const look = () => void managedNow().then(setManaged);
    look();
    return watchManaged(look);
  }, []);
  return managed;
}

/** The parts of the service's settings that are the organisation's. */
export const useManagedParts = (): Partial<Service> => partsOf(useManaged().settings);
