import { describe, expect, it } from '@jest/globals';
import { answerRefusal, type DocumentedRefusal } from '../../../local/calendar-server/refusals';
import type { EventWrite, WriteReport } from '../../../src/calendar/eventCalendar';
import { add, failBatches, failCalls, FaultyCalendar, remove, update, wantedOf } from './faultyCalendar';

const rowIds = ['r1', 'r2', 'r3'];
const moved = (rowId: string) => wantedOf(rowId, { location: 'Музей' });

type Kind = EventWrite['kind'];

/** A calendar in which writes of that kind are due for three rows. */
function startWith(kind: Kind): { readonly bench: FaultyCalendar; readonly writes: readonly EventWrite[] } {
  const bench = new FaultyCalendar();
  const additions = rowIds.map((rowId) => add(rowId));
  if (kind === 'add') return { bench, writes: additions };
  bench.write(additions);
  const writes = rowIds.map((rowId) => {
    const etag = bench.stored(rowId)?.etag;
    return kind === 'update' ? update(rowId, etag, moved(rowId)) : remove(rowId, etag);
  });
  return { bench, writes };
}

/** `done, failed`, and why it stopped. */
function told({ results, stopped }: WriteReport): string {
  const outcomes = results.map(({ outcome }) => outcome).join(', ');
  return stopped ? `${outcomes}; ${stopped.problem}` : outcomes;
}

/** What of the writes Calendar then has. */
function isCarriedOut(bench: FaultyCalendar, kind: Kind): readonly boolean[] {
  return rowIds.map((rowId) => {
    const resource = bench.stored(rowId);
    if (kind === 'add') return resource?.status === 'confirmed';
    return kind === 'update' ? resource?.location === 'Музей' : resource?.status === 'cancelled';
  });
}

const allDone = 'done, done, done';
const stops = { expired: 'done; expired', limit: 'done; limit', right: 'done; no-right' };
const failed = 'done, failed, done';
const meanwhile = 'done, changed-meanwhile, done';

describe('one part of a batch that fails once', () => {
  it.each<readonly [DocumentedRefusal, Readonly<Record<Kind, string>>]>([
    ['timeRangeEmpty', { add: failed, update: failed, remove: failed }],
    ['authError', { add: stops.expired, update: stops.expired, remove: stops.expired }],
    ['userRateLimitExceeded', { add: allDone, update: allDone, remove: allDone }],
    ['rateLimitExceeded', { add: allDone, update: allDone, remove: allDone }],
    ['tooManyRequests', { add: allDone, update: allDone, remove: allDone }],
    ['quotaExceeded', { add: stops.limit, update: stops.limit, remove: stops.limit }],
    ['forbiddenForNonOrganizer', { add: failed, update: failed, remove: failed }],
    ['notFound', { add: allDone, update: allDone, remove: allDone }],
    ['duplicate', { add: meanwhile, update: meanwhile, remove: meanwhile }],
    ['conflict', { add: allDone, update: allDone, remove: allDone }],
    ['deleted', { add: meanwhile, update: meanwhile, remove: allDone }],
    ['conditionNotMet', { add: meanwhile, update: meanwhile, remove: meanwhile }],
    ['backendError', { add: allDone, update: allDone, remove: allDone }],
  ])('%s: %j', (refusal, expected) => {
    for (const kind of ['add', 'update', 'remove'] as const) {
      const { bench, writes } = startWith(kind);
      bench.failWith(failCalls('r2', answerRefusal(refusal)));
      const report = bench.write(writes);
      expect([kind, told(report)]).toEqual([kind, expected[kind]]);
      const [first, , third] = isCarriedOut(bench, kind);
      expect([first, third]).toEqual([true, true]);
    }
  });
});

describe('a whole batch that fails once', () => {
  it.each<readonly [DocumentedRefusal, string]>([
    ['timeRangeEmpty', '; unreachable'],
    ['authError', '; expired'],
    ['userRateLimitExceeded', allDone],
    ['rateLimitExceeded', allDone],
    ['tooManyRequests', allDone],
    ['quotaExceeded', '; limit'],
    ['forbiddenForNonOrganizer', '; unreachable'],
    ['notFound', '; unreachable'],
    ['duplicate', '; unreachable'],
    ['conflict', allDone],
    ['deleted', '; unreachable'],
    ['conditionNotMet', '; unreachable'],
    ['backendError', allDone],
  ])('%s: «%s», and nothing is told done that is not', (refusal, expected) => {
    for (const kind of ['add', 'update', 'remove'] as const) {
      const { bench, writes } = startWith(kind);
      bench.failWith(failBatches(answerRefusal(refusal)));
      expect(told(bench.write(writes))).toBe(expected);
      const isDone = expected === allDone;
      expect(isCarriedOut(bench, kind)).toEqual([isDone, isDone, isDone]);
    }
  });

  it.each([
    ['an answer of another form', { status: 200, headers: { 'content-type': 'text/html' }, body: '<html>' }],
    ['a page of a gateway', { status: 503, headers: {}, body: '<html>' }],
  ])('%s: asked again', (_, answer) => {
    const { bench, writes } = startWith('add');
    bench.failWith(failBatches(answer));
    expect(told(bench.write(writes))).toBe(allDone);
    expect(bench.titles()).toHaveLength(3);
  });

  it.each([404, 405, 410])('%i for a batch of removals removes nothing and tells nothing done', (status) => {
    const { bench, writes } = startWith('remove');
    bench.failWith(failBatches({ status, headers: {}, body: 'Not here' }));
    expect(told(bench.write(writes))).toBe('; unreachable');
    expect(bench.titles()).toHaveLength(3);
  });
});

