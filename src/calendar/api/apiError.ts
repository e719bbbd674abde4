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
  /** No such event or calendar, or one deleted before. */
  | 'gone'
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
  authError: 'stop-right',
  userRateLimitExceeded: 'retry',
  rateLimitExceeded: 'retry',
  quotaExceeded: 'stop-limit',
  dailyLimitExceeded: 'stop-limit',
  insufficientPermissions: 'stop-right',
  requiredAccessLevel: 'stop-right',
  forbidden: 'stop-right',
  forbiddenForNonOrganizer: 'refused',
  notFound: 'gone',
  deleted: 'gone',
  duplicate: 'exists',
  conflict: 'retry',
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
  if (status === 401 || status === 403) return 'stop-right';
  if (status === 404 || status === 410) return 'gone';
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
    case 'gone':
      return { ok: false, problem: 'gone', detail };
    case 'retry':
      return { ok: false, problem: 'unreachable', detail };
    default:
      throw new CalendarAnswerError(`Calendar refused our request: ${detail}`);
  }
}
