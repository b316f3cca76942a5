import { useEffect, useState } from 'react';
import { type Service, serviceNow, watchService } from '#settings/service.ts';

/** The service's settings; `undefined` until they are known. */
export function useService(): Service | undefined {
  const [service, setService] = useState<Service>();
  useEffect(() => {
    void serviceNow().then(setService);
    return watchService(setService);
  }, []);
  return service;
}
