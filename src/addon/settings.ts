import type { ListedCalendar } from '../calendar/eventCalendar';
import type {
  CalendarOption,
  ChangeSettingsInput,
  ChooseCalendarInput,
  HourlyResultView,
  Reply,
  SettingsView,
} from '../contract/panelServer';
import type { HourlyResult, PlanRecord } from '../plan/planRecord';
import { defaultSyncSettings, type SyncSettings } from '../plan/syncSettings';
import type { AddonPorts } from './addonPorts';
import { newPlanRecord } from './preparePlan';
import { accept, problemOfCode, refuse } from './reply';
import { keptProblemCode, problemCodes } from './syncProblems';
import { inCalendar } from './newPlan';

/** How the plan is synced, and where to. */
export function openSettings(ports: AddonPorts): Reply<SettingsView> {
  return accept(viewSettings(ports, ports.records.read()));
}

/** Changes what was given; the rest stays. */
export function changeSettings(ports: AddonPorts, change: ChangeSettingsInput): Reply<SettingsView> {
  return withRecord(ports, (record) => {
    const { isHourly, ...chosen } = change;
    if (isHourly === true && !ports.hourlyTrigger.switchOn()) return refuse('hourly-not-allowed');
    if (isHourly === false) ports.hourlyTrigger.switchOff();
    const settings: SyncSettings = { ...defaultSyncSettings, ...record.settings };
    const { months, reminder, invitations } = chosen;
    return keep(ports, {
      ...record,
      settings: {
        months: months ?? settings.months,
        reminder: reminder ?? settings.reminder,
        invitations: invitations ?? settings.invitations,
      },
      ...(isHourly !== undefined && { hourly: { ...record.hourly, isOn: isHourly } }),
    });
  });
}

/** The calendars to choose from. */
export function listCalendars(ports: AddonPorts): Reply<readonly CalendarOption[]> {
  const listed = ports.calendar.listCalendars();
  if (!listed.ok)
    return refuse(listed.problem === 'no-right' ? 'calendars-not-listed' : problemCodes[listed.problem]);
  const present = ports.records.read()?.calendarId;
  return accept(calendarOptions(listed.calendars.filter(({ calendarId }) => calendarId !== present)));
}

/** Begins of ids are alike in all calendars of one kind; so many characters of them tell two of the same name apart. */
const shownIdLength = 10;

function calendarOptions(calendars: readonly ListedCalendar[]): readonly CalendarOption[] {
  const isNameShared = (name: string) => calendars.filter((one) => one.name === name).length > 1;
  return calendars
    .map(({ calendarId, name }): CalendarOption => ({
      calendarId,
      label: isNameShared(name) ? `${name} (${calendarId.slice(0, shownIdLength)}…)` : name,
    }))
    .sort((one, other) => one.label.localeCompare(other.label));
}

/** Lets the plan's events be made in another calendar from now on; those in the earlier one stay as they are. */
export function chooseCalendar(ports: AddonPorts, choice: ChooseCalendarInput): Reply<SettingsView> {
  return withRecord(ports, (record) => {
    if (choice.kind === 'new') return keep(ports, inCalendar(ports, record));
    // Ids are pasted, and blanks come along.
    const calendarId = choice.calendarId.trim();
    // «primary» is another calendar for each person.
    if (calendarId === '' || calendarId === 'primary') return refuse('calendar-not-usable');
    if (calendarId === record.calendarId) return accept(viewSettings(ports, record));
    const listing = ports.calendar.list(calendarId, record.planId, ports.workbook.timeZone());
    if (!listing.ok && listing.problem !== 'gone' && listing.problem !== 'no-right')
      return refuse(problemCodes[listing.problem]);
    if (!listing.ok || !listing.mayWrite) return refuse('calendar-not-usable');
    return keep(ports, inCalendar(ports, record, calendarId));
  });
}

function withRecord(
  ports: AddonPorts,
  change: (record: PlanRecord) => Reply<SettingsView>,
): Reply<SettingsView> {
  if (!ports.lock.take()) return refuse('busy');
  try {
    return change(ports.records.read() ?? newPlanRecord(ports));
  } finally {
    ports.lock.release();
  }
}

function keep(ports: AddonPorts, record: PlanRecord): Reply<SettingsView> {
  ports.records.write(record);
  return accept(viewSettings(ports, record));
}

function viewSettings(ports: AddonPorts, record: PlanRecord | undefined): SettingsView {
  const isMine = ports.hourlyTrigger.isOn();
  const isOn = record?.hourly?.isOn === true;
  const last = record?.hourly?.last;
  return {
    settings: record?.settings ?? defaultSyncSettings,
    calendarId: record?.calendarId ?? '',
    hourly: {
      state: !isOn ? 'off' : isMine ? 'mine' : 'by-other',
      ...(last && { last: viewResult(ports, last) }),
    },
  };
}

function viewResult(ports: AddonPorts, { atMs, problem, ...counts }: HourlyResult): HourlyResultView {
  return {
    at: ports.momentText(atMs),
    ...counts,
    ...(problem !== undefined && { problem: problemOfCode(keptProblemCode(problem)) }),
  };
}
