import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { ResponseLostError } from '../../../local/calendar-server/exchange';
import type { HttpRequest } from '../../../local/calendar-server/exchange';
import { evaluate, evaluateOn, hostOf } from './scriptHost';

describe('UrlFetchApp', () => {
  it('sends what it was told to and hands back the answer', () => {
    const seen: HttpRequest[] = [];
    const body = `
      const response = UrlFetchApp.fetch('https://www.googleapis.com/calendar/v3/x?a=1', {
        method: 'post', contentType: 'application/json', payload: '{"a":1}',
        headers: { Authorization: 'Bearer ' + ScriptApp.getOAuthToken(), 'If-Match': '"1"' },
      });
      return [response.getResponseCode(), response.getContentText(), response.getHeaders()];
    `;
    const answer = { status: 200, headers: { etag: '"2"' }, body: '{"b":2}' };
    const result = evaluate(body, {
      token: 'secret',
      fetch: (request) => {
        seen.push(request);
        return answer;
      },
    });
    expect(result).toEqual([200, '{"b":2}', { etag: '"2"' }]);
    expect(seen).toEqual([
      {
        method: 'POST',
        url: 'https://www.googleapis.com/calendar/v3/x?a=1',
        headers: { Authorization: 'Bearer secret', 'If-Match': '"1"', 'content-type': 'application/json' },
        body: '{"a":1}',
      },
    ]);
  });

  const notFound = { fetch: () => ({ status: 404, headers: {}, body: '{"error":1}' }) };

  it('throws for an answer of 400 and above', () => {
    expect(evaluate(`UrlFetchApp.fetch('https://www.googleapis.com/x');`, notFound)).toEqual({
      failed:
        'Exception: Request failed for https://www.googleapis.com returned code 404. Truncated server response: ' +
        '{"error":1} (use muteHttpExceptions option to examine full response)',
    });
  });

  it('hands it back when exceptions are muted', () => {
    const body = `return UrlFetchApp.fetch('https://www.googleapis.com/x', { muteHttpExceptions: true }).getResponseCode();`;
    expect(evaluate(body, notFound)).toBe(404);
  });

  it('throws when the answer was lost on the way', () => {
    const body = `try { UrlFetchApp.fetch('https://www.googleapis.com/x'); } catch (error) { return error.message; }`;
    const fetch = (request: HttpRequest): never => {
      throw new ResponseLostError(request);
    };
    expect(evaluate(body, { fetch })).toBe('Address unavailable: https://www.googleapis.com/x');
  });

  it('does not hide a fault of the host behind it', () => {
    const fetch = (): never => {
      throw new TypeError('fault of ours');
    };
    const body = `try { UrlFetchApp.fetch('https://www.googleapis.com/x'); } catch (error) { return 'hidden'; }`;
    expect(() => evaluate(body, { fetch })).toThrow('fault of ours');
  });

  it('refuses an address longer than 2,082 characters, another host and an unknown option', () => {
    expect(evaluate(`UrlFetchApp.fetch('https://www.googleapis.com/' + 'x'.repeat(2056));`)).toEqual({
      failed: 'Exception: Limit Exceeded: URLFetch URL Length.',
    });
    expect(evaluate(`UrlFetchApp.fetch('https://example.com/');`)).toEqual({
      failed: 'NotEmulatedError: UrlFetchApp.fetch of https://example.com/ is not emulated by the local host',
    });
    expect(evaluate(`UrlFetchApp.fetch('https://www.googleapis.com/', { followRedirects: false });`)).toEqual(
      {
        failed:
          'NotEmulatedError: UrlFetchApp.fetch with the option followRedirects is not emulated by the local host',
      },
    );
  });
});

describe('the sidebar', () => {
  it('is shown with the title and the page that the script made', () => {
    const host = hostOf(`
      function run() {
        const page = HtmlService.createHtmlOutputFromFile('sidebar').getContent().replace('Panel', 'Панель');
        SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput(page).setTitle('План'));
      }
    `);
    evaluateOn(host);
    expect(host.sidebar()).toEqual({
      title: 'План',
      html: '<!DOCTYPE html><html><body>Панель</body></html>',
    });
    expect(host.sidebar()).toBe(host.sidebar());
    host.closeSidebar();
    expect(host.sidebar()).toBeUndefined();
  });

  it('needs a file of that name', () => {
    expect(evaluate(`HtmlService.createHtmlOutputFromFile('panel');`)).toEqual({
      failed: 'Exception: No HTML file named panel was found.',
    });
  });
});

describe('Utilities', () => {
  it.each([
    ['yyyy-MM-dd HH:mm:ss', '2026-03-29 03:05:09'],
    ['dd.MM.yy, H:mm', '29.03.26, 3:05'],
    ["yyyy-MM-dd'T'HH:mm:ssXXX", '2026-03-29T03:05:09+02:00'],
    ['EEE, d MMM yyyy', 'Sun, 29 Mar 2026'],
    ['EEEE u', 'Sunday 7'],
    ['X Z', '+02 +0200'],
  ])(
    'formats a date by a Java pattern, in English, in the hour after a clock change: %s',
    (pattern, text) => {
      const body = `return Utilities.formatDate(new Date(Date.UTC(2026, 2, 29, 1, 5, 9)), 'Europe/Berlin', ${JSON.stringify(pattern)});`;
      expect(evaluate(body)).toBe(text);
    },
  );

  it('digests to signed bytes', () => {
    const body = `return Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, 'план', Utilities.Charset.UTF_8).slice(0, 4);`;
    const bytes = [...createHash('sha256').update('план').digest()].slice(0, 4);
    expect(evaluate(body)).toEqual(bytes.map((byte) => (byte > 127 ? byte - 256 : byte)));
  });

  it('takes letters beyond ASCII for question marks when no charset is named', () => {
    const body = `
      const digest = (text) => Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, text).join();
      return digest('план') === digest('школ');
    `;
    expect(evaluate(body)).toBe(true);
  });

  it('encodes and decodes base64', () => {
    const body = `return [Utilities.base64Encode('да?>'), Utilities.base64EncodeWebSafe('да?>'), Utilities.newBlob(Utilities.base64Decode('0LTQsA==')).getDataAsString()];`;
    expect(evaluate(body)).toEqual(['0LTQsD8+', '0LTQsD8-', 'да']);
  });
});
