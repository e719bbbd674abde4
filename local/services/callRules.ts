/** The modes in which Google runs a script, from the least right to the most. */
export type AuthorizationMode = 'NONE' | 'LIMITED' | 'FULL';

/** What a call needs: a mode, and one of the scopes unless there are none. */
export interface CallRequirement {
  readonly mode: AuthorizationMode;
  readonly scopes: readonly string[];
}

const scope = (name: string): string => `https://www.googleapis.com/auth/${name}`;

const nothing: CallRequirement = { mode: 'NONE', scopes: [] };
const document: CallRequirement = { mode: 'LIMITED', scopes: [] };
const spreadsheet: CallRequirement = {
  mode: 'LIMITED',
  scopes: [scope('spreadsheets.currentonly'), scope('spreadsheets')],
};

/** By class, for calls that have no line of their own below. A class without a line needs nothing. */
const requirementsByClass: Readonly<Record<string, CallRequirement>> = {
  SpreadsheetApp: spreadsheet,
  Spreadsheet: spreadsheet,
  Sheet: spreadsheet,
  Range: spreadsheet,
  Protection: spreadsheet,
  DeveloperMetadata: spreadsheet,
  DeveloperMetadataFinder: spreadsheet,
  DeveloperMetadataLocation: spreadsheet,
  PropertiesService: document,
  Properties: document,
  LockService: document,
  Lock: document,
};

const triggers: CallRequirement = { mode: 'FULL', scopes: [scope('script.scriptapp')] };

const requirementsByCall: Readonly<Record<string, CallRequirement>> = {
  'SpreadsheetApp.getUi': nothing,
  'Ui.showSidebar': { mode: 'FULL', scopes: [scope('script.container.ui')] },
  'UrlFetchApp.fetch': { mode: 'FULL', scopes: [scope('script.external_request')] },
  'User.getEmail': { mode: 'FULL', scopes: [scope('userinfo.email')] },
  'ScriptApp.getOAuthToken': { mode: 'FULL', scopes: [] },
  'ScriptApp.newTrigger': triggers,
  'ScriptApp.getProjectTriggers': triggers,
  'ScriptApp.getUserTriggers': triggers,
  'ScriptApp.deleteTrigger': triggers,
  'ClockTriggerBuilder.create': triggers,
};

/** What the call needs, by the pages "Editor add-on authorization" and "Authorization scopes" of Google. */
export function requirementOf(className: string, methodName: string): CallRequirement {
  return requirementsByCall[`${className}.${methodName}`] ?? requirementsByClass[className] ?? nothing;
}

/** Classes whose objects live in the script or only prepare something: none of their calls reaches Google. */
const uncountedClasses: ReadonlySet<string> = new Set([
  'Utilities',
  'Blob',
  'HtmlService',
  'HtmlOutput',
  'HTTPResponse',
  'Logger',
  'console',
  'RichTextValue',
  'RichTextValueBuilder',
  'TextStyle',
  'TextStyleBuilder',
  'ConditionalFormatRule',
  'ConditionalFormatRuleBuilder',
  'BooleanCondition',
  'DataValidation',
  'DataValidationBuilder',
  'DeveloperMetadataLocation',
  'AuthorizationInfo',
  'TriggerBuilder',
  'Trigger',
]);

/** Calls that only make a handle or tell what a handle knows already. Everything else counts. */
const uncountedCalls: Readonly<Record<string, readonly string[]>> = {
  SpreadsheetApp: [
    'getActiveSpreadsheet',
    'getActive',
    'getUi',
    'newRichTextValue',
    'newTextStyle',
    'newConditionalFormatRule',
    'newDataValidation',
  ],
  Spreadsheet: [
    'getId',
    'getName',
    'getUrl',
    'getSheets',
    'getSheetByName',
    'getSheetById',
    'getRange',
    'createDeveloperMetadataFinder',
  ],
  // getDataRange makes a handle too: it is read when its values are.
  Sheet: ['getSheetId', 'getName', 'getRange', 'getDataRange', 'getParent'],
  Range: [
    'getRow',
    'getColumn',
    'getNumRows',
    'getNumColumns',
    'getLastRow',
    'getLastColumn',
    'getRowIndex',
    'getA1Notation',
    'getSheet',
    'getCell',
    'offset',
  ],
  DeveloperMetadataFinder: ['withKey', 'withValue', 'withVisibility', 'withLocationType'],
  DeveloperMetadata: ['getId', 'getKey', 'getValue', 'getVisibility', 'getLocation'],
  PropertiesService: ['getDocumentProperties', 'getUserProperties', 'getScriptProperties'],
  LockService: ['getDocumentLock', 'getUserLock', 'getScriptLock'],
  ScriptApp: ['newTrigger'],
  ClockTriggerBuilder: ['everyHours', 'everyMinutes'],
  Session: ['getActiveUser', 'getEffectiveUser'],
  Ui: ['createAddonMenu', 'createMenu'],
  Menu: ['addItem', 'addSeparator', 'addSubMenu'],
};

/** Whether the call reads or writes at Google, and so counts against the budgets. */
export function isServiceCall(className: string, methodName: string): boolean {
  return !uncountedClasses.has(className) && uncountedCalls[className]?.includes(methodName) !== true;
}
