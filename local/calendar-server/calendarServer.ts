import type { Account } from './access';
import { findAccount, findCalendar, requireMethodScope } from './access';
import { readBatch, writeBatch } from './batch';
import type { AccessRole, CalendarServerState, SentMail, StoredCalendar } from './calendarState';
import { CalendarStore } from './calendarState';
import { listCalendars, listCalendarsParameters } from './calendarListing';
import { addPrimaryCalendar, insertCalendar, showCalendar } from './calendarWriting';
import { answerTimeZone, listEvents, listParameters } from './eventListing';
import { defaultEventSchemaPath } from './eventSchema';
import type { EventWrite } from './eventWriting';
import { deleteEvent, findEvent, insertEvent, patchEvent, updateEvent } from './eventWriting';
import type { FaultHook, HttpRequest, HttpResponse } from './exchange';
import { ResponseLostError, answerEmpty, answerJson, findHeader } from './exchange';
import { selectFields } from './partialResponse';
import { QueryParameters } from './queryParameters';
import type { QuotaOptions } from './quota';
import { Quota } from './quota';
import {
  RequestRefused,
  answerError,
  refuse,
  refuseInvalid,
  refusePayload,
  refuseUnemulated,
} from './refusals';
import { selectionOf } from './resourceFields';
import type { CalendarRoute, ChangeEventRoute, GetEventRoute, InsertEventRoute, Route } from './routes';
import { findRoute } from './routes';
import { showEvent } from './showEvent';

export type { Account } from './access';
export type { AccessRole, CalendarServerState, EventResource, SentMail } from './calendarState';
export type { FaultHook, HttpRequest, HttpResponse } from './exchange';
export type { QuotaOptions } from './quota';
export { ResponseLostError } from './exchange';

export interface CalendarServerOptions {
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  /** Who a bearer token stands for unless `accountOfToken` says otherwise. */
  readonly account: Account & { readonly timeZone: string };
  /** As `exportState` gave it. */
  readonly state?: CalendarServerState;
  /** Maps tokens to several people; undefined means that the token is not valid. */
  readonly accountOfToken?: (token: string) => Account | undefined;
  readonly faults?: FaultHook;
  /** Without it nothing is too much; `googleQuota` has Google's numbers. */
  readonly quota?: QuotaOptions;
  /**
   * By how many milliseconds `events.list` is late: it answers from the state of that long ago, while single events and
   * writes know the truth. Google promises no time for this; without the option lists are never late.
   */
  readonly listDelayMs?: number | (() => number);
  /** Of the schema that makeEventSchema.mjs writes. */
  readonly eventSchemaPath?: string;
}

const writeParameters = ['alwaysIncludeEmail', 'maxAttendees', 'sendNotifications', 'sendUpdates'];

/**
 * Google Calendar API v3 in memory, as far as the add-on and its neighbours use it. It refuses what Google refuses,
 * with the same words; what Google has and it has not gives 501 by name.
 */
export class CalendarServer {
  readonly #options: CalendarServerOptions;
  readonly #store: CalendarStore;
  readonly #quota: Quota;
  #exchangeCount = 0;

