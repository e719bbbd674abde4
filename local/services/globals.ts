import { inspect } from 'node:util';
import { emulate } from './emulate';
import type { ServiceGate } from './emulate';

/** Services that Google has and the local host has not: to name one is allowed, to use one stops the execution. */
const absentServices = [
  'BigNumber',
  'Browser',
  'CacheService',
  'Calendar',
  'CalendarApp',
  'CardService',
  'Charts',
  'ContentService',
  'DocumentApp',
  'Drive',
  'DriveApp',
  'FormApp',
  'GmailApp',
  'LanguageApp',
  'MailApp',
  'Sheets',
  'SlidesApp',
  'XmlService',
] as const;

/** The globals of those services. */
export function newAbsentServices(gate: ServiceGate): Record<string, object> {
  return Object.fromEntries(absentServices.map((name) => [name, emulate<object>(gate, name, {})]));
}

/** The globals that write to the log. */
export function newLogGlobals(gate: ServiceGate, write: (line: string) => void): Record<string, object> {
  const log = (...values: readonly unknown[]): void => {
    write(values.map((value) => (typeof value === 'string' ? value : inspect(value))).join(' '));
  };
  const logger: GoogleAppsScript.Base.Logger = emulate<GoogleAppsScript.Base.Logger>(gate, 'Logger', {
    log(...values: readonly unknown[]) {
      log(...values);
      return logger;
    },
  });
  const console = emulate<Pick<Console, 'log' | 'info' | 'warn' | 'error'>>(gate, 'console', {
    log,
    info: log,
    warn: log,
    error: log,
  });
  return { Logger: logger, console };
}
