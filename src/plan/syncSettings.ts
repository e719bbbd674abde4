/** How the events of a plan are made; chosen once for the plan, whoever looks at it. */
export interface SyncSettings {
  readonly months: MonthSetting;
  /** For events made from now on; later a person's own reminders stay as they are. */
  readonly reminder: ReminderSetting;
  readonly invitations: InvitationSetting;
}

/**
 * What an entry of which only the month is known becomes: an all-day band over the month, one day, or nothing until
 * somebody sets a day.
 */
export const monthSettings = ['whole-month', 'first-school-day', 'not-until-day'] as const;

export type MonthSetting = (typeof monthSettings)[number];

/** `calendar` leaves it to the calendar's own reminders. */
export const reminderSettings = ['calendar', 'none', 'day-before', 'week-before'] as const;

export type ReminderSetting = (typeof reminderSettings)[number];

/**
 * Whether the responsible whose addresses the tab of responsible people has become guests, and whom Google writes to
 * about it: nobody, those outside the school's own Google, everybody.
 */
export const invitationSettings = ['off', 'silent', 'external', 'everyone'] as const;

export type InvitationSetting = (typeof invitationSettings)[number];

/** Nobody gets mail, months are bands that leave people free. */
export const defaultSyncSettings: SyncSettings = {
  months: 'whole-month',
  reminder: 'calendar',
  invitations: 'off',
};
