import '#messages/no-eval.ts';
import { defineBackground } from 'wxt/utils/define-background';
import { keepRecordChecked } from './checking.ts';
import { answerGuests } from './guests.ts';
import { keepLocking } from './locking.ts';
import { forgetClosedTabs } from './opening.ts';
import { keepManagedInStep } from './managed.ts';
import { answerPanels } from './panels.ts';
import { passKeysOn } from './keys.ts';
import { keepReminding } from './reminders.ts';
import { keepRosterInStep } from './roster.ts';
import { keepFieldsInStep } from './site-fields.ts';
import { keepSitesInStep } from './sites.ts';
import { welcomeAtInstall } from './welcome.ts';

/** The one writer. Every listener is in place before the first await, so that an event that woke the worker is heard. */
export default defineBackground(() => {
  keepSitesInStep();
  keepFieldsInStep();
  keepRosterInStep();
  keepManagedInStep();
  answerGuests();
  answerPanels();
  forgetClosedTabs();
  passKeysOn();
  keepReminding();
  keepLocking();
  keepRecordChecked();
  welcomeAtInstall();
});
