/** One HTTP exchange as the calendar code needs it; the door to the network is given by the caller. */
export interface Http {
  /** Never throws for a status; throws `HttpUnreachableError` when no answer came, though the server may have acted. */
  fetch(request: HttpRequest): HttpResponse;
}

export interface HttpRequest {
  readonly method: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  readonly url: string;
  readonly contentType?: string;
  readonly body?: string;
}

export interface HttpResponse {
  readonly status: number;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** The request was sent and no answer came: it may or may not have been carried out. */
export class HttpUnreachableError extends Error {
  override readonly name = 'HttpUnreachableError';
  constructor(readonly reason: unknown) {
    super('No answer from Calendar.');
  }
}
