import { ManagersGate } from '../lock/ManagersGate.tsx';
import { Boundary } from '../ui/Boundary.tsx';
import { RoomTitle } from '../ui/RoomTitle.tsx';
import { BackupPart } from './BackupPart.tsx';
import { ChainPart } from './ChainPart.tsx';
import { PersonPart } from './PersonPart.tsx';
import { Recovery } from './Recovery.tsx';
import { RestorePart } from './RestorePart.tsx';
import { RetentionPart } from './RetentionPart.tsx';
import { Signs } from './Signs.tsx';
import { useHealth } from './useHealth.ts';

/** The record itself: how it stands, whether it is whole, its copies, how long it is kept, and what is held about one person. */
export function RecordRoom() {
  const health = useHealth();
  const finding = health?.finding ?? null;
  return (
    <div className="stack loose">
      <RoomTitle>Record</RoomTitle>
      <Boundary instead={null}>
        <Signs />
      </Boundary>
      <ManagersGate what="What can be done with the record">
        <Recovery finding={finding && finding.what !== 'newer' ? finding : null} />
        <ChainPart />
        {finding ? null : <BackupPart />}
        <RestorePart />
        <Boundary instead={null}>
          <RetentionPart />
          <PersonPart />
        </Boundary>
      </ManagersGate>
    </div>
  );
}
