import { emulate } from './emulate';
import type { ServiceGate } from './emulate';

/** Who sits at the keyboard. */
export interface Person {
  readonly email: string;
  /** Such as `ru` or `en_GB`; the language of the person, not of the spreadsheet. */
  readonly locale: string;
}

/** The global Session. `scriptTimeZone` is the manifest's, which is nobody's own. */
export function newSession(
  gate: ServiceGate,
  person: Person,
  scriptTimeZone: string,
): GoogleAppsScript.Base.Session {
  const user = (): GoogleAppsScript.Base.User =>
    emulate<GoogleAppsScript.Base.User>(gate, 'User', { getEmail: () => person.email });
  return emulate<GoogleAppsScript.Base.Session>(gate, 'Session', {
    getActiveUser: user,
    getEffectiveUser: user,
    getActiveUserLocale: () => person.locale,
    getScriptTimeZone: () => scriptTimeZone,
  });
}
