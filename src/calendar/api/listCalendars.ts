import * as z from 'zod/mini';
import { once } from '../../plan/once';
import type { CalendarProblem, ListedCalendar } from '../eventCalendar';
import { CalendarAnswerError } from './apiError';
import { type ApiContext, apiUrl, exchangePatiently } from './exchange';

/** Calendar's own limit for a page of calendarList.list. */
const calendarsPerPage = 250;

const calendarPage = once(() =>
  z.object({
    nextPageToken: z.optional(z.string()),
    items: z.optional(
      z.array(
        z.object({
          id: z.string(),
          summary: z.optional(z.string()),
          summaryOverride: z.optional(z.string()),
          description: z.optional(z.string()),
        }),
      ),
    ),
  }),
);

/**
 * The calendars that the person sees in Google Calendar and may write to; hidden ones, and those that were shared but
 * never added, are not among them (calendarList.list, `minAccessRole`, `showHidden`).
 */
export function listCalendars(
  context: ApiContext,
): { readonly ok: true; readonly calendars: readonly ListedCalendar[] } | CalendarProblem {
  const calendars: ListedCalendar[] = [];
  let pageToken: string | undefined;
  for (;;) {
    const query = [
      `maxResults=${calendarsPerPage}`,
      'minAccessRole=writer',
      `fields=${encodeURIComponent('nextPageToken,items(id,summary,summaryOverride,description)')}`,
      ...(pageToken === undefined ? [] : [`pageToken=${encodeURIComponent(pageToken)}`]),
    ].join('&');
    const answer = exchangePatiently(context, {
      method: 'GET',
      url: `${apiUrl}/users/me/calendarList?${query}`,
    });
    if ('problem' in answer) return answer;
    const page = z.safeParse(calendarPage(), JSON.parse(answer.body));
    if (!page.success)
      throw new CalendarAnswerError('The answer to calendarList.list is no list of calendars.');
    for (const { id, summary, summaryOverride, description = '' } of page.data.items ?? [])
      calendars.push({ calendarId: id, name: summaryOverride ?? summary ?? id, description });
    pageToken = page.data.nextPageToken;
    if (pageToken === undefined) return { ok: true, calendars };
  }
}
