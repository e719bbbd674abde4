import { Calendar } from '@fullcalendar/core';
import type { EventApi, EventInput } from '@fullcalendar/core';
import englishLocale from '@fullcalendar/core/locales/en-gb';
import russianLocale from '@fullcalendar/core/locales/ru';
import ukrainianLocale from '@fullcalendar/core/locales/uk';
import listPlugin from '@fullcalendar/list';
import multiMonthPlugin from '@fullcalendar/multimonth';
import type { Language } from '../../../src/plan/language';
import { parseLocalDate } from '../../../src/plan/localDate';
import { firstDayOfSchoolYear, schoolYear, schoolYearName } from '../../../src/plan/schoolYear';
import type { SchoolYear } from '../../../src/plan/schoolYear';
import type { SheetView } from '../../workbook/spreadsheetView';
import type { LocalMessages } from '../../messages';
import type { CalendarEventView, CalendarView } from '../pageApi';
import { button, element } from './elements';
import { eventDates, lastDayOf } from './eventDates';
import { EventDetails, type ShownEvent } from './eventDetails';
import { gatherBands, type MonthBand } from './monthBands';
import { readableTextColor } from './readableTextColor';
import { eventsInSchoolYear, schoolYearToShow } from './schoolYearShown';

const locales = { ru: russianLocale, uk: ukrainianLocale, en: englishLocale } as const;

type Layout = 'schoolYearMonths' | 'schoolYearList';

/**
 * The calendars as the months of a school year, or as a list. Times are the calendar's own wall clock: FullCalendar
 * gets them as text without a zone and shows them in "UTC", so nothing is ever converted.
 */
export class CalendarPage {
  readonly region = element('section', { class: 'calendar-page', hidden: true });
  private readonly heading = element('h2', { 'aria-live': 'polite' });
  private readonly count = element('span', { class: 'event-count' });
  private readonly emptyHint = element('p', { class: 'empty-hint', hidden: true });
  private readonly place = element('div', { class: 'calendar' });
  private readonly details: EventDetails;
  private readonly calendar: Calendar;
  private readonly layoutButtons: ReadonlyMap<Layout, HTMLButtonElement>;
  private readonly choices = element('div', { class: 'calendar-choices' });
  private calendars: readonly CalendarView[] = [];
  /** The events of those bands that stand for several, by the id that the band has in the calendar. */
  private readonly bands = new Map<string, readonly ShownEvent[]>();
  /** Ids of the calendars that a person ticked besides the plan's own, or unticked. */
  private readonly ticked = new Map<string, boolean>();
  private year: SchoolYear | undefined;

  constructor(
    private readonly words: LocalMessages,
    private readonly language: Language,
  ) {
    this.details = new EventDetails(words, language);
    this.layoutButtons = new Map<Layout, HTMLButtonElement>([
      ['schoolYearMonths', this.layoutButton(words.asMonths, 'schoolYearMonths')],
      ['schoolYearList', this.layoutButton(words.asList, 'schoolYearList')],
    ]);
    this.calendar = this.makeCalendar();
    this.emptyHint.textContent = words.noEvents;
    const layouts = element('div', { class: 'choice', role: 'group', 'aria-label': words.calendarLayout });
    layouts.append(...this.layoutButtons.values());
    this.region.append(
      element(
        'div',
        { class: 'calendar-header' },
        this.yearButton('‹', words.previousYear, -1),
        this.heading,
        this.yearButton('›', words.nextYear, 1),
        this.count,
        layouts,
      ),
      this.choices,
      this.emptyHint,
      this.place,
      this.details.dialog,
    );
  }

  /** Shows the calendars; the first time at the school year of their events. `today` is `yyyy-mm-dd`. */
  show(calendars: readonly CalendarView[], sheets: readonly SheetView[], today: string): void {
    this.calendars = calendars;
    const events = calendars.flatMap((calendar) => calendar.events);
    const date = parseLocalDate(today);
    if (date) this.year ??= schoolYearToShow(events, sheets, date);
    this.region.hidden = false;
    this.showChoices();
    this.fill();
    this.showYear();
    this.calendar.render();
    this.calendar.updateSize();
  }

  hide(): void {
    this.region.hidden = true;
    this.details.close();
  }

  private makeCalendar(): Calendar {
    return new Calendar(this.place, {
      plugins: [multiMonthPlugin, listPlugin],
      locale: locales[this.language],
      timeZone: 'UTC',
      headerToolbar: false,
      height: '100%',
      firstDay: 1,
      initialView: 'schoolYearMonths',
      views: {
        schoolYearMonths: {
          type: 'multiMonth',
          duration: { months: 12 },
          multiMonthMinWidth: 400,
          displayEventTime: false,
        },
        schoolYearList: { type: 'list', duration: { months: 12 } },
      },
      dayMaxEvents: 4,
      // Bands stand below the dated events, however early they began.
      eventOrder: 'isBand,start,-duration,allDay,title',
      eventOrderStrict: true,
      // Otherwise the last days of a month stand twice, and their events too.
      showNonCurrentDates: false,
      eventDisplay: 'block',
      displayEventEnd: false,
      eventTimeFormat: { hour: '2-digit', minute: '2-digit', hour12: false },
      noEventsText: this.words.noEvents,
      eventInteractive: true,
      // A day is named by all it shows: its number and its events, not by the number alone.
      dayCellDidMount: ({ el }) => {
        el.removeAttribute('aria-labelledby');
      },
      eventDidMount: ({ el, event }) => {
        el.setAttribute('title', event.title);
        el.dataset.eventId = event.id;
      },
      eventClick: ({ event, jsEvent, el }) => {
        jsEvent.preventDefault();
        this.showDetails(event, el);
      },
    });
  }

