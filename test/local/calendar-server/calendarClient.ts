import { z } from 'zod';
import type { CalendarServerOptions, HttpResponse } from '../../../local/calendar-server/calendarServer';
import { CalendarServer } from '../../../local/calendar-server/calendarServer';

/** A moment in the school year that every test begins at: 2026-09-01 09:00 in Moscow. */
export const firstOfSeptember = Date.UTC(2026, 8, 1, 6);

export const teacher = {
  email: 'teacher@school.example',
  scopes: ['https://www.googleapis.com/auth/calendar.app.created'],
  timeZone: 'Europe/Moscow',
};

const timeShape = z.strictObject({
  date: z.string().optional(),
  dateTime: z.string().optional(),
  timeZone: z.string().optional(),
});

const eventShape = z.looseObject({
  id: z.string(),
  etag: z.string(),
  status: z.string(),
  sequence: z.number().optional(),
  summary: z.string().optional(),
  description: z.string().optional(),
  updated: z.string().optional(),
  recurringEventId: z.string().optional(),
  start: timeShape.optional(),
  end: timeShape.optional(),
  extendedProperties: z
    .strictObject({
      private: z.record(z.string(), z.string()).optional(),
      shared: z.record(z.string(), z.string()).optional(),
    })
    .optional(),
});

const pageShape = z.looseObject({
  items: z.array(eventShape),
  nextPageToken: z.string().optional(),
  nextSyncToken: z.string().optional(),
  accessRole: z.string(),
  etag: z.string(),
});

const errorShape = z.strictObject({
  error: z.strictObject({
    errors: z.array(
      z.strictObject({
        domain: z.string(),
        reason: z.string(),
        message: z.string(),
        locationType: z.string().optional(),
        location: z.string().optional(),
      }),
    ),
    code: z.number(),
    message: z.string(),
    status: z.string().optional(),
  }),
});

/** An answer, read as what the test expects it to be. */
export class Answer {
  constructor(readonly response: HttpResponse) {}

  get status(): number {
    return this.response.status;
  }

  event(): z.infer<typeof eventShape> {
    return eventShape.parse(JSON.parse(this.response.body));
  }

  page(): z.infer<typeof pageShape> {
    return pageShape.parse(JSON.parse(this.response.body));
  }

  calendarId(): string {
    return z.looseObject({ id: z.string() }).parse(JSON.parse(this.response.body)).id;
  }

  error(): z.infer<typeof errorShape>['error'] {
    return errorShape.parse(JSON.parse(this.response.body)).error;
  }

  /** `404 notFound`, or just `200`. */
  outcome(): string {
    return this.status < 400 ? String(this.status) : `${this.status} ${this.error().errors[0]?.reason}`;
  }
}

/** A server with one calendar made through the API, and requests to it in short. */
export class CalendarClient {
  readonly server: CalendarServer;
  /** Milliseconds since the epoch; tests move it. */
  now = firstOfSeptember;
  token = 'teacher-token';
  readonly calendarId: string;

  constructor(options: Partial<CalendarServerOptions> = {}) {
    this.server = new CalendarServer({ now: () => this.now, account: teacher, ...options });
    this.calendarId = this.makeCalendar('План 9А', 'Europe/Moscow');
  }

  makeCalendar(summary: string, timeZone?: string): string {
    return this.send('POST', '/calendar/v3/calendars', {
      summary,
      ...(timeZone === undefined ? {} : { timeZone }),
    }).calendarId();
  }

  /** To a path of the API. */
  send(method: string, url: string, body?: object, headers: Readonly<Record<string, string>> = {}): Answer {
    const authorization = { Authorization: `Bearer ${this.token}` };
    return new Answer(
      this.server.handle({
        method,
        url,
        headers: { ...authorization, ...headers },
        body: body === undefined ? '' : JSON.stringify(body),
      }),
    );
  }

  eventsPath(eventId = '', query: Readonly<Record<string, string>> | URLSearchParams = {}): string {
    const search = new URLSearchParams(query).toString();
    const path = `/calendar/v3/calendars/${encodeURIComponent(this.calendarId)}/events`;
    return `${path}${eventId === '' ? '' : `/${eventId}`}${search === '' ? '' : `?${search}`}`;
  }

  list(query: Readonly<Record<string, string>> | URLSearchParams = {}): Answer {
    return this.send('GET', this.eventsPath('', query));
  }

  insert(body: object, query: Readonly<Record<string, string>> = {}): Answer {
    return this.send('POST', this.eventsPath('', query), body);
  }

  get(eventId: string): Answer {
    return this.send('GET', this.eventsPath(eventId));
  }

  update(eventId: string, body: object, headers: Readonly<Record<string, string>> = {}): Answer {
    return this.send('PUT', this.eventsPath(eventId), body, headers);
  }

  patch(eventId: string, body: object, headers: Readonly<Record<string, string>> = {}): Answer {
    return this.send('PATCH', this.eventsPath(eventId), body, headers);
  }

  delete(eventId: string, headers: Readonly<Record<string, string>> = {}): Answer {
    return this.send('DELETE', this.eventsPath(eventId), undefined, headers);
  }
}

/** The body of an all-day event, with whatever a test needs on top. */
export function allDay(date: string, endDate: string, more: object = {}): object {
  return { summary: 'Экскурсия в музей', start: { date }, end: { date: endDate }, ...more };
}

/** The body of an event from three to four in the afternoon in Moscow. */
export function afternoon(date: string, more: object = {}): object {
  return {
    summary: 'Занятие в библиотеке',
    start: { dateTime: `${date}T15:00:00`, timeZone: 'Europe/Moscow' },
    end: { dateTime: `${date}T16:00:00`, timeZone: 'Europe/Moscow' },
    ...more,
  };
}
