import * as z from 'zod/mini';
import type { Clock } from '../clock';
import type { CalendarProblem, EventWrite, WriteReport, WriteResult } from '../eventCalendar';
import { eventProperties } from '../eventIdentity';
import { problemOf, readApiError } from './apiError';
import { type BatchPart, BatchUnreadableError, decodeBatch, encodeBatch } from './batch';
import { type EventResource, eventResource, writeEvent } from './eventResource';
import { type Http, type HttpResponse, HttpUnreachableError } from './http';
import { longestWaitBeforeRetryMs, waitBeforeRetry } from './retry';

/** Far below the documented 1000, and within the 25 to 100 that public clients use. */
export const writesPerBatch = 100;

const attemptsPerBatch = 6;

export interface WriteContext {
  readonly http: Http;
  readonly clock: Clock;
  readonly calendarId: string;
  readonly planId: string;
  /** Milliseconds since 1970; no new exchange begins after it. */
  readonly deadlineMs: number;
}

/**
 * Carries out the writes in batches. Every part is safe to repeat: an insert whose id is taken is looked at and only
 * then patched, patches and removals are tied to the etag that the person saw, and what is gone counts as removed.
 */
export function writeEvents(context: WriteContext, writes: readonly EventWrite[]): WriteReport {
  const results: WriteResult[] = [];
  for (let start = 0; start < writes.length; start += writesPerBatch) {
    if (context.clock.nowMs() >= context.deadlineMs) break;
    const batch = writeBatch(context, writes.slice(start, start + writesPerBatch));
    results.push(...batch.results);
    if (batch.stopped) return { results, stopped: batch.stopped };
  }
  return { results };
}

/** What is still to be asked for one write. */
interface Pending {
  readonly index: number;
  readonly write: EventWrite;
  /** `first` asks as planned; `look` reads the event because the id is taken or its etag changed; `mend` patches what was found. */
  readonly stage:
    { readonly name: 'first' } | { readonly name: 'look' } | { readonly name: 'mend'; readonly etag: string };
}

function writeBatch(context: WriteContext, writes: readonly EventWrite[]): WriteReport {
  const results = new Map<number, WriteResult>();
  let pending: readonly Pending[] = writes.map((write, index) => ({
    index,
    write,
    stage: { name: 'first' },
  }));
  let attempt = 0;
  let stopped: CalendarProblem | undefined;
  while (pending.length > 0 && !stopped) {
    const answers = ask(context, pending);
    const next: Pending[] = [];
    let mustWait = false;
    for (const [position, one] of pending.entries()) {
      const answer = answers[position];
      const verdict = answer === undefined ? { again: one, wait: true } : judge(context, one, answer);
      if ('result' in verdict) results.set(one.index, verdict.result);
      else if ('stopped' in verdict) stopped = verdict.stopped;
      else {
        next.push(verdict.again);
        mustWait ||= verdict.wait;
      }
    }
    pending = next;
    if (!mustWait || stopped) continue;
    attempt += 1;
    const tooLate = context.clock.nowMs() + longestWaitBeforeRetryMs(attempt) >= context.deadlineMs;
    if (attempt >= attemptsPerBatch || tooLate) {
      stopped = { ok: false, problem: 'unreachable', detail: 'Calendar kept asking to be asked later.' };
    } else {
      waitBeforeRetry(context.clock, attempt);
    }
  }
  return reportInOrder(results, writes.length, stopped);
}

/** Results may have holes when the run stopped; only those before the first hole can be told by their position. */
function reportInOrder(
  results: ReadonlyMap<number, WriteResult>,
  count: number,
  stopped?: CalendarProblem,
): WriteReport {
  const inOrder: WriteResult[] = [];
  for (let index = 0; index < count; index += 1) {
    const result = results.get(index);
    if (!result) break;
    inOrder.push(result);
  }
  return stopped ? { results: inOrder, stopped } : { results: inOrder };
}

