import type { HttpResponse } from '../../../local/calendar-server/calendarServer';

/** One call inside a batch. */
export interface Call {
  readonly method: string;
  readonly path: string;
  readonly body?: object;
  readonly headers?: readonly string[];
}

/** The multipart body of a batch with these calls. */
export function writeBatchBody(calls: readonly Call[], boundary = 'part'): string {
  const parts = calls.map(({ method, path, body, headers = [] }, index) =>
    [
      `--${boundary}`,
      'Content-Type: application/http',
      `Content-ID: <call-${index}>`,
      '',
      `${method} ${path}`,
      'Content-Type: application/json',
      ...headers,
      '',
      body === undefined ? '' : JSON.stringify(body),
    ].join('\r\n'),
  );
  return `${parts.join('\r\n')}\r\n--${boundary}--`;
}

/** A part of the answer to a batch, with the headers of the call's own answer. */
export interface AnsweredPart {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** The parts of the answer to a batch, in order. */
export function readBatchAnswer({ headers, body }: HttpResponse): AnsweredPart[] {
  const boundary = /boundary=(\S+)$/.exec(headers['content-type'] ?? '')?.[1] ?? '';
  return body
    .split(`--${boundary}`)
    .slice(1, -1)
    .map((part) => {
      const [, answerHead = '', ...rest] = part.split('\r\n\r\n');
      const [statusLine = '', ...lines] = answerHead.split('\r\n');
      const entries = lines.map((line) => {
        const [name = '', ...value] = line.split(': ');
        return [name.toLowerCase(), value.join(': ')] as const;
      });
      return {
        status: Number(/^HTTP\/1\.1 (\d+) \S/.exec(statusLine)?.[1]),
        headers: Object.fromEntries(entries),
        body: rest.join('\r\n\r\n').replace(/\r\n$/, ''),
      };
    });
}
