import { z } from 'zod';
import type { Account } from './access';
import type { CalendarStore, StoredCalendar } from './calendarState';
import { makeEtag, makeOpaqueId } from './eventWriting';
import { refuseInvalid, refuseMissing, refusePayload } from './refusals';
import { isTimeZone } from './zonedTime';

const calendarBody = z.strictObject({
  summary: z.string().nullish(),
  description: z.string().nullish(),
  location: z.string().nullish(),
  timeZone: z.string().nullish(),
});

/** The zone of a new calendar for which none is asked. */
const defaultTimeZone = 'UTC';

/** Makes a calendar owned by the account, through the API. */
export function insertCalendar(store: CalendarStore, account: Account, body: object): StoredCalendar {
  const parsed = calendarBody.safeParse(body);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    return issue?.code === 'unrecognized_keys'
      ? refusePayload(`Invalid JSON payload received. Unknown name "${issue.keys[0]}": Cannot find field.`)
      : refusePayload(`Invalid value at '${issue?.path.join('.')}'`);
  }
  const { summary, description, location, timeZone } = parsed.data;
  if (!summary) return refuseMissing('Missing title.');
  if (timeZone && !isTimeZone(timeZone)) return refuseInvalid('Invalid time zone.');
  const id = `c_${makeOpaqueId(`calendar ${account.email} ${store.revision}`, 32)}@group.calendar.google.com`;
  const calendar: StoredCalendar = {
    id,
    etag: makeEtag(store.nextRevision()),
    summary,
    ...(description ? { description } : {}),
    ...(location ? { location } : {}),
    timeZone: timeZone || defaultTimeZone,
    createdByApplication: true,
    access: { [account.email]: 'owner' },
    events: new Map(),
    syncTokensExpiredAtRevision: 0,
  };
  store.calendars.set(id, calendar);
  return calendar;
}

/** The main calendar that every account has; its id is the e-mail. */
export function addPrimaryCalendar(store: CalendarStore, email: string, timeZone: string): void {
  if (store.calendars.has(email)) return;
  store.calendars.set(email, {
    id: email,
    etag: makeEtag(store.nextRevision()),
    summary: email,
    timeZone,
    createdByApplication: false,
    primaryOf: email,
    access: { [email]: 'owner' },
    events: new Map(),
    syncTokensExpiredAtRevision: 0,
  });
}

/** The calendar as an answer shows it. */
export function showCalendar(calendar: StoredCalendar): object {
  return { kind: 'calendar#calendar', ...shownFields(calendar) };
}

/** What every answer about a calendar tells of it. */
export function shownFields({ id, etag, summary, description, location, timeZone }: StoredCalendar): object {
  return {
    etag,
    id,
    summary,
    ...(description === undefined ? {} : { description }),
    ...(location === undefined ? {} : { location }),
    timeZone,
    conferenceProperties: { allowedConferenceSolutionTypes: ['hangoutsMeet'] },
  };
}
