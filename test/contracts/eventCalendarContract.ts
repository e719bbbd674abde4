import { describe, expect, it } from '@jest/globals';
import { fingerprintOf } from '../../src/calendar/calendarEvent';
import type { EventCalendar, EventWrite, Listing } from '../../src/calendar/eventCalendar';
import { eventIdOf } from '../../src/calendar/eventIdentity';
import { draft, planId } from '../calendar/eventBuilders';

/** A calendar to try, and the hands of a person in Calendar. */
export interface CalendarBench {
  readonly calendar: EventCalendar;
  /** A person deletes the event. */
  deleteByHand(calendarId: string, eventId: string): void;
  /** A person renames the event. */
  renameByHand(calendarId: string, eventId: string, summary: string): void;
}

const zone = 'Asia/Yekaterinburg';
const noDeadline = Number.MAX_SAFE_INTEGER;

function add(rowId: string, wanted = draft()): Extract<EventWrite, { readonly kind: 'add' }> {
  return {
    kind: 'add',
    eventId: eventIdOf(planId, rowId),
    rowId,
    draft: wanted,
    fingerprint: fingerprintOf(wanted),
  };
}

/** What every adapter of the port EventCalendar does. */
export function describeEventCalendar(adapterName: string, makeBench: () => CalendarBench): void {
  describe(`the plan's calendar, ${adapterName}`, () => {
    function start() {
      const bench = makeBench();
      const made = bench.calendar.makeCalendar('План', zone);
      if (!made.ok) throw new Error(made.detail);
      const { calendarId } = made;
      const list = (): Listing => {
        const listing = bench.calendar.list(calendarId, planId, zone);
        if (!listing.ok) throw new Error(listing.detail);
        return listing;
      };
      const write = (...writes: readonly EventWrite[]) =>
        bench.calendar.write(calendarId, planId, writes, noDeadline).results.map(({ outcome }) => outcome);
      return { ...bench, calendarId, list, write };
    }

    it('is made with its name and zone, empty, and ours to write to', () => {
      expect(start().list()).toMatchObject({
        calendarName: 'План',
        timeZone: zone,
        mayWrite: true,
        events: [],
      });
    });

    it('is gone when nobody made it', () => {
      expect(makeBench().calendar.list('nobody-made-this', planId, zone)).toMatchObject({
        ok: false,
        problem: 'gone',
      });
    });

    it.each([
      ['a whole day', draft()],
      [
        'a time in the zone of the plan',
        draft({
          start: { dateTime: '2026-09-15T15:00:00', timeZone: zone },
          end: { dateTime: '2026-09-15T16:30:00', timeZone: zone },
          transparency: 'opaque',
        }),
      ],
      ['no place and no description', draft({ location: '', description: '' })],
      ['a colour', draft({ colorId: '7' })],
    ])('gives an event back as it was written: %s', (_, wanted) => {
      const { write, list } = start();
      expect(write(add('r1', wanted))).toEqual(['done']);
      expect(list().events).toMatchObject([
        { ...wanted, rowId: 'r1', writtenFingerprint: fingerprintOf(wanted) },
      ]);
      expect(list().events.map(fingerprintOf)).toEqual([fingerprintOf(wanted)]);
    });

    it('lists only the events of the plan that asks', () => {
      const { calendar, calendarId, write } = start();
      write(add('r1'));
      expect(calendar.list(calendarId, 'another-plan', zone)).toMatchObject({ events: [] });
    });

    it('keeps one event when the same one is added again', () => {
      const { write, list } = start();
      write(add('r1'));
      expect(write(add('r1'))).toEqual(['done']);
      expect(list().events).toHaveLength(1);
    });

    it('does not write over an event that stands where one is to be added and reads otherwise', () => {
      const { write, list } = start();
      write(add('r1'));
      expect(write(add('r1', draft({ summary: 'Другое' })))).toEqual(['changed-meanwhile']);
      expect(list().events).toMatchObject([{ summary: 'Экскурсия' }]);
    });

    it('brings a deleted event back when it is added again', () => {
      const { write, list, deleteByHand, calendarId } = start();
      write(add('r1'));
      deleteByHand(calendarId, eventIdOf(planId, 'r1'));
      expect(list().events).toEqual([]);
      expect(write(add('r1'))).toEqual(['done']);
      expect(list().events).toHaveLength(1);
    });

    it('updates what was previewed, from a day to a time too', () => {
      const { write, list } = start();
      write(add('r1'));
      const [event] = list().events;
      const wanted = draft({
        location: '',
        start: { dateTime: '2026-09-20T10:00:00', timeZone: zone },
        end: { dateTime: '2026-09-20T11:00:00', timeZone: zone },
      });
      const update = { ...add('r1', wanted), kind: 'update', etag: event?.etag ?? '' } as const;
      expect(write(update)).toEqual(['done']);
      expect(list().events).toMatchObject([wanted]);
      expect(write(update)).toEqual(['done']);
    });

    it('does not update an event that was edited since the preview', () => {
      const { write, list, renameByHand, calendarId } = start();
      write(add('r1'));
      const [event] = list().events;
      renameByHand(calendarId, eventIdOf(planId, 'r1'), 'По-своему');
      const wanted = draft({ location: 'Музей' });
      expect(write({ ...add('r1', wanted), kind: 'update', etag: event?.etag ?? '' })).toEqual([
        'changed-meanwhile',
      ]);
      expect(list().events).toMatchObject([{ summary: 'По-своему', location: 'Библиотека' }]);
    });

    it('removes what was previewed, once and again without complaint', () => {
      const { write, list } = start();
      write(add('r1'), add('r2'));
      const [event] = list().events.filter(({ rowId }) => rowId === 'r1');
      const remove = {
        kind: 'remove',
        eventId: eventIdOf(planId, 'r1'),
        rowId: 'r1',
        etag: event?.etag ?? '',
      } as const;
      expect(write(remove)).toEqual(['done']);
      expect(write(remove)).toEqual(['done']);
      expect(list().events.map(({ rowId }) => rowId)).toEqual(['r2']);
    });

    it('does not remove an event that was edited since the preview', () => {
      const { write, list, renameByHand, calendarId } = start();
      write(add('r1'));
      const [event] = list().events;
      renameByHand(calendarId, eventIdOf(planId, 'r1'), 'По-своему');
      const remove = {
        kind: 'remove',
        eventId: eventIdOf(planId, 'r1'),
        rowId: 'r1',
        etag: event?.etag ?? '',
      } as const;
      expect(write(remove)).toEqual(['changed-meanwhile']);
      expect(list().events).toHaveLength(1);
    });

    it('carries out many writes of all kinds in their order', () => {
      const { write, list } = start();
      const rowIds = Array.from({ length: 230 }, (_, index) => `r${index}`);
      expect(write(...rowIds.map((rowId) => add(rowId)))).toEqual(rowIds.map(() => 'done'));
      expect(list().events).toHaveLength(230);
    });

    it('begins nothing after the deadline', () => {
      const { calendar, calendarId, list } = start();
      expect(calendar.write(calendarId, planId, [add('r1')], 0).results).toEqual([]);
      expect(list().events).toEqual([]);
    });
  });
}
