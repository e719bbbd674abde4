import type { calendar_v3 } from '@googleapis/calendar';
import { roleRanks } from './access';
import type { AccessRole, CalendarStore, StoredCalendar } from './calendarState';
import { shownFields } from './calendarWriting';
import { makeEtag } from './eventWriting';
import type { QueryParameters } from './queryParameters';
import { refuseInvalid } from './refusals';
import { decodeToken, encodeToken } from './tokens';

/** What calendarList.list takes here; incremental syncs of the list are not emulated. */
export const listCalendarsParameters = [
  'maxResults',
  'minAccessRole',
  'pageToken',
  'showDeleted',
  'showHidden',
];

const defaultPageSize = 100;
const maximumPageSize = 250;

/** The least right for each value of `minAccessRole`; nobody has a right below that of a reader here. */
const ranksByRole: Readonly<Record<string, number>> = {
  freeBusyReader: roleRanks.reader,
  reader: roleRanks.reader,
  writerWithoutPrivateAccess: roleRanks.writer,
  writer: roleRanks.writer,
  owner: roleRanks.owner,
};

/**
 * One page of the calendars in a person's list: their own, and those shared with them that they added. A calendar that
 * is only shared can be used by its id and is not listed.
 */
export function listCalendars(
  store: CalendarStore,
  email: string,
  parameters: QueryParameters,
): calendar_v3.Schema$CalendarList {
  const leastRole = parameters.text('minAccessRole') ?? 'freeBusyReader';
  const leastRank = ranksByRole[leastRole];
  if (leastRank === undefined) return refuseInvalid(`Invalid value '${leastRole}'.`, 'minAccessRole');
  const query = parameters.fingerprint(['maxResults', 'pageToken']);
  const start = readPageToken(parameters, query);
  const pageSize = Math.min(parameters.count('maxResults') ?? defaultPageSize, maximumPageSize);
  const entries = [...store.calendars.values()].flatMap((calendar) => {
    const role = calendar.access[email];
    const isListed = role === 'owner' || (role !== undefined && calendar.listedBy?.includes(email) === true);
    return isListed && roleRanks[role] >= leastRank ? [showEntry(calendar, email, role)] : [];
  });
  const end = start + pageSize;
  return {
    kind: 'calendar#calendarList',
    etag: makeEtag(store.revision),
    ...(end < entries.length && { nextPageToken: encodeToken({ kind: 'calendars', query, start: end }) }),
    items: entries.slice(start, end),
  };
}

function showEntry(
  calendar: StoredCalendar,
  email: string,
  accessRole: AccessRole,
): calendar_v3.Schema$CalendarListEntry {
  return {
    kind: 'calendar#calendarListEntry',
    ...shownFields(calendar),
    accessRole,
    defaultReminders: [],
    ...(calendar.primaryOf === email && { primary: true }),
  };
}

/** How many calendars come before the page. */
function readPageToken(parameters: QueryParameters, query: string): number {
  const text = parameters.text('pageToken');
  if (text === undefined) return 0;
  const token = decodeToken(text);
  if (token?.kind === 'calendars' && token.query === query) return token.start;
  return refuseInvalid('Invalid page token value.', 'pageToken');
}
