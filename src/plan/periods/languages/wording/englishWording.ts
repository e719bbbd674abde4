import type { PeriodWording } from './periodWording';
import { everyUnit, ordinalWeekdays } from './periodWording';

const ordinalEndings: Readonly<Record<number, string>> = {
  1: 'st',
  2: 'nd',
  3: 'rd',
  21: 'st',
  22: 'nd',
  23: 'rd',
  31: 'st',
};

const months = [
  ...(['January', 'February', 'March', 'April', 'May', 'June'] as const),
  ...(['July', 'August', 'September', 'October', 'November', 'December'] as const),
] as const;

const ordinals = ['first', 'second', 'third', 'fourth', 'last'] as const;

/** How a period is written in English. */
export const englishWording: PeriodWording = {
  months,
  monthsAfterDay: months,
  deadline: 'by {day}',
  wholeYear: 'throughout the school year',
  planPeriod: 'during the plan period',
  open: 'by agreement',
  terms: {
    'quarter-1': 'first quarter',
    'quarter-2': 'second quarter',
    'quarter-3': 'third quarter',
    'quarter-4': 'fourth quarter',
    'half-year-1': 'first semester',
    'half-year-2': 'second semester',
    'trimester-1': 'first trimester',
    'trimester-2': 'second trimester',
    'trimester-3': 'third trimester',
    autumn: 'autumn',
    winter: 'winter',
    spring: 'spring',
    summer: 'summer',
    'autumn-holidays': 'autumn holidays',
    'winter-holidays': 'winter holidays',
    'spring-holidays': 'spring holidays',
    'summer-holidays': 'summer holidays',
  },
  monthParts: {
    'week-1': 'first week of {month}',
    'week-2': 'second week of {month}',
    'week-3': 'third week of {month}',
    'week-4': 'fourth week of {month}',
    'week-5': 'fifth week of {month}',
    'week-last': 'last week of {month}',
    'decade-1': 'first ten days of {month}',
    'decade-2': 'second ten days of {month}',
    'decade-3': 'third ten days of {month}',
    'half-1': 'first half of {month}',
    'half-2': 'second half of {month}',
    beginning: 'beginning of {month}',
    middle: 'middle of {month}',
    end: 'end of {month}',
  },
  everyWeekday: [
    ...(['on Mondays', 'on Tuesdays', 'on Wednesdays', 'on Thursdays'] as const),
    ...(['on Fridays', 'on Saturdays', 'on Sundays'] as const),
  ],
  furtherWeekdays: [
    ...(['Mondays', 'Tuesdays', 'Wednesdays', 'Thursdays'] as const),
    ...(['Fridays', 'Saturdays', 'Sundays'] as const),
  ],
  and: 'and',
  weekdayOfMonth: ordinalWeekdays(
    [
      ['Monday', ordinals],
      ['Tuesday', ordinals],
      ['Wednesday', ordinals],
      ['Thursday', ordinals],
      ['Friday', ordinals],
      ['Saturday', ordinals],
      ['Sunday', ordinals],
    ],
    '{weekday} of every month',
  ),
  dayOfMonth: 'on the {day} of every month',
  dayOfMonthDeadline: 'by the {day} of every month',
  ordinalDays: Array.from({ length: 31 }, (_, index) => `${index + 1}${ordinalEndings[index + 1] ?? 'th'}`),
  onceEvery: {
    day: 'daily',
    week: 'weekly',
    month: 'monthly',
    quarter: 'quarterly',
    'half-year': 'once a semester',
    year: 'once a year',
  },
  oftenEvery: everyUnit('{times} {unit}', {
    day: 'a day',
    week: 'a week',
    month: 'a month',
    quarter: 'a quarter',
    'half-year': 'a semester',
    year: 'a year',
  }),
  times: { one: 'times', few: 'times', many: 'times' },
};
