import * as z from 'zod/mini';
import type { InvitationSetting } from '../../plan/syncSettings';
import type { Clock } from '../clock';
import { eventFields } from '../eventFields';
import type { CalendarProblem, EventWrite, WriteReport, WriteRequest, WriteResult } from '../eventCalendar';
import { problemOf, readApiError } from './apiError';
import { askBatches, type AskedPart, type BatchAnswers } from './askBatches';
import type { BatchPart } from './batch';
import { insertBody, patchBody } from './eventBody';
import { type EventResource, eventResource, marksOf } from './eventResource';
import type { Http, HttpResponse } from './http';
import { createPace, type Pace } from './pace';
import { attemptsInVain, waitBeforeRetry } from './retry';

/** Far below the documented 1000, and within the 25 to 100 that public clients use. */
export const writesPerBatch = 100;

/** How often an event that is said to be missing is asked for again: Google lists 404 among the errors that may pass. */
const asksForMissing = 2;

interface WriteContext extends WriteRequest {
  readonly http: Http;
  readonly clock: Clock;
  readonly pace: Pace;
}

/**
 * Carries out the writes in batches. Every part is safe to repeat: an insert whose id is taken is looked at and only
 * then patched, patches and removals are tied to the etag that the person saw, and what is gone counts as removed.
 */
export function writeEvents(http: Http, clock: Clock, request: WriteRequest): WriteReport {
  const pace = createPace(clock, request.spent);
  const context: WriteContext = { ...request, http, clock, pace };
  const results: WriteResult[] = [];
  for (let start = 0; start < request.writes.length; start += writesPerBatch) {
    if (start > 0 && clock.nowMs() >= request.beginBeforeMs) break;
    const batch = writeBatch(context, request.writes.slice(start, start + writesPerBatch));
    for (const result of batch.results) results.push(result);
    if (batch.stopped) return { results, stopped: batch.stopped, spent: pace.recent() };
  }
  return { results, spent: pace.recent() };
}

/** What is still to be asked for one write. */
interface Pending {
  readonly index: number;
  readonly write: EventWrite;
  /** `first` asks as planned; `look` reads the event because the id is taken, its etag changed, or its guests are needed; `mend` patches what was found. */
  readonly stage:
    | { readonly name: 'first' }
    | { readonly name: 'look' }
    | { readonly name: 'mend'; readonly found: EventResource };
  /** It got into the way of others of its batch. */
  readonly isAlone: boolean;
  readonly timesMissing: number;
  /** Set by a patch of what was found that met a newer event: that may be its own work, whose answer was lost. */
  readonly isLastLook: boolean;
}

function writeBatch(
  context: WriteContext,
  writes: readonly EventWrite[],
): Pick<WriteReport, 'results' | 'stopped'> {
  const results = new Map<number, WriteResult>();
  let pending: readonly Pending[] = writes.map((write, index) => ({
    index,
    write,
    stage: { name: needsLook(write) ? 'look' : 'first' },
    isAlone: false,
    timesMissing: 0,
    isLastLook: false,
  }));
  let attempt = 0;
  let stopped: CalendarProblem | undefined;
  while (pending.length > 0 && !stopped) {
    const asked = ask(context, pending);
    const next: Pending[] = [];
    let mustWait = false;
    for (const [position, one] of pending.entries()) {
      const answer = asked.answers[position];
      const verdict = answer === undefined ? { again: one, wait: true } : judge(context, one, answer);
      if ('result' in verdict) results.set(one.index, verdict.result);
      else if ('stopped' in verdict) stopped ??= verdict.stopped;
      else {
        next.push(verdict.again);
        mustWait ||= verdict.wait;
      }
    }
    stopped ??= asked.stopped;
    // Where Calendar lets some through, it is only slow.
    if (next.length < pending.length) attempt = 0;
    pending = next;
    if (!mustWait || stopped) continue;
    attempt += 1;
    if (attempt >= attemptsInVain || !waitBeforeRetry(context.clock, attempt, context.endBeforeMs)) {
      stopped = { ok: false, problem: 'unreachable', detail: 'Calendar kept asking to be asked later.' };
    }
  }
  return reportInOrder(results, writes.length, stopped);
}

/** The guests of people stay on the event, so it must be read before ours are put among them. */
function needsLook(write: EventWrite): boolean {
  return write.kind === 'update' && write.fields.includes('guests');
}

/** Results may have holes when the run stopped; only those before the first hole can be told by their position. */
function reportInOrder(
  results: ReadonlyMap<number, WriteResult>,
  count: number,
  stopped?: CalendarProblem,
): Pick<WriteReport, 'results' | 'stopped'> {
  const inOrder: WriteResult[] = [];
  for (let index = 0; index < count; index += 1) {
    const result = results.get(index);
    if (!result) break;
    inOrder.push(result);
  }
  return stopped ? { results: inOrder, stopped } : { results: inOrder };
}

function ask(context: WriteContext, pending: readonly Pending[]): BatchAnswers {
  const parts = pending.map((one): AskedPart => ({ part: partOf(context, one), isAlone: one.isAlone }));
  return askBatches(context.http, context.pace, parts, context.endBeforeMs);
}

/** Whom Google writes to (parameter sendUpdates of events.insert, patch and delete). */
const sendUpdates: Readonly<Record<InvitationSetting, string>> = {
  off: 'none',
  silent: 'none',
  external: 'externalOnly',
  everyone: 'all',
};

