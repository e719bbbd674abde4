import type { ChangeSettingsInput, SettingsView } from '../contract/panelServer';
import type { SyncSettings } from '../plan/syncSettings';

/** The settings as the form shows them. */
export interface SettingsValues extends SyncSettings {
  readonly isHourly: boolean;
}

/** What the person changed in the form and did not save yet. */
export type SettingsEdits = Partial<SettingsValues>;

/** The form that nobody touched yet. */
export function formOf({ settings, hourly }: SettingsView): SettingsValues {
  return { ...settings, isHourly: hourly.state !== 'off' };
}

/** What is to be saved: only what differs, so that what others saved meanwhile stays. */
export function changedSettings(before: SettingsValues, after: SettingsValues): ChangeSettingsInput {
  return {
    ...(after.months !== before.months && { months: after.months }),
    ...(after.reminder !== before.reminder && { reminder: after.reminder }),
    ...(after.invitations !== before.invitations && { invitations: after.invitations }),
    ...(after.isHourly !== before.isHourly && { isHourly: after.isHourly }),
  };
}
