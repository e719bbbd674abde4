import * as z from 'zod/mini';
import { once } from '../../plan/once';
import type { CalendarProblem } from '../eventCalendar';
import type { HttpResponse } from './http';

/** Calendar answered something that its documentation does not allow. */
export class CalendarAnswerError extends Error {
  override readonly name = 'CalendarAnswerError';
}

/** What to do about an answer of Calendar API v3 (developers.google.com/workspace/calendar/api/guides/errors). */
export type ErrorAction =
  /** Passing trouble or a limit per minute: wait and ask again. */
  | 'retry'
  /** "Calendar usage limits exceeded": hours of rest; stop the run. */
  | 'stop-limit'
  /** The person may not do this, here or at all; stop the run. */
  | 'stop-right'
  /** The permission has run out; stop the run. */
  | 'stop-expired'
  /** No such event or calendar, or none yet: Google counts it among the errors that may pass. */
  | 'missing'
  /** It was there and is deleted. */
  | 'deleted'
  /** Two calls of a batch got into each other's way: ask again, apart from the others. */
  | 'conflict'
  /** The id is taken: read the event and update it. */
  | 'exists'
  /** The event changed since we read it. */
  | 'changed'
  /** This one call is wrong; others may go on. */
  | 'refused';

/** An answer outside 2xx, read. */
export interface ApiError {
  readonly status: number;
  readonly reason: string;
  readonly message: string;
  readonly action: ErrorAction;
}

const errorBody = once(() =>
  z.object({
    error: z.object({
      code: z.number(),
      message: z.optional(z.string()),
      errors: z.optional(
        z.array(z.object({ reason: z.optional(z.string()), message: z.optional(z.string()) })),
      ),
    }),
  }),
);

const actionByReason: Readonly<Record<string, ErrorAction>> = {
  authError: 'stop-expired',
  userRateLimitExceeded: 'retry',
  rateLimitExceeded: 'retry',
  quotaExceeded: 'stop-limit',
  dailyLimitExceeded: 'stop-limit',
  insufficientPermissions: 'stop-right',
  requiredAccessLevel: 'stop-right',
  forbidden: 'stop-right',
  forbiddenForNonOrganizer: 'refused',
  notFound: 'missing',
  deleted: 'deleted',
  duplicate: 'exists',
  conflict: 'conflict',
  conditionNotMet: 'changed',
  backendError: 'retry',
};

/** Reads the documented error body, or goes by the status alone when the body is something else. */
export function readApiError(response: HttpResponse): ApiError {
  const body = parseErrorBody(response.body);
  const first = body?.error.errors?.[0];
  const reason = first?.reason ?? '';
  return {
    status: response.status,
    reason,
    message: first?.message ?? body?.error.message ?? `HTTP ${response.status}`,
    action: actionByReason[reason] ?? actionOfStatus(response.status),
  };
}

function parseErrorBody(text: string): z.infer<ReturnType<typeof errorBody>> | undefined {
  try {
    const parsed = z.safeParse(errorBody(), JSON.parse(text));
    return parsed.success ? parsed.data : undefined;
  } catch {
    return undefined;
  }
}

function actionOfStatus(status: number): ErrorAction {
  if (status === 401) return 'stop-expired';
  if (status === 403) return 'stop-right';
  if (status === 404) return 'missing';
  if (status === 410) return 'deleted';
  if (status === 409) return 'exists';
  if (status === 412) return 'changed';
  return status === 429 || status >= 500 ? 'retry' : 'refused';
}

/** A whole request's error as the reason why the run cannot go on. */
export function problemOf(error: ApiError): CalendarProblem {
  const detail = `${error.status} ${error.reason} ${error.message}`;
  switch (error.action) {
    case 'stop-limit':
      return { ok: false, problem: 'limit', detail };
    case 'stop-right':
      return { ok: false, problem: 'no-right', detail };
    case 'stop-expired':
      return { ok: false, problem: 'expired', detail };
    case 'missing':
    case 'deleted':
      return { ok: false, problem: 'gone', detail };
    case 'retry':
    case 'conflict':
      return { ok: false, problem: 'unreachable', detail };
    default:
      throw new CalendarAnswerError(`Calendar refused our request: ${detail}`);
  }
}