  constructor(options: CalendarServerOptions) {
    this.#options = options;
    const { listDelayMs = 0 } = options;
    const findDelayMs = typeof listDelayMs === 'number' ? () => listDelayMs : listDelayMs;
    this.#store = new CalendarStore(options.state, findDelayMs);
    this.#quota = new Quota(options.quota ?? {});
    addPrimaryCalendar(this.#store, options.account.email, options.account.timeZone);
  }

  /** Answers one request, batches included. Throws only ResponseLostError, when the fault hook loses it or its answer. */
  handle(request: HttpRequest): HttpResponse {
    return this.#exchange(request, () => this.#answer(request));
  }

  /** A copy of everything the server holds. */
  exportState(): CalendarServerState {
    return this.#store.exportState();
  }

  /** Gives a person a right on a calendar, or takes it: what Google's sharing page does. */
  shareCalendar(calendarId: string, email: string, role: AccessRole | 'none'): void {
    const calendar = this.#storedCalendar(calendarId);
    if (role === 'none') delete calendar.access[email];
    else calendar.access[email] = role;
  }

  /** A person makes a calendar on Google's own page; returns its id. */
  makeCalendarByHand(email: string, summary: string, timeZone: string): string {
    const calendar = insertCalendar(this.#store, { email, scopes: [] }, { summary, timeZone });
    calendar.createdByApplication = false;
    return calendar.id;
  }

  /** What a person does with a calendar that was shared with them: only then it is in their list. */
  addToList(calendarId: string, email: string): void {
    const calendar = this.#storedCalendar(calendarId);
    calendar.listedBy = [...(calendar.listedBy ?? []), email];
  }

  /** What the owner does on Google's settings page of the calendar. */
  renameCalendar(calendarId: string, summary: string): void {
    this.#storedCalendar(calendarId).summary = summary;
  }

  /** Makes every sync token that was given so far invalid, as Google may at any time. */
  expireSyncTokens(calendarId: string): void {
    this.#storedCalendar(calendarId).syncTokensExpiredAtRevision = this.#store.nextRevision();
  }

  get #schemaPath(): string {
    return this.#options.eventSchemaPath ?? defaultEventSchemaPath;
  }

  #storedCalendar(calendarId: string): StoredCalendar {
    const calendar = this.#store.calendars.get(calendarId);
    if (calendar === undefined) throw new RangeError(`There is no calendar ${calendarId}.`);
    return calendar;
  }

