import type { HttpRequest, HttpResponse } from './exchange';
import { findHeader, statusTexts } from './exchange';
import { refuseMalformed } from './refusals';

/** How many calls one batch may hold, as Calendar's page on batching says. */
export const maximumBatchCalls = 1000;

/** One call inside a batch. */
export interface BatchCall {
  /** Of the part, with its angle brackets. */
  readonly contentId: string | undefined;
  readonly request: HttpRequest;
}

/**
 * The calls of a multipart/mixed body, in order. A part without a header of its own for authorization has that of the
 * whole. 400 for anything that is not such a batch, also for a `;` at the end of the content type.
 */
export function readBatch(batch: HttpRequest): BatchCall[] {
  const contentType = findHeader(batch.headers, 'content-type') ?? '';
  const [, quoted, plain] =
    /^multipart\/mixed\s*;\s*boundary=(?:"([^"]+)"|([^\s;"]+))$/i.exec(contentType) ?? [];
  const boundary = quoted ?? plain;
  if (boundary === undefined) return refuseUnreadable('the content type names no boundary');
  const pieces = `\n${toUnixLines(batch.body)}`.split(`\n--${boundary}`);
  const closing = pieces.pop() ?? '';
  if (pieces.length === 0 || !closing.startsWith('--')) {
    return refuseUnreadable('the closing boundary is missing');
  }
  const parts = pieces.slice(1);
  if (parts.length === 0) return refuseUnreadable('0 items');
  if (parts.length > maximumBatchCalls) {
    return refuseMalformed(`The batch request may contain at most ${maximumBatchCalls} calls.`);
  }
  const authorization = findHeader(batch.headers, 'authorization');
  return parts.map((part) => readPart(part, authorization));
}

/** The multipart answer of a batch, its parts in the order of the calls. */
export function writeBatch(calls: readonly BatchCall[], responses: readonly HttpResponse[]): HttpResponse {
  const boundary = chooseBoundary(responses);
  const parts = responses.map((response, index) => {
    const contentId = calls[index]?.contentId;
    const partHeaders = [
      'Content-Type: application/http',
      ...(contentId === undefined ? [] : [`Content-ID: ${contentId.replace('<', '<response-')}`]),
    ];
    const headers = Object.entries(response.headers).map(([name, value]) => `${titleCase(name)}: ${value}`);
    return [
      `--${boundary}`,
      ...partHeaders,
      '',
      `HTTP/1.1 ${response.status} ${statusTexts[response.status] ?? ''}`.trimEnd(),
      ...headers,
      `Content-Length: ${Buffer.byteLength(response.body)}`,
      '',
      response.body,
    ].join('\r\n');
  });
  return {
    status: 200,
    headers: { 'content-type': `multipart/mixed; boundary=${boundary}` },
    body: `${parts.join('\r\n')}\r\n--${boundary}--\r\n`,
  };
}

function readPart(part: string, authorization: string | undefined): BatchCall {
  const [partHead, http] = splitAtBlankLine(part.replace(/^[^\n]*\n/, ''));
  const partHeaders = readHeaders(partHead.split('\n'));
  if (!/^application\/http\b/i.test(findHeader(partHeaders, 'content-type') ?? '')) {
    return refuseUnreadable('a part is not application/http');
  }
  const [head, body] = splitAtBlankLine(http.replace(/^\n+/, ''));
  const [requestLine = '', ...headerLines] = head.split('\n');
  const [, method, url] = /^([A-Z]+) (\S+)(?: HTTP\/1\.[01])?$/.exec(requestLine.trim()) ?? [];
  if (method === undefined || url === undefined) return refuseUnreadable('a part has no request line');
  const headers = readHeaders(headerLines);
  const inherits = authorization !== undefined && findHeader(headers, 'authorization') === undefined;
  return {
    contentId: findHeader(partHeaders, 'content-id'),
    request: { method, url, headers: inherits ? { ...headers, authorization } : headers, body },
  };
}

function readHeaders(lines: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    lines.flatMap((line) => {
      const colon = line.indexOf(':');
      return colon < 1 ? [] : [[line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim()]];
    }),
  );
}

function splitAtBlankLine(text: string): [string, string] {
  const blank = text.indexOf('\n\n');
  return blank === -1 ? [text, ''] : [text.slice(0, blank), text.slice(blank + 2)];
}

function toUnixLines(text: string): string {
  return text.replace(/\r\n/g, '\n');
}

function titleCase(name: string): string {
  return name === 'etag' ? 'ETag' : name.replace(/(^|-)[a-z]/g, (letter) => letter.toUpperCase());
}

/** One that no answer contains, found without chance so that tests repeat. */
function chooseBoundary(responses: readonly HttpResponse[]): string {
  for (let number = 1; ; number += 1) {
    const boundary = `batch_${number}`;
    if (!responses.some(({ body }) => body.includes(`--${boundary}`))) return boundary;
  }
}

function refuseUnreadable(detail: string): never {
  return refuseMalformed(`Failed to parse batch request, error: ${detail}.`);
}
