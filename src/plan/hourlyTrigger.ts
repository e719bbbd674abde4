/** The hourly run of the person at the keyboard in this spreadsheet. */
export interface HourlyTrigger {
  isOn(): boolean;
  /** False when it is not allowed: no right given, or too many such runs of this person. */
  switchOn(): boolean;
  switchOff(): void;
  /** Whether the person's rights still hold; without them a run gets no further than its first call. */
  hasRights(): boolean;
}
