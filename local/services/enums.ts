/** Google's enums as scripts compare them; the numbers are the order of Google's documentation. */

export const authModes: typeof GoogleAppsScript.Script.AuthMode = {
  NONE: 0,
  CUSTOM_FUNCTION: 1,
  LIMITED: 2,
  FULL: 3,
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
