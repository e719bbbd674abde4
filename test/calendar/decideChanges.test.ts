import { describe, expect, it } from '@jest/globals';
import { fingerprintOf } from '../../src/calendar/calendarEvent';
import { decideChanges, reachesRemovalBrake } from '../../src/calendar/decideChanges';
import { draft, event, planId, row } from './eventBuilders';

const moved = draft({ start: { date: '2026-09-20' }, end: { date: '2026-09-21' } });
const renamed = draft({ summary: 'Экскурсия в музей' });
const written = fingerprintOf(draft());

function kinds(
  rows: Parameters<typeof decideChanges>[1],
  events: Parameters<typeof decideChanges>[2],
): readonly string[] {
  return decideChanges(planId, rows, events).changes.map((change) =>
    change.kind === 'leave' ? `leave: ${change.reason}` : change.kind,
  );
}

describe('comparing what was written, what the sheet wants and what Calendar has', () => {
  it('adds an event for a row that never had one', () => {
    expect(kinds([row('r1')], [])).toEqual(['add']);
  });

  it('does nothing when all three agree, and says which event stays as it is', () => {
    const decided = decideChanges(planId, [row('r1', { lastWritten: written })], [event('r1')]);
    expect(decided.changes).toEqual([]);
    expect(decided.unchanged.map(({ event: { rowId } }) => rowId)).toEqual(['r1']);
  });

  it('does nothing when the event is there though the sheet forgot that it was written', () => {
    expect(kinds([row('r1')], [event('r1')])).toEqual([]);
  });

  it('updates when only the sheet changed, and names the fields', () => {
    const { changes } = decideChanges(
      planId,
      [row('r1', { wants: moved, lastWritten: written })],
      [event('r1')],
    );
    expect(changes).toMatchObject([{ kind: 'update', fields: ['start', 'end'] }]);
  });

  it('leaves an event that a person edited in Calendar', () => {
    expect(kinds([row('r1', { lastWritten: written })], [event('r1', draft(), renamed)])).toEqual([
      'leave: edited-in-calendar',
    ]);
  });

  it('leaves an event that was edited in Calendar and in the sheet in different ways', () => {
    expect(
      kinds([row('r1', { wants: moved, lastWritten: written })], [event('r1', draft(), renamed)]),
    ).toEqual(['leave: edited-in-calendar']);
  });

  it('does nothing when sheet and Calendar were changed to the same', () => {
    expect(
      kinds([row('r1', { wants: renamed, lastWritten: written })], [event('r1', draft(), renamed)]),
    ).toEqual([]);
  });

  it('does not bring back an event that a person deleted in Calendar', () => {
    expect(kinds([row('r1', { lastWritten: written })], [])).toEqual(['leave: deleted-in-calendar']);
  });

  it('does not bring it back when the row changed either', () => {
    expect(kinds([row('r1', { wants: moved, lastWritten: written })], [])).toEqual([
      'leave: deleted-in-calendar',
    ]);
  });

  it('removes the event of a row that is gone', () => {
    expect(kinds([], [event('r1')])).toEqual(['remove']);
  });

  it.each([
    ['has-errors', 'leave: row-has-errors'],
    ['open', 'leave: open-period'],
  ] as const)('keeps the event of a row that %s', (wants, expected) => {
    expect(kinds([row('r1', { wants, lastWritten: written })], [event('r1')])).toEqual([expected]);
  });

  it('never names an event that carries our marks under another id: somebody copied it in Calendar', () => {
    const copy = { ...event('r1'), id: 'somebodyscopy' };
    expect(kinds([], [copy])).toEqual([]);
    expect(kinds([row('r1', { lastWritten: written })], [event('r1'), copy])).toEqual([]);
  });
});

describe('the brake on removals', () => {
  it.each([
    [0, 10, false],
    [5, 12, false],
    [5, 100, false],
    [6, 24, false],
    [6, 23, true],
    [10, 40, false],
    [11, 40, true],
    [1, 1, true],
    [3, 3, true],
  ])('%i of %i events: %s', (removals, planEvents, expected) => {
    expect(reachesRemovalBrake(removals, planEvents)).toBe(expected);
  });
});
