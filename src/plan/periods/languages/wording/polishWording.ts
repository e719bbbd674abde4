import type { PeriodWording } from './periodWording';
import { everyUnit, ordinalWeekdays } from './periodWording';

const masculine = ['pierwszy', 'drugi', 'trzeci', 'czwarty', 'ostatni'] as const;
const feminine = ['pierwsza', 'druga', 'trzecia', 'czwarta', 'ostatnia'] as const;

/** How a period is written in Polish. */
export const polishWording: PeriodWording = {
  months: [
    ...(['styczeń', 'luty', 'marzec', 'kwiecień', 'maj', 'czerwiec'] as const),
    ...(['lipiec', 'sierpień', 'wrzesień', 'październik', 'listopad', 'grudzień'] as const),
  ],
  monthsAfterDay: [
    ...(['stycznia', 'lutego', 'marca', 'kwietnia', 'maja', 'czerwca'] as const),
    ...(['lipca', 'sierpnia', 'września', 'października', 'listopada', 'grudnia'] as const),
  ],
  deadline: 'do {day}',
  wholeYear: 'przez cały rok szkolny',
  planPeriod: 'w okresie realizacji planu',
  open: 'do uzgodnienia',
  terms: {
    'quarter-1': 'pierwsze ćwierćrocze',
    'quarter-2': 'drugie ćwierćrocze',
    'quarter-3': 'trzecie ćwierćrocze',
    'quarter-4': 'czwarte ćwierćrocze',
    'half-year-1': 'I semestr',
    'half-year-2': 'II semestr',
    'trimester-1': 'I trymestr',
    'trimester-2': 'II trymestr',
    'trimester-3': 'III trymestr',
    autumn: 'jesień',
    winter: 'zima',
    spring: 'wiosna',
    summer: 'lato',
    'autumn-holidays': 'ferie jesienne',
    'winter-holidays': 'ferie zimowe',
    'spring-holidays': 'ferie wiosenne',
    'summer-holidays': 'wakacje letnie',
  },
  monthParts: {
    'week-1': 'pierwszy tydzień {month}',
    'week-2': 'drugi tydzień {month}',
    'week-3': 'trzeci tydzień {month}',
    'week-4': 'czwarty tydzień {month}',
    'week-5': 'piąty tydzień {month}',
    'week-last': 'ostatni tydzień {month}',
    'decade-1': 'pierwsza dekada {month}',
    'decade-2': 'druga dekada {month}',
    'decade-3': 'trzecia dekada {month}',
    'half-1': 'pierwsza połowa {month}',
    'half-2': 'druga połowa {month}',
    beginning: 'początek {month}',
    middle: 'środek {month}',
    end: 'koniec {month}',
  },
  everyWeekday: [
    ...(['w każdy poniedziałek', 'w każdy wtorek', 'w każdą środę', 'w każdy czwartek'] as const),
    ...(['w każdy piątek', 'w każdą sobotę', 'w każdą niedzielę'] as const),
  ],
  furtherWeekdays: [
    ...(['poniedziałek', 'wtorek', 'środę', 'czwartek'] as const),
    ...(['piątek', 'sobotę', 'niedzielę'] as const),
  ],
  and: 'i',
  weekdayOfMonth: ordinalWeekdays(
    [
      ['poniedziałek', masculine],
      ['wtorek', masculine],
      ['środa', feminine],
      ['czwartek', masculine],
      ['piątek', masculine],
      ['sobota', feminine],
      ['niedziela', feminine],
    ],
    '{weekday} każdego miesiąca',
  ),
  dayOfMonth: '{day} dnia każdego miesiąca',
  dayOfMonthDeadline: 'do {day} dnia każdego miesiąca',
  onceEvery: {
    day: 'codziennie',
    week: 'co tydzień',
    month: 'co miesiąc',
    quarter: 'co kwartał',
    'half-year': 'co semestr',
    year: '1 raz w roku',
  },
  oftenEvery: everyUnit('{times} {unit}', {
    day: 'dziennie',
    week: 'w tygodniu',
    month: 'w miesiącu',
    quarter: 'na kwartał',
    'half-year': 'w semestrze',
    year: 'w roku',
  }),
  times: { one: 'razy', few: 'razy', many: 'razy' },
};
