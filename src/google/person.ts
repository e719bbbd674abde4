/** The locale of the person at the keyboard, such as `ru` or `en_GB`; needs no scope. */
export function personLocale(): string {
  return Session.getActiveUserLocale();
}
