/** The globals of Apps Script that reach Google: only this folder names them, and the script's top level touches none. */
export const googleServices = [
  'SpreadsheetApp',
  'CalendarApp',
  'Calendar',
  'UrlFetchApp',
  'PropertiesService',
  'CacheService',
  'LockService',
  'HtmlService',
  'Utilities',
  'Session',
  'ScriptApp',
  'DriveApp',
  'DocumentApp',
  'Logger',
];