/** The answers to the parts, or an empty list when none came and all must be asked again. */
function ask(context: WriteContext, pending: readonly Pending[]): readonly HttpResponse[] {
  try {
    const response = context.http.fetch(encodeBatch(pending.map((one) => partOf(context, one))));
    if (response.status >= 300) return pending.map(() => response);
    return decodeBatch(response, pending.length);
  } catch (error) {
    if (error instanceof HttpUnreachableError || error instanceof BatchUnreadableError) return [];
    throw error;
  }
}

/** No mail goes out: invitations are off. */
const silently = 'sendUpdates=none';

function partOf(context: WriteContext, { write, stage }: Pending): BatchPart {
  const events = `/calendar/v3/calendars/${encodeURIComponent(context.calendarId)}/events`;
  const path = `${events}/${write.eventId}`;
  if (stage.name === 'look') return { method: 'GET', path };
  if (write.kind === 'remove') return { method: 'DELETE', path: `${path}?${silently}`, ifMatch: write.etag };
  const marks = { planId: context.planId, rowId: write.rowId, fingerprint: write.fingerprint };
  if (stage.name === 'first' && write.kind === 'add') {
    const body = { id: write.eventId, ...writeEvent(write.draft, marks, 'insert') };
    return { method: 'POST', path: `${events}?${silently}`, body };
  }
  const body =
    stage.name === 'mend'
      ? { status: 'confirmed', ...writeEvent(write.draft, marks, 'patch') }
      : writeEvent(write.draft, marks, 'patch');
  const ifMatch = stage.name === 'mend' ? stage.etag : write.kind === 'update' ? write.etag : '';
  return { method: 'PATCH', path: `${path}?${silently}`, ifMatch, body };
}

type Verdict =
  | { readonly result: WriteResult }
  | { readonly stopped: CalendarProblem }
  | { readonly again: Pending; readonly wait: boolean };

function judge(context: WriteContext, pending: Pending, answer: HttpResponse): Verdict {
  const { write, stage } = pending;
  if (answer.status < 300) {
    if (stage.name === 'look') return judgeFound(context, pending, readResource(answer));
    return {
      result: {
        outcome: 'done',
        htmlLink: write.kind === 'remove' ? '' : (readResource(answer).htmlLink ?? ''),
      },
    };
  }
  const error = readApiError(answer);
  switch (error.action) {
    case 'retry':
      return { again: pending, wait: true };
    case 'stop-limit':
    case 'stop-right':
      return { stopped: problemOf(error) };
    case 'exists':
    case 'changed':
      if (stage.name === 'mend') return { result: { outcome: 'changed-meanwhile' } };
      return { again: { ...pending, stage: { name: 'look' } }, wait: false };
    case 'gone':
      return {
        result:
          write.kind === 'remove' ? { outcome: 'done', htmlLink: '' } : { outcome: 'changed-meanwhile' },
      };
    case 'refused':
      return { result: { outcome: 'failed', detail: error.message } };
  }
}

/** The event that stands where we wanted to write: our own work of an interrupted run, a deleted one, or a changed one. */
function judgeFound(context: WriteContext, pending: Pending, found: EventResource): Verdict {
  const { write } = pending;
  const properties = found.extendedProperties?.private ?? {};
  const isLive = found.status !== 'cancelled';
  if (write.kind === 'remove') {
    return { result: isLive ? { outcome: 'changed-meanwhile' } : { outcome: 'done', htmlLink: '' } };
  }
  const isOurs =
    properties[eventProperties.plan] === context.planId && properties[eventProperties.row] === write.rowId;
  if (isLive && isOurs && properties[eventProperties.written] === write.fingerprint) {
    return { result: { outcome: 'done', htmlLink: found.htmlLink ?? '' } };
  }
  if (isLive) return { result: { outcome: 'changed-meanwhile' } };
  return { again: { ...pending, stage: { name: 'mend', etag: found.etag ?? '' } }, wait: false };
}

function readResource(answer: HttpResponse): EventResource {
  const parsed = z.safeParse(eventResource(), answer.body === '' ? undefined : JSON.parse(answer.body));
  return parsed.success ? parsed.data : { id: '' };
}
