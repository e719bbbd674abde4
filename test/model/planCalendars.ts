import type { EventResource } from '../../local/calendar-server/calendarServer';
import { mostFormerCalendars } from '../../src/plan/planRecord';
import { checkPromise } from './brokenPromise';
import type { Known } from './planModel';
import { rowIdOf } from './planModel';
import type { SharedPlan } from './sharedPlan';

/** A calendar that the plan is not in. */
interface OtherCalendar {
  readonly calendarId: string;
  readonly known: ReadonlyMap<string, Known>;
  readonly foreign: ReadonlyMap<string, string>;
  /** All its events, as they must stay. */
  readonly events: string;
}

/** The calendar that the plan is in and those that it may move to, with what must be in them. */
export class PlanCalendars {
  private readonly knownEvents = new Map<string, Known>();
  private readonly foreignEvents = new Map<string, string>();
  private otherCalendars: readonly OtherCalendar[];

  constructor(private readonly plan: SharedPlan) {
    const calendarId = plan.school.server.makeCalendarByHand(
      'teacher@school.example',
      'Школа',
      'Europe/Moscow',
    );
    const day = { start: { date: '2026-10-09' }, end: { date: '2026-10-10' } };
    this.askCalendar(calendarId, 'POST', '', { summary: 'Педсовет', ...day });
    const foreign = plan.school
      .eventsIn(calendarId)
      .map((event) => [event.id, JSON.stringify(event)] as const);
    this.otherCalendars = [this.otherCalendar(calendarId, new Map(), new Map(foreign))];
  }

  /** The events of the plan in its present calendar, those that are gone too, by row id. */
  get known(): ReadonlyMap<string, Known> {
    return this.knownEvents;
  }

  /** The other events of the present calendar, as they must stay, by their id. */
  get foreign(): ReadonlyMap<string, string> {
    return this.foreignEvents;
  }

  /** The calendars that the plan may move to, the one that it left last first. */
  get others(): readonly OtherCalendar[] {
    return this.otherCalendars;
  }

  /** From now on this must be so. */
  know(rowId: string, known: Known): void {
    this.knownEvents.set(rowId, known);
  }

  /** The events of the plan that must be in its calendar, with the ids of their rows. */
  live(): readonly (readonly [string, Known])[] {
    return [...this.knownEvents].filter(([, { present }]) => present);
  }

  /** Whether the plan has a calendar yet. */
  hasCalendar(): boolean {
    return this.plan.identity().calendarId !== undefined;
  }

  /** All that is in the plan's calendar. */
  events(): readonly EventResource[] {
    const { calendarId } = this.plan.identity();
    return calendarId === undefined ? [] : this.plan.school.eventsIn(calendarId);
  }

  /** The event of that row as Calendar has it; copies made by hand are not it. */
  eventOf(rowId: string): EventResource | undefined {
    return this.events().find((event) => !this.foreignEvents.has(event.id) && rowIdOf(event) === rowId);
  }

  /** A person's own request about the events of the plan's calendar. */
  ask(method: 'POST' | 'PATCH' | 'DELETE', path: string, body?: object): void {
    this.askCalendar(this.plan.identity().calendarId ?? '', method, path, body);
  }

  /** A person puts an event into the plan's calendar that is none of the plan's. */
  addForeign(body: object): void {
    if (!this.hasCalendar()) return;
    const before = new Set(this.events().map(({ id }) => id));
    this.ask('POST', '', body);
    const added = this.events().find(({ id }) => !before.has(id));
    if (added) this.foreignEvents.set(added.id, JSON.stringify(added));
  }

  /** Moves the plan to the calendar with that number of those where it was or has yet to be, or to a new one. */
  moveTo(number: number): void {
    const { calendarId: left } = this.plan.identity();
    if (left === undefined) return;
    const entered = this.others[number % (this.others.length + 1)];
    const reply = this.plan.ask(
      0,
      'chooseCalendar',
      entered ? { kind: 'existing', calendarId: entered.calendarId } : { kind: 'new' },
    );
    checkPromise(reply.ok, 'another calendar could not be chosen', reply);
    const remaining = this.others.filter((one) => one !== entered);
    this.otherCalendars = [
      this.otherCalendar(left, new Map(this.known), new Map(this.foreign)),
      ...remaining,
    ].slice(0, mostFormerCalendars);
    this.enter(entered);
    this.plan.forgetUnfinishedRun();
  }

  private enter(entered: OtherCalendar | undefined): void {
    this.knownEvents.clear();
    this.foreignEvents.clear();
    for (const [rowId, known] of entered?.known ?? []) {
      // The removals that the plan remembers are those of its present calendar.
      this.know(rowId, known.goneBy === 'us' ? { ...known, goneBy: 'us-unremembered' } : known);
    }
    for (const [id, event] of entered?.foreign ?? []) this.foreignEvents.set(id, event);
  }

  private otherCalendar(
    calendarId: string,
    known: ReadonlyMap<string, Known>,
    foreign: ReadonlyMap<string, string>,
  ): OtherCalendar {
    return { calendarId, known, foreign, events: JSON.stringify(this.plan.school.eventsIn(calendarId)) };
  }

  private askCalendar(
    calendarId: string,
    method: 'POST' | 'PATCH' | 'DELETE',
    path: string,
    body?: object,
  ): void {
    this.plan.school.askCalendar(method, `/calendars/${encodeURIComponent(calendarId)}/events${path}`, body);
  }
}
