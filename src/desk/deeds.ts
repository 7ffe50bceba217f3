/** What was done to an alert, in the newsroom's words. */
import type { Deed } from '../../queue/records.ts';

/** As a line of its history begins: `Corrected by Ada`. */
export const DEEDS: Readonly<Partial<Record<Deed, string>>> = {
  push: 'Pushed',
  update: 'Updated',
  correct: 'Corrected',
  refile: 'Refiled',
  hold: 'Put on hold',
  release: 'Released',
  kill: 'Killed',
  purge: 'Purged',
  extend: 'Sent to more channels',
  reschedule: 'Given another hour',
  retry: 'Tried again',
  resolve: 'Taken out of quarantine',
  approve: 'Approved',
  override: 'Sent without a second editor',
  bulletin: 'Sent as BULLETIN',
  refuse: 'Refused',
  undo: 'Undone',
};

/** As an editor did it meanwhile: `Ada corrected it`. */
export const DID: Readonly<Partial<Record<Deed, string>>> = {
  update: 'updated it',
  correct: 'corrected it',
  refile: 'refiled it',
  hold: 'put it on hold',
  release: 'released it',
  kill: 'killed it',
};
