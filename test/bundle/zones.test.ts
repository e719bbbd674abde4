import { describe, expect, it } from '@jest/globals';
import { wallTimeAt } from '../../local/calendar-server/zonedTime';
import { School, type SchoolSettings } from './school';
import { planOf, writesDuring } from './syncedSchool';

/** What Calendar shows of an event to a reader who keeps the plan's time: first and last moment, or days. */
type Shown = readonly [start: string, end: string];

interface Times {
  readonly start: { readonly date?: string; readonly dateTime?: string };
  readonly end: { readonly date?: string; readonly dateTime?: string };
}

/** A date as it is typed, and what a calendar has to show of it in the plan's own zone. */
const everyKind: readonly (readonly [date: string, start: string, end: string])[] = [
  ['9.10.2026', '2026-10-09', '2026-10-10'],
  ['29-31 декабря', '2026-12-29', '2027-01-01'],
  ['27.11.2026 14:00', '2026-11-27T14:00:00', '2026-11-27T15:00:00'],
  ['27.11.2026 00:00-00:45', '2026-11-27T00:00:00', '2026-11-27T00:45:00'],
  ['26.11.2026 23:30', '2026-11-26T23:30:00', '2026-11-27T00:30:00'],
  ['Декабрь', '2026-12-01', '2027-01-01'],
  ['II четверть', '2026-11-04', '2026-12-31'],
  ['вторая половина октября', '2026-10-16', '2026-11-01'],
  ['до 20 октября', '2026-10-20', '2026-10-21'],
];

/** Rules, and the first, second and last time that they name. */
const everyRule: readonly (readonly [date: string, first: Shown, second: Shown, last: Shown])[] = [
  [
    'каждый понедельник',
    ['2026-09-07', '2026-09-08'],
    ['2026-09-14', '2026-09-15'],
    ['2027-08-30', '2027-08-31'],
  ],
  [
    'каждый вторник в 15.00',
    ['2026-09-01T15:00:00', '2026-09-01T16:00:00'],
    ['2026-09-08T15:00:00', '2026-09-08T16:00:00'],
    ['2027-08-31T15:00:00', '2027-08-31T16:00:00'],
  ],
  [
    'каждый вторник в 23.30',
    ['2026-09-01T23:30:00', '2026-09-02T00:30:00'],
    ['2026-09-08T23:30:00', '2026-09-09T00:30:00'],
    ['2027-08-31T23:30:00', '2027-09-01T00:30:00'],
  ],
  [
    'каждый последний четверг',
    ['2026-09-24', '2026-09-25'],
    ['2026-10-29', '2026-10-30'],
    ['2027-08-26', '2027-08-27'],
  ],
  [
    '15 числа каждого месяца',
    ['2026-09-15', '2026-09-16'],
    ['2026-10-15', '2026-10-16'],
    ['2027-08-15', '2027-08-16'],
  ],
];

function planOfDates(dates: readonly string[]): ReturnType<typeof planOf> {
  return planOf(...dates.map((date, index) => [date, 'Музей', `Занятие ${index}`, 'Учитель']));
}

function shown({ start, end }: Times, zone: string): Shown {
  const text = ({ date, dateTime = '' }: Times['start']) => date ?? wallTimeAt(zone, Date.parse(dateTime));
  return [text(start), text(end)];
}

function instancesOf(school: School, title: string, zone: string): readonly Shown[] {
  const [calendarId = ''] = school.calendarIds();
  const { id } = school.event(title);
  const query = 'singleEvents=true&orderBy=startTime&maxResults=2500';
  const page = school.askCalendar('GET', `/calendars/${encodeURIComponent(calendarId)}/events?${query}`) as {
    readonly items: readonly (Times & { readonly recurringEventId?: string })[];
  };
  return page.items
    .filter(({ recurringEventId }) => recurringEventId === id)
    .map((instance) => shown(instance, zone));
}

function expectNothingToWrite(school: School): void {
  const before = school.host.view();
  expect(writesDuring(school, () => school.sync())).toBe(0);
  expect(school.preview().changes).toEqual([]);
  expect(school.host.view()).toEqual(before);
}

const worlds: readonly Required<Pick<SchoolSettings, 'spreadsheetZone' | 'scriptZone' | 'calendarZone'>>[] = [
  { spreadsheetZone: 'Europe/Moscow', scriptZone: 'America/Los_Angeles', calendarZone: 'Etc/GMT' },
  { spreadsheetZone: 'America/Los_Angeles', scriptZone: 'Europe/Moscow', calendarZone: 'Asia/Almaty' },
  { spreadsheetZone: 'UTC', scriptZone: 'Pacific/Kiritimati', calendarZone: 'Pacific/Pago_Pago' },
  { spreadsheetZone: 'Asia/Almaty', scriptZone: 'Pacific/Pago_Pago', calendarZone: 'Europe/Berlin' },
  {
    spreadsheetZone: 'Pacific/Kiritimati',
    scriptZone: 'Pacific/Pago_Pago',
    calendarZone: 'America/New_York',
  },
  { spreadsheetZone: 'Pacific/Pago_Pago', scriptZone: 'Pacific/Kiritimati', calendarZone: 'Asia/Kathmandu' },
  { spreadsheetZone: 'Asia/Kathmandu', scriptZone: 'America/New_York', calendarZone: 'Pacific/Kiritimati' },
  { spreadsheetZone: 'Europe/Berlin', scriptZone: 'UTC', calendarZone: 'America/Los_Angeles' },
  { spreadsheetZone: 'America/New_York', scriptZone: 'Europe/Berlin', calendarZone: 'Asia/Kathmandu' },
];

