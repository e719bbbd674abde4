import { describe, expect, it } from '@jest/globals';
import { answerRefusal, type DocumentedRefusal } from '../../../local/calendar-server/refusals';
import { eventIdOf } from '../../../src/calendar/eventIdentity';
import { planId } from '../eventBuilders';
import { add, failBatches, failCalls, FaultyCalendar, zone } from './faultyCalendar';

const rowIds = ['r1', 'r2', 'r3'];

function start() {
  const bench = new FaultyCalendar();
  bench.write(rowIds.map((rowId) => add(rowId)));
  const look = (ids = rowIds, plan = planId) => {
    const looked = bench.calendar.look(
      bench.calendarId,
      plan,
      zone,
      ids.map((rowId) => eventIdOf(planId, rowId)),
    );
    return looked.ok ? looked.events.map(({ rowId }) => rowId).sort() : looked.problem;
  };
  return { bench, look };
}

describe('looking at single events', () => {
  it('finds those that a late list left out', () => {
    const { bench, look } = start();
    const late = { kind: 'calendar#events', accessRole: 'owner', items: [] };
    bench.failWith(({ method, url }) =>
      method === 'GET' && url.includes('/events?')
        ? { status: 200, headers: {}, body: JSON.stringify(late) }
        : undefined,
    );
    expect(bench.calendar.list(bench.calendarId, planId, zone)).toMatchObject({ ok: true, events: [] });
    expect(look()).toEqual(rowIds);
  });

  it('leaves out those that were deleted, never were, or belong to another plan', () => {
    const { bench, look } = start();
    bench.byHand('DELETE', 'r2');
    expect(look([...rowIds, 'rnever'])).toEqual(['r1', 'r3']);
    expect(look(rowIds, 'other')).toEqual([]);
  });

  it('gives times in the zone of the plan, whatever zone the calendar has', () => {
    const { bench } = start();
    const at = { dateTime: '2026-09-15T10:00:00', timeZone: 'Europe/Moscow' };
    bench.byHand('PATCH', 'r1', {
      start: { ...at, date: null },
      end: { ...at, dateTime: '2026-09-15T11:00:00', date: null },
    });
    const looked = bench.calendar.look(bench.calendarId, planId, 'Asia/Yekaterinburg', [
      eventIdOf(planId, 'r1'),
    ]);
    expect(looked).toMatchObject({
      events: [{ start: { dateTime: '2026-09-15T12:00:00', timeZone: 'Asia/Yekaterinburg' } }],
    });
  });

  it.each<DocumentedRefusal>(['rateLimitExceeded', 'backendError', 'conflict'])(
    'asks again where trouble may pass: %s',
    (refusal) => {
      const { bench, look } = start();
      bench.failWith(failCalls('r2', answerRefusal(refusal), 2));
      expect(look()).toEqual(rowIds);
      bench.failWith(failBatches(answerRefusal(refusal), 2));
      expect(look()).toEqual(rowIds);
    },
  );

  it.each<readonly [DocumentedRefusal, string]>([
    ['authError', 'expired'],
    ['quotaExceeded', 'limit'],
  ])('stops where it does not, and tells no event deleted: %s', (refusal, problem) => {
    const { bench, look } = start();
    bench.failWith(failCalls('r2', answerRefusal(refusal)));
    expect(look()).toBe(problem);
    bench.failWith(failBatches(answerRefusal(refusal)));
    expect(look()).toBe(problem);
  });

  it.each<DocumentedRefusal>(['notFound', 'deleted'])(
    'tells no event deleted because the whole batch was answered %s',
    (refusal) => {
      const { bench, look } = start();
      bench.failWith(failBatches(answerRefusal(refusal)));
      expect(look()).toBe('unreachable');
    },
  );

  it('gives up when trouble does not pass', () => {
    const { bench, look } = start();
    bench.failWith(failCalls('r2', answerRefusal('backendError'), Infinity));
    expect(look()).toBe('unreachable');
  });

  it('looks at many in batches of a hundred', () => {
    const { bench } = start();
    const ids = Array.from({ length: 230 }, (_, index) => `r${index}`);
    bench.write(ids.map((rowId) => add(rowId)));
    bench.failWith(() => undefined);
    const eventIds = ids.map((rowId) => eventIdOf(planId, rowId));
    const looked = bench.calendar.look(bench.calendarId, planId, zone, eventIds);
    expect(looked.ok && looked.events).toHaveLength(230);
    expect(bench.calls.filter(({ url }) => url.includes('/batch/'))).toHaveLength(3);
  });
});
