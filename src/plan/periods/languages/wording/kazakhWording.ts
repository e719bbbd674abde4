import type { PeriodWording } from './periodWording';
import { everyUnit, ordinalWeekdays } from './periodWording';

const months = [
  ...(['қаңтар', 'ақпан', 'наурыз', 'сәуір', 'мамыр', 'маусым'] as const),
  ...(['шілде', 'тамыз', 'қыркүйек', 'қазан', 'қараша', 'желтоқсан'] as const),
] as const;

const ordinals = ['бірінші', 'екінші', 'үшінші', 'төртінші', 'соңғы'] as const;

/** How a period is written in Kazakh. */
export const kazakhWording: PeriodWording = {
  months,
  monthsAfterDay: months,
  deadline: '{day} ж. дейін',
  wholeYear: 'оқу жылы бойы',
  planPeriod: 'жоспар кезінде',
  open: 'келісім бойынша',
  terms: {
    'quarter-1': 'I тоқсан',
    'quarter-2': 'II тоқсан',
    'quarter-3': 'III тоқсан',
    'quarter-4': 'IV тоқсан',
    'half-year-1': 'I жартыжылдық',
    'half-year-2': 'II жартыжылдық',
    'trimester-1': 'I триместр',
    'trimester-2': 'II триместр',
    'trimester-3': 'III триместр',
    autumn: 'күз',
    winter: 'қыс',
    spring: 'көктем',
    summer: 'жаз',
    'autumn-holidays': 'күзгі каникул',
    'winter-holidays': 'қысқы каникул',
    'spring-holidays': 'көктемгі каникул',
    'summer-holidays': 'жазғы каникул',
  },
  monthParts: {
    'week-1': '{month}, бірінші апта',
    'week-2': '{month}, екінші апта',
    'week-3': '{month}, үшінші апта',
    'week-4': '{month}, төртінші апта',
    'week-5': '{month}, бесінші апта',
    'week-last': '{month}, соңғы апта',
    'decade-1': '{month}, бірінші онкүндік',
    'decade-2': '{month}, екінші онкүндік',
    'decade-3': '{month}, үшінші онкүндік',
    'half-1': '{month}, бірінші жартысы',
    'half-2': '{month}, екінші жартысы',
    beginning: '{month}, басы',
    middle: '{month}, ортасы',
    end: '{month}, соңы',
  },
  everyWeekday: [
    ...(['әр дүйсенбі', 'әр сейсенбі', 'әр сәрсенбі', 'әр бейсенбі'] as const),
    ...(['әр жұма', 'әр сенбі', 'әр жексенбі'] as const),
  ],
  furtherWeekdays: [
    ...(['дүйсенбі', 'сейсенбі', 'сәрсенбі', 'бейсенбі'] as const),
    ...(['жұма', 'сенбі', 'жексенбі'] as const),
  ],
  and: 'және',
  weekdayOfMonth: ordinalWeekdays(
    [
      ['дүйсенбі', ordinals],
      ['сейсенбі', ordinals],
      ['сәрсенбі', ordinals],
      ['бейсенбі', ordinals],
      ['жұма', ordinals],
      ['сенбі', ordinals],
      ['жексенбі', ordinals],
    ],
    'ай сайын {weekday}',
  ),
  dayOfMonth: 'ай сайын {day} күні',
  dayOfMonthDeadline: 'ай сайын {day} күніне дейін',
  onceEvery: {
    day: 'күн сайын',
    week: 'апта сайын',
    month: 'ай сайын',
    quarter: 'тоқсан сайын',
    'half-year': 'жартыжылдық сайын',
    year: 'жылына 1 рет',
  },
  oftenEvery: everyUnit('{unit} {times}', {
    day: 'күніне',
    week: 'аптасына',
    month: 'айына',
    quarter: 'тоқсанына',
    'half-year': 'жартыжылдығына',
    year: 'жылына',
  }),
  times: { one: 'рет', few: 'рет', many: 'рет' },
};