/** The plan in Calendar, in a calendar of that zone that the school's own settings name. */
function schoolIn(world: SchoolSettings, dates: readonly string[]): School {
  const school = new School(planOfDates(dates), world);
  const calendarId = school.makeCalendar('План', world.calendarZone ?? 'UTC');
  school.get('chooseCalendar', { kind: 'existing', calendarId });
  school.sync();
  return school;
}

describe.each(worlds)(
  'a plan in $spreadsheetZone, the script in $scriptZone, the calendar in $calendarZone',
  (world) => {
    const zone = world.spreadsheetZone;

    it('shows every kind of period on its own days and at its own times', () => {
      const school = schoolIn(
        world,
        everyKind.map(([date]) => date),
      );
      const found = everyKind.map(([date], index) => [
        date,
        ...shown(school.event(`Занятие ${index}`) as Times, zone),
      ]);
      expect(found).toEqual(everyKind);
      expectNothingToWrite(school);
    });

    it('repeats what recurs on its own days and at its own times, to the end of the school year', () => {
      const school = schoolIn(
        world,
        everyRule.map(([date]) => date),
      );
      for (const [index, [date, first, second, last]] of everyRule.entries()) {
        const instances = instancesOf(school, `Занятие ${index}`, zone);
        expect([date, instances[0], instances[1], instances[instances.length - 1]]).toEqual([
          date,
          first,
          second,
          last,
        ]);
        const times = new Set(instances.map(([start]) => start.slice(10)));
        expect([date, times.size]).toEqual([date, 1]);
      }
      expectNothingToWrite(school);
    });

    it('says that the calendar keeps another time', () => {
      const school = schoolIn(world, ['9.10.2026']);
      expect(school.preview().calendarTimeZone).toBe(world.calendarZone);
    });
  },
);

describe('a plan whose calendar keeps its time', () => {
  it('says nothing of zones', () => {
    const school = new School(planOfDates(['9.10.2026']), { spreadsheetZone: 'Asia/Almaty' });
    school.sync();
    expect(school.preview().calendarTimeZone).toBeUndefined();
  });
});

describe('a day on which clocks change', () => {
  it.each([
    // Europe/Berlin: 25 October 2026, 3:00 → 2:00, and 28 March 2027, 2:00 → 3:00.
    ['Europe/Berlin', '25.10.2026', '2026-10-25', '2026-10-26'],
    ['Europe/Berlin', '28.03.2027', '2027-03-28', '2027-03-29'],
    // America/New_York: 1 November 2026, 2:00 → 1:00, and 14 March 2027, 2:00 → 3:00.
    ['America/New_York', '1.11.2026', '2026-11-01', '2026-11-02'],
    ['America/New_York', '14.03.2027', '2027-03-14', '2027-03-15'],
    ['Europe/Berlin', '25.10.2026 01:30', '2026-10-25T01:30:00', '2026-10-25T02:30:00'],
    ['Europe/Berlin', '25.10.2026 02:30', '2026-10-25T02:30:00', '2026-10-25T03:30:00'],
    ['Europe/Berlin', '25.10.2026 01:00-04:00', '2026-10-25T01:00:00', '2026-10-25T04:00:00'],
    ['Europe/Berlin', '28.03.2027 01:00-04:00', '2027-03-28T01:00:00', '2027-03-28T04:00:00'],
    ['America/New_York', '1.11.2026 01:30', '2026-11-01T01:30:00', '2026-11-01T02:30:00'],
    ['America/New_York', '14.03.2027 09:00', '2027-03-14T09:00:00', '2027-03-14T10:00:00'],
  ])('in %s keeps «%s»', (spreadsheetZone, date, start, end) => {
    for (const calendarZone of [spreadsheetZone, 'Asia/Kathmandu', 'Pacific/Kiritimati']) {
      const school = schoolIn({ spreadsheetZone, calendarZone }, [date]);
      expect(shown(school.event('Занятие 0') as Times, spreadsheetZone)).toEqual([start, end]);
      expectNothingToWrite(school);
    }
  });

  it.each([
    ['Europe/Berlin', '28.03.2027 02:30', '2027-03-28T03:30:00'],
    ['America/New_York', '14.03.2027 02:15', '2027-03-14T03:15:00'],
  ])('in %s takes «%s», which the clock skips, for the hour after', (spreadsheetZone, date, start) => {
    for (const calendarZone of [spreadsheetZone, 'Asia/Kathmandu']) {
      const school = schoolIn({ spreadsheetZone, calendarZone }, [date]);
      expect(shown(school.event('Занятие 0') as Times, spreadsheetZone)[0]).toBe(start);
      expectNothingToWrite(school);
    }
  });

  it.each([
    ['28.03.2027 02:30-02:45', '03:30–03:45'],
    ['28.03.2027 02:00-04:00', '03:00–04:00'],
  ])('asks about hours typed as words, «%s», that the clock skips', (date, times) => {
    const school = schoolIn({ spreadsheetZone: 'Europe/Berlin', calendarZone: 'Europe/Berlin' }, [date]);
    expect(writesDuring(school, () => school.sync())).toBe(0);
    const [change] = school.preview().changes;
    expect(change?.kind).toBe('decide');
    expect(change?.details.join()).toMatch(new RegExp(`в календаре 28 марта 2027, ${times}$`));
    school.sync(false, () => 'take');
    expect(school.cell('A3').display).toBe(`28 марта 2027, ${times}`);
    expectNothingToWrite(school);
  });
});