describe('an answer that is lost though the server did the work', () => {
  it.each<readonly [Kind, string]>([
    ['add', 'r1'],
    ['add', 'r3'],
    ['update', 'r1'],
    ['update', 'r2'],
    ['update', 'r3'],
    ['remove', 'r1'],
    ['remove', 'r2'],
  ])('%s, lost at the part of %s: done, and done once', (kind, rowId) => {
    const { bench, writes } = startWith(kind);
    bench.failWith(failCalls(rowId, 'lose-response'));
    expect(told(bench.write(writes))).toBe(allDone);
    expect(isCarriedOut(bench, kind)).toEqual([true, true, true]);
    expect(bench.titles()).toHaveLength(kind === 'remove' ? 0 : 3);
  });

  it.each<Kind>(['add', 'update', 'remove'])('%s, the whole batch lost three times', (kind) => {
    const { bench, writes } = startWith(kind);
    bench.failWith(failBatches('lose-response', 3));
    expect(told(bench.write(writes))).toBe(allDone);
    expect(isCarriedOut(bench, kind)).toEqual([true, true, true]);
  });

  it('bringing back a deleted event: recognised by its mark', () => {
    const { bench, writes } = startWith('add');
    bench.write(writes);
    bench.byHand('DELETE', 'r2');
    bench.failWith(failCalls('r2', 'lose-response', 1, 'PATCH'));
    expect(told(bench.write(writes))).toBe(allDone);
    expect(bench.stored('r2')?.status).toBe('confirmed');
  });

  it('changing guests: recognised by its mark', () => {
    const { bench } = startWith('add');
    bench.write([add('r1', wantedOf('r1', { guests: [] }))]);
    bench.failWith(failCalls('r1', 'lose-response', 1, 'PATCH'));
    const wanted = wantedOf('r1', { guests: ['a@school.example'] });
    expect(told(bench.write([update('r1', bench.stored('r1')?.etag, wanted, ['guests'])]))).toBe('done');
    expect(bench.stored('r1')?.attendees).toEqual([{ email: 'a@school.example' }]);
  });
});

describe('trouble that does not pass', () => {
  it.each<readonly [Kind, string]>([
    ['add', 'done; gone'],
    ['update', meanwhile],
    ['remove', allDone],
  ])('%s: "not found" is believed when it is said a third time: %s', (kind, expected) => {
    const { bench, writes } = startWith(kind);
    bench.failWith(failCalls('r2', answerRefusal('notFound'), Infinity));
    expect(told(bench.write(writes))).toBe(expected);
    expect(
      bench.calls.filter(({ body, url }) => `${body}${url}`.includes('r2') && !url.includes('/batch/')),
    ).toHaveLength(3);
  });

  it('waits longer each time, a second of jitter at most, and stops within the time it was given', () => {
    const { bench, writes } = startWith('add');
    bench.failWith(failBatches(answerRefusal('backendError'), Infinity));
    expect(told(bench.write(writes, { endBeforeMs: 40_000 }))).toBe('; unreachable');
    expect(bench.waitsMs).toEqual([1500, 2500, 4500, 8500, 16_500]);
    expect(bench.nowMs).toBeLessThan(40_000);
  });

  it('gives up after eight times in vain however much time there is', () => {
    const { bench, writes } = startWith('add');
    bench.failWith(failBatches(answerRefusal('rateLimitExceeded'), Infinity));
    expect(told(bench.write(writes, { endBeforeMs: 10_000_000 }))).toBe('; unreachable');
    expect(bench.calls).toHaveLength(8);
    expect(Math.max(...bench.waitsMs)).toBeLessThanOrEqual(33_000);
  });

  it('asks for no more than is left, and is patient while some get through', () => {
    const bench = new FaultyCalendar();
    let count = 0;
    bench.failWith(({ url }) =>
      url.includes('/batch/') || (count += 1) % 3 === 0 ? undefined : answerRefusal('rateLimitExceeded'),
    );
    const writes = Array.from({ length: 30 }, (_, index) => add(`r${index}`));
    expect(told(bench.write(writes))).toBe(writes.map(() => 'done').join(', '));
    expect(bench.titles()).toHaveLength(30);
    expect(Math.max(...bench.waitsMs)).toBeLessThanOrEqual(2500);
  });

  it('asks a part that met a conflict again, alone', () => {
    const { bench, writes } = startWith('add');
    bench.failWith(failCalls('r2', answerRefusal('conflict')));
    bench.write(writes);
    const batches = bench.calls.filter(({ url }) => url.includes('/batch/'));
    expect(batches.map(({ body }) => body.match(/HTTP\/1\.1/g)?.length)).toEqual([3, 1]);
  });

  it('begins no batch but the first when the time to begin is over, and no exchange after the end', () => {
    const bench = new FaultyCalendar();
    const writes = Array.from({ length: 150 }, (_, index) => add(`r${index}`));
    expect(bench.write(writes, { beginBeforeMs: 0 }).results).toHaveLength(100);
    bench.failWith(() => undefined);
    expect(told(bench.write(writes, { endBeforeMs: 0 }))).toBe('; unreachable');
    expect(bench.calls).toEqual([]);
  });
});

