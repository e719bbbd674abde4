import { formatA1, parseA1 } from './area';
import type { Protection, Sheet } from './sheet';
import type { SheetMark } from './sheetMarks';
import { Workbook } from './workbook';
import type { DeveloperMetadata } from './workbook';
import { readXlsxFile, writeXlsxFile } from './xlsxFile';

/** What an .xlsx file cannot hold of a workbook; lies beside it as JSON. */
export interface HostRecord {
  readonly spreadsheetId: string;
  readonly locale: string;
  readonly timeZone: string;
  /** By name, as the file has them. */
  readonly sheets: readonly SheetRecord[];
  readonly metadata: readonly DeveloperMetadata[];
}

export interface SheetRecord {
  readonly name: string;
  readonly sheetId: number;
  readonly rowCount: number;
  readonly columnCount: number;
  readonly protections: readonly ProtectionRecord[];
}

export interface ProtectionRecord {
  /** In A1 notation; empty for the whole sheet. */
  readonly range: string;
  readonly description: string;
  readonly warningOnly: boolean;
}

/** What a workbook needs that comes from no file: for a first opening, or a file from elsewhere. */
export interface NewWorkbook {
  readonly spreadsheetId: string;
  readonly name: string;
  /** Such as `ru_RU`. */
  readonly locale: string;
  /** IANA name. */
  readonly timeZone: string;
}

/** The part of the workbook that goes beside its .xlsx file. */
export function hostRecordOf(workbook: Workbook): HostRecord {
  return {
    spreadsheetId: workbook.spreadsheetId,
    locale: workbook.locale,
    timeZone: workbook.timeZone,
    sheets: workbook.sheets.map(({ name, sheetId, rowCount, columnCount, protections }) => ({
      name,
      sheetId,
      rowCount,
      columnCount,
      protections: protections.map(({ area, description, warningOnly }) => ({
        range: area === undefined ? '' : formatA1(area),
        description,
        warningOnly,
      })),
    })),
    metadata: workbook.metadata,
  };
}

/** The two files of a workbook. */
export async function writeWorkbook(workbook: Workbook): Promise<{ plan: Uint8Array; record: HostRecord }> {
  return { plan: await writeXlsxFile(workbook), record: hostRecordOf(workbook) };
}

/**
 * The workbook of an .xlsx file, with what the record remembers of sheets of the same names. Without a record it is a
 * new spreadsheet, whose tabs are what the file itself remembers of them. Throws `UnreadableWorkbookError`.
 */
export async function readWorkbook(
  plan: Uint8Array,
  fresh: NewWorkbook,
  record: HostRecord | undefined,
): Promise<Workbook> {
  const remembered = new Map(record?.sheets.map((sheet) => [sheet.name, sheet]));
  const taken = new Set(record?.sheets.map(({ sheetId }) => sheetId));
  let nextId = 0;
  const sheetIdFor = (name: string, mark: SheetMark | undefined): number => {
    const known = remembered.get(name)?.sheetId;
    if (known !== undefined) return known;
    if (record === undefined && mark !== undefined && !taken.has(mark.sheetId)) {
      taken.add(mark.sheetId);
      return mark.sheetId;
    }
    while (taken.has(nextId)) nextId += 1009;
    taken.add(nextId);
    return nextId;
  };
  const { sheets, activeSheetIndex, marks } = await readXlsxFile(plan, sheetIdFor);
  for (const sheet of sheets) restoreSheet(sheet, remembered.get(sheet.name));
  const workbook = new Workbook({ ...fresh, ...(record && settingsOf(record)) }, sheets);
  const present = new Set(sheets.map(({ sheetId }) => sheetId));
  workbook.metadata = (record?.metadata ?? []).filter(
    ({ sheetId }) => sheetId === undefined || present.has(sheetId),
  );
  if (record === undefined) {
    for (const { sheetId, name } of sheets) {
      for (const tag of marks.get(name)?.tags ?? []) workbook.addMetadata({ ...tag, sheetId });
    }
  }
  const active = sheets[activeSheetIndex];
  if (active !== undefined) workbook.activate(active.sheetId);
  return workbook;
}

function settingsOf({ spreadsheetId, locale, timeZone }: HostRecord): Omit<NewWorkbook, 'name'> {
  return { spreadsheetId, locale, timeZone };
}

function restoreSheet(sheet: Sheet, record: SheetRecord | undefined): void {
  if (record === undefined) return;
  sheet.rowCount = Math.max(sheet.rowCount, record.rowCount);
  sheet.columnCount = Math.max(sheet.columnCount, record.columnCount);
  sheet.protections = record.protections.map(({ range, description, warningOnly }): Protection => {
    const area = range === '' ? undefined : parseA1(range, sheet);
    return { area, description, warningOnly };
  });
}
