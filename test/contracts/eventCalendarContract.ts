import { describe, expect, it } from '@jest/globals';
import type { CalendarEvent, EventDraft } from '../../src/calendar/calendarEvent';
import type { EventCalendar, EventWrite, Listing, WriteRequest } from '../../src/calendar/eventCalendar';
import { digestsOfDraft, digestsOfEvent, eventFields, guestDigest } from '../../src/calendar/eventFields';
import { eventIdOf } from '../../src/calendar/eventIdentity';
import { addition as add, draft, planId } from '../calendar/eventBuilders';

/** A calendar to try, and the hands of a person in Calendar. */
export interface CalendarBench {
  readonly calendar: EventCalendar;
  /** A person deletes the event. */
  deleteByHand(calendarId: string, eventId: string): void;
  /** A person renames the event. */
  renameByHand(calendarId: string, eventId: string, summary: string): void;
  /** A person adds a guest. */
  inviteByHand(calendarId: string, eventId: string, email: string): void;
}

const zone = 'Asia/Yekaterinburg';
const noDeadline = Number.MAX_SAFE_INTEGER;

const guestsOff = eventFields.filter((field) => field !== 'guests');

/** The write that makes all fields as the draft has them; `mark` makes it like no other. */
function update(
  event: CalendarEvent | undefined,
  wanted: EventDraft,
  fields: Extract<EventWrite, { readonly kind: 'update' }>['fields'] = guestsOff,
  mark = 'first',
): EventWrite {
  const { written, ...write } = add('r1', wanted);
  return { ...write, kind: 'update', etag: event?.etag ?? '', fields, written: `${written}@${mark}` };
}

function remove(event: CalendarEvent | undefined): EventWrite {
  return { kind: 'remove', eventId: eventIdOf(planId, 'r1'), rowId: 'r1', etag: event?.etag ?? '' };
}

