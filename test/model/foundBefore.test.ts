import { expect, it } from '@jest/globals';
import type { Action } from './actions';
import { runHistory } from './runHistory';

/** Histories that once broke a promise, as small as they could be made. */
const foundBefore: Readonly<Record<string, readonly Action[]>> = {
  'a copy that is put above its original and excluded leaves the event with the original': [
    { does: 'sync', who: 0, decision: 'none', isConfirmed: false },
    { does: 'copy-row', row: 2, to: 17 },
    { does: 'exclude', row: 37 },
    { does: 'sync', who: 0, decision: 'none', isConfirmed: false },
  ],
  'an event that a stopped run brought back and a person then deletes is not made again unasked': [
    { does: 'sync', who: 0, decision: 'none', isConfirmed: false },
    { does: 'delete-row', row: 3 },
    { does: 'sync', who: 0, decision: 'none', isConfirmed: false },
    { does: 'restore-row', row: 2 },
    { does: 'sync', who: 0, decision: 'none', isConfirmed: false, trouble: { kind: 'stop', at: 9 } },
    { does: 'preview', who: 0 },
    { does: 'delete-event', event: 3, word: 0 },
    { does: 'sync', who: 0, decision: 'none', isConfirmed: false },
  ],
  'a choice to leave an event holds though the run stopped before the row heard of it': [
    { does: 'sync', who: 0, decision: 'none', isConfirmed: false },
    { does: 'rename', event: 0, word: 0 },
    { does: 'sync', who: 0, decision: 'leave', isConfirmed: false, trouble: { kind: 'stop', at: 7 } },
    { does: 'sync', who: 0, decision: 'none', isConfirmed: false },
  ],
  'a choice to leave a title, of which the row did not hear, outlives a change of the date': [
    { does: 'sync', who: 0, decision: 'none', isConfirmed: false },
    { does: 'rename', event: 0, word: 0 },
    { does: 'rename', event: 14, word: 0 },
    {
      does: 'sync',
      who: 0,
      decision: 'leave',
      isConfirmed: false,
      trouble: { kind: 'fault', at: 1, fault: 'quotaExceeded' },
    },
    { does: 'date', row: 26, word: 0 },
  ],
  'an event that is deleted after it was made does not come back by an older preview': [
    { does: 'preview', who: 1 },
    { does: 'sync', who: 0, decision: 'none', isConfirmed: false },
    { does: 'delete-event', event: 0, word: 0 },
    { does: 'carry-out-kept', who: 1, decision: 'none', isConfirmed: false },
  ],
  'a calendar whose making got no answer is found by the next sync': [
    { does: 'sync', who: 0, decision: 'none', isConfirmed: false, trouble: { kind: 'stop', at: 6 } },
    {
      does: 'sync',
      who: 0,
      decision: 'none',
      isConfirmed: false,
      trouble: { kind: 'fault', at: 1, fault: 'lose-response' },
    },
    { does: 'rename', event: 0, word: 0 },
  ],
  'a copied row keeps an id though its original took another one': [
    { does: 'clear-row', row: 0 },
    { does: 'date', row: 1, word: 12 },
    { does: 'sync', who: 0, decision: 'none', isConfirmed: false },
    { does: 'copy-row', row: 1, to: 0 },
    { does: 'sort', column: 0, isAscending: true, isWhole: false },
  ],
  'a state that was left behind by sorting is known to its row when a tab was added before the next preview':
    [
      { does: 'sync', who: 0, decision: 'none', isConfirmed: false },
      { does: 'sort', column: 0, isAscending: false, isWhole: false },
      { does: 'copy-tab' },
      { does: 'copy-row', row: 0, to: 0 },
      { does: 'date', row: 0, word: 0 },
    ],
  'a row of a copied tab takes no event, though it reads as one did that moved and was changed': [
    { does: 'sync', who: 0, decision: 'none', isConfirmed: false },
    { does: 'sort', column: 1, isAscending: true, isWhole: false },
    { does: 'title', row: 21, word: 0 },
    { does: 'copy-tab' },
    { does: 'date', row: 7, word: 0 },
  ],
  'a row of a copied tab takes no event where the plan was in another calendar meanwhile': [
    { does: 'sync', who: 0, decision: 'none', isConfirmed: false },
    { does: 'copy-tab' },
    { does: 'other-calendar', calendar: 0 },
    { does: 'sync', who: 0, decision: 'none', isConfirmed: false },
    { does: 'other-calendar', calendar: 0 },
    { does: 'preview', who: 0 },
    { does: 'date', row: 0, word: 1 },
  ],
  'a date that is taken when somebody has put the event back meanwhile means what the preview showed': [
    { does: 'sync', who: 0, decision: 'none', isConfirmed: false },
    { does: 'move', event: 0, word: 0 },
    { does: 'preview', who: 0 },
    { does: 'sync', who: 1, decision: 'put-back', isConfirmed: false },
    { does: 'carry-out-kept', who: 0, decision: 'take', isConfirmed: false },
    { does: 'rename', event: 0, word: 0 },
  ],
  'a take that was stopped halfway loses nobody’s edit': [
    { does: 'sync', who: 0, decision: 'none', isConfirmed: false },
    { does: 'relocate', event: 0, word: 0 },
    { does: 'sync', who: 0, decision: 'take', isConfirmed: false, trouble: { kind: 'stop', at: 12 } },
    { does: 'preview', who: 0 },
    { does: 'place', row: 0, word: 1 },
    { does: 'preview', who: 0 },
  ],
  'a row typed above others while a preview is on the screen does not keep these from being written': [
    { does: 'preview', who: 1 },
    { does: 'insert-row', row: 0 },
    { does: 'carry-out-kept', who: 1, decision: 'none', isConfirmed: false },
  ],
};

it.each(Object.entries(foundBefore))('%s', (_, actions) => {
  expect(() => runHistory(actions)).not.toThrow();
});
