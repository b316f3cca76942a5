import { useEffect, useState } from 'react';
import { type SiteFields, siteFieldsNow, watchSiteFields } from '#settings/site-fields.ts';

/** What was said of fields, by site; `undefined` until it is known. */
export function useSiteFields(): SiteFields | undefined {
  const [sites, setSites] = useState<SiteFields>();
  useEffect(() => {
    void siteFieldsNow().then(setSites);
    return watchSiteFields(setSites);
  }, []);
  return sites;
}
