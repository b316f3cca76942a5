import { type Filter, NO_FILTER } from '#pathway/finding.ts';
import { ROLES } from '#pathway/who.ts';
import { Action } from '../ui/Action.tsx';
import { Picked } from '../ui/Picked.tsx';
import { Tick } from '../ui/Tick.tsx';
import { Written } from '../ui/Written.tsx';

const STATES = [
  { value: 'open', label: 'Something left to do' },
  { value: 'live', label: 'Live' },
  { value: 'stabilised', label: 'Stabilised' },
  { value: 'concluded', label: 'Concluded' },
  { value: 'any', label: 'All' },
] as const;
const WHOSE = [{ value: 'any' as const, label: 'Anybody' }, ...ROLES.map((value) => ({ value, label: value }))];

/** What the list is narrowed to. Names are looked for as one types. */
export function Filters({ filter, setFilter }: { filter: Filter; setFilter: (filter: Filter) => void }) {
  return (
    <search className="card filters">
      <Written id="find-name" name="find" label="Find a person" value={filter.text} onChange={(text) => setFilter({ ...filter, text })} />
      <Picked id="find-state" name="state" label="State" options={STATES} value={filter.state} onChange={(state) => setFilter({ ...filter, state })} />
      <Picked id="find-role" name="role" label="Next step is with" options={WHOSE} value={filter.role} onChange={(role) => setFilter({ ...filter, role })} />
      <Tick isSelected={filter.overdue} onChange={(overdue) => setFilter({ ...filter, overdue })}>
        Overdue only
      </Tick>
      {filter.person === null ? null : (
        <p className="row wide-cell">
          Only concerns with {filter.person}
          <Action kind="plain" onPress={() => setFilter(NO_FILTER)}>
            Show everybody
          </Action>
        </p>
      )}
    </search>
  );
}