function partOf(context: WriteContext, { write, stage }: Pending): BatchPart {
  const events = `/calendar/v3/calendars/${encodeURIComponent(context.calendarId)}/events`;
  const path = `${events}/${write.eventId}`;
  const mail = `sendUpdates=${sendUpdates[context.invitations]}`;
  // Of what was written only its address is news.
  const query = `${mail}&fields=id,htmlLink`;
  if (stage.name === 'look') return { method: 'GET', path };
  if (write.kind === 'remove') return { method: 'DELETE', path: `${path}?${mail}`, ifMatch: write.etag };
  const marks = { planId: context.planId, rowId: write.rowId, written: write.written };
  if (stage.name === 'mend') {
    // A deleted event that comes back is written whole.
    const update = write.kind === 'add' ? { draft: write.draft, fields: managedFields(write) } : write;
    return {
      method: 'PATCH',
      path: `${path}?${query}`,
      ifMatch: stage.found.etag ?? '',
      body: { status: 'confirmed', ...patchBody(update, marks, stage.found) },
    };
  }
  if (write.kind === 'add') {
    const body = { id: write.eventId, ...insertBody(write.draft, marks, context.reminder) };
    return { method: 'POST', path: `${events}?${query}`, body };
  }
  return { method: 'PATCH', path: `${path}?${query}`, ifMatch: write.etag, body: patchBody(write, marks) };
}

function managedFields({
  draft,
}: Extract<EventWrite, { readonly kind: 'add' }>): (typeof eventFields)[number][] {
  return eventFields.filter((field) => field !== 'guests' || draft.guests !== undefined);
}

type Verdict =
  | { readonly result: WriteResult }
  | { readonly stopped: CalendarProblem }
  | { readonly again: Pending; readonly wait: boolean };

const changedMeanwhile: Verdict = { result: { outcome: 'changed-meanwhile' } };

function judge(context: WriteContext, pending: Pending, answer: HttpResponse): Verdict {
  const { write, stage } = pending;
  if (answer.status < 300) {
    if (stage.name === 'look') return judgeFound(context, pending, readResource(answer));
    const htmlLink = write.kind === 'remove' ? '' : (readResource(answer).htmlLink ?? '');
    return { result: { outcome: 'done', htmlLink } };
  }
  const error = readApiError(answer);
  switch (error.action) {
    case 'retry':
      return { again: pending, wait: true };
    case 'conflict':
      return { again: { ...pending, isAlone: true }, wait: true };
    case 'stop-limit':
    case 'stop-right':
    case 'stop-expired':
      return { stopped: problemOf(error) };
    case 'exists':
    case 'changed':
      return {
        again: { ...pending, stage: { name: 'look' }, isLastLook: stage.name === 'mend' },
        wait: false,
      };
    case 'missing':
      return judgeMissing(pending, problemOf(error));
    case 'deleted':
      return write.kind === 'remove' ? { result: { outcome: 'done', htmlLink: '' } } : changedMeanwhile;
    case 'refused':
      return { result: { outcome: 'failed', detail: error.message } };
  }
}

/** Asked for again before it is believed; what is missing then needs no removal. */
function judgeMissing(pending: Pending, problem: CalendarProblem): Verdict {
  const { write, stage, timesMissing } = pending;
  if (timesMissing < asksForMissing)
    return { again: { ...pending, timesMissing: timesMissing + 1 }, wait: true };
  if (write.kind === 'remove') return { result: { outcome: 'done', htmlLink: '' } };
  // Of an insert nothing else can be missing than the calendar.
  return write.kind === 'add' && stage.name === 'first' ? { stopped: problem } : changedMeanwhile;
}

/** The event that stands where we wanted to write: our own work of an interrupted run, a deleted one, or a changed one. */
function judgeFound(context: WriteContext, pending: Pending, found: EventResource): Verdict {
  const { write } = pending;
  const isLive = found.status !== 'cancelled';
  if (write.kind === 'remove') {
    return isLive ? changedMeanwhile : { result: { outcome: 'done', htmlLink: '' } };
  }
  const marks = marksOf(found, context.planId);
  const isOurs = marks?.rowId === write.rowId;
  const mend: Verdict = { again: { ...pending, stage: { name: 'mend', found } }, wait: false };
  if (isLive && isOurs && isWrittenBy(write, marks.written)) {
    return { result: { outcome: 'done', htmlLink: found.htmlLink ?? '' } };
  }
  if (pending.isLastLook) return changedMeanwhile;
  if (write.kind === 'update') {
    return isLive && isOurs && needsLook(write) && found.etag === write.etag ? mend : changedMeanwhile;
  }
  return isLive ? changedMeanwhile : mend;
}

/** An addition may find its event updated since by another run of the same row; what counts is that it reads the same. */
function isWrittenBy(write: Exclude<EventWrite, { readonly kind: 'remove' }>, written: string): boolean {
  return write.kind === 'update' ? written === write.written : written.split('@')[0] === write.written;
}

function readResource(answer: HttpResponse): EventResource {
  const parsed = z.safeParse(eventResource(), answer.body === '' ? undefined : JSON.parse(answer.body));
  return parsed.success ? parsed.data : { id: '' };
}
