import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import type { CalendarEvent } from '../../src/calendar/calendarEvent';
import {
  type Change,
  type Comparands,
  decideChanges,
  type DesiredRow,
  missingEventIds,
} from '../../src/calendar/decideChanges';
import { eventFields, fingerprintOf } from '../../src/calendar/eventFields';
import { eventIdOf } from '../../src/calendar/eventIdentity';
import { choices } from '../../src/plan/choice';
import { resolveDeletion, resolveDifference } from '../../src/calendar/resolveChange';
import { draft, event, planId, row, state } from './eventBuilders';

const first = draft();
const moved = draft({ start: { date: '2026-09-20' }, end: { date: '2026-09-21' } });
const movedByHand = draft({ start: { date: '2026-09-22' }, end: { date: '2026-09-23' } });
const movedAgain = draft({ start: { date: '2026-09-24' }, end: { date: '2026-09-25' } });
const renamed = draft({ summary: 'Экскурсия в музей' });

/** One row and its event, or what there is of them. */
interface Case {
  readonly row?: Partial<DesiredRow>;
  readonly event?: CalendarEvent;
  readonly isRemovedByUs?: boolean;
}

const remembered = { state: state('r1') };
const deletionStays = { state: state('r1', first, 'deleted') };
/** The event after somebody moved it and chose to leave it so: what is there counts as written. */
const leftEvent = event('r1', movedByHand);
const editLeft = { state: state('r1', first, ['when']) };

/** The mark that a choice to leave writes, on the event that it leaves. */
function leftByMark(): CalendarEvent {
  const edited = event('r1', first, movedByHand);
  const write = resolveDifference(first, edited, state('r1'), 'leave')?.write;
  return { ...edited, writtenFingerprint: write?.written ?? '' };
}

/** By the first three cells of their line in docs/sync.md. */
const cases: Readonly<Record<string, Case>> = {
  'nothing | an event | nothing': { row: {} },
  'nothing | an event | that event': { row: {}, event: event('r1') },
  'nothing | an event | another one, as written': { row: { wants: moved }, event: event('r1') },
  'nothing | an event | one edited by hand': { row: {}, event: event('r1', first, renamed) },
  'an event | the same | that event': { row: remembered, event: event('r1') },
  'an event | the same | another one, as written': { row: remembered, event: event('r1', moved) },
  'an event | the same | it, edited by hand': { row: remembered, event: event('r1', first, renamed) },
  'an event | the same | nothing': { row: remembered },
  'an event | another | it, as written': { row: { ...remembered, wants: moved }, event: event('r1') },
  'an event | another | that other one': { row: { ...remembered, wants: moved }, event: event('r1', moved) },
  'an event | another | it, edited in the same field': {
    row: { ...remembered, wants: moved },
    event: event('r1', first, movedByHand),
  },
  'an event | another | it, edited in another field': {
    row: { ...remembered, wants: moved },
    event: event('r1', first, renamed),
  },
  'an event | another | it, edited to that other one': {
    row: { ...remembered, wants: renamed },
    event: event('r1', first, renamed),
  },
  'an event | another | nothing': { row: { ...remembered, wants: moved } },
  'an event we removed | the same | nothing': { row: remembered, isRemovedByUs: true },
  'an event we removed | the same | that event': {
    row: remembered,
    event: event('r1'),
    isRemovedByUs: true,
  },
  'an edit that was left | the same | it, as it was left': { row: editLeft, event: leftEvent },
  'an edit that was left | the same | it, edited again': {
    row: editLeft,
    event: event('r1', movedByHand, movedAgain),
  },
  'an edit that was left | the same | it, edited back': {
    row: editLeft,
    event: event('r1', movedByHand, first),
  },
  'an edit that was left | another | it, as it was left': {
    row: { ...editLeft, wants: moved },
    event: leftEvent,
  },
  'an edit that was left | another | it, edited again': {
    row: { ...editLeft, wants: moved },
    event: event('r1', movedByHand, movedAgain),
  },
  'no more, but it left | the same | it, as it was left': { row: remembered, event: leftByMark() },
  'a deletion that stays | the same | nothing': { row: deletionStays },
  'a deletion that stays | another | nothing': { row: { ...deletionStays, wants: moved } },
  'a deletion that stays | the same | that event': { row: deletionStays, event: event('r1') },
  'a deletion that stays | the same | it, edited by hand': {
    row: deletionStays,
    event: event('r1', first, renamed),
  },
  'anything | has errors | any event': {
    row: { ...remembered, wants: 'row-has-errors' },
    event: event('r1'),
  },
  'anything | has errors | nothing': { row: { ...remembered, wants: 'row-has-errors' } },
  'anything | sets no day | any event': { row: { wants: 'no-day' }, event: event('r1', first, renamed) },
  'anything | sets no day | nothing': { row: { wants: 'no-day' } },
  'anything | is excluded | any event': { row: { ...editLeft, wants: 'excluded' }, event: leftEvent },
  'anything | is excluded | nothing': { row: { wants: 'excluded' } },
  'the row is gone | – | an event as written': { event: event('r1') },
  'the row is gone | – | one edited by hand': { event: event('r1', first, renamed) },
  'the row is gone | – | one with guests of people only': {
    event: { ...event('r1'), guests: ['parent@home.example'] },
  },
  'the row is there or not | – | a copy that somebody made': {
    event: { ...event('r1'), id: 'somebodyscopy' },
  },
};

function comparandsOf(one: Case): Comparands {
  return {
    planId,
    rows: one.row ? [row('r1', one.row)] : [],
    events: one.event ? [one.event] : [],
    removedRowIds: new Set(one.isRemovedByUs ? ['r1'] : []),
  };
}

