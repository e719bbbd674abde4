import type { Language } from './language';
import type { SyncSettings } from './syncSettings';

/** What the add-on remembers of a plan in the spreadsheet's own properties. All of it stays far below the 9 KB of a property. */
export interface PlanRecord {
  readonly planId: string;
  /** The spreadsheet it was made for: a copied file with the same properties is another plan. */
  readonly spreadsheetId: string;
  /** Absent until the first sync made the calendar. */
  readonly calendarId?: string;
  /** A calendar was asked for, and nobody knows yet whether it was made. */
  readonly isCalendarAsked?: boolean;
  /** Where the plan was before, the last first: who goes back finds the same events there and makes none twice. */
  readonly formerCalendars?: readonly FormerCalendar[];
  /** Set by a preview whose removals reach the brake: steps then ask for the second yes. */
  readonly removalsNeedConfirmation?: boolean;
  /** Names of the checks that people of this plan do without; one that no check has any longer is passed over. */
  readonly switchedOffChecks?: readonly string[];
  /** Absent while nobody chose any. */
  readonly settings?: SyncSettings;
  /** The school year that the plan named at its last sync, as `2026/27`. */
  readonly schoolYear?: string;
  /** Rows whose events we removed, the last `mostRemovedRowIds` of them: a row that comes back gets its event again. */
  readonly removedRowIds?: readonly string[];
  /** The run that did the last step; without an id when it is over. */
  readonly run?: RunMark;
  /** Milliseconds since 1970 (UTC): before it Google takes no more from us. */
  readonly limitedUntilMs?: number;
  readonly hourly?: HourlyRecord;
  /** The language of what stands in the sheet, whoever looks at it. */
  readonly language: Language;
}

/** A calendar that the plan has left. */
export interface FormerCalendar {
  readonly calendarId: string;
  /** Under which its events were made. */
  readonly planId: string;
  /** As `2026/27`; absent when the plan named none. */
  readonly schoolYear?: string;
}

/** As many as fit beside everything else into a property. */
export const mostFormerCalendars = 4;

/** Likewise. */
export const mostRemovedRowIds = 200;

/** A run after one of its steps. */
export interface RunMark {
  readonly runId: string;
  /** Milliseconds since 1970 (UTC). */
  readonly lastStepMs: number;
  /** What its steps asked of Calendar within the last minute: moments in milliseconds since 1970 (UTC) and quota units. */
  readonly spent: readonly { readonly atMs: number; readonly units: number }[];
}

/** The hourly run without a person. */
export interface HourlyRecord {
  readonly isOn: boolean;
  readonly last?: HourlyResult;
}

/** What an hourly run did. */
export interface HourlyResult {
  /** Milliseconds since 1970 (UTC). */
  readonly atMs: number;
  readonly added: number;
  readonly updated: number;
  /** Titles of the removed events, the first few of them. */
  readonly removed: readonly string[];
  /** Changes that wait for a person. */
  readonly waiting: number;
  /** The code of the problem that it met; absent when it met none. */
  readonly problem?: string;
}

/** Where the record lies. A record of another spreadsheet reads as none. */
export interface PlanRecordStore {
  /** Throws when there is a record that cannot be read: taken for none, it would make every event a second time. */
  read(): PlanRecord | undefined;
  write(record: PlanRecord): void;
}

/** Keeps two runs from writing at once; it does not keep people from typing. */
export interface RunLock {
  /** False when another run holds it longer than we wait. */
  take(): boolean;
  /** Writes out what is pending, then lets the next run in. */
  release(): void;
}
