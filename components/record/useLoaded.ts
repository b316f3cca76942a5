import { useEffect, useState } from 'react';

type Watch = (told: () => void) => () => void;

/** What is read once, and again whenever one of these tells of a change; undefined until it is there. */
export function useLoaded<T>(read: () => Promise<T>, ...watches: Watch[]): T | undefined {
  const [value, setValue] = useState<T>();
  useEffect(() => {
    let ended = false;
    const look = () =>
      void read().then((found) => {
        if (!ended) setValue(found);
      });
    const ends = watches.map((watch) => watch(look));
    look();
    return () => {
      ended = true;
      for (const end of ends) end();
    };
    // What is read, and what tells of it, are functions of their modules.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, []);
  return value;
}
