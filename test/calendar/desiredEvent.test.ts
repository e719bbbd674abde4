import { describe, expect, it } from '@jest/globals';
import { desiredEvent } from '../../src/calendar/desiredEvent';
import type { Entry } from '../../src/plan/entry';
import type { LocalTime } from '../../src/plan/localDate';
import { readResponsible } from '../../src/plan/people/readResponsible';
import type { Period } from '../../src/plan/period';
import { schoolYear } from '../../src/plan/schoolYear';
import { seededSchoolCalendar } from '../../src/plan/schoolCalendar';
import { day, month } from './eventBuilders';

const context = {
  timeZone: 'Asia/Yekaterinburg',
  blocks: [{ name: 'Культура', goal: '', directions: [], colorId: '3' }],
  columnTitles: { responsible: 'Ответственный', block: 'Блок', note: 'Примечание' },
  tabUrl: 'https://sheets.example/d/1#gid=5',
  months: 'whole-month',
  schoolYear: schoolYear(2026),
} as const;

function entry(change: Partial<Entry> = {}): Entry {
  return {
    rowId: 'r1',
    rowNumber: 7,
    period: { kind: 'day', date: day('2026-09-15') },
    periodText: '15.09',
    title: 'Экскурсия',
    place: 'Городской музей',
    responsible: readResponsible('Иванова, родители'),
    block: { kind: 'suggested', name: 'Культура' },
    className: '',
    note: '',
    isDone: false,
    ...change,
  };
}

