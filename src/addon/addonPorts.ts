import type { Clock } from '../calendar/clock';
import type { EventCalendar } from '../calendar/eventCalendar';
import type { HourlyTrigger } from '../plan/hourlyTrigger';
import type { Language } from '../plan/language';
import type { PlanRecordStore, RunLock } from '../plan/planRecord';
import type { PlanSheet, Workbook } from '../plan/workbook';
import type { SummarySheet } from '../summary/summarySheet';

/** Everything outside that the things a user does need; googlePorts.ts wires them to Google. */
export interface AddonPorts {
  /** The language of the person at the keyboard. */
  readonly language: Language;
  readonly workbook: Workbook;
  readonly records: PlanRecordStore;
  readonly lock: RunLock;
  readonly calendar: EventCalendar;
  readonly clock: Clock;
  readonly hourlyTrigger: HourlyTrigger;
  planSheet(sheetId: number): PlanSheet;
  summarySheet(tabName: string): SummarySheet;
  /** Random text, another one each time. */
  newSeed(): string;
  /** Address of a tab, to which `&range=A1` may be added. */
  tabUrl(sheetId: number): string;
  /** A moment as people in the spreadsheet's zone write it: `15.09.2026 14:05`. */
  momentText(milliseconds: number): string;
}
