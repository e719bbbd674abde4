import { describe, expect, it } from '@jest/globals';
import { answerRefusal, type DocumentedRefusal } from '../../../local/calendar-server/refusals';
import { CalendarAnswerError } from '../../../src/calendar/api/apiError';
import { listEvents } from '../../../src/calendar/api/listEvents';
import type { HttpRequest, HttpResponse } from '../../../src/calendar/api/http';
import { HttpUnreachableError } from '../../../src/calendar/api/http';
import { planId } from '../eventBuilders';
import { add, FaultyCalendar, zone } from './faultyCalendar';

function item(id: string, change: object = {}): object {
  return {
    id,
    status: 'confirmed',
    start: { date: '2026-09-15' },
    end: { date: '2026-09-16' },
    extendedProperties: { private: { partnerPlan: planId, partnerPlanRow: id } },
    ...change,
  };
}

/** Lists from answers that come one after the other. */
function listFrom(...answers: readonly (object | HttpResponse | Error)[]) {
  const asked: HttpRequest[] = [];
  const waitsMs: number[] = [];
  const http = {
    fetch(request: HttpRequest): HttpResponse {
      const answer = answers[asked.length];
      asked.push(request);
      if (answer instanceof Error) throw answer;
      if (answer && 'status' in answer && 'headers' in answer) return answer;
      return { status: 200, headers: {}, body: JSON.stringify(answer) };
    },
  };
  const clock = { nowMs: () => 0, waitMs: (ms: number) => void waitsMs.push(ms), random: () => 0 };
  return { asked, waitsMs, list: () => listEvents({ http, clock }, 'c/1', planId, zone) };
}

const lastPage = { summary: 'План', timeZone: zone, accessRole: 'owner', items: [] };

describe('listing the events of a plan', () => {
  it('looks at events that were made in another zone in that zone too, and at no others', () => {
    const at = (dateTime: string, timeZone: string) => ({ dateTime, timeZone });
    const moscow = { start: at('2026-10-15T17:00:00+05:00', 'Asia/Omsk') };
    const here = { start: at('2026-10-15T15:00:00+05:00', zone) };
    const end = { end: at('2026-10-15T18:00:00+05:00', zone) };
    const inMoscow = {
      start: at('2026-10-15T15:00:00+03:00', 'Asia/Omsk'),
      end: at('2026-10-15T16:00:00+03:00', 'Asia/Omsk'),
    };
    const { list, asked } = listFrom(
      {
        ...lastPage,
        items: [item('r1', { ...moscow, ...end }), item('r2', { ...here, ...end }), item('r3')],
      },
      { ...lastPage, items: [item('r1', inMoscow), item('r2', { ...here, ...end }), item('r3')] },
    );
    const listing = list();
    expect(listing.ok && listing.events.map(({ ownTimes }) => ownTimes?.start)).toEqual([
      { dateTime: '2026-10-15T15:00:00', timeZone: 'Asia/Omsk' },
      undefined,
      undefined,
    ]);
    expect(asked.map(({ url }) => /timeZone=([^&]*)/.exec(url)?.[1])).toEqual([undefined, 'Asia%2FOmsk']);
  });

  it('goes on through short and empty pages to the last one', () => {
    const { list, asked } = listFrom(
      { nextPageToken: 'a b', items: [item('r1')] },
      { nextPageToken: 'two', items: [] },
      { nextPageToken: 'three' },
      { ...lastPage, items: [item('r2')] },
    );
    const listing = list();
    expect(listing).toMatchObject({ ok: true, calendarName: 'План', mayWrite: true });
    expect(listing.ok && listing.events.map(({ rowId }) => rowId)).toEqual(['r1', 'r2']);
    expect(asked.map(({ url }) => /pageToken=([^&]*)/.exec(url)?.[1])).toEqual([
      undefined,
      'a%20b',
      'two',
      'three',
    ]);
    expect(asked[0]?.url).toContain('/calendars/c%2F1/events?');
    expect(asked[0]?.url.match(/privateExtendedProperty=/g)).toHaveLength(1);
  });

  it('leaves out what is deleted, of another plan, or of nobody, whatever the server sends', () => {
    const { list } = listFrom({
      ...lastPage,
      items: [
        item('r1', { status: 'cancelled' }),
        item('r2', { extendedProperties: { private: { partnerPlan: 'other', partnerPlanRow: 'r2' } } }),
        item('r3', { extendedProperties: {} }),
        { id: 'r4', status: 'confirmed' },
        item('r5'),
      ],
    });
    const listing = list();
    expect(listing.ok && listing.events.map(({ id }) => id)).toEqual(['r5']);
  });

  it.each([
    ['owner', true],
    ['writer', true],
    ['writerWithoutPrivateAccess', true],
    ['reader', false],
    ['freeBusyReader', false],
    [undefined, false],
  ])('says whether we may write as %s: %s', (accessRole, mayWrite) => {
    expect(listFrom({ ...lastPage, accessRole }).list()).toMatchObject({ mayWrite });
  });

  it('asks a page again that did not come or met passing trouble, and no page twice', () => {
    const { list, asked, waitsMs } = listFrom(
      { nextPageToken: 'two', items: [item('r1')] },
      new HttpUnreachableError('broken'),
      answerRefusal('backendError'),
      answerRefusal('rateLimitExceeded'),
      { ...lastPage, items: [item('r2')] },
    );
    const listing = list();
    expect(listing.ok && listing.events.map(({ id }) => id)).toEqual(['r1', 'r2']);
    expect(asked).toHaveLength(5);
    expect(waitsMs).toEqual([1000, 2000, 4000]);
  });

  it.each<readonly [DocumentedRefusal, string]>([
    ['authError', 'expired'],
    ['quotaExceeded', 'limit'],
    ['notFound', 'gone'],
    ['deleted', 'gone'],
  ])('says why it cannot be done: %s is %s, asked once', (refusal, problem) => {
    const { list, asked } = listFrom(answerRefusal(refusal));
    expect(list()).toMatchObject({ ok: false, problem });
    expect(asked).toHaveLength(1);
  });

  it('gives up when trouble does not pass', () => {
    const { list, asked } = listFrom(...Array.from({ length: 9 }, () => answerRefusal('backendError')));
    expect(list()).toMatchObject({ ok: false, problem: 'unreachable' });
    expect(asked).toHaveLength(4);
  });

  it('throws when the answer is no page, so that nothing is taken for deleted', () => {
    expect(listFrom({ items: 'none' }).list).toThrow(CalendarAnswerError);
  });

  it('says that a calendar may only be read, or is gone for somebody without a right', () => {
    const bench = new FaultyCalendar();
    bench.write([add('r1')]);
    bench.server.shareCalendar(bench.calendarId, 'teacher@school.example', 'reader');
    expect(bench.calendar.list(bench.calendarId, planId, zone)).toMatchObject({ ok: true, mayWrite: false });
    expect(bench.write([add('r2')])).toMatchObject({ results: [], stopped: { problem: 'no-right' } });
    bench.server.shareCalendar(bench.calendarId, 'teacher@school.example', 'none');
    expect(bench.calendar.list(bench.calendarId, planId, zone)).toMatchObject({ ok: false, problem: 'gone' });
  });
});
