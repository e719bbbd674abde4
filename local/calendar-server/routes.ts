import type { HttpRequest } from './exchange';
import { refuse, refuseMalformed, refuseUnemulated } from './refusals';

/** About no calendar that is there already. */
export interface PersonRoute {
  readonly kind: 'calendars.insert' | 'calendarList.list';
  readonly query: URLSearchParams;
}

/** About one calendar. */
export interface CalendarRoute {
  readonly kind: 'calendars.get' | 'calendars.delete' | 'events.list';
  readonly calendarId: string;
  readonly query: URLSearchParams;
}

export interface InsertEventRoute {
  readonly kind: 'events.insert';
  readonly calendarId: string;
  readonly query: URLSearchParams;
}

export interface GetEventRoute {
  readonly kind: 'events.get';
  readonly calendarId: string;
  readonly eventId: string;
  readonly query: URLSearchParams;
}

export interface ChangeEventRoute {
  readonly kind: 'events.update' | 'events.patch' | 'events.delete';
  readonly calendarId: string;
  readonly eventId: string;
  readonly query: URLSearchParams;
}

/** What a request asks for. */
export type Route =
  | { readonly kind: 'batch' }
  | PersonRoute
  | CalendarRoute
  | InsertEventRoute
  | GetEventRoute
  | ChangeEventRoute;

const calendarMethods: Readonly<Record<string, 'calendars.get' | 'calendars.delete'>> = {
  GET: 'calendars.get',
  DELETE: 'calendars.delete',
};
const collectionMethods: Readonly<Record<string, 'events.list' | 'events.insert'>> = {
  GET: 'events.list',
  POST: 'events.insert',
};
const eventMethods: Readonly<Record<string, (GetEventRoute | ChangeEventRoute)['kind']>> = {
  GET: 'events.get',
  PUT: 'events.update',
  PATCH: 'events.patch',
  DELETE: 'events.delete',
};

/**
 * The route of a request. What Calendar has and this server has not gives 501 by name; the batch address of all APIs,
 * switched off in 2020, gives 404 as it does at Google.
 */
export function findRoute({ method, url }: HttpRequest): Route {
  const { pathname, searchParams: query } = parseUrl(url);
  if (pathname === '/batch') return refuse('notFound');
  if (pathname === '/batch/calendar/v3' && method === 'POST') return { kind: 'batch' };

  if (pathname === '/calendar/v3/users/me/calendarList' && method === 'GET')
    return { kind: 'calendarList.list', query };
  const segments = decodeSegments(pathname);
  const [api, version, collection, calendarId, events, eventId] = segments;
  const isCalendars = api === 'calendar' && version === 'v3' && collection === 'calendars';
  if (isCalendars && !segments.includes('')) {
    if (calendarId === undefined) {
      if (method === 'POST') return { kind: 'calendars.insert', query };
    } else if (events === undefined) {
      const kind = calendarMethods[method];
      if (kind !== undefined) return { kind, calendarId, query };
    } else if (events === 'events' && eventId === undefined) {
      const kind = collectionMethods[method];
      if (kind !== undefined) return { kind, calendarId, query };
    } else if (events === 'events' && eventId !== undefined && segments.length === 6) {
      const kind = eventMethods[method];
      if (kind !== undefined) return { kind, calendarId, eventId, query };
    }
  }
  return refuseUnemulated(`${method} ${pathname}`);
}

function parseUrl(url: string): URL {
  try {
    return new URL(url, 'https://www.googleapis.com');
  } catch {
    return refuseMalformed();
  }
}

function decodeSegments(pathname: string): string[] {
  try {
    return pathname.slice(1).split('/').map(decodeURIComponent);
  } catch {
    return refuseMalformed();
  }
}
