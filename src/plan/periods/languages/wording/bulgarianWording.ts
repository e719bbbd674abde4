import type { PeriodWording } from './periodWording';
import { everyUnit, ordinalWeekdays } from './periodWording';

const months = [
  ...(['януари', 'февруари', 'март', 'април', 'май', 'юни'] as const),
  ...(['юли', 'август', 'септември', 'октомври', 'ноември', 'декември'] as const),
] as const;

const masculine = ['първи', 'втори', 'трети', 'четвърти', 'последен'] as const;
const feminine = ['първа', 'втора', 'трета', 'четвърта', 'последна'] as const;

/** How a period is written in Bulgarian. */
export const bulgarianWording: PeriodWording = {
  months,
  monthsAfterDay: months,
  deadline: 'до {day}',
  wholeYear: 'през учебната година',
  planPeriod: 'по време на изпълнението на плана',
  open: 'по договаряне',
  terms: {
    'quarter-1': 'първа учебна четвърт',
    'quarter-2': 'втора учебна четвърт',
    'quarter-3': 'трета учебна четвърт',
    'quarter-4': 'четвърта учебна четвърт',
    'half-year-1': 'първи учебен срок',
    'half-year-2': 'втори учебен срок',
    'trimester-1': 'първи триместър',
    'trimester-2': 'втори триместър',
    'trimester-3': 'трети триместър',
    autumn: 'есен',
    winter: 'зима',
    spring: 'пролет',
    summer: 'лято',
    'autumn-holidays': 'есенна ваканция',
    'winter-holidays': 'зимна ваканция',
    'spring-holidays': 'пролетна ваканция',
    'summer-holidays': 'лятна ваканция',
  },
  monthParts: {
    'week-1': 'първа седмица на {month}',
    'week-2': 'втора седмица на {month}',
    'week-3': 'трета седмица на {month}',
    'week-4': 'четвърта седмица на {month}',
    'week-5': 'пета седмица на {month}',
    'week-last': 'последна седмица на {month}',
    'decade-1': 'първа десетдневка на {month}',
    'decade-2': 'втора десетдневка на {month}',
    'decade-3': 'трета десетдневка на {month}',
    'half-1': 'първа половина на {month}',
    'half-2': 'втора половина на {month}',
    beginning: 'началото на {month}',
    middle: 'средата на {month}',
    end: 'края на {month}',
  },
  everyWeekday: [
    ...(['в понеделниците', 'в вторниците', 'в средите', 'в четвъртъците'] as const),
    ...(['в петъците', 'в съботите', 'в неделите'] as const),
  ],
  furtherWeekdays: [
    ...(['понеделниците', 'вторниците', 'средите', 'четвъртъците'] as const),
    ...(['петъците', 'съботите', 'неделите'] as const),
  ],
  and: 'и',
  weekdayOfMonth: ordinalWeekdays(
    [
      ['понеделник', masculine],
      ['вторник', masculine],
      ['сряда', feminine],
      ['четвъртък', masculine],
      ['петък', masculine],
      ['събота', feminine],
      ['неделен ден', masculine],
    ],
    '{weekday} от всеки месец',
  ),
  dayOfMonth: '{day} число от всеки месец',
  dayOfMonthDeadline: 'до {day} число от всеки месец',
  onceEvery: {
    day: 'ежедневно',
    week: 'ежеседмично',
    month: 'ежемесечно',
    quarter: 'всяко тримесечие',
    'half-year': 'всеки учебен срок',
    year: '1 път годишно',
  },
  oftenEvery: everyUnit('{times} {unit}', {
    day: 'на ден',
    week: 'седмично',
    month: 'месечно',
    quarter: 'на тримесечие',
    'half-year': 'на срок',
    year: 'годишно',
  }),
  times: { one: 'пъти', few: 'пъти', many: 'пъти' },
};
