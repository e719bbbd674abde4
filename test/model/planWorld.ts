import type { Action } from './actions';
import { checkPromise } from './brokenPromise';
import { CalendarHands } from './calendarHands';
import { PlanCalendars } from './planCalendars';
import { isSameFields } from './planModel';
import { Previews } from './previews';
import { RowReader } from './rowReader';
import { RunEffects } from './runEffects';
import { Runs } from './runs';
import { SharedPlan, runIdOf } from './sharedPlan';
import { SheetHands } from './sheetHands';
import { checkCalendars } from './standingPromises';

/** A plan in its spreadsheet and calendar, two people at it, and the plain model of what must come of it. */
export class PlanWorld {
  private readonly plan = new SharedPlan();
  private readonly reader = new RowReader(this.plan);
  private readonly calendars = new PlanCalendars(this.plan);
  private readonly sheetHands = new SheetHands(this.plan, this.reader, this.calendars);
  private readonly calendarHands = new CalendarHands(this.calendars);
  private readonly runs = new Runs(
    this.plan,
    this.calendars,
    new Previews(this.plan, this.reader, this.calendars),
    new RunEffects(this.plan, this.reader, this.calendars),
  );

  /** How many steps were asked for, and how many of them got into trouble. */
  get counts(): Runs['counts'] {
    return this.runs.counts;
  }

  /** Does one thing and looks whether all promises hold. Throws `PromiseBrokenError`. */
  act(action: Action): void {
    this.handOn(action);
    checkCalendars(this.plan, this.calendars, action.does);
  }

  /** Brings plan and calendar together, and holds the calendar against the plan. Throws `PromiseBrokenError`. */
  finish(): void {
    this.plan.school.nowMs += 5 * 60_000;
    const run = { does: 'sync', who: 0, decision: 'put-back', isConfirmed: true } as const;
    // What was left by choice is offered again only once nothing else is to be written to its event.
    this.runs.sync(run);
    this.runs.sync(run);
    checkCalendars(this.plan, this.calendars, 'the last sync');
    this.checkEveryRowHasItsEvent();
    this.checkNothingIsLeftToDo();
  }

  private handOn(action: Action): void {
    if ('event' in action) {
      this.calendarHands.handle(action);
      return;
    }
    switch (action.does) {
      case 'preview':
        this.runs.preview(action.who);
        return;
      case 'sync':
        this.runs.sync(action);
        return;
      case 'carry-out-kept':
        this.runs.carryOutKept(action);
        return;
      case 'hourly':
        this.runs.runHourly();
        return;
      case 'other-calendar':
        this.calendars.moveTo(action.calendar);
        return;
      case 'wait':
        this.plan.school.nowMs += action.minutes * 60_000;
        return;
      case 'foreign-event':
        this.calendarHands.addMeeting();
        return;
      default:
        this.sheetHands.edit(action);
    }
  }

  private checkEveryRowHasItsEvent(): void {
    const rows = this.reader.rows();
    for (const row of rows) {
      if (row.isBlank || row.wants === 'kept') continue;
      const present = this.calendars.known.get(row.rowId)?.present;
      checkPromise(
        isSameFields(present, row.wants),
        `row ${row.rowIndex + 1} has not the event that it wants`,
        { row, present },
      );
    }
    const orphans = this.calendars
      .live()
      .map(([rowId]) => rowId)
      .filter((rowId) => !rows.some((row) => row.rowId === rowId && !row.isBlank));
    checkPromise(orphans.length === 0, 'events whose rows are gone are still there', orphans);
  }

  private checkNothingIsLeftToDo(): void {
    const { school } = this.plan;
    const before = school.writingCalls();
    const again = this.plan.get(0, 'previewSync', { runId: runIdOf(0) });
    checkPromise(
      again.changes.every(({ kind }) => kind === 'leave'),
      'a second sync would change something',
      again.changes,
    );
    school.carryOut(again, true);
    checkPromise(school.writingCalls() === before, 'a second sync wrote something');
  }
}
