import type { Language } from './language';

/** What the add-on remembers of a plan in the spreadsheet's own properties. */
export interface PlanRecord {
  readonly planId: string;
  /** The spreadsheet it was made for: a copied file with the same properties is another plan. */
  readonly spreadsheetId: string;
  /** Absent until the first sync made the calendar. */
  readonly calendarId?: string;
  /** Set by a preview whose removals reach the brake: steps then ask for the second yes. */
  readonly removalsNeedConfirmation?: boolean;
  /** Names of the checks that people of this plan do without; one that no check has any longer is passed over. */
  readonly switchedOffChecks?: readonly string[];
  /** The language of what stands in the sheet, whoever looks at it. */
  readonly language: Language;
}

/** Where the record lies. A record of another spreadsheet reads as none. */
export interface PlanRecordStore {
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