describe('the event of an entry', () => {
  const periods: readonly (readonly [string, Period, object, object])[] = [
    [
      'a day: that day, the end exclusive',
      { kind: 'day', date: day('2026-09-15') },
      { date: '2026-09-15' },
      { date: '2026-09-16' },
    ],
    [
      'days over a month end',
      { kind: 'days', start: day('2026-09-29'), endInclusive: day('2026-10-02') },
      { date: '2026-09-29' },
      { date: '2026-10-03' },
    ],
    [
      'a month: the whole of it as a band',
      { kind: 'months', start: month('2026-02'), endInclusive: month('2026-02') },
      { date: '2026-02-01' },
      { date: '2026-03-01' },
    ],
    [
      'a term: a band as well',
      {
        kind: 'term',
        term: 'autumn-holidays',
        start: day('2026-10-26'),
        endInclusive: day('2026-11-03'),
      },
      { date: '2026-10-26' },
      { date: '2026-11-04' },
    ],
    [
      'a part of a month: a band as well',
      {
        kind: 'month-part',
        part: 'decade-2',
        month: month('2026-10'),
        start: day('2026-10-11'),
        endInclusive: day('2026-10-20'),
      },
      { date: '2026-10-11' },
      { date: '2026-10-21' },
    ],
    [
      'a deadline: its day',
      { kind: 'deadline', date: day('2026-12-31') },
      { date: '2026-12-31' },
      { date: '2027-01-01' },
    ],
    [
      'a time with an end, in the zone of the plan',
      { kind: 'timed', date: day('2026-09-15'), start: '15:00' as LocalTime, end: '16:30' as LocalTime },
      { dateTime: '2026-09-15T15:00:00', timeZone: 'Asia/Yekaterinburg' },
      { dateTime: '2026-09-15T16:30:00', timeZone: 'Asia/Yekaterinburg' },
    ],
    [
      'a time without an end lasts an hour, past midnight if need be',
      { kind: 'timed', date: day('2026-09-15'), start: '23:30' as LocalTime },
      { dateTime: '2026-09-15T23:30:00', timeZone: 'Asia/Yekaterinburg' },
      { dateTime: '2026-09-16T00:30:00', timeZone: 'Asia/Yekaterinburg' },
    ],
  ];

  it.each(periods)('sets %s', (_, period, start, end) => {
    expect(desiredEvent(entry({ period }), context)).toMatchObject({ start, end });
  });

  it.each<Period>([
    { kind: 'open' },
    { kind: 'year' },
    { kind: 'plan-period' },
    { kind: 'several', parts: [{ kind: 'day', date: day('2026-09-15') }] },
    { kind: 'recurring', rule: { kind: 'frequency', every: 'month', times: 1 } },
  ])('is none for a period that sets no day: $kind', (period) => {
    expect(desiredEvent(entry({ period }), context)).toBeUndefined();
  });

  it.each([
    ['whole-month', '2027-01-01', '2027-02-01'],
    ['first-school-day', '2027-01-12', '2027-01-13'],
    ['not-until-day', undefined, undefined],
  ] as const)('makes of a month what the setting says: %s', (months, start, end) => {
    const period: Period = { kind: 'months', start: month('2027-01'), endInclusive: month('2027-01') };
    const calendar = seededSchoolCalendar(schoolYear(2026));
    const wanted = desiredEvent(entry({ period }), { ...context, months, calendar });
    expect(wanted && [wanted.start, wanted.end]).toEqual(start && [{ date: start }, { date: end }]);
  });

  it('recurs from its first day, at its time, within the school year', () => {
    const rule = { kind: 'weekdays', weekdays: [1] } as const;
    const time = { start: '15:00' as LocalTime };
    expect(desiredEvent(entry({ period: { kind: 'recurring', rule } }), context)).toMatchObject({
      start: { date: '2026-09-07' },
      end: { date: '2026-09-08' },
      recurrence: 'RRULE:FREQ=WEEKLY;BYDAY=MO;UNTIL=20270831',
      transparency: 'transparent',
    });
    expect(desiredEvent(entry({ period: { kind: 'recurring', rule, time } }), context)).toMatchObject({
      start: { dateTime: '2026-09-07T15:00:00' },
      end: { dateTime: '2026-09-07T16:00:00' },
      recurrence: 'RRULE:FREQ=WEEKLY;BYDAY=MO;COUNT=52',
      transparency: 'opaque',
    });
  });

  it('has no guests while invitations are off, and those of its row, a hundred at most, when they are on', () => {
    expect(desiredEvent(entry(), context)).not.toHaveProperty('guests');
    const many = Array.from({ length: 130 }, (_, index) => `g${index}@school.example`);
    const guests = new Map([[7, many]]);
    expect(desiredEvent(entry(), { ...context, guests })?.guests).toEqual(many.slice(0, 100));
    expect(desiredEvent(entry({ rowNumber: 8 }), { ...context, guests })?.guests).toEqual([]);
  });

  it('keeps to what Calendar takes, and the link to the row stays', () => {
    const long = entry({ title: 'т'.repeat(2000), place: 'м'.repeat(2000), note: '<'.repeat(20_000) });
    const { summary = '', location = '', description = '' } = desiredEvent(long, context) ?? {};
    expect([summary.length, location.length]).toEqual([1000, 1000]);
    expect(description.length).toBeLessThanOrEqual(8000);
    expect(description.endsWith('#gid=5&range=A7')).toBe(true);
  });

  it('leaves people free for whole days and busy for a time', () => {
    expect(desiredEvent(entry(), context)?.transparency).toBe('transparent');
    const timed: Period = { kind: 'timed', date: day('2026-09-15'), start: '15:00' as LocalTime };
    expect(desiredEvent(entry({ period: timed }), context)?.transparency).toBe('opaque');
  });

  it('carries title, place, the colour of the block, and the rest under the headings of the plan', () => {
    expect(desiredEvent(entry({ note: 'взять сменную обувь' }), context)).toMatchObject({
      summary: 'Экскурсия',
      location: 'Городской музей',
      colorId: '3',
      description: [
        'Ответственный: Иванова, родители',
        'Блок: Культура',
        'Примечание: взять сменную обувь',
        'https://sheets.example/d/1#gid=5&range=A7',
      ].join('\n'),
    });
  });

  it('keeps text from cells from becoming HTML', () => {
    const description = desiredEvent(entry({ note: '<b>5 < 6</b> &lt; A & B' }), context)?.description ?? '';
    expect(description).toContain('&lt;b&gt;5 &lt; 6&lt;/b&gt; &amp;lt; A & B');
  });
});
