import type { Clock } from '../clock';
import type { CalendarProblem } from '../eventCalendar';
import { problemOf, readApiError } from './apiError';
import { type Http, type HttpRequest, type HttpResponse, HttpUnreachableError } from './http';
import { waitBeforeRetry } from './retry';

/** Every method's address begins with it. */
export const apiUrl = 'https://www.googleapis.com/calendar/v3';

/** What every call needs. */
export interface ApiContext {
  readonly http: Http;
  readonly clock: Clock;
}

/** Reading goes on trying for no longer than this: a person looks at the panel meanwhile. */
const longestReadingMs = 60_000;
const readingAttempts = 4;

/** The answer of a request that may be repeated without harm. */
export function exchangePatiently(
  { http, clock }: ApiContext,
  request: HttpRequest,
): HttpResponse | CalendarProblem {
  const endBeforeMs = clock.nowMs() + longestReadingMs;
  for (let attempt = 1; ; attempt += 1) {
    const answer = exchange(http, request);
    const mayPass = 'problem' in answer && answer.problem === 'unreachable';
    if (!mayPass || attempt === readingAttempts || !waitBeforeRetry(clock, attempt, endBeforeMs))
      return answer;
  }
}

/** The answer of one request; a refusal is the reason why Calendar cannot be used. */
export function exchange(http: Http, request: HttpRequest): HttpResponse | CalendarProblem {
  try {
    const response = http.fetch(request);
    if (response.status >= 300) return problemOf(readApiError(response));
    // Something between us and Calendar may answer with a page for people.
    if (!response.body.trimStart().startsWith('{'))
      return { ok: false, problem: 'unreachable', detail: 'The answer is no JSON.' };
    return response;
  } catch (error) {
    if (error instanceof HttpUnreachableError)
      return { ok: false, problem: 'unreachable', detail: String(error.reason) };
    throw error;
  }
}
