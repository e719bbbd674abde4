import { beforeAll, describe, expect, it } from '@jest/globals';
import { ResponseLostError } from '../../../local/calendar-server/calendarServer';
import { ensureEventSchema } from '../../../local/calendar-server/ensureEventSchema';
import { answerRefusal } from '../../../local/calendar-server/refusals';
import { CalendarClient, allDay } from './calendarClient';

beforeAll(() => ensureEventSchema());

describe('what is not emulated', () => {
  it.each([
    ['POST', '/calendar/v3/users/me/calendarList'],
    ['GET', '/calendar/v3/users/me/calendarList/primary'],
    ['GET', '/calendar/v3/colors'],
    ['POST', '/calendar/v3/calendars/primary/acl'],
    ['PUT', '/calendar/v3/calendars/primary'],
    ['POST', '/calendar/v3/calendars/primary/events/quickAdd'],
    ['GET', '/calendar/v3/calendars/primary/events/event1/instances'],
    ['GET', '/calendar/v3/calendars//events'],
    ['GET', '/'],
  ])('is refused by name: %s %s', (method, path) => {
    const answer = new CalendarClient().send(method, path);
    expect(answer.outcome()).toBe('501 notEmulated');
    expect(answer.error().message).toContain(`${method} ${path}`);
  });

  it.each([{ eventType: 'focusTime' }, { birthdayProperties: {} }])('is refused by name: %j', (more) => {
    const answer = new CalendarClient().insert(allDay('2026-09-15', '2026-09-16', more));
    expect(answer.outcome()).toBe('501 notEmulated');
  });

  it.each(['http://[', '/calendar/v3/calendars/%E0/events'])('does not take an address like %s', (url) => {
    expect(new CalendarClient().send('GET', url).status).toBe(400);
  });
});

describe('the state', () => {
  it('survives as JSON, with ids, etags, rights and tokens', () => {
    const before = new CalendarClient();
    before.insert(allDay('2026-09-15', '2026-09-16', { id: 'event1' }));
    before.insert(allDay('2026-09-15', '2026-09-16', { id: 'event2' }));
    before.delete('event2');
    const { nextSyncToken = '' } = before.list().page();
    const state: unknown = JSON.parse(JSON.stringify(before.server.exportState()));
    expect(state).toEqual(before.server.exportState());

    const after = new CalendarClient({ state: before.server.exportState() });
    const path = before.eventsPath();
    expect(after.send('GET', `${path}?showDeleted=true`).page().items).toEqual(
      before.list({ showDeleted: 'true' }).page().items,
    );
    expect(after.send('GET', `${path}?syncToken=${nextSyncToken}`).page().items).toEqual([]);
    expect(after.calendarId).not.toBe(before.calendarId);
  });

  it('is a copy', () => {
    const client = new CalendarClient();
    const state = client.server.exportState();
    client.insert(allDay('2026-09-15', '2026-09-16'));
    expect(state.calendars.every(({ events }) => events.length === 0)).toBe(true);
  });
});

describe('the fault hook', () => {
  it('answers in place of the server', () => {
    const client = new CalendarClient({
      faults: (_, index) => (index === 1 ? answerRefusal('quotaExceeded') : undefined),
    });
    const refused = client.insert(allDay('2026-09-15', '2026-09-16', { id: 'event1' }));
    expect([refused.outcome(), refused.error().message]).toEqual([
      '403 quotaExceeded',
      'Calendar usage limits exceeded.',
    ]);
    expect(client.list().page().items).toEqual([]);
  });

  it('loses an answer after the work is done', () => {
    const client = new CalendarClient({
      faults: ({ method, url }) =>
        method === 'POST' && url.includes('/events') ? 'lose-response' : undefined,
    });
    expect(() => client.insert(allDay('2026-09-15', '2026-09-16', { id: 'event1' }))).toThrow(
      ResponseLostError,
    );
    expect(client.get('event1').status).toBe(200);
  });

  it('sees the calls inside a batch, and a lost answer ends the batch there', () => {
    const seen: string[] = [];
    const client = new CalendarClient({
      faults: ({ method, url, body }, index) => {
        seen.push(`${index} ${method} ${new URL(url, 'http://x').pathname.split('/')[1]}`);
        return body.includes('"event2"') && !url.startsWith('/batch') ? 'lose-response' : undefined;
      },
    });
    const part = (id: string): string =>
      [
        '--part',
        'Content-Type: application/http',
        '',
        `POST ${client.eventsPath()}`,
        '',
        JSON.stringify(allDay('2026-09-15', '2026-09-16', { id })),
        '',
      ].join('\r\n');
    const batch = {
      method: 'POST',
      url: '/batch/calendar/v3',
      headers: { authorization: 'Bearer t', 'content-type': 'multipart/mixed; boundary=part' },
      body: `${['event1', 'event2', 'event3'].map(part).join('')}--part--`,
    };
    expect(() => client.server.handle(batch)).toThrow(ResponseLostError);
    expect(seen).toEqual(['0 POST calendar', '1 POST batch', '2 POST calendar', '3 POST calendar']);
    expect(['event1', 'event2', 'event3'].map((id) => client.get(id).status)).toEqual([200, 200, 404]);
  });
});