describe('what people did in Calendar', () => {
  it('stays when they edited an event since it was looked at', () => {
    for (const kind of ['update', 'remove'] as const) {
      const { bench, writes } = startWith(kind);
      bench.byHand('PATCH', 'r2', { summary: 'По-своему' });
      expect(told(bench.write(writes))).toBe(meanwhile);
      expect(bench.stored('r2')).toMatchObject({ summary: 'По-своему', status: 'confirmed' });
    }
  });

  it('stays when they bring back and rename an event that is just coming back: there is nothing more to add', () => {
    const { bench, writes } = startWith('add');
    bench.write(writes);
    bench.byHand('DELETE', 'r2');
    let isFirst = true;
    bench.failWith(({ method, url }) => {
      if (method !== 'PATCH' || !isFirst || !url.includes('r2')) return undefined;
      isFirst = false;
      bench.byHand('PATCH', 'r2', { status: 'confirmed', summary: 'По-своему' });
      return undefined;
    });
    expect(told(bench.write(writes))).toBe(allDone);
    expect(bench.stored('r2')?.summary).toBe('По-своему');
  });

  it('stays beside what we change: reminders, colour, text, guests and their answers', () => {
    const { bench } = startWith('add');
    bench.write([add('r1')]);
    const theirs = {
      reminders: { useDefault: false, overrides: [{ method: 'email', minutes: 60 }] },
      colorId: '7',
      visibility: 'private',
      guestsCanModify: true,
      attendees: [{ email: 'parent@home.example', responseStatus: 'accepted', comment: 'Придём' }],
      extendedProperties: { private: { theirOwn: '1' }, shared: { andThis: '2' } },
    };
    bench.byHand('PATCH', 'r1', theirs);
    const wanted = wantedOf('r1', { location: 'Музей', guests: ['a@school.example'] });
    const report = bench.write([update('r1', bench.stored('r1')?.etag, wanted, ['location', 'guests'])]);
    expect(told(report)).toBe('done');
    expect(bench.stored('r1')).toMatchObject({
      ...theirs,
      location: 'Музей',
      attendees: [...theirs.attendees, { email: 'a@school.example' }],
      extendedProperties: { private: { theirOwn: '1', partnerPlanRow: 'r1' }, shared: { andThis: '2' } },
    });
  });

  it('is not touched by a patch that is to change nothing but what we remember', () => {
    const { bench } = startWith('add');
    bench.write([add('r1')]);
    bench.byHand('PATCH', 'r1', { summary: 'По-своему' });
    const before = bench.stored('r1');
    bench.failWith(() => undefined);
    expect(told(bench.write([update('r1', before?.etag, wantedOf('r1'), [])]))).toBe('done');
    expect(bench.stored('r1')?.summary).toBe('По-своему');
    expect(
      Object.keys(JSON.parse(bench.calls.find(({ method }) => method === 'PATCH')?.body ?? '{}') as object),
    ).toEqual(['extendedProperties']);
  });
});

describe('a thousand events', () => {
  it('are made within the pace of Calendar, each once', () => {
    const bench = new FaultyCalendar();
    const writes = Array.from({ length: 1000 }, (_, index) => add(`r${index}`));
    let spent: WriteReport['spent'] = [];
    bench.failWith(() => undefined);
    for (let done = 0; done < writes.length;) {
      const report = bench.write(writes.slice(done, done + 500), {
        spent,
        beginBeforeMs: bench.nowMs + 200_000,
      });
      done += report.results.length;
      spent = report.spent;
    }
    expect(bench.titles()).toHaveLength(1000);
    const moments = bench.calls.filter(({ url }) => !url.includes('/batch/')).map(({ atMs }) => atMs);
    for (const from of new Set(moments)) {
      expect(moments.filter((atMs) => atMs >= from && atMs < from + 60_000).length).toBeLessThanOrEqual(540);
    }
  });
});
