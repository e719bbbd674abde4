import { beforeAll, describe, expect, it } from '@jest/globals';
import { ResponseLostError } from '../../../local/calendar-server/calendarServer';
import { calendarTroubleNames, readCalendarTrouble } from '../../../local/calendar-server/calendarTrouble';
import { ensureEventSchema } from '../../../local/calendar-server/ensureEventSchema';
import { faultNames } from '../../../local/calendar-server/faults';
import { CalendarClient, allDay } from './calendarClient';

beforeAll(() => ensureEventSchema());

function clientIn(trouble: string): CalendarClient {
  return new CalendarClient(readCalendarTrouble(trouble));
}

/** What inserting one event after the other comes to; `lost` when no answer came. */
function insertInTurn(client: CalendarClient, count: number): string[] {
  return Array.from({ length: count }, (_, index) => {
    try {
      return client.insert(allDay('2026-09-15', '2026-09-16', { id: `event${index}` })).outcome();
    } catch (error) {
      if (error instanceof ResponseLostError) return 'lost';
      throw error;
    }
  });
}

describe('a calendar trouble by name', () => {
  it.each([
    ['quotaExceeded', ['403 quotaExceeded', '403 quotaExceeded', '403 quotaExceeded', '403 quotaExceeded']],
    ['quotaExceeded:3', ['200', '200', '403 quotaExceeded', '403 quotaExceeded']],
    ['backendError:2', ['200', '500 backendError', '200', '200']],
    ['lose-response:3', ['200', '200', 'lost', '200']],
  ])('%s counts the calls that write events', (trouble, outcomes) => {
    const client = clientIn(trouble);
    client.list();
    expect(insertInTurn(client, 4)).toEqual(outcomes);
  });

  it('throttle allows few units a minute', () => {
    expect(insertInTurn(clientIn('throttle'), 31).filter((outcome) => outcome === '200')).toHaveLength(29);
    expect(insertInTurn(clientIn('throttle:3'), 3)).toEqual(['200', '200', '403 rateLimitExceeded']);
  });

  it.each([
    ['late-lists', 30],
    ['late-lists:5', 5],
  ])('%s shows an event after %i seconds', (trouble, seconds) => {
    const client = clientIn(trouble);
    insertInTurn(client, 1);
    client.now += seconds * 1000 - 1;
    expect(client.list().page().items).toEqual([]);
    client.now += 1;
    expect(client.list().page().items).toHaveLength(1);
  });

  it('is every fault that the server can make', () => {
    expect(calendarTroubleNames).toEqual([...faultNames, 'throttle', 'late-lists']);
    expect(calendarTroubleNames.filter((name) => readCalendarTrouble(name) === undefined)).toEqual([]);
  });

  it.each(['', 'nothing', 'quotaExceeded:', 'quotaExceeded:0', 'quotaExceeded:x', 'throttle:-1', 'toString'])(
    'is not "%s"',
    (text) => {
      expect(readCalendarTrouble(text)).toBeUndefined();
    },
  );
});
