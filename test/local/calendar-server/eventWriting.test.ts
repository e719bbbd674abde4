import { beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { ensureEventSchema } from '../../../local/calendar-server/ensureEventSchema';
import { CalendarClient, afternoon, allDay, teacher } from './calendarClient';

const eventId = 'museum0visit';
let client: CalendarClient;

beforeAll(() => ensureEventSchema());
beforeEach(() => {
  client = new CalendarClient();
});

describe('inserting an event', () => {
  it('answers with the event and the fields that the server owns', () => {
    const event = client.insert(allDay('2026-09-15', '2026-09-16', { id: eventId })).event();
    const eid = Buffer.from(`${eventId} ${client.calendarId}`).toString('base64').replace(/=+$/, '');
    expect(event).toEqual({
      kind: 'calendar#event',
      etag: expect.stringMatching(/^"\d+"$/),
      id: eventId,
      status: 'confirmed',
      htmlLink: `https://www.google.com/calendar/event?eid=${eid}`,
      created: '2026-09-01T06:00:00.000Z',
      updated: '2026-09-01T06:00:00.000Z',
      summary: 'Экскурсия в музей',
      creator: { email: 'teacher@school.example' },
      organizer: { email: client.calendarId, displayName: 'План 9А', self: true },
      start: { date: '2026-09-15' },
      end: { date: '2026-09-16' },
      iCalUID: `${eventId}@google.com`,
      sequence: 0,
      reminders: { useDefault: true },
      eventType: 'default',
    });
  });

  it('makes an id of its own when none is given', () => {
    const first = client.insert(allDay('2026-09-15', '2026-09-16')).event();
    const second = client.insert(allDay('2026-09-15', '2026-09-16')).event();
    expect(first.id).toMatch(/^[a-v0-9]{26}$/);
    expect(second.id).not.toBe(first.id);
  });

  it.each([
    ['shorter than five characters', 'abcd'],
    ['with a letter behind v', 'abcdw'],
    ['in capitals', 'ABCDE'],
    ['with a hyphen', 'abc-de'],
    ['longer than 1024 characters', 'a'.repeat(1025)],
  ])('refuses an id %s', (_, id) => {
    const answer = client.insert(allDay('2026-09-15', '2026-09-16', { id }));
    expect(answer.outcome()).toBe('400 invalid');
    expect(answer.error().message).toBe('Invalid resource id value.');
  });

  it.each(['abcde', 'a'.repeat(1024)])('takes ids of 5 and of 1024 characters', (id) => {
    expect(client.insert(allDay('2026-09-15', '2026-09-16', { id })).event().id).toBe(id);
  });

  it('refuses id and iCalUID together', () => {
    const both = { id: eventId, iCalUID: 'visit@school.example' };
    expect(client.insert(allDay('2026-09-15', '2026-09-16', both)).outcome()).toBe('400 invalid');
  });

  it('refuses an id that is taken', () => {
    client.insert(allDay('2026-09-15', '2026-09-16', { id: eventId }));
    const answer = client.insert(allDay('2026-10-15', '2026-10-16', { id: eventId }));
    expect(answer.outcome()).toBe('409 duplicate');
    expect(answer.error().message).toBe('The requested identifier already exists.');
  });

  it('refuses the id of a deleted event', () => {
    client.insert(allDay('2026-09-15', '2026-09-16', { id: eventId }));
    client.delete(eventId);
    expect(client.insert(allDay('2026-09-15', '2026-09-16', { id: eventId })).outcome()).toBe(
      '409 duplicate',
    );
  });

  it('takes the same id in another calendar', () => {
    client.insert(allDay('2026-09-15', '2026-09-16', { id: eventId }));
    const other = client.makeCalendar('План 9Б');
    const body = allDay('2026-09-15', '2026-09-16', { id: eventId });
    expect(client.send('POST', `/calendar/v3/calendars/${other}/events`, body).status).toBe(200);
  });

  it('keeps text as it is and leaves out empty texts and defaults', () => {
    const event = client
      .insert(
        allDay('2026-09-15', '2026-09-16', {
          summary: ' «Книга» — встреча ',
          location: '',
          description: '',
          transparency: 'opaque',
          visibility: 'default',
        }),
      )
      .event();
    expect(event.summary).toBe(' «Книга» — встреча ');
    for (const field of ['location', 'description', 'transparency', 'visibility']) {
      expect(event).not.toHaveProperty(field);
    }
  });

  it.each([
    { colorId: '12' },
    { transparency: 'clear' },
    { visibility: 'hidden' },
    { status: 'done' },
    { status: 'cancelled' },
  ])('refuses %j', (wrong) => {
    expect(client.insert(allDay('2026-09-15', '2026-09-16', wrong)).outcome()).toBe('400 invalid');
  });
});

describe('getting an event', () => {
  it('answers 404 for an id that never was', () => {
    const answer = client.get('neverthere');
    expect(answer.outcome()).toBe('404 notFound');
    expect(answer.error().message).toBe('Not Found');
  });

  it('answers 304 when the caller has this version', () => {
    const { etag } = client.insert(allDay('2026-09-15', '2026-09-16', { id: eventId })).event();
    const path = client.eventsPath(eventId);
    const known = client.send('GET', path, undefined, { 'If-None-Match': etag });
    expect([known.status, known.response.body]).toEqual([304, '']);
    client.patch(eventId, { summary: 'Другое' });
    expect(client.send('GET', path, undefined, { 'If-None-Match': etag }).status).toBe(200);
  });

  it('shows the source to its creator only', () => {
    const { scopes } = teacher;
    const two = new CalendarClient({
      accountOfToken: (token) => ({ email: `${token}@school.example`, scopes }),
    });
    two.server.shareCalendar(two.calendarId, 'deputy-token@school.example', 'writer');
    const source = { url: 'https://docs.google.com/spreadsheets/d/1', title: 'План' };
    two.insert(allDay('2026-09-15', '2026-09-16', { id: eventId, source }));
    expect(two.get(eventId).event()).toHaveProperty('source', source);
    two.token = 'deputy-token';
    expect(two.get(eventId).event()).not.toHaveProperty('source');
    two.update(eventId, allDay('2026-09-16', '2026-09-17'));
    two.token = 'teacher-token';
    expect(two.get(eventId).event()).toHaveProperty('source', source);
  });
});

describe('updating an event', () => {
  it('replaces the whole event and gives it a new etag', () => {
    const before = client
      .insert(allDay('2026-09-15', '2026-09-16', { id: eventId, location: 'Музей', colorId: '3' }))
      .event();
    client.now += 60_000;
    const after = client.update(eventId, afternoon('2026-09-15')).event();
    expect(after).not.toHaveProperty('location');
    expect(after).not.toHaveProperty('colorId');
    expect(after.start).toEqual({ dateTime: '2026-09-15T15:00:00+03:00', timeZone: 'Europe/Moscow' });
    expect(after.etag).not.toBe(before.etag);
    expect(after.updated).toBe('2026-09-01T06:01:00.000Z');
    expect(after).toHaveProperty('created', '2026-09-01T06:00:00.000Z');
    expect(after.sequence).toBe(1);
  });

  it('takes back a whole event as it was answered', () => {
    const event = client.insert(afternoon('2026-09-15', { id: eventId, colorId: '3' })).event();
    const { etag: _, updated: __, ...same } = event;
    expect(client.update(eventId, event).event()).toMatchObject(same);
  });

  it('writes only when If-Match names the present version', () => {
    const { etag } = client.insert(allDay('2026-09-15', '2026-09-16', { id: eventId })).event();
    expect(client.update(eventId, allDay('2026-09-16', '2026-09-17'), { 'If-Match': etag }).status).toBe(200);
    const answer = client.update(eventId, allDay('2026-09-17', '2026-09-18'), { 'If-Match': etag });
    expect(answer.error()).toEqual({
      errors: [
        {
          domain: 'global',
          reason: 'conditionNotMet',
          message: 'Precondition Failed',
          locationType: 'header',
          location: 'If-Match',
        },
      ],
      code: 412,
      message: 'Precondition Failed',
    });
    expect(client.get(eventId).event().start).toEqual({ date: '2026-09-16' });
  });

  it('refuses a sequence below the present one', () => {
    client.insert(allDay('2026-09-15', '2026-09-16', { id: eventId }));
    client.update(eventId, allDay('2026-09-16', '2026-09-17'));
    const stale = client.update(eventId, allDay('2026-09-16', '2026-09-17', { sequence: 0 }));
    expect(stale.outcome()).toBe('400 invalid');
  });

  it('restores a deleted event when the body says confirmed', () => {
    client.insert(allDay('2026-09-15', '2026-09-16', { id: eventId }));
    client.delete(eventId);
    const restored = client.update(eventId, allDay('2026-09-20', '2026-09-21', { status: 'confirmed' }));
    expect(restored.event()).toMatchObject({ status: 'confirmed', start: { date: '2026-09-20' } });
    expect(client.list().page().items).toHaveLength(1);
  });

  it('leaves a deleted event deleted when the body does not say so', () => {
    client.insert(allDay('2026-09-15', '2026-09-16', { id: eventId }));
    client.delete(eventId);
    expect(client.update(eventId, allDay('2026-09-20', '2026-09-21')).outcome()).toBe('403 forbidden');
    expect(client.patch(eventId, { summary: 'Другое' }).outcome()).toBe('403 forbidden');
    expect(client.get(eventId).event().status).toBe('cancelled');
  });

  it('answers 404 for an event that never was', () => {
    expect(client.update('neverthere', allDay('2026-09-15', '2026-09-16')).outcome()).toBe('404 notFound');
  });
});

describe('patching an event', () => {
  it('changes what it names, removes what is null and keeps the rest', () => {
    client.insert(allDay('2026-09-15', '2026-09-16', { id: eventId, location: 'Музей', colorId: '3' }));
    const event = client.patch(eventId, { colorId: '5', location: null }).event();
    expect(event).toMatchObject({
      colorId: '5',
      summary: 'Экскурсия в музей',
      start: { date: '2026-09-15' },
      sequence: 0,
    });
    expect(event).not.toHaveProperty('location');
  });

  it('merges extended properties key by key', () => {
    const properties = { private: { plan: 'p1', row: 'r1' }, shared: { form: '9А' } };
    client.insert(allDay('2026-09-15', '2026-09-16', { id: eventId, extendedProperties: properties }));
    const event = client
      .patch(eventId, { extendedProperties: { private: { row: null, print: 'f' } } })
      .event();
    expect(event.extendedProperties).toEqual({ private: { plan: 'p1', print: 'f' }, shared: { form: '9А' } });
  });

  it('replaces arrays whole', () => {
    const overrides = [
      { method: 'popup', minutes: 10 },
      { method: 'email', minutes: 60 },
    ];
    client.insert(
      allDay('2026-09-15', '2026-09-16', { id: eventId, reminders: { useDefault: false, overrides } }),
    );
    const shorter = [{ method: 'popup', minutes: 5 }];
    expect(client.patch(eventId, { reminders: { overrides: shorter } }).event()).toHaveProperty('reminders', {
      useDefault: false,
      overrides: shorter,
    });
  });

  it('makes a timed event an all-day one when the other field is null', () => {
    client.insert(afternoon('2026-09-15', { id: eventId }));
    const toDay = (date: string): object => ({ date, dateTime: null, timeZone: null });
    const event = client.patch(eventId, { start: toDay('2026-09-15'), end: toDay('2026-09-16') }).event();
    expect([event.start, event.end, event.sequence]).toEqual([
      { date: '2026-09-15' },
      { date: '2026-09-16' },
      1,
    ]);
  });

  it('refuses a day beside a time that is still there', () => {
    client.insert(afternoon('2026-09-15', { id: eventId }));
    const answer = client.patch(eventId, { start: { date: '2026-09-15' }, end: { date: '2026-09-16' } });
    expect(answer.outcome()).toBe('400 invalid');
  });

  it('restores a deleted event by its status', () => {
    client.insert(allDay('2026-09-15', '2026-09-16', { id: eventId }));
    client.delete(eventId);
    expect(client.patch(eventId, { status: 'confirmed' }).event()).toMatchObject({
      status: 'confirmed',
      summary: 'Экскурсия в музей',
    });
  });

  it('heeds If-Match', () => {
    client.insert(allDay('2026-09-15', '2026-09-16', { id: eventId }));
    const stale = client.patch(eventId, { summary: 'Другое' }, { 'If-Match': '"1"' });
    expect(stale.outcome()).toBe('412 conditionNotMet');
  });
});

describe('deleting an event', () => {
  it('answers 204 without a body and keeps the event as a cancelled one', () => {
    client.insert(allDay('2026-09-15', '2026-09-16', { id: eventId }));
    const answer = client.delete(eventId);
    expect([answer.status, answer.response.body]).toEqual([204, '']);
    expect(client.get(eventId).event()).toMatchObject({ status: 'cancelled', summary: 'Экскурсия в музей' });
  });

  it('answers 410 the second time', () => {
    client.insert(allDay('2026-09-15', '2026-09-16', { id: eventId }));
    client.delete(eventId);
    const answer = client.delete(eventId);
    expect(answer.outcome()).toBe('410 deleted');
    expect(answer.error().message).toBe('Resource has been deleted');
  });

  it('heeds If-Match', () => {
    client.insert(allDay('2026-09-15', '2026-09-16', { id: eventId }));
    expect(client.delete(eventId, { 'If-Match': '"1"' }).outcome()).toBe('412 conditionNotMet');
    expect(client.delete(eventId, { 'If-Match': '*' }).status).toBe(204);
  });
});

describe('mail to guests', () => {
  const guests = { id: eventId, attendees: [{ email: 'parent@home.example' }] };

  it('is not sent unless the caller asks', () => {
    client.insert(allDay('2026-09-15', '2026-09-16', guests));
    client.send('DELETE', client.eventsPath(eventId, { sendUpdates: 'none' }));
    expect(client.server.exportState().sentMail).toEqual([]);
  });

  it('is recorded when the caller asks', () => {
    client.insert(allDay('2026-09-15', '2026-09-16', guests), { sendUpdates: 'all' });
    expect(client.server.exportState().sentMail).toEqual([
      {
        calendarId: client.calendarId,
        eventId,
        occasion: 'insert',
        sendUpdates: 'all',
        recipients: ['parent@home.example'],
      },
    ]);
  });

  it('is not recorded for an event without guests', () => {
    client.insert(allDay('2026-09-15', '2026-09-16'), { sendUpdates: 'all' });
    expect(client.server.exportState().sentMail).toEqual([]);
  });
});
