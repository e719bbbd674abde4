import { beforeAll, describe, expect, it } from '@jest/globals';
import { ensureEventSchema } from '../../../local/calendar-server/ensureEventSchema';
import { EventSchemaMissingError } from '../../../local/calendar-server/eventSchema';
import { CalendarClient, allDay } from './calendarClient';

beforeAll(() => ensureEventSchema());

describe('an event body', () => {
  it.each([
    [
      allDay('2026-09-15', '2026-09-16', { extendedProperty: {} }),
      'Invalid JSON payload received. Unknown name "extendedProperty": Cannot find field.',
    ],
    [
      { start: { datetime: '2026-09-15' }, end: { date: '2026-09-16' } },
      'Invalid JSON payload received. Unknown name "datetime" at \'start\': Cannot find field.',
    ],
    [
      allDay('2026-09-15', '2026-09-16', { summary: 1 }),
      "Invalid value at 'summary' (must be string,null), 1",
    ],
    [
      allDay('2026-09-15', '2026-09-16', { recurrence: 'RRULE:FREQ=DAILY' }),
      'Invalid value at \'recurrence\' (must be array), "RRULE:FREQ=DAILY"',
    ],
  ])('that does not fit Google’s type is refused: %j', (body, message) => {
    const client = new CalendarClient();
    const error = client.insert(body).error();
    expect([error.code, error.message, error.status]).toEqual([400, message, 'INVALID_ARGUMENT']);
    expect(client.list().page().items).toEqual([]);
  });

  it('that does not fit is refused in a patch as well', () => {
    const client = new CalendarClient();
    client.insert(allDay('2026-09-15', '2026-09-16', { id: 'event1' }));
    expect(client.patch('event1', { title: 'Другое' }).outcome()).toBe('400 badRequest');
  });

  it('may hold nulls, which count as absent', () => {
    const client = new CalendarClient();
    const event = client
      .insert({ summary: null, start: { date: '2026-09-15', dateTime: null }, end: { date: '2026-09-16' } })
      .event();
    expect(event).not.toHaveProperty('summary');
    expect(event.start).toEqual({ date: '2026-09-15' });
  });

  it('that is no JSON object is refused', () => {
    const client = new CalendarClient();
    const send = (body: string): number =>
      client.server.handle({
        method: 'POST',
        url: client.eventsPath(),
        headers: { authorization: 'Bearer t' },
        body,
      }).status;
    expect(['{', '[]', '1', 'null'].map(send)).toEqual([400, 400, 400, 400]);
  });
});

it('says how to make the schema when it is missing', () => {
  const client = new CalendarClient({ eventSchemaPath: '/nowhere/schema.json' });
  expect(() => client.insert(allDay('2026-09-15', '2026-09-16'))).toThrow(EventSchemaMissingError);
});
