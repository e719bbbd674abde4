import { describe, expect, it } from '@jest/globals';
import { BatchUnreadableError, decodeBatch, encodeBatch } from '../../../src/calendar/api/batch';

describe('a batch request', () => {
  const request = encodeBatch([
    { method: 'POST', path: '/calendar/v3/calendars/c/events', body: { summary: 'Экскурсия' } },
    { method: 'DELETE', path: '/calendar/v3/calendars/c/events/e', ifMatch: '"7"' },
  ]);

  it('goes to the address of Calendar alone, with no semicolon after its content type', () => {
    expect(request.url).toBe('https://www.googleapis.com/batch/calendar/v3');
    expect(request.contentType).toMatch(/^multipart\/mixed; boundary=[\w-]+$/);
  });

  it('holds each call as a request of its own, in order, with its etag', () => {
    const lines = (request.body ?? '').split('\r\n');
    expect(lines.filter((line) => / HTTP\/1\.1$/.test(line))).toEqual([
      'POST /calendar/v3/calendars/c/events HTTP/1.1',
      'DELETE /calendar/v3/calendars/c/events/e HTTP/1.1',
    ]);
    expect(lines).toContain('If-Match: "7"');
    expect(lines).toContain('{"summary":"Экскурсия"}');
  });
});

describe('a batch answer', () => {
  const answer = (body: string) => ({
    status: 200,
    headers: { 'content-type': 'multipart/mixed; boundary=batch_x' },
    body,
  });

  it.each(['\r\n', '\n'])('is read part by part, whatever ends its lines', (lineEnd) => {
    const body = [
      '--batch_x',
      'Content-Type: application/http',
      'Content-ID: <response-1>',
      '',
      'HTTP/1.1 200 OK',
      'ETag: "1"',
      'Content-Type: application/json',
      '',
      '{"id":"a",',
      '',
      '"summary":"b"}',
      '--batch_x',
      'Content-Type: application/http',
      '',
      'HTTP/1.1 204 No Content',
      '',
      '',
      '--batch_x--',
    ].join(lineEnd);
    const [first, second] = decodeBatch(answer(body), 2);
    expect(first).toMatchObject({ status: 200, headers: { etag: '"1"' } });
    expect(JSON.parse(first?.body ?? '')).toEqual({ id: 'a', summary: 'b' });
    expect(second).toMatchObject({ status: 204, body: '' });
  });

  it('is refused when parts are missing, so that no answer is taken for another', () => {
    expect(() => decodeBatch(answer('--batch_x\r\n\r\nHTTP/1.1 200 OK\r\n\r\n\r\n--batch_x--'), 2)).toThrow(
      BatchUnreadableError,
    );
  });

  it('is refused when it is no multipart text', () => {
    expect(() =>
      decodeBatch({ status: 200, headers: { 'content-type': 'text/html' }, body: '<html>' }, 1),
    ).toThrow(BatchUnreadableError);
  });
});
