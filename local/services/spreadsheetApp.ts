import { newConditionalFormatRuleBuilder, newDataValidationBuilder } from './cellRules';
import { emulate } from './emulate';
import { metadataLocationTypes, metadataVisibilities } from './enums';
import { newRichTextValueBuilder, newTextStyleBuilder } from './richText';
import type { SpreadsheetContext } from './spreadsheetContext';

/** The global SpreadsheetApp. Writes take effect at once, so `flush` has nothing left to do but to be counted. */
export function newSpreadsheetApp(
  context: SpreadsheetContext,
  getUi: () => GoogleAppsScript.Base.Ui,
): GoogleAppsScript.Spreadsheet.SpreadsheetApp {
  const { workbook } = context;
  return emulate<GoogleAppsScript.Spreadsheet.SpreadsheetApp>(context.gate, 'SpreadsheetApp', {
    DeveloperMetadataVisibility: metadataVisibilities,
    DeveloperMetadataLocationType: metadataLocationTypes,
    getUi,
    getActiveSpreadsheet: () => context.newSpreadsheet(),
    getActive: () => context.newSpreadsheet(),
    getActiveSheet: () => context.newSheet(workbook.activeSheet),
    getActiveRange: () => context.newRange(workbook.activeSheet, workbook.activeArea),
    setActiveSheet(sheet: GoogleAppsScript.Spreadsheet.Sheet) {
      workbook.activate(context.sheets.contentOf(sheet).sheetId);
      return sheet;
    },
    flush: () => undefined,
    newRichTextValue: () => newRichTextValueBuilder(context),
    newTextStyle: () => newTextStyleBuilder(context),
    newConditionalFormatRule: () => newConditionalFormatRuleBuilder(context),
    newDataValidation: () => newDataValidationBuilder(context),
  });
}
