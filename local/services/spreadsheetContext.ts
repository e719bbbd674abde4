import type { Area } from '../workbook/area';
import type { CellFormat, ValidationRule } from '../workbook/cell';
import type { EntryContext } from '../workbook/cellWriting';
import type { ConditionalRule, Sheet } from '../workbook/sheet';
import type { Workbook } from '../workbook/workbook';
import { Handles, ServiceError } from './emulate';
import type { ServiceGate } from './emulate';

/** The cells behind a Range. */
export interface RangeContent {
  readonly sheet: Sheet;
  readonly area: Area;
}

/** What stands behind a RichTextValue: one text with one look and at most one link over all of it. */
export interface RichText {
  readonly text: string;
  readonly link?: string | undefined;
  readonly style: CellFormat;
}

export interface ToastContent {
  readonly title: string;
  readonly message: string;
}

/** Makes the handles that scripts hold; given to the context so that the classes' files need not know each other. */
export interface HandleFactories {
  range(context: SpreadsheetContext, sheet: Sheet, area: Area): GoogleAppsScript.Spreadsheet.Range;
  sheet(context: SpreadsheetContext, sheet: Sheet): GoogleAppsScript.Spreadsheet.Sheet;
  spreadsheet(context: SpreadsheetContext): GoogleAppsScript.Spreadsheet.Spreadsheet;
}

/** What all objects of SpreadsheetApp share during one execution. */
export class SpreadsheetContext {
  readonly ranges = new Handles<RangeContent>('Range');
  readonly sheets = new Handles<Sheet>('Sheet');
  readonly richTexts = new Handles<RichText>('RichTextValue');
  readonly textStyles = new Handles<CellFormat>('TextStyle');
  readonly conditionalRules = new Handles<{ readonly sheetRule: ConditionalRule }>('ConditionalFormatRule');
  readonly validations = new Handles<ValidationRule>('DataValidation');

  constructor(
    readonly gate: ServiceGate,
    readonly workbook: Workbook,
    /** How the workbook reads what is entered now. */
    readonly entry: () => EntryContext,
    readonly showToast: (toast: ToastContent) => void,
    private readonly factories: HandleFactories,
  ) {}

  /** A Range of those cells. Throws `ServiceError` when they do not lie on the sheet. */
  newRange(sheet: Sheet, area: Area): GoogleAppsScript.Spreadsheet.Range {
    return this.factories.range(this, sheet, area);
  }

  newSheet(sheet: Sheet): GoogleAppsScript.Spreadsheet.Sheet {
    return this.factories.sheet(this, sheet);
  }

  newSpreadsheet(): GoogleAppsScript.Spreadsheet.Spreadsheet {
    return this.factories.spreadsheet(this);
  }

  /** Throws `ServiceError` when the sheet was deleted since the script got hold of it. */
  refuseDeleted(sheet: Sheet): void {
    if (!this.workbook.sheets.includes(sheet)) throw new ServiceError(`Sheet ${sheet.sheetId} not found`);
  }
}

/** `#rrggbb` in lower case; undefined for null, which resets a colour. Throws for anything but hexadecimal notation. */
export function readColor(color: unknown): string | undefined {
  if (color === null || color === undefined) return undefined;
  const match = typeof color === 'string' ? /^#(?:([\da-f]{3})|([\da-f]{6}))$/i.exec(color) : null;
  if (match === null) throw new ServiceError(`Invalid color: ${JSON.stringify(color)}`);
  const short = match[1] === undefined ? undefined : match[1].replace(/./g, '$&$&');
  return `#${short ?? match[2] ?? ''}`.toLowerCase();
}