function outcomeOf(change: Change | undefined): string {
  if (!change) return 'nothing';
  switch (change.kind) {
    case 'edited':
      return change.comparison.toWrite.length > 0 ? 'decide, update' : 'decide';
    case 'deleted':
      return 'decide';
    case 'remove':
      return change.isEdited ? 'remove, edited' : 'remove';
    case 'leave':
      return change.reason === 'left-by-choice' ? 'leave' : `leave: ${change.reason}`;
    default:
      return change.kind;
  }
}

/** The choices that lead anywhere; to leave what is left already is none. */
function choicesOf(change: Change | undefined): string {
  if (change?.kind === 'leave' && change.reason === 'left-by-choice') return 'put back';
  if (change?.kind !== 'edited' && change?.kind !== 'deleted') return '–';
  const { draft: wanted, row: ofChange } = change;
  const offered = choices.filter((choice) =>
    change.kind === 'edited'
      ? resolveDifference(wanted, change.event, ofChange.state, choice)
      : resolveDeletion(wanted, choice),
  );
  return offered.join(', ').replace('put-back', 'put back');
}

/** The cells of the lines of the table in docs/sync.md whose first heading is `heading`. */
function documentedTable(heading: string): readonly (readonly string[])[] {
  const lines = readFileSync('docs/sync.md', 'utf8').split('\n');
  const start = lines.findIndex((line) => line.startsWith(`| ${heading} `));
  const length = lines.slice(start).findIndex((line) => !line.startsWith('|'));
  return lines.slice(start + 2, start + length).map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}

const documented = documentedTable('The row remembers');

describe('comparing what the row remembers, what it wants and what Calendar has', () => {
  it('has a case for every line of docs/sync.md, and a line for every case', () => {
    expect(documented.map((cells) => cells.slice(0, 3).join(' | '))).toEqual(Object.keys(cases));
  });

  it.each(documented)('%s; %s; %s: %s (%s)', (remembers, wants, has, outcome, offered) => {
    const one = cases[[remembers, wants, has].join(' | ')] ?? {};
    const { changes } = decideChanges(comparandsOf(one));
    expect(changes.length).toBeLessThanOrEqual(1);
    expect(outcomeOf(changes[0])).toBe(outcome);
    expect(choicesOf(changes[0])).toBe(offered);
  });

  it('documents every field that is compared', () => {
    expect(documentedTable('Field ').map(([field]) => field)).toEqual(
      eventFields.map((name) => `\`${name}\``),
    );
  });

  it('names an event that is as it should be as unchanged, and no other', () => {
    const rows = ['r1', 'r2'].map((rowId) => row(rowId, { state: state(rowId) }));
    const events = [event('r1'), event('r2', first, renamed)];
    const decided = decideChanges({ planId, rows, events, removedRowIds: new Set() });
    expect(decided.unchanged.map(({ event: { rowId } }) => rowId)).toEqual(['r1']);
    expect(decided.changes.map(({ kind }) => kind)).toEqual(['edited']);
  });

  it('puts changes in the order of rows and removals last, by title', () => {
    const events = [event('r8', renamed), event('r9', draft({ summary: 'Ёлка' })), event('r7')];
    const decided = decideChanges({
      planId,
      rows: [row('r2'), row('r1')],
      events,
      removedRowIds: new Set(),
    });
    expect(
      decided.changes.map((change) => (change.kind === 'remove' ? change.event.rowId : change.row.rowId)),
    ).toEqual(['r2', 'r1', 'r9', 'r7', 'r8']);
  });

  it('never names a copy that carries our marks under another id, whether the row is there or not', () => {
    const copy = { ...event('r1'), id: 'somebodyscopy' };
    const rows = [row('r1', remembered)];
    const decided = decideChanges({ planId, rows, events: [event('r1'), copy], removedRowIds: new Set() });
    expect(decided.changes).toEqual([]);
  });

  it('asks nothing about a deletion that stays when invitations are switched on or off', () => {
    const withGuests = draft({ guests: ['a@school.example'] });
    for (const [agreed, wants] of [
      [first, withGuests],
      [withGuests, first],
    ] as const) {
      const rows = [row('r1', { wants, state: state('r1', agreed, 'deleted') })];
      const { changes } = decideChanges({ planId, rows, events: [], removedRowIds: new Set() });
      expect(changes.map(outcomeOf)).toEqual(['leave']);
    }
  });
});

describe('the events that a list should have and has not', () => {
  const missing = (one: Case) => missingEventIds(comparandsOf(one));

  it('are those of rows that were synced and want one', () => {
    expect(missing({ row: remembered })).toEqual([eventIdOf(planId, 'r1')]);
  });

  it.each<readonly [string, Case]>([
    ['whose event is listed', { row: remembered, event: event('r1') }],
    ['that was never synced', { row: {} }],
    ['that wants none now', { row: { ...remembered, wants: 'excluded' } }],
    ['whose event we removed', { row: remembered, isRemovedByUs: true }],
  ])('are none for a row %s', (_, one) => {
    expect(missing(one)).toEqual([]);
  });

  it('decide nothing by themselves: one that is found counts as there', () => {
    const listed = comparandsOf({ row: remembered });
    expect(decideChanges(listed).changes.map(outcomeOf)).toEqual(['decide']);
    expect(decideChanges({ ...listed, events: [event('r1')] }).changes).toEqual([]);
    expect(event('r1').writtenFingerprint).toBe(fingerprintOf(first));
  });
});
