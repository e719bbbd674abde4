import type { EventResource } from '../../local/calendar-server/calendarServer';
import type { EventAction } from './actions';
import { pick } from './actions';
import type { PlanCalendars } from './planCalendars';
import type { Known } from './planModel';
import { fieldsOf } from './planModel';

/** People in Calendar: they change events of the plan by hand and put others beside them. */
export class CalendarHands {
  constructor(private readonly calendars: PlanCalendars) {}

  /** Puts an event of the school's own into the plan's calendar. */
  addMeeting(): void {
    this.calendars.addForeign({
      summary: 'Родительское собрание',
      start: { date: '2026-10-09' },
      end: { date: '2026-10-10' },
    });
  }

  /** Does it to a live event of the plan, if there is one. */
  handle(action: EventAction): void {
    const live = this.calendars.live();
    if (live.length === 0) return;
    const [rowId, known] = pick(live, action.event);
    const event = this.calendars.eventOf(rowId);
    const { present } = known;
    if (!event || !present) return;
    const { does, word } = action;
    const patch = (body: object, changed: Partial<Known> = {}) => {
      this.calendars.ask('PATCH', `/${event.id}`, body);
      const after = this.calendars.eventOf(rowId);
      if (!after) return;
      this.calendars.know(rowId, { ...known, present: fieldsOf(after), etag: after.etag, ...changed });
    };
    switch (does) {
      case 'rename':
        patch({ summary: `Переименовано ${word}` });
        return;
      case 'move':
        if (!event.recurrence) patch(movedTimes(event, 10 + (word % 18)));
        return;
      case 'relocate':
        patch({ location: `Библиотека № ${20 + (word % 5)}` });
        return;
      case 'colour':
        patch({ colorId: String(1 + (word % 11)) });
        return;
      case 'free':
        patch({ transparency: present.transparency === 'opaque' ? 'transparent' : 'opaque' });
        return;
      case 'guest': {
        const email = `guest${word % 4}@example.com`;
        if (known.guests.includes(email)) return;
        patch({ attendees: [...(event.attendees ?? []), { email }] }, { guests: [...known.guests, email] });
        return;
      }
      case 'text': {
        const text = `Взять с собой № ${word}`;
        const old = event.description ?? '';
        patch(
          { description: word % 2 === 0 ? `${text}\n${old}` : `${old}\n\n${text}` },
          { around: present.description.startsWith('other: ') ? [] : [...known.around, text] },
        );
        return;
      }
      case 'rewrite':
        patch({ description: `Совсем другой текст ${word}` }, { around: [] });
        return;
      case 'delete-event': {
        this.calendars.ask('DELETE', `/${event.id}`);
        const { present: _, etag: __, ...rest } = known;
        this.calendars.know(rowId, { ...rest, goneBy: 'hand', around: [] });
        return;
      }
      case 'copy-event':
        this.calendars.addForeign({
          summary: `${present.summary} (повтор)`,
          start: { date: '2026-10-23' },
          end: { date: '2026-10-24' },
          extendedProperties: event.extendedProperties ?? {},
        });
    }
  }
}

/** A day of November: for the whole of it where the event was for days, else at noon. */
function movedTimes({ start }: EventResource, day: number): object {
  if ('date' in start && start.date) {
    return { start: { date: `2026-11-${day}` }, end: { date: `2026-11-${day + 1}` } };
  }
  return {
    start: { dateTime: `2026-11-${day}T12:00:00`, timeZone: 'Europe/Moscow' },
    end: { dateTime: `2026-11-${day}T13:30:00`, timeZone: 'Europe/Moscow' },
  };
}
