import type { PeriodWording } from './periodWording';
import { everyUnit, ordinalWeekdays } from './periodWording';

const masculine = ['перший', 'другий', 'третій', 'четвертий', 'останній'] as const;
const feminine = ['перша', 'друга', 'третя', 'четверта', 'остання'] as const;

/** How a period is written in Ukrainian. */
export const ukrainianWording: PeriodWording = {
  months: [
    ...(['січень', 'лютий', 'березень', 'квітень', 'травень', 'червень'] as const),
    ...(['липень', 'серпень', 'вересень', 'жовтень', 'листопад', 'грудень'] as const),
  ],
  monthsAfterDay: [
    ...(['січня', 'лютого', 'березня', 'квітня', 'травня', 'червня'] as const),
    ...(['липня', 'серпня', 'вересня', 'жовтня', 'листопада', 'грудня'] as const),
  ],
  deadline: 'до {day}',
  wholeYear: 'протягом навчального року',
  planPeriod: 'у період дії плану',
  open: 'за домовленістю',
  terms: {
    'quarter-1': 'I чверть',
    'quarter-2': 'II чверть',
    'quarter-3': 'III чверть',
    'quarter-4': 'IV чверть',
    'half-year-1': 'I півріччя',
    'half-year-2': 'II півріччя',
    'trimester-1': 'I триместр',
    'trimester-2': 'II триместр',
    'trimester-3': 'III триместр',
    autumn: 'осінь',
    winter: 'зима',
    spring: 'весна',
    summer: 'літо',
    'autumn-holidays': 'осінні канікули',
    'winter-holidays': 'зимові канікули',
    'spring-holidays': 'весняні канікули',
    'summer-holidays': 'літні канікули',
  },
  monthParts: {
    'week-1': 'перший тиждень {month}',
    'week-2': 'другий тиждень {month}',
    'week-3': 'третій тиждень {month}',
    'week-4': 'четвертий тиждень {month}',
    'week-5': "п'ятий тиждень {month}",
    'week-last': 'останній тиждень {month}',
    'decade-1': 'перша декада {month}',
    'decade-2': 'друга декада {month}',
    'decade-3': 'третя декада {month}',
    'half-1': 'перша половина {month}',
    'half-2': 'друга половина {month}',
    beginning: 'початок {month}',
    middle: 'середина {month}',
    end: 'кінець {month}',
  },
  everyWeekday: [
    ...(['щопонеділка', 'щовівторка', 'щосереди', 'щочетверга'] as const),
    ...(["щоп'ятниці", 'щосуботи', 'щонеділі'] as const),
  ],
  furtherWeekdays: [
    ...(['щопонеділка', 'щовівторка', 'щосереди', 'щочетверга'] as const),
    ...(["щоп'ятниці", 'щосуботи', 'щонеділі'] as const),
  ],
  and: 'і',
  weekdayOfMonth: ordinalWeekdays(
    [
      ['понеділок', masculine],
      ['вівторок', masculine],
      ['середа', feminine],
      ['четвер', masculine],
      ["п'ятниця", feminine],
      ['субота', feminine],
      ['неділя', feminine],
    ],
    '{weekday} кожного місяця',
  ),
  dayOfMonth: '{day} числа кожного місяця',
  dayOfMonthDeadline: 'до {day} числа кожного місяця',
  onceEvery: {
    day: 'щодня',
    week: 'щотижня',
    month: 'щомісяця',
    quarter: '1 раз на чверть',
    'half-year': '1 раз на семестр',
    year: '1 раз на рік',
  },
  oftenEvery: everyUnit('{times} {unit}', {
    day: 'на день',
    week: 'на тиждень',
    month: 'на місяць',
    quarter: 'на чверть',
    'half-year': 'на семестр',
    year: 'на рік',
  }),
  times: { one: 'раз', few: 'рази', many: 'разів' },
};
