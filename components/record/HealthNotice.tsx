import { browser } from 'wxt/browser';
import { sentenceOf } from '#record/check/finding.ts';
import { SPACE_WORDS } from '#record/space.ts';
import { WINDOWS_WORDS } from '#record/windows.ts';
import { isFramed } from '../lock/framed.ts';
import { Action } from '../ui/Action.tsx';
import { Unsaved } from './Unsaved.tsx';
import { useHealth } from './useHealth.ts';

/** Says what is wrong with the record's storage and what to do: on every surface, above all else. Nothing where all is well. */
export function HealthNotice() {
  const health = useHealth();
  if (!health) return null;
  const { stopped, finding, space, windows } = health;
  return (
    <>
      {windows ? <p className="refused">{WINDOWS_WORDS[windows]}</p> : null}
      {stopped ? <Unsaved /> : null}
      {finding && !stopped ? (
        <div className="refused stack" role="alert">
          <p>{sentenceOf(finding)}</p>
          {isFramed || location.hash === '#record' ? null : location.pathname === '/desk.html' ? (
            <p>
              <a href="#record">See what was found</a>
            </p>
          ) : (
            <div>
              <Action onPress={() => void browser.tabs.create({ url: '/desk.html#record' })}>See what was found</Action>
            </div>
          )}
        </div>
      ) : null}
      {space === 'enough' || stopped ? null : <p className={space === 'red' ? 'refused' : 'closed'}>{SPACE_WORDS[space]}</p>}
    </>
  );
}
