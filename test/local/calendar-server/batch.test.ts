import { beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { HttpResponse } from '../../../local/calendar-server/calendarServer';
import { ensureEventSchema } from '../../../local/calendar-server/ensureEventSchema';
import type { Call } from './batchBody';
import { writeBatchBody } from './batchBody';
import { CalendarClient, allDay } from './calendarClient';

let client: CalendarClient;

beforeAll(() => ensureEventSchema());
beforeEach(() => {
  client = new CalendarClient();
});

const insertCall = (id: string): Call => ({
  method: 'POST',
  path: client.eventsPath(),
  body: allDay('2026-09-15', '2026-09-16', { id }),
});

function sendBatch(body: string, contentType = 'multipart/mixed; boundary=part'): HttpResponse {
  return client.server.handle({
    method: 'POST',
    url: 'https://www.googleapis.com/batch/calendar/v3',
    headers: { Authorization: 'Bearer teacher-token', 'Content-Type': contentType },
    body,
  });
}

/** Status lines of the parts, and their content ids. */
function readParts(response: HttpResponse): { contentIds: string[]; statuses: number[] } {
  return {
    contentIds: [...response.body.matchAll(/^Content-ID: (.*)\r$/gm)].map(([, id = '']) => id),
    statuses: [...response.body.matchAll(/^HTTP\/1\.1 (\d+)/gm)].map(([, status]) => Number(status)),
  };
}

describe('a batch', () => {
  it('answers each call by its own status, in order, under the id of the call', () => {
    const response = sendBatch(
      writeBatchBody([
        insertCall('event1'),
        { method: 'GET', path: client.eventsPath('neverthere') },
        { method: 'DELETE', path: client.eventsPath('neverthere') },
        insertCall('event2'),
      ]),
    );
    expect(response.status).toBe(200);
    expect(readParts(response)).toEqual({
      contentIds: ['<response-call-0>', '<response-call-1>', '<response-call-2>', '<response-call-3>'],
      statuses: [200, 404, 404, 200],
    });
    expect(client.list().page().items).toHaveLength(2);
  });

  it('is itself a multipart body that names its boundary', () => {
    const { headers, body } = sendBatch(writeBatchBody([insertCall('event1')]));
    const boundary = /^multipart\/mixed; boundary=(\S+)$/.exec(headers['content-type'] ?? '')?.[1];
    expect(body.startsWith(`--${boundary}\r\nContent-Type: application/http\r\n`)).toBe(true);
    expect(body.endsWith(`\r\n--${boundary}--\r\n`)).toBe(true);
    expect(body).toMatch(
      /\r\n\r\nHTTP\/1\.1 200 OK\r\nContent-Type: application\/json; charset=UTF-8\r\nETag: "\d+"\r\n/,
    );
  });

  it('gives lengths in octets', () => {
    const { body } = sendBatch(writeBatchBody([insertCall('event1')]));
    const [, length, json = ''] = /Content-Length: (\d+)\r\n\r\n(\{.*\})\r\n/.exec(body) ?? [];
    expect(Number(length)).toBe(Buffer.byteLength(json));
    expect(Buffer.byteLength(json)).toBeGreaterThan(json.length);
  });

  it.each(['multipart/mixed; boundary="part"', 'Multipart/Mixed;boundary=part'])(
    'may be called %s',
    (type) => {
      expect(sendBatch(writeBatchBody([insertCall('event1')]), type).status).toBe(200);
    },
  );

  it('may have unix line ends', () => {
    const response = sendBatch(writeBatchBody([insertCall('event1')]).replace(/\r\n/g, '\n'));
    expect(readParts(response).statuses).toEqual([200]);
  });

  it.each(['multipart/mixed', 'multipart/mixed;', 'multipart/mixed; boundary=part;', 'application/json'])(
    'with the content type "%s" is refused',
    (type) => {
      expect(sendBatch(writeBatchBody([insertCall('event1')]), type).status).toBe(400);
      expect(client.list().page().items).toEqual([]);
    },
  );

  it.each([
    ['nothing', ''],
    ['no closing boundary', '--part\r\nContent-Type: application/http\r\n\r\nGET /x\r\n\r\n'],
    ['no parts', '--part--'],
    ['a part that is no HTTP', '--part\r\nContent-Type: text/plain\r\n\r\nGET /x\r\n\r\n--part--'],
    ['a part without request line', '--part\r\nContent-Type: application/http\r\n\r\nhello\r\n\r\n--part--'],
  ])('with %s is refused', (_, body) => {
    expect(sendBatch(body).status).toBe(400);
  });

  it('may hold 1000 calls and not more', () => {
    const calls = (count: number): Call[] =>
      Array.from({ length: count }, () => ({ method: 'GET', path: client.eventsPath('neverthere') }));
    expect(readParts(sendBatch(writeBatchBody(calls(1000)))).statuses).toHaveLength(1000);
    expect(sendBatch(writeBatchBody(calls(1001))).status).toBe(400);
  });

  it('refuses the second write to the same event, and only that', () => {
    client.insert(allDay('2026-09-15', '2026-09-16', { id: 'event1' }));
    const response = sendBatch(
      writeBatchBody([
        { method: 'PATCH', path: client.eventsPath('event1'), body: { summary: 'Первое' } },
        { method: 'PATCH', path: client.eventsPath('event1'), body: { summary: 'Второе' } },
        { method: 'GET', path: client.eventsPath('event1') },
      ]),
    );
    expect(readParts(response).statuses).toEqual([200, 409, 200]);
    expect(response.body).toContain('"reason":"conflict"');
    expect(client.get('event1').event().summary).toBe('Первое');
  });

  it('takes headers with each call', () => {
    client.insert(allDay('2026-09-15', '2026-09-16', { id: 'event1' }));
    const stale: Call = {
      method: 'PATCH',
      path: client.eventsPath('event1'),
      body: { summary: 'Другое' },
      headers: ['If-Match: "1"'],
    };
    expect(readParts(sendBatch(writeBatchBody([stale]))).statuses).toEqual([412]);
  });

  it('needs a token', () => {
    const response = client.server.handle({
      method: 'POST',
      url: '/batch/calendar/v3',
      headers: { 'content-type': 'multipart/mixed; boundary=part' },
      body: writeBatchBody([insertCall('event1')]),
    });
    expect(response.status).toBe(401);
  });

  it('cannot hold a batch, nor a call of another API', () => {
    const calls = [
      { method: 'POST', path: '/batch/calendar/v3' },
      { method: 'GET', path: '/drive/v3/files' },
    ];
    expect(readParts(sendBatch(writeBatchBody(calls))).statuses).toEqual([404, 501]);
  });

  it('is not taken at the address that all APIs once shared', () => {
    expect(client.send('POST', '/batch').outcome()).toBe('404 notFound');
  });
});
