import { everyPair } from './fixedLists';
import type { LanguagePack, PeriodWording } from './languagePack';

const year = ['year', 'the year', 'school year', 'the school year', 'academic year', 'the academic year'];

/** English, as typed in plans. */
export const english: LanguagePack = {
  months: [
    { full: ['january'], short: ['jan'] },
    { full: ['february'], short: ['feb'] },
    { full: ['march'], short: ['mar'] },
    { full: ['april'], short: ['apr'] },
    { full: ['may'], short: [] },
    { full: ['june'], short: ['jun'] },
    { full: ['july'], short: ['jul'] },
    { full: ['august'], short: ['aug'] },
    { full: ['september'], short: ['sep', 'sept'] },
    { full: ['october'], short: ['oct'] },
    { full: ['november'], short: ['nov'] },
    { full: ['december'], short: ['dec'] },
  ],
  weekdays: [
    ['monday', 'monday', 'mon', 'mon'],
    ['tuesday', 'tuesday', 'tue', 'tues'],
    ['wednesday', 'wednesday', 'wed', 'weds'],
    ['thursday', 'thursday', 'thu', 'thurs'],
    ['friday', 'friday', 'fri', 'fri'],
    ['saturday', 'saturday', 'sat', 'sat'],
    ['sunday', 'sunday', 'sun', 'sun'],
  ],
  dayMayFollowMonth: true,
  phrases: {
    'before-month': ['in', 'during', 'throughout', 'month of', 'in the month of'],
    'after-month': [],
    'before-weekday': ['on'],
    'before-day': ['on', 'on the', 'the'],
    'ordinal-ending': ['st', 'nd', 'rd', 'th', 'st of', 'nd of', 'rd of', 'th of'],
    'after-year': [],
    from: ['from', 'from the'],
    to: ['to', 'to the', 'till', 'until', 'through'],
    inclusive: ['inclusive'],
    deadline: [
      'by',
      'by the',
      'until',
      'till',
      'up to',
      'no later than',
      'not later than',
      'due',
      'due by',
      'deadline',
    ],
    'deadline-month-end': ['by the end of', 'until the end of', 'by end of'],
    'before-time': ['at'],
    hour: [],
    minute: [],
    'before-noon': ['am', 'a m'],
    'after-noon': ['pm', 'p m'],
    'whole-year': [
      ...everyPair(['throughout', 'during', 'all', 'all through', 'the whole', 'whole'], year),
      ...[
        'all year round',
        'all year long',
        'year-round',
        'year round',
        'the entire year',
        'the entire school year',
      ],
    ],
    open: [
      ...[
        'by agreement',
        'by arrangement',
        'by appointment',
        'as agreed',
        'upon agreement',
        'on request',
        'upon request',
      ],
      ...['as needed', 'when needed', 'as required', 'tbd', 'tbc', 'tba', 'date tbd', 'date tbc', 'date tba'],
      ...everyPair(
        ['to be', 'date to be', 'dates to be'],
        ['agreed', 'decided', 'confirmed', 'announced', 'determined', 'arranged', 'set'],
      ),
    ],
    'open-beginning': [
      ...[
        'according to plan',
        'according to the plan',
        'as per plan',
        'as per the plan',
        'according to schedule',
      ],
      ...['according to the schedule', 'by agreement with', 'by arrangement with', 'to be agreed with'],
    ],
  },
};

const months = [
  ...(['January', 'February', 'March', 'April', 'May', 'June'] as const),
  ...(['July', 'August', 'September', 'October', 'November', 'December'] as const),
] as const;

/** How a period is written in English. */
export const englishWording: PeriodWording = {
  months,
  monthsAfterDay: months,
  deadline: 'by',
  wholeYear: 'throughout the school year',
  open: 'by agreement',
};
