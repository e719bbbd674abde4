import { newMetadataFinder, addMetadata } from './developerMetadata';
import { emulate, NotEmulatedError, ServiceError } from './emulate';
import { readA1 } from './sheet';
import type { SpreadsheetContext } from './spreadsheetContext';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type SheetHandle = GoogleAppsScript.Spreadsheet.Sheet;

/** The Spreadsheet that scripts hold. */
export function newSpreadsheet(context: SpreadsheetContext): Spreadsheet {
  const { workbook } = context;
  const handleOf = (sheetId: number | undefined): SheetHandle | null => {
    const sheet = sheetId === undefined ? undefined : workbook.sheet(sheetId);
    return sheet === undefined ? null : context.newSheet(sheet);
  };
  const spreadsheet: Spreadsheet = emulate<Spreadsheet>(context.gate, 'Spreadsheet', {
    getId: () => workbook.spreadsheetId,
    getName: () => workbook.name,
    getUrl: () => `https://docs.google.com/spreadsheets/d/${workbook.spreadsheetId}/edit`,
    getSpreadsheetLocale: () => workbook.locale,
    getSpreadsheetTimeZone: () => workbook.timeZone,
    getSheets: () => workbook.sheets.map((sheet) => context.newSheet(sheet)),
    getSheetByName: (name) => handleOf(workbook.sheetNamed(name)?.sheetId),
    getSheetById: (sheetId) => handleOf(sheetId),
    getNumSheets: () => workbook.sheets.length,
    getActiveSheet: () => context.newSheet(workbook.activeSheet),
    setActiveSheet(sheet: SheetHandle) {
      const target = context.sheets.contentOf(sheet);
      context.refuseDeleted(target);
      workbook.activate(target.sheetId);
      return sheet;
    },
    getRange(notation) {
      const parts = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/.exec(notation);
      const name = parts?.[1]?.replace(/''/g, "'") ?? parts?.[2];
      const sheet = name === undefined ? workbook.activeSheet : workbook.sheetNamed(name);
      if (sheet === undefined) throw new ServiceError('Range not found');
      return context.newRange(sheet, readA1(sheet, parts?.[3] ?? notation));
    },
    getActiveRange: () => context.newRange(workbook.activeSheet, workbook.activeArea),
    setActiveRange(range) {
      const { sheet, area } = context.ranges.contentOf(range);
      workbook.activate(sheet.sheetId, area);
      return range;
    },
    insertSheet(...parameters: readonly unknown[]) {
      const [name, index] = parameters;
      if (
        typeof name !== 'string' ||
        (index !== undefined && typeof index !== 'number') ||
        parameters.length > 2
      ) {
        throw new NotEmulatedError('Spreadsheet.insertSheet without a name, or with a template');
      }
      const sheet = workbook.insertSheet(name, index ?? workbook.sheets.indexOf(workbook.activeSheet) + 1);
      // A sheet that a script inserts becomes the active one.
      workbook.activate(sheet.sheetId);
      return context.newSheet(sheet);
    },
    deleteSheet(sheet) {
      const target = context.sheets.contentOf(sheet);
      context.refuseDeleted(target);
      if (workbook.sheets.length === 1)
        throw new ServiceError("You can't remove all the sheets in a document.");
      workbook.deleteSheet(target);
    },
    moveActiveSheet(position) {
      if (position < 1 || position > workbook.sheets.length) throw new ServiceError('Invalid sheet position');
      workbook.moveSheet(workbook.activeSheet, position - 1);
    },
    toast(message: string, title?: string) {
      context.showToast({ title: title ?? '', message });
    },
    createDeveloperMetadataFinder: () => newMetadataFinder(context),
    addDeveloperMetadata(...parameters: readonly unknown[]) {
      addMetadata(workbook, undefined, parameters);
      return spreadsheet;
    },
  });
  return spreadsheet;
}
