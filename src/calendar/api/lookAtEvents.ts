import * as z from 'zod/mini';
import type { CalendarEvent } from '../calendarEvent';
import type { CalendarProblem } from '../eventCalendar';
import { problemOf, readApiError } from './apiError';
import { type AskedPart, askBatches } from './askBatches';
import type { ApiContext } from './exchange';
import { eventResource, readEvent } from './eventResource';
import { createPace } from './pace';
import { attemptsInVain, waitBeforeRetry } from './retry';
import { writesPerBatch } from './writeEvents';

const longestLookMs = 120_000;

interface Look {
  readonly calendarId: string;
  readonly planId: string;
  readonly timeZone: string;
  readonly eventIds: readonly string[];
}

/** Reads the events one by one, in batches; those that are not there or were deleted are left out. */
export function lookAtEvents(
  { http, clock }: ApiContext,
  { calendarId, planId, timeZone, eventIds }: Look,
): { readonly ok: true; readonly events: readonly CalendarEvent[] } | CalendarProblem {
  const pace = createPace(clock, []);
  const endBeforeMs = clock.nowMs() + longestLookMs;
  const events: CalendarEvent[] = [];
  let waiting = eventIds;
  let attempt = 0;
  while (waiting.length > 0) {
    const asked = waiting.slice(0, writesPerBatch);
    const parts = asked.map((eventId): AskedPart => {
      const path = `/calendar/v3/calendars/${encodeURIComponent(calendarId)}/events/${eventId}`;
      return {
        part: { method: 'GET', path: `${path}?timeZone=${encodeURIComponent(timeZone)}` },
        isAlone: false,
      };
    });
    const { answers, stopped } = askBatches(http, pace, parts, endBeforeMs);
    if (stopped) return stopped;
    const again: string[] = [];
    for (const [index, eventId] of asked.entries()) {
      const answer = answers[index];
      const error = answer && answer.status >= 300 ? readApiError(answer) : undefined;
      if (!answer || error?.action === 'retry' || error?.action === 'conflict') again.push(eventId);
      else if (error?.action.startsWith('stop-') === true) return problemOf(error);
      else if (!error) {
        const resource = z.safeParse(eventResource(), JSON.parse(answer.body));
        const event = resource.success && readEvent(resource.data, planId, timeZone);
        if (event) events.push(event);
      }
    }
    waiting = [...again, ...waiting.slice(writesPerBatch)];
    if (again.length === 0) continue;
    attempt = again.length < asked.length ? 1 : attempt + 1;
    if (attempt >= attemptsInVain || !waitBeforeRetry(clock, attempt, endBeforeMs)) {
      return { ok: false, problem: 'unreachable', detail: 'Calendar kept asking to be asked later.' };
    }
  }
  return { ok: true, events };
}
