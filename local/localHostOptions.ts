import type { HttpRequest, HttpResponse } from './calendar-server/exchange';
import type { KeptRealm } from './realm';
import type { Person } from './services/person';
import type { Manifest, TimeLimits } from './services/scriptRunner';
import type { SharedContent } from './sharedDocument';

/** A spreadsheet, the add-on in it, and the first person who has it open. */
export interface LocalHostOptions extends SharedContent {
  /** The built bundle, a classic script. */
  readonly script: string;
  /** What `HtmlService.createHtmlOutputFromFile` gives, by name without extension. */
  readonly htmlFiles: Readonly<Record<string, string>>;
  readonly manifest: Manifest;
  /** Answers requests to https://www.googleapis.com/, as `CalendarServer.handle` does. */
  readonly fetch: (request: HttpRequest) => HttpResponse;
  readonly user?: Person;
  /** Of `ScriptApp.getOAuthToken`; the server tells users apart by it. */
  readonly token?: string;
  /** How Google opens the spreadsheet: NONE before the add-on was used in it, else LIMITED. */
  readonly authMode?: 'NONE' | 'LIMITED';
  readonly limits?: TimeLimits;
  /** Without it every execution has a realm of its own, as on Google. */
  readonly keptRealm?: KeptRealm;
}