  private showDetails(event: EventApi, anchor: HTMLElement): void {
    const band = this.bands.get(event.id);
    if (band) {
      this.details.showAll(event.title, band, anchor);
      return;
    }
    const found = this.calendars
      .flatMap((calendar) => calendar.events.map((one) => ({ calendar, event: one })))
      .find(
        (one) => one.event.eventId === event.id && one.calendar.calendarId === event.extendedProps.calendarId,
      );
    if (found) this.details.show(found.event, found.calendar, anchor);
  }

  /** Where there are several calendars a plan may have been in more than one: its own is shown, the others on demand. */
  private shownCalendars(): readonly CalendarView[] {
    return this.calendars.filter(({ calendarId, isOfPlan }) => this.ticked.get(calendarId) ?? isOfPlan);
  }

  private showChoices(): void {
    this.choices.hidden = this.calendars.length < 2;
    this.choices.replaceChildren(...this.calendars.map((calendar) => this.choiceOf(calendar)));
  }

  private choiceOf({ calendarId, name, isOfPlan }: CalendarView): HTMLLabelElement {
    const box = element('input', { type: 'checkbox' });
    box.checked = this.ticked.get(calendarId) ?? isOfPlan;
    box.addEventListener('change', () => {
      this.ticked.set(calendarId, box.checked);
      this.fill();
      this.showYear();
    });
    return element('label', {}, box, name);
  }

  private fill(): void {
    const isList = this.calendar.view.type === ('schoolYearList' satisfies Layout);
    this.calendar.removeAllEventSources();
    this.bands.clear();
    for (const calendar of this.shownCalendars()) {
      const { dated, bands } = isList ? { dated: calendar.events, bands: [] } : gatherBands(calendar.events);
      this.calendar.addEventSource([
        ...dated.map((event) => this.eventInput(event, calendar, isList)),
        ...bands.map((band) => this.bandInput(band, calendar)),
      ]);
    }
  }

  /** A pale line; of several events it says how many, and its card lists them. */
  private bandInput({ start, endExclusive, events }: MonthBand, calendar: CalendarView): EventInput {
    const [first, ...others] = events;
    const id =
      others.length === 0 ? (first?.eventId ?? '') : `band ${calendar.calendarId} ${start} ${endExclusive}`;
    if (others.length > 0)
      this.bands.set(
        id,
        events.map((event) => ({ event, calendar })),
      );
    return {
      id,
      title: others.length === 0 ? (first?.title ?? '') : this.bandTitle(events),
      allDay: true,
      start,
      end: endExclusive,
      classNames: ['band'],
      extendedProps: { calendarId: calendar.calendarId, isBand: 1 },
    };
  }

  private bandTitle([first, ...others]: readonly CalendarEventView[]): string {
    const isOneMonth = first !== undefined && first.start.slice(0, 7) === lastDayOf(first).slice(0, 7);
    return (isOneMonth ? this.words.wholeMonth : this.words.longTime)(others.length + 1);
  }

  /** Shows the month of an event and its card; false when no calendar has it any more. */
  showEvent(calendarId: string, eventId: string): boolean {
    const calendar = this.calendars.find((one) => one.calendarId === calendarId);
    const event = calendar?.events.find((one) => one.eventId === eventId);
    const start = event && parseLocalDate(event.start.slice(0, 10));
    if (!calendar || !event || !start) return false;
    this.ticked.set(calendarId, true);
    this.year = schoolYearToShow([event], [], start);
    this.showChoices();
    this.fill();
    this.showYear();
    const anchor =
      this.place.querySelector<HTMLElement>(`[data-event-id="${CSS.escape(eventId)}"]`) ??
      this.place.querySelector<HTMLElement>(`[data-date="${start}"]`) ??
      this.place;
    anchor.scrollIntoView({ block: 'center' });
    this.details.show(event, calendar, anchor);
    return true;
  }

  /** In the list an event of many days stands once, on its first day, and says how long it lasts. */
  private eventInput(event: CalendarEventView, calendar: CalendarView, isList: boolean): EventInput {
    const color = event.color ?? calendar.color;
    const isOnceInList = isList && event.isAllDay;
    const isLong = isOnceInList && lastDayOf(event) !== event.start;
    return {
      id: event.eventId,
      title: isLong ? `${event.title} (${eventDates(event, this.language)})` : event.title,
      allDay: event.isAllDay,
      start: event.start,
      ...(!isOnceInList && { end: event.endExclusive }),
      extendedProps: { calendarId: calendar.calendarId, isBand: 0 },
      ...(color !== undefined && { color, textColor: readableTextColor(color) }),
    };
  }

  private showYear(): void {
    const { year } = this;
    if (!year) return;
    const events = this.shownCalendars().flatMap((calendar) => calendar.events);
    const count = eventsInSchoolYear(events, year).length;
    this.heading.textContent = this.words.schoolYear(schoolYearName(year));
    this.count.textContent = this.words.eventCount(count);
    this.emptyHint.hidden = count > 0;
    this.calendar.gotoDate(firstDayOfSchoolYear(year));
    this.details.close();
    for (const [layout, one] of this.layoutButtons) {
      one.setAttribute('aria-pressed', String(layout === this.calendar.view.type));
    }
  }

  private layoutButton(label: string, layout: Layout): HTMLButtonElement {
    return button(label, () => {
      this.calendar.changeView(layout);
      this.fill();
      this.showYear();
    });
  }

  private yearButton(sign: string, label: string, years: 1 | -1): HTMLButtonElement {
    const press = (): void => {
      if (!this.year) return;
      this.year = schoolYear(this.year.firstYear + years, this.year.firstMonth);
      this.showYear();
    };
    return button(sign, press, { class: 'sign', title: label, 'aria-label': label });
  }
}
