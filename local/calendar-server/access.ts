import type { AccessRole, CalendarStore, StoredCalendar } from './calendarState';
import type { HttpRequest } from './exchange';
import { findHeader } from './exchange';
import { refuse, refuseAccess, refuseScopes } from './refusals';

/** A person and what their token allows. */
export interface Account {
  readonly email: string;
  /** Full scope addresses, `https://www.googleapis.com/auth/…`. */
  readonly scopes: readonly string[];
}

/** The calls that the server emulates, by the names that Google's documentation gives them. */
export type ApiMethod =
  | 'calendarList.list'
  | 'calendars.insert'
  | 'calendars.get'
  | 'calendars.delete'
  | 'events.list'
  | 'events.insert'
  | 'events.get'
  | 'events.update'
  | 'events.patch'
  | 'events.delete';

const scopePrefix = 'https://www.googleapis.com/auth/';

const eventReadScopes = [
  'calendar',
  'calendar.readonly',
  'calendar.events',
  'calendar.events.readonly',
  'calendar.events.owned',
  'calendar.events.owned.readonly',
  'calendar.app.created',
];
const eventWriteScopes = ['calendar', 'calendar.events', 'calendar.events.owned', 'calendar.app.created'];
const calendarListScopes = [
  'calendar',
  'calendar.readonly',
  'calendar.calendarlist',
  'calendar.calendarlist.readonly',
];
const calendarWriteScopes = ['calendar', 'calendar.calendars', 'calendar.app.created'];

/** Which scopes allow which call, as the method pages of Calendar v3 list them. */
const scopesByMethod: Readonly<Record<ApiMethod, readonly string[]>> = {
  'calendarList.list': calendarListScopes,
  'calendars.insert': calendarWriteScopes,
  'calendars.get': [...calendarWriteScopes, 'calendar.readonly', 'calendar.calendars.readonly'],
  'calendars.delete': calendarWriteScopes,
  'events.list': eventReadScopes,
  'events.get': eventReadScopes,
  'events.insert': eventWriteScopes,
  'events.update': eventWriteScopes,
  'events.patch': eventWriteScopes,
  'events.delete': eventWriteScopes,
};

/** The calls about one calendar. */
export type CalendarMethod = Exclude<ApiMethod, 'calendarList.list' | 'calendars.insert'>;

const roleByMethod: Readonly<Record<CalendarMethod, AccessRole>> = {
  'calendars.get': 'reader',
  'calendars.delete': 'owner',
  'events.list': 'reader',
  'events.get': 'reader',
  'events.insert': 'writer',
  'events.update': 'writer',
  'events.patch': 'writer',
  'events.delete': 'writer',
};

/** A higher right includes the lower ones. */
export const roleRanks: Readonly<Record<AccessRole, number>> = { reader: 1, writer: 2, owner: 3 };

/** The account that the bearer token of the request stands for; 401 when there is none. */
export function findAccount(
  request: HttpRequest,
  accountOfToken: (token: string) => Account | undefined,
): Account {
  const header = findHeader(request.headers, 'authorization') ?? '';
  const token = /^Bearer\s+(\S+)\s*$/i.exec(header)?.[1];
  return (token === undefined ? undefined : accountOfToken(token)) ?? refuse('authError');
}

/** 403 unless one of the token's scopes allows the call at all. */
export function requireMethodScope(account: Account, method: ApiMethod): void {
  if (grantingScopes(account, method).length === 0) refuseScopes();
}

/**
 * The calendar, if the account may do this with it: 404 when it has no right on it, 403 when its scopes do not reach
 * this calendar or its right is too small. A token with calendar.app.created alone reaches the calendars that were
 * made through the API, whoever made them; whether Google lets a second person in there is not documented.
 */
export function findCalendar(
  store: CalendarStore,
  account: Account,
  method: CalendarMethod,
  calendarId: string,
): { readonly calendar: StoredCalendar; readonly role: AccessRole } {
  const calendar = store.calendars.get(calendarId === 'primary' ? account.email : calendarId);
  const role = calendar?.access[account.email];
  if (calendar === undefined || role === undefined) return refuse('notFound');
  const reaches = grantingScopes(account, method).some((scope) => {
    if (scope === 'calendar.app.created') return calendar.createdByApplication;
    return !scope.startsWith('calendar.events.owned') || role === 'owner';
  });
  if (!reaches) refuseScopes();
  const needed = roleByMethod[method];
  if (roleRanks[role] < roleRanks[needed]) refuseAccess(needed === 'owner' ? 'owner' : 'writer');
  return { calendar, role };
}

function grantingScopes(account: Account, method: ApiMethod): string[] {
  return scopesByMethod[method].filter((scope) => account.scopes.includes(scopePrefix + scope));
}
