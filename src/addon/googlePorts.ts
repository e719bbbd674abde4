import { createCalendarApi } from '../calendar/api/calendarApi';
import { createDocumentRecordStore, createDocumentRunLock } from '../google/documentRecord';
import { createHourlyTrigger } from '../google/hourlyTrigger';
import { personLocale } from '../google/person';
import { createPlanTab } from '../google/planTab';
import { randomSeed, scriptClock } from '../google/scriptClock';
import { activeSpreadsheet, createSpreadsheetWorkbook, momentInZone } from '../google/spreadsheetWorkbook';
import { createSummarySheet } from '../google/summarySheet';
import { createUrlFetchHttp } from '../google/urlFetchHttp';
import { type Language, languageOfLocale } from '../plan/language';
import type { AddonPorts } from './addonPorts';

/** Everything wired to Google, for one execution; `knownLanguage` is the person's where the caller knows it. */
export function createGooglePorts(knownLanguage?: Language): AddonPorts {
  const spreadsheet = activeSpreadsheet();
  const workbook = createSpreadsheetWorkbook(spreadsheet);
  let language = knownLanguage;
  return {
    // Asking costs a call to Google, and most steps of a sync have nothing to say.
    get language() {
      return (language ??= languageOfLocale(personLocale()));
    },
    workbook,
    records: createDocumentRecordStore(workbook.spreadsheetId),
    lock: createDocumentRunLock(),
    calendar: createCalendarApi(createUrlFetchHttp(), scriptClock),
    clock: scriptClock,
    hourlyTrigger: createHourlyTrigger(spreadsheet, 'runHourlySync'),
    planSheet: (sheetId) => createPlanTab(spreadsheet, sheetId),
    summarySheet: (tabName) => createSummarySheet(spreadsheet, tabName),
    newSeed: randomSeed,
    tabUrl: (sheetId) => `${spreadsheet.getUrl()}#gid=${sheetId}`,
    momentText: (milliseconds) => momentInZone(milliseconds, workbook.timeZone()),
  };
}
