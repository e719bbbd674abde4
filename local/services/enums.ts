/** Google's enums as scripts compare them; the numbers are the order of Google's documentation. */

export const authModes: typeof GoogleAppsScript.Script.AuthMode = {
  NONE: 0,
  CUSTOM_FUNCTION: 1,
  LIMITED: 2,
  FULL: 3,
};

export const authorizationStatuses: typeof GoogleAppsScript.Script.AuthorizationStatus = {
  REQUIRED: 0,
  NOT_REQUIRED: 1,
};

export const eventTypes: typeof GoogleAppsScript.Script.EventType = {
  CLOCK: 0,
  ON_OPEN: 1,
  ON_EDIT: 2,
  ON_FORM_SUBMIT: 3,
  ON_CHANGE: 4,
  ON_EVENT_UPDATED: 5,
};

export const triggerSources: typeof GoogleAppsScript.Script.TriggerSource = {
  SPREADSHEETS: 0,
  CLOCK: 1,
  FORMS: 2,
  DOCUMENTS: 3,
  CALENDAR: 4,
};

export const metadataVisibilities: typeof GoogleAppsScript.Spreadsheet.DeveloperMetadataVisibility = {
  DOCUMENT: 0,
  PROJECT: 1,
};

export const metadataLocationTypes: typeof GoogleAppsScript.Spreadsheet.DeveloperMetadataLocationType = {
  SPREADSHEET: 0,
  SHEET: 1,
  ROW: 2,
  COLUMN: 3,
};

export const digestAlgorithms: typeof GoogleAppsScript.Utilities.DigestAlgorithm = {
  MD2: 0,
  MD5: 1,
  SHA_1: 2,
  SHA_256: 3,
  SHA_384: 4,
  SHA_512: 5,
};

export const charsets: typeof GoogleAppsScript.Utilities.Charset = { US_ASCII: 0, UTF_8: 1 };

export const frameModes: typeof GoogleAppsScript.HTML.XFrameOptionsMode = { ALLOWALL: 0, DEFAULT: 1 };

export const sandboxModes: typeof GoogleAppsScript.HTML.SandboxMode = { EMULATED: 0, IFRAME: 1, NATIVE: 2 };
