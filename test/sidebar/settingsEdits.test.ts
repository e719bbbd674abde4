import { describe, expect, it } from '@jest/globals';
import { defaultSyncSettings } from '../../src/plan/syncSettings';
import { changedSettings, formOf } from '../../src/sidebar/settingsEdits';

const untouched = formOf({ settings: defaultSyncSettings, calendarId: '', hourly: { state: 'off' } });

describe('the form of the settings', () => {
  it.each([
    ['off', false],
    ['mine', true],
    ['by-other', true],
  ] as const)('shows an hourly run that is %s as %s', (state, isHourly) => {
    const form = formOf({ settings: defaultSyncSettings, calendarId: '', hourly: { state } });
    expect(form).toEqual({ ...defaultSyncSettings, isHourly });
  });

  it.each([
    { months: 'not-until-day' },
    { reminder: 'none' },
    { invitations: 'everyone' },
    { isHourly: true },
    { reminder: 'day-before', isHourly: true },
  ] as const)('sends what was changed and nothing else: %j', (edits) => {
    expect(changedSettings(untouched, { ...untouched, ...edits })).toEqual(edits);
  });

  it('sends nothing that was changed and changed back', () => {
    expect(changedSettings(untouched, { ...untouched })).toEqual({});
  });
});