/** What every adapter of the port EventCalendar does. */
export function describeEventCalendar(adapterName: string, makeBench: () => CalendarBench): void {
  describe(`the plan's calendar, ${adapterName}`, () => {
    function start() {
      const bench = makeBench();
      const made = bench.calendar.makeCalendar('План', zone, 'О плане');
      if (!made.ok) throw new Error(made.detail);
      const { calendarId } = made;
      const list = (): Listing => {
        const listing = bench.calendar.list(calendarId, planId, zone);
        if (!listing.ok) throw new Error(listing.detail);
        return listing;
      };
      const request = (writes: readonly EventWrite[]): WriteRequest => ({
        calendarId,
        planId,
        writes,
        beginBeforeMs: noDeadline,
        endBeforeMs: noDeadline,
        invitations: 'silent',
        reminder: 'calendar',
        spent: [],
      });
      const write = (...writes: readonly EventWrite[]) =>
        bench.calendar.write(request(writes)).results.map(({ outcome }) => outcome);
      const firstEvent = () => list().events.find(({ rowId }) => rowId === 'r1');
      return { ...bench, calendarId, list, request, write, firstEvent };
    }

    it('is made with its name and zone, empty, and ours to write to', () => {
      expect(start().list()).toMatchObject({
        calendarName: 'План',
        timeZone: zone,
        mayWrite: true,
        events: [],
      });
    });

    it('is among the calendars to choose from', () => {
      const { calendar, calendarId } = start();
      const listed = calendar.listCalendars();
      expect(listed.ok && listed.calendars).toContainEqual({
        calendarId,
        name: 'План',
        description: 'О плане',
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
      ['guests', draft({ guests: ['a@school.example', 'b@school.example'] })],
      [
        'a rule',
        draft({
          start: { date: '2026-09-07' },
          end: { date: '2026-09-08' },
          recurrence: 'RRULE:FREQ=WEEKLY;BYDAY=MO;UNTIL=20270831',
        }),
      ],
    ])('gives an event back as it was written: %s', (_, wanted) => {
      const { write, list } = start();
      expect(write(add('r1', wanted))).toEqual(['done']);
      const { events } = list();
      expect(events).toMatchObject([
        { ...wanted, rowId: 'r1', writtenFingerprint: add('r1', wanted).written },
      ]);
      expect(events.map((event) => digestsOfEvent(event, wanted, []))).toEqual([digestsOfDraft(wanted)]);
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

    it('updates what was previewed, from a day to a time too, once and again without complaint', () => {
      const { write, list, firstEvent } = start();
      write(add('r1'));
      const wanted = draft({
        location: '',
        start: { dateTime: '2026-09-20T10:00:00', timeZone: zone },
        end: { dateTime: '2026-09-20T11:00:00', timeZone: zone },
      });
      const change = update(firstEvent(), wanted);
      expect(write(change)).toEqual(['done']);
      expect(list().events).toMatchObject([wanted]);
      expect(write(change)).toEqual(['done']);
    });

    it('writes only the fields that it is given, and remembers what it wrote', () => {
      const { write, firstEvent } = start();
      write(add('r1'));
      const wanted = draft({ summary: 'Викторина', location: 'Музей', colorId: '3' });
      expect(write(update(firstEvent(), wanted, ['location'], 'second'))).toEqual(['done']);
      expect(firstEvent()).toMatchObject({
        ...draft({ location: 'Музей' }),
        writtenFingerprint: `${add('r1', wanted).written}@second`,
      });
    });

    it('writes the text that it is given for a description among that of people', () => {
      const { write, firstEvent } = start();
      write(add('r1'));
      const among = { ...update(firstEvent(), draft(), ['description']), description: 'Сбор в 9\nНаше' };
      expect(write(among)).toEqual(['done']);
      expect(firstEvent()).toMatchObject({ description: 'Сбор в 9\nНаше' });
    });

    it('writes no field at all when only what we remember is to change', () => {
      const { write, firstEvent } = start();
      write(add('r1'));
      const wanted = draft({ summary: 'Викторина' });
      expect(write(update(firstEvent(), wanted, [], 'left'))).toEqual(['done']);
      expect(firstEvent()).toMatchObject({
        ...draft(),
        writtenFingerprint: `${add('r1', wanted).written}@left`,
      });
    });

    it('does not take another write of the same values for its own', () => {
      const { write, firstEvent } = start();
      write(add('r1'));
      const before = firstEvent();
      const wanted = draft({ location: 'Музей' });
      expect(write(update(before, wanted, ['location'], 'one'))).toEqual(['done']);
      expect(write(update(before, wanted, ['location'], 'other'))).toEqual(['changed-meanwhile']);
    });

    it('does not update an event that was edited since the preview', () => {
      const { write, list, renameByHand, calendarId, firstEvent } = start();
      write(add('r1'));
      const before = firstEvent();
      renameByHand(calendarId, eventIdOf(planId, 'r1'), 'По-своему');
      expect(write(update(before, draft({ location: 'Музей' })))).toEqual(['changed-meanwhile']);
      expect(list().events).toMatchObject([{ summary: 'По-своему', location: 'Библиотека' }]);
    });

    it('does not bring back by an update what was deleted since the preview', () => {
      const { write, list, deleteByHand, calendarId, firstEvent } = start();
      write(add('r1'));
      const before = firstEvent();
      deleteByHand(calendarId, eventIdOf(planId, 'r1'));
      expect(write(update(before, draft({ location: 'Музей' })))).toEqual(['changed-meanwhile']);
      expect(list().events).toEqual([]);
    });

    it('changes the guests that we invited and leaves those of people', () => {
      const { write, firstEvent, inviteByHand, calendarId } = start();
      write(add('r1', draft({ guests: ['a@school.example', 'b@school.example'] })));
      inviteByHand(calendarId, eventIdOf(planId, 'r1'), 'parent@home.example');
      const wanted = draft({ guests: ['b@school.example', 'c@school.example'] });
      expect(write(update(firstEvent(), wanted, ['guests']))).toEqual(['done']);
      expect(firstEvent()?.guests).toEqual(['b@school.example', 'parent@home.example', 'c@school.example']);
      expect(firstEvent()?.invited).toEqual(['b@school.example', 'c@school.example'].map(guestDigest));
    });

    it('never uninvites a guest whom people had invited, though the row wanted that one for a while', () => {
      const { write, firstEvent, inviteByHand, calendarId } = start();
      write(add('r1', draft({ guests: [] })));
      inviteByHand(calendarId, eventIdOf(planId, 'r1'), 'a@school.example');
      const both = draft({ guests: ['a@school.example', 'b@school.example'] });
      expect(write(update(firstEvent(), both, ['guests'], 'one'))).toEqual(['done']);
      expect(write(update(firstEvent(), draft({ guests: [] }), ['guests'], 'two'))).toEqual(['done']);
      expect(firstEvent()?.guests).toEqual(['a@school.example']);
    });

    it('looks at single events: those of the plan that are live', () => {
      const { write, calendar, calendarId, deleteByHand } = start();
      write(add('r1'), add('r2'), add('r3'));
      deleteByHand(calendarId, eventIdOf(planId, 'r2'));
      const ids = ['r1', 'r2', 'rnever'].map((rowId) => eventIdOf(planId, rowId));
      const looked = calendar.look(calendarId, planId, zone, ids);
      expect(looked).toMatchObject({ ok: true, events: [{ ...draft(), rowId: 'r1' }] });
      expect(calendar.look(calendarId, 'another-plan', zone, ids)).toEqual({ ok: true, events: [] });
      expect(calendar.look(calendarId, planId, zone, [])).toEqual({ ok: true, events: [] });
    });

    it('removes what was previewed, once and again without complaint', () => {
      const { write, list, firstEvent } = start();
      write(add('r1'), add('r2'));
      const removal = remove(firstEvent());
      expect(write(removal)).toEqual(['done']);
      expect(write(removal)).toEqual(['done']);
      expect(list().events.map(({ rowId }) => rowId)).toEqual(['r2']);
    });

    it('takes what never was for removed', () => {
      expect(start().write(remove(undefined))).toEqual(['done']);
    });

    it('does not remove an event that was edited since the preview', () => {
      const { write, list, renameByHand, calendarId, firstEvent } = start();
      write(add('r1'));
      const before = firstEvent();
      renameByHand(calendarId, eventIdOf(planId, 'r1'), 'По-своему');
      expect(write(remove(before))).toEqual(['changed-meanwhile']);
      expect(list().events).toHaveLength(1);
    });

    it('carries out many writes of all kinds in their order', () => {
      const { write, list } = start();
      const rowIds = Array.from({ length: 230 }, (_, index) => `r${index}`);
      expect(write(...rowIds.map((rowId) => add(rowId)))).toEqual(rowIds.map(() => 'done'));
      expect(list().events).toHaveLength(230);
    });

    it('begins nothing after the end of the time that it was given', () => {
      const { calendar, request, list } = start();
      const report = calendar.write({ ...request([add('r1')]), endBeforeMs: 0 });
      expect(report).toMatchObject({ results: [], stopped: { problem: 'unreachable' } });
      expect(list().events).toEqual([]);
    });
  });
}
