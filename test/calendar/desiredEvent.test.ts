import { describe, expect, it } from '@jest/globals';
import { desiredEvent } from '../../src/calendar/desiredEvent';
import type { Entry } from '../../src/plan/entry';
import { type LocalTime, yearMonth, type YearMonth } from '../../src/plan/localDate';
import { readResponsible } from '../../src/plan/people/readResponsible';
import type { Period } from '../../src/plan/period';
import { day } from './eventBuilders';

const context = {
  timeZone: 'Asia/Yekaterinburg',
  blocks: [{ name: 'Культура', goal: '', directions: [], colorId: '3' }],
  columnTitles: { responsible: 'Ответственный', block: 'Блок', note: 'Примечание' },
  tabUrl: 'https://sheets.example/d/1#gid=5',
};

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

function month(text: string): YearMonth {
  const found = yearMonth(Number(text.slice(0, 4)), Number(text.slice(5)));
  if (found === undefined) throw new RangeError(text);
  return found;
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
    { kind: 'recurring', rule: { kind: 'weekdays', weekdays: [1] } },
  ])('is none for a period that sets no day: $kind', (period) => {
    expect(desiredEvent(entry({ period }), context)).toBeUndefined();
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
