import { beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { ensureEventSchema } from '../../../local/calendar-server/ensureEventSchema';
import { CalendarClient, afternoon, allDay } from './calendarClient';

let client: CalendarClient;

const properties = { private: { plan: 'p1', row: 'r1' } };

beforeAll(() => ensureEventSchema());
beforeEach(() => {
  client = new CalendarClient();
  client.insert(
    allDay('2026-09-30', '2026-10-01', {
      id: 'series',
      recurrence: ['RRULE:FREQ=WEEKLY;COUNT=3'],
      extendedProperties: properties,
    }),
  );
});

const second = 'series_20261007';

const listedIds = (query: Readonly<Record<string, string>> = {}): string[] =>
  client
    .list(query)
    .page()
    .items.map(({ id }) => id);

const instanceDays = (): string[] =>
  client
    .list({ singleEvents: 'true', orderBy: 'startTime' })
    .page()
    .items.map(({ id, start }) => `${id} ${start?.date ?? ''}`);

describe('an instance of a recurring event', () => {
  it('can be got by its id, and is no event of its own', () => {
    expect(client.get(second).event()).toMatchObject({
      id: second,
      recurringEventId: 'series',
      originalStartTime: { date: '2026-10-07' },
      start: { date: '2026-10-07' },
      end: { date: '2026-10-08' },
      etag: client.get('series').event().etag,
      extendedProperties: properties,
    });
    expect(client.get(second).event()).not.toHaveProperty('recurrence');
    expect(listedIds()).toEqual(['series']);
  });

  it.each(['series_20261008', 'series_20261007T120000Z', 'nobody_20261007', 'series_'])(
    'is not there where the rule has none: %s',
    (id) => {
      expect(client.get(id).outcome()).toBe('404 notFound');
      expect(client.patch(id, { summary: 'Другое' }).outcome()).toBe('404 notFound');
      expect(client.delete(id).outcome()).toBe('404 notFound');
    },
  );

  it('becomes an exception when it is changed, with what the event has and a link to it', () => {
    const changed = client.patch(second, { start: { date: '2026-10-08' }, end: { date: '2026-10-09' } });
    const exception = {
      id: second,
      recurringEventId: 'series',
      originalStartTime: { date: '2026-10-07' },
      start: { date: '2026-10-08' },
      summary: 'Экскурсия в музей',
      iCalUID: 'series@google.com',
      sequence: 1,
      extendedProperties: properties,
    };
    expect(changed.event()).toMatchObject(exception);
    expect(client.list().page().items).toEqual([
      expect.objectContaining({ id: 'series', recurrence: ['RRULE:FREQ=WEEKLY;COUNT=3'] }),
      expect.objectContaining(exception),
    ]);
    expect(listedIds({ privateExtendedProperty: 'row=r1' })).toEqual(['series', second]);
    expect(instanceDays()).toEqual([
      'series_20260930 2026-09-30',
      'series_20261007 2026-10-08',
      'series_20261014 2026-10-14',
    ]);
    expect(client.get('series').event().sequence).toBe(0);
  });

  it('has an id with the time in UTC when the event has a time', () => {
    client.insert(afternoon('2026-09-30', { id: 'lesson', recurrence: ['RRULE:FREQ=WEEKLY;COUNT=2'] }));
    const changed = client.patch('lesson_20261007T120000Z', { summary: 'Другое' }).event();
    expect(changed).toMatchObject({
      summary: 'Другое',
      originalStartTime: { dateTime: '2026-10-07T15:00:00+03:00', timeZone: 'Europe/Moscow' },
    });
    const { items } = client.list({ timeZone: 'UTC' }).page();
    expect(items.at(-1)).toHaveProperty('originalStartTime.dateTime', '2026-10-07T12:00:00Z');
  });

  it('heeds If-Match, before the change with the etag of the event and after it with its own', () => {
    const { etag } = client.get(second).event();
    expect(client.patch(second, { summary: 'Другое' }, { 'If-Match': '"1"' }).status).toBe(412);
    const changed = client.patch(second, { summary: 'Другое' }, { 'If-Match': etag });
    expect(changed.status).toBe(200);
    expect(client.delete(second, { 'If-Match': etag }).outcome()).toBe('412 conditionNotMet');
    expect(client.delete(second, { 'If-Match': changed.event().etag }).status).toBe(204);
  });

  it('cannot have a rule of its own here', () => {
    const recurrence = ['RRULE:FREQ=DAILY'];
    expect(client.patch(second, { recurrence }).outcome()).toBe('501 notEmulated');
  });

  it('can be replaced whole', () => {
    const event = client.update(second, allDay('2026-10-09', '2026-10-10', { summary: 'Театр' })).event();
    expect(event).toMatchObject({ id: second, recurringEventId: 'series', summary: 'Театр' });
    expect(event).not.toHaveProperty('extendedProperties');
  });
});

describe('a deleted instance', () => {
  const cancelled = {
    kind: 'calendar#event',
    etag: expect.any(String),
    id: second,
    status: 'cancelled',
    recurringEventId: 'series',
    originalStartTime: { date: '2026-10-07' },
  };

  it('stays in the list of whole events, by the fields that Google promises, also when deleted events are not asked for', () => {
    expect(client.delete(second).status).toBe(204);
    expect(client.list().page().items).toEqual([expect.objectContaining({ id: 'series' }), cancelled]);
    expect(client.list({ showDeleted: 'true' }).page().items[1]).toMatchObject({
      ...cancelled,
      summary: 'Экскурсия в музей',
    });
    expect(client.delete(second).outcome()).toBe('410 deleted');
  });

  it('is missing among single events unless deleted ones are asked for', () => {
    client.delete(second);
    expect(instanceDays()).toEqual(['series_20260930 2026-09-30', 'series_20261014 2026-10-14']);
    expect(listedIds({ singleEvents: 'true', showDeleted: 'true' })).toContain(second);
  });

  it('comes with a sync token', () => {
    const { nextSyncToken: syncToken = '' } = client.list().page();
    client.delete(second);
    expect(client.list({ syncToken }).page().items).toEqual([cancelled]);
  });

  it('comes back by its status', () => {
    client.delete(second);
    expect(client.patch(second, { status: 'confirmed' }).event().status).toBe('confirmed');
    expect(instanceDays()).toHaveLength(3);
  });
});

describe('the recurring event', () => {
  it('takes its exceptions along when it is deleted', () => {
    client.patch(second, { summary: 'Другое' });
    client.delete('series_20261014');
    client.delete('series');
    expect(listedIds()).toEqual([]);
    expect(listedIds({ singleEvents: 'true' })).toEqual([]);
    expect(client.get(second).event().status).toBe('cancelled');
    expect(client.delete(second).outcome()).toBe('410 deleted');
    expect(client.get('series_20260930').event().status).toBe('cancelled');
  });

  it('keeps its exceptions when its title changes, and drops them when its days do', () => {
    client.patch(second, { summary: 'Театр' });
    client.patch('series', { summary: 'Цирк' });
    expect(client.get(second).event()).toMatchObject({ summary: 'Театр', status: 'confirmed' });
    client.patch('series', { recurrence: ['RRULE:FREQ=WEEKLY;INTERVAL=2;COUNT=2'] });
    expect(client.get(second).event().status).toBe('cancelled');
    expect(instanceDays()).toEqual(['series_20260930 2026-09-30', 'series_20261014 2026-10-14']);
  });

  it('can lose its rule by a patch', () => {
    const event = client.patch('series', { recurrence: null }).event();
    expect(event).not.toHaveProperty('recurrence');
    expect(instanceDays()).toEqual(['series 2026-09-30']);
  });

  it('is in a time range by the instances that still follow its rule', () => {
    client.patch('series_20261014', { start: { date: '2026-11-20' }, end: { date: '2026-11-21' } });
    const october = { timeMin: '2026-10-10T00:00:00Z', timeMax: '2026-10-31T00:00:00Z' };
    expect(listedIds(october)).toEqual([]);
    expect(listedIds({ timeMin: '2026-11-01T00:00:00Z' })).toEqual(['series_20261014']);
  });

  it('tells guests of its deletion once', () => {
    client.patch('series', { attendees: [{ email: 'parent@home.example' }] });
    client.patch(second, { summary: 'Другое' });
    client.send('DELETE', client.eventsPath('series', { sendUpdates: 'all' }));
    expect(client.server.exportState().sentMail.map(({ eventId }) => eventId)).toEqual(['series']);
  });
});

describe('a patch that a sync needs', () => {
  it('replaces the guests whole', () => {
    client.patch('series', { attendees: [{ email: 'a@home.example' }, { email: 'b@home.example' }] });
    const event = client.patch('series', { attendees: [{ email: 'c@home.example' }] }).event();
    expect(event).toHaveProperty('attendees', [{ email: 'c@home.example' }]);
  });

  it('gives a single event a rule, which needs a zone for a time', () => {
    client.insert(allDay('2026-09-15', '2026-09-16', { id: 'event0' }));
    const recurrence = ['RRULE:FREQ=WEEKLY;COUNT=2'];
    expect(client.patch('event0', { recurrence }).event()).toMatchObject({ recurrence, sequence: 1 });
    const day = { dateTime: '2026-09-15T15:00:00+03:00' };
    const timed = { start: day, end: { dateTime: '2026-09-15T16:00:00+03:00' } };
    expect(client.insert({ ...timed, recurrence }).outcome()).toBe('400 required');
  });

  it('sets the reminders and keeps them', () => {
    const reminders = { useDefault: false, overrides: [{ method: 'popup', minutes: 10 }] };
    client.patch('series', { reminders });
    expect(client.patch('series', { summary: 'Другое' }).event()).toHaveProperty('reminders', reminders);
    const both = { reminders: { useDefault: true, overrides: reminders.overrides } };
    expect(client.patch('series', both).outcome()).toBe('400 cannotUseDefaultRemindersAndSpecifyOverride');
  });

  it.each(['all', 'externalOnly', 'none'])('takes sendUpdates=%s', (sendUpdates) => {
    const path = client.eventsPath('series', { sendUpdates });
    const patched = client.send('PATCH', path, { attendees: [{ email: 'parent@home.example' }] });
    expect(patched.status).toBe(200);
    expect(client.server.exportState().sentMail.map((mail) => mail.sendUpdates)).toEqual(
      sendUpdates === 'none' ? [] : [sendUpdates],
    );
  });

  it('refuses another sendUpdates', () => {
    const path = client.eventsPath('series', { sendUpdates: 'some' });
    expect(client.send('PATCH', path, { summary: 'Другое' }).outcome()).toBe('400 invalid');
  });
});
