import type { HttpRequest, HttpResponse } from './http';

/**
 * Calendar's batch address takes up to 1000 calls in one multipart request and answers each with its own status, in
 * order (developers.google.com/calendar/batch). The server-wide address was switched off in 2020.
 */
export const batchUrl = 'https://www.googleapis.com/batch/calendar/v3';

const boundary = 'partner-plan-batch';

/** One call inside a batch; `path` is without scheme and host. */
export interface BatchPart {
  readonly method: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  readonly path: string;
  /** When set, the call is refused with 412 unless the event still has this etag. */
  readonly ifMatch?: string;
  readonly body?: unknown;
}

/** The multipart request for the parts. No semicolon may end the content type: the server answers 400 to it. */
export function encodeBatch(parts: readonly BatchPart[]): HttpRequest {
  const encoded = parts.map((part, index) => {
    const body = part.body === undefined ? '' : JSON.stringify(part.body);
    const headers = [
      `${part.method} ${part.path} HTTP/1.1`,
      ...(part.ifMatch === undefined ? [] : [`If-Match: ${part.ifMatch}`]),
      ...(body === '' ? [] : ['Content-Type: application/json; charset=UTF-8']),
    ];
    return [
      `--${boundary}`,
      'Content-Type: application/http',
      `Content-ID: <${index + 1}>`,
      '',
      ...headers,
      '',
      body,
    ].join('\r\n');
  });
  return {
    method: 'POST',
    url: batchUrl,
    contentType: `multipart/mixed; boundary=${boundary}`,
    body: `${encoded.join('\r\n')}\r\n--${boundary}--`,
  };
}

/** The answer was not the multipart text that a batch is answered with. */
export class BatchUnreadableError extends Error {
  override readonly name = 'BatchUnreadableError';
}

/** The parts' answers in the order of the request. Throws `BatchUnreadableError` when there are not `count` of them. */
export function decodeBatch(response: HttpResponse, count: number): readonly HttpResponse[] {
  const found = /boundary="?([^";]+)"?/i.exec(response.headers['content-type'] ?? '');
  if (!found) throw new BatchUnreadableError('The answer to a batch names no boundary.');
  const sections = response.body.split(`--${found[1] ?? ''}`).slice(1, -1);
  if (sections.length !== count) {
    throw new BatchUnreadableError(`A batch of ${count} calls was answered with ${sections.length} parts.`);
  }
  return sections.map(decodePart);
}

function decodePart(section: string): HttpResponse {
  const inner = textAfterBlankLine(section);
  const statusLine = /^HTTP\/\S+\s+(\d{3})/.exec(inner);
  if (!statusLine) throw new BatchUnreadableError('A part of a batch answer has no status line.');
  const headers: Record<string, string> = {};
  for (const line of inner.slice(0, blankLineAt(inner).start).split(/\r?\n/).slice(1)) {
    const colon = line.indexOf(':');
    if (colon > 0) headers[line.slice(0, colon).trim().toLowerCase()] = line.slice(colon + 1).trim();
  }
  return { status: Number(statusLine[1]), headers, body: textAfterBlankLine(inner).trim() };
}

function textAfterBlankLine(text: string): string {
  return text.slice(blankLineAt(text).end).replace(/^\s+/, '');
}

function blankLineAt(text: string): { start: number; end: number } {
  const match = /\r?\n\r?\n/.exec(text);
  return match
    ? { start: match.index, end: match.index + match[0].length }
    : { start: text.length, end: text.length };
}
