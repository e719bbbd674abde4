import { beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { ensureEventSchema } from '../../../local/calendar-server/ensureEventSchema';
import type { Answer } from './calendarClient';
import { CalendarClient, allDay } from './calendarClient';

let client: CalendarClient;

beforeAll(() => ensureEventSchema());
beforeEach(() => {
  client = new CalendarClient();
});

function insertWith(properties: Readonly<Record<string, string>>): Answer {
  return client.insert(allDay('2026-09-15', '2026-09-16', { extendedProperties: { private: properties } }));
}

const manyProperties = (count: number, value: string): Record<string, string> =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`key${index}`, value]));

describe('extended properties', () => {
  it('with a key of more than 44 characters are dropped without a word', () => {
    const event = insertWith({ ['k'.repeat(44)]: 'kept', ['k'.repeat(45)]: 'dropped' }).event();
    expect(event.extendedProperties?.private).toEqual({ ['k'.repeat(44)]: 'kept' });
  });

  it('with a value of more than 1024 characters are cut without a word', () => {
    const event = insertWith({ long: 'я'.repeat(1030), fits: 'я'.repeat(1024) }).event();
    expect(event.extendedProperties?.private).toEqual({ long: 'я'.repeat(1024), fits: 'я'.repeat(1024) });
  });

  it('may be 300 and not more', () => {
    expect(insertWith(manyProperties(300, 'v')).status).toBe(200);
    expect(insertWith(manyProperties(301, 'v')).status).toBe(400);
  });

  it('may take 32 kilobytes and not more', () => {
    expect(insertWith(manyProperties(31, 'v'.repeat(1000))).status).toBe(200);
    expect(insertWith(manyProperties(33, 'v'.repeat(1000))).status).toBe(400);
  });

  it('that are none at all are left out', () => {
    expect(insertWith({}).event()).not.toHaveProperty('extendedProperties');
  });
});
