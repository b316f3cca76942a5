import { useEffect, useState } from 'react';
import { type Room, roomOf, titleOf } from './room.ts';

/** Follows the address. A new room is read from its heading on, also by who does not see it. */
export function useRoom(): Room {
  const [room, setRoom] = useState(() => roomOf(location.hash));
  useEffect(() => {
    const follow = () => setRoom(roomOf(location.hash));
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  useEffect(() => {
    document.title = titleOf(room);
  }, [room]);
  return room;
}
