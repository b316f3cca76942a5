import { useEffect, useState } from 'react';
import type { Who } from '#pathway/who.ts';
import { deskNow, watchDesk } from '#settings/desk.ts';

/** Who is at this desk; `undefined` until it is known, null where nobody has said. */
export function useDesk(): Who | null | undefined {
  const [desk, setDesk] = useState<Who | null>();
  useEffect(() => {
    void deskNow().then(setDesk);
    return watchDesk(setDesk);
  }, []);
  return desk;
}
