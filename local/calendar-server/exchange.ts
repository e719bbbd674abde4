/** One HTTP request as the server sees it; header names in any case. */
export interface HttpRequest {
  readonly method: string;
  /** Absolute, or a path with query. */
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** One HTTP answer; header names in lower case. */
export interface HttpResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** No answer reaches the caller: the connection broke before or after the work of the request was done. */
export class ResponseLostError extends Error {
  override readonly name = 'ResponseLostError';

  constructor(readonly request: HttpRequest) {
    super(`The response to ${request.method} ${request.url} was lost on the way.`);
  }
}

/**
 * Called before each exchange, inner parts of a batch included; `index` counts them from 0. An answer takes the place
 * of the work; 'lose-response' does the work and loses the answer, 'lose-request' loses the request with its work.
 */
export type FaultHook = (
  request: HttpRequest,
  index: number,
) => HttpResponse | 'lose-response' | 'lose-request' | undefined;

/** The value of a header, whatever the case of its name. */
export function findHeader(headers: Readonly<Record<string, string>>, name: string): string | undefined {
  const wanted = name.toLowerCase();
  return Object.entries(headers).find(([header]) => header.toLowerCase() === wanted)?.[1];
}

/** The request without a header, whatever the case of its name. */
export function withoutHeader(request: HttpRequest, name: string): HttpRequest {
  const wanted = name.toLowerCase();
  const headers = Object.entries(request.headers).filter(([header]) => header.toLowerCase() !== wanted);
  return { ...request, headers: Object.fromEntries(headers) };
}

/** A JSON answer; `etag` goes into the header of that name. */
export function answerJson(status: number, content: object, etag?: string): HttpResponse {
  return {
    status,
    headers: { 'content-type': 'application/json; charset=UTF-8', ...(etag === undefined ? {} : { etag }) },
    body: JSON.stringify(content),
  };
}

/** An answer without a body: 204 or 304. */
export function answerEmpty(status: 204 | 304): HttpResponse {
  return { status, headers: {}, body: '' };
}

/** The words of a status line. */
export const statusTexts: Readonly<Record<number, string>> = {
  200: 'OK',
  204: 'No Content',
  304: 'Not Modified',
  400: 'Bad Request',
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'Not Found',
  409: 'Conflict',
  410: 'Gone',
  412: 'Precondition Failed',
  429: 'Too Many Requests',
  500: 'Internal Server Error',
  501: 'Not Implemented',
  502: 'Bad Gateway',
  503: 'Service Unavailable',
};
