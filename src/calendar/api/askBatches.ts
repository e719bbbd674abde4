import type { CalendarProblem } from '../eventCalendar';
import { problemOf, readApiError } from './apiError';
import { type BatchPart, BatchUnreadableError, decodeBatch, encodeBatch } from './batch';
import { type Http, type HttpResponse, HttpUnreachableError } from './http';
import type { Pace } from './pace';

/** A call inside a batch. */
export interface AskedPart {
  readonly part: BatchPart;
  /** It goes into a batch of its own: in one with others it met a conflict. */
  readonly isAlone: boolean;
}

export interface BatchAnswers {
  /** In the order of the parts; undefined where no answer came, though the call may have been carried out. */
  readonly answers: readonly (HttpResponse | undefined)[];
  /** Set when the whole was refused in a way that asking again does not mend. */
  readonly stopped?: CalendarProblem;
}

/** Quota units of one call (reference page of events.patch: three; every other one). */
export function unitsOf({ method }: BatchPart): number {
  return method === 'PATCH' ? 3 : 1;
}

/** Asks for the parts at the pace that Calendar allows. */
export function askBatches(
  http: Http,
  pace: Pace,
  parts: readonly AskedPart[],
  endBeforeMs: number,
): BatchAnswers {
  const answers: (HttpResponse | undefined)[] = parts.map(() => undefined);
  const together = [...parts.keys()].filter((index) => parts[index]?.isAlone === false);
  const alone = [...parts.keys()].filter((index) => parts[index]?.isAlone === true).map((index) => [index]);
  for (const indexes of together.length > 0 ? [together, ...alone] : alone) {
    const asked = indexes.flatMap((index) => parts[index]?.part ?? []);
    const answered = askOne(http, pace, asked, endBeforeMs);
    if ('problem' in answered) return { answers, stopped: answered };
    for (const [position, index] of indexes.entries()) answers[index] = answered[position];
  }
  return { answers };
}

function askOne(
  http: Http,
  pace: Pace,
  parts: readonly BatchPart[],
  endBeforeMs: number,
): readonly HttpResponse[] | CalendarProblem {
  const units = parts.reduce((sum, part) => sum + unitsOf(part), 0);
  if (!pace.waitFor(units, endBeforeMs)) {
    return { ok: false, problem: 'unreachable', detail: 'No time is left to ask Calendar.' };
  }
  pace.spend(units);
  try {
    const response = http.fetch(encodeBatch(parts));
    if (response.status < 300) return decodeBatch(response, parts.length);
    const error = readApiError(response);
    const mayPass = error.action === 'retry' || error.action === 'conflict';
    if (mayPass) return [];
    // Said of the whole request, "not found" or "conflict" tells nothing of any event.
    const isKnown = error.action.startsWith('stop-');
    return isKnown ? problemOf(error) : { ok: false, problem: 'unreachable', detail: error.message };
  } catch (error) {
    if (error instanceof HttpUnreachableError || error instanceof BatchUnreadableError) return [];
    throw error;
  }
}
