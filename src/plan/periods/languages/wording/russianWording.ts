import type { PeriodWording } from './periodWording';
import { everyUnit, ordinalWeekdays } from './periodWording';

const masculine = ['первый', 'второй', 'третий', 'четвёртый', 'последний'] as const;
const feminine = ['первая', 'вторая', 'третья', 'четвёртая', 'последняя'] as const;
const neuter = ['первое', 'второе', 'третье', 'четвёртое', 'последнее'] as const;

/** How a period is written in Russian. */
export const russianWording: PeriodWording = {
  months: [
    ...(['январь', 'февраль', 'март', 'апрель', 'май', 'июнь'] as const),
    ...(['июль', 'август', 'сентябрь', 'октябрь', 'ноябрь', 'декабрь'] as const),
  ],
  monthsAfterDay: [
    ...(['января', 'февраля', 'марта', 'апреля', 'мая', 'июня'] as const),
    ...(['июля', 'августа', 'сентября', 'октября', 'ноября', 'декабря'] as const),
  ],
  deadline: 'до {day}',
  wholeYear: 'в течение учебного года',
  planPeriod: 'в период реализации плана',
  open: 'по согласованию',
  terms: {
    'quarter-1': 'I четверть',
    'quarter-2': 'II четверть',
    'quarter-3': 'III четверть',
    'quarter-4': 'IV четверть',
    'half-year-1': 'I полугодие',
    'half-year-2': 'II полугодие',
    'trimester-1': 'I триместр',
    'trimester-2': 'II триместр',
    'trimester-3': 'III триместр',
    autumn: 'осень',
    winter: 'зима',
    spring: 'весна',
    summer: 'лето',
    'autumn-holidays': 'осенние каникулы',
    'winter-holidays': 'зимние каникулы',
    'spring-holidays': 'весенние каникулы',
    'summer-holidays': 'летние каникулы',
  },
  monthParts: {
    'week-1': 'первая неделя {month}',
    'week-2': 'вторая неделя {month}',
    'week-3': 'третья неделя {month}',
    'week-4': 'четвёртая неделя {month}',
    'week-5': 'пятая неделя {month}',
    'week-last': 'последняя неделя {month}',
    'decade-1': 'первая декада {month}',
    'decade-2': 'вторая декада {month}',
    'decade-3': 'третья декада {month}',
    'half-1': 'первая половина {month}',
    'half-2': 'вторая половина {month}',
    beginning: 'начало {month}',
    middle: 'середина {month}',
    end: 'конец {month}',
  },
  everyWeekday: [
    ...(['по понедельникам', 'по вторникам', 'по средам', 'по четвергам'] as const),
    ...(['по пятницам', 'по субботам', 'по воскресеньям'] as const),
  ],
  furtherWeekdays: [
    ...(['понедельникам', 'вторникам', 'средам', 'четвергам'] as const),
    ...(['пятницам', 'субботам', 'воскресеньям'] as const),
  ],
  and: 'и',
  weekdayOfMonth: ordinalWeekdays(
    [
      ['понедельник', masculine],
      ['вторник', masculine],
      ['среда', feminine],
      ['четверг', masculine],
      ['пятница', feminine],
      ['суббота', feminine],
      ['воскресенье', neuter],
    ],
    '{weekday} каждого месяца',
  ),
  dayOfMonth: '{day} числа каждого месяца',
  dayOfMonthDeadline: 'до {day} числа каждого месяца',
  onceEvery: {
    day: 'ежедневно',
    week: 'еженедельно',
    month: 'ежемесячно',
    quarter: '1 раз в четверть',
    'half-year': '1 раз в полугодие',
    year: '1 раз в год',
  },
  oftenEvery: everyUnit('{times} {unit}', {
    day: 'в день',
    week: 'в неделю',
    month: 'в месяц',
    quarter: 'в четверть',
    'half-year': 'в полугодие',
    year: 'в год',
  }),
  times: { one: 'раз', few: 'раза', many: 'раз' },
};
