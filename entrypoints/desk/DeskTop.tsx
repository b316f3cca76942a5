import { useState } from 'react';
import { LockButton } from '#components/lock/LockButton.tsx';
import { Desk as WhoIsHere } from '#components/settings/Desk.tsx';
import { DeskForm } from '#components/settings/DeskForm.tsx';
import { OpenSettings } from '#components/settings/OpenSettings.tsx';
import type { Who } from '#pathway/who.ts';
import { type Room, ROOMS } from './room.ts';

/** The rooms, and who is at this desk. */
export function DeskTop({ room, desk }: { room: Room; desk: Who | null }) {
  const [changing, setChanging] = useState(false);
  const here = (name: Room['room']) => ((room.room === 'audit' ? 'audits' : room.room) === name ? ({ 'aria-current': 'page' } as const) : {});
  return (
    <header className="desk-top">
      <div className="desk-bar">
        <p className="panel-name">Plainly</p>
        <nav aria-label="Rooms">
          <ul className="tabs">
            {(Object.keys(ROOMS) as (keyof typeof ROOMS)[]).map((name) => (
              <li key={name}>
                <a href={`#${name}`} {...here(name)}>
                  {ROOMS[name]}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <OpenSettings />
        <LockButton />
      </div>
      {desk && !changing ? <WhoIsHere who={desk} change={() => setChanging(true)} /> : <DeskForm desk={desk} placed={{ heading: 'h2', submit: 'Continue', done: () => setChanging(false) }} />}
    </header>
  );
}