  #exchange(request: HttpRequest, answer: () => HttpResponse): HttpResponse {
    const fault = this.#options.faults?.(request, this.#exchangeCount);
    this.#exchangeCount += 1;
    if (typeof fault === 'object') return fault;
    if (fault === 'lose-request') throw new ResponseLostError(request);
    const response = answer();
    if (fault === 'lose-response') throw new ResponseLostError(request);
    return response;
  }

  /** `batchWrites` holds the events that earlier calls of the same batch wrote; absent outside a batch. */
  #answer(request: HttpRequest, batchWrites?: Set<string>): HttpResponse {
    try {
      return this.#answerOrRefuse(request, batchWrites);
    } catch (error) {
      if (error instanceof RequestRefused) return answerError(error.refusal);
      throw error;
    }
  }

  #answerOrRefuse(request: HttpRequest, batchWrites: Set<string> | undefined): HttpResponse {
    const route = findRoute(request);
    const account = findAccount(request, this.#options.accountOfToken ?? (() => this.#options.account));
    if (route.kind === 'batch')
      return batchWrites === undefined ? this.#answerBatch(request) : refuse('notFound');
    this.#quota.chargeCall(account.email, route.kind, this.#options.now());
    addPrimaryCalendar(this.#store, account.email, this.#options.account.timeZone);
    requireMethodScope(account, route.kind);
    const selection = selectionOf(route, this.#schemaPath);
    const response = this.#answerCall(request, route, account, batchWrites);
    return selection === undefined ? response : selectFields(response, selection);
  }

  #answerCall(
    request: HttpRequest,
    route: Exclude<Route, { kind: 'batch' }>,
    account: Account,
    batchWrites: Set<string> | undefined,
  ): HttpResponse {
    switch (route.kind) {
      case 'calendarList.list': {
        const parameters = new QueryParameters(route.query, listCalendarsParameters);
        const page = listCalendars(this.#store, account.email, parameters);
        return answerUnlessKnown(request, page, page.etag ?? '');
      }
      case 'calendars.insert': {
        new QueryParameters(route.query, []);
        const calendar = insertCalendar(this.#store, account, readJson(request));
        return answerJson(200, showCalendar(calendar), calendar.etag);
      }
      default:
        return this.#answerCalendar(request, route, account, batchWrites);
    }
  }

  /** Each call on its own; a lost answer ends the whole batch there, as a broken connection does. */
  #answerBatch(batch: HttpRequest): HttpResponse {
    const calls = readBatch(batch);
    const batchWrites = new Set<string>();
    const responses = calls.map(({ request }) =>
      this.#exchange(request, () => this.#answer(request, batchWrites)),
    );
    return writeBatch(calls, responses);
  }

  #answerCalendar(
    request: HttpRequest,
    route: CalendarRoute | InsertEventRoute | GetEventRoute | ChangeEventRoute,
    account: Account,
    batchWrites: Set<string> | undefined,
  ): HttpResponse {
    const { calendar, role } = findCalendar(this.#store, account, route.kind, route.calendarId);
    switch (route.kind) {
      case 'calendars.get':
        new QueryParameters(route.query, []);
        return answerUnlessKnown(request, showCalendar(calendar), calendar.etag);
      case 'calendars.delete':
        if (calendar.primaryOf !== undefined) return refuseUnemulated('deleting a primary calendar');
        this.#store.calendars.delete(calendar.id);
        return answerEmpty(204);
      case 'events.list': {
        const parameters = new QueryParameters(route.query, listParameters);
        const now = this.#options.now();
        const visible = this.#store.visibleEvents(calendar, now);
        const page = listEvents({ calendar, visible, role, reader: account.email, now, parameters });
        return answerUnlessKnown(request, page, page.etag ?? '');
      }
      case 'events.get': {
        const parameters = new QueryParameters(route.query, [
          'alwaysIncludeEmail',
          'maxAttendees',
          'timeZone',
        ]);
        const { resource } = findEvent(calendar, route.eventId);
        const shown = showEvent(resource, answerTimeZone({ calendar, parameters }), account.email);
        return answerUnlessKnown(request, shown, resource.etag);
      }
      default:
        return this.#answerWrite(request, route, account, calendar, batchWrites);
    }
  }

  #answerWrite(
    request: HttpRequest,
    route: InsertEventRoute | ChangeEventRoute,
    account: Account,
    calendar: StoredCalendar,
    batchWrites: Set<string> | undefined,
  ): HttpResponse {
    const parameters = new QueryParameters(route.query, writeParameters);
    const write: EventWrite = {
      store: this.#store,
      calendar,
      account,
      now: this.#options.now(),
      schemaPath: this.#schemaPath,
      sendUpdates: readSendUpdates(parameters),
      ifMatch: findHeader(request.headers, 'if-match'),
    };
    const body = route.kind === 'events.delete' ? {} : readJson(request);
    this.#quota.chargeWrite(calendar.id, write.now);
    const eventId: unknown = 'eventId' in route ? route.eventId : Reflect.get(body, 'id');
    if (batchWrites !== undefined && typeof eventId === 'string') {
      const key = JSON.stringify([calendar.id, eventId]);
      if (batchWrites.has(key)) return refuse('conflict');
      batchWrites.add(key);
    }
    switch (route.kind) {
      case 'events.insert': {
        this.#quota.requireRoomForEvent(account.email, write.now);
        const inserted = insertEvent(write, body);
        this.#quota.countCreatedEvent(account.email, write.now);
        return this.#answerWritten(write, inserted);
      }
      case 'events.update':
        return this.#answerWritten(write, updateEvent(write, route.eventId, body));
      case 'events.patch':
        return this.#answerWritten(write, patchEvent(write, route.eventId, body));
      case 'events.delete':
        deleteEvent(write, route.eventId);
        return answerEmpty(204);
    }
  }

  #answerWritten({ calendar, account }: EventWrite, resource: ReturnType<typeof insertEvent>): HttpResponse {
    return answerJson(200, showEvent(resource, calendar.timeZone, account.email), resource.etag);
  }
}

function answerUnlessKnown(request: HttpRequest, content: object, etag: string): HttpResponse {
  return findHeader(request.headers, 'if-none-match') === etag
    ? answerEmpty(304)
    : answerJson(200, content, etag);
}

function readJson(request: HttpRequest): object {
  let body: unknown;
  try {
    body = JSON.parse(request.body === '' ? '{}' : request.body);
  } catch {
    return refusePayload('Invalid JSON payload received. Unexpected token.', 'parseError');
  }
  if (typeof body !== 'object' || body === null || Array.isArray(body)) {
    return refusePayload('Invalid JSON payload received. Root element must be a message.');
  }
  return body;
}

function readSendUpdates(parameters: QueryParameters): SentMail['sendUpdates'] | 'none' {
  const sendUpdates = parameters.text('sendUpdates');
  if (sendUpdates === undefined) return parameters.flag('sendNotifications') === true ? 'all' : 'none';
  if (sendUpdates === 'all' || sendUpdates === 'externalOnly' || sendUpdates === 'none') return sendUpdates;
  return refuseInvalid('Invalid Value', 'sendUpdates');
}
