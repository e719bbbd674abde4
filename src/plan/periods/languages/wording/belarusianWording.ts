import type { PeriodWording } from './periodWording';
import { everyUnit, ordinalWeekdays } from './periodWording';

const masculine = ['першы', 'другі', 'трэці', 'чацвёрты', 'апошні'] as const;
const feminine = ['першая', 'другая', 'трэцяя', 'чацвёртая', 'апошняя'] as const;

/** How a period is written in Belarusian. */
export const belarusianWording: PeriodWording = {
  months: [
    ...(['студзень', 'люты', 'сакавік', 'красавік', 'май', 'чэрвень'] as const),
    ...(['ліпень', 'жнівень', 'верасень', 'кастрычнік', 'лістапад', 'снежань'] as const),
  ],
  monthsAfterDay: [
    ...(['студзеня', 'лютага', 'сакавіка', 'красавіка', 'мая', 'чэрвеня'] as const),
    ...(['ліпеня', 'жніўня', 'верасня', 'кастрычніка', 'лістапада', 'снежня'] as const),
  ],
  deadline: 'да {day}',
  wholeYear: 'на працягу навучальнага года',
  planPeriod: 'у перыяд рэалізацыі плана',
  open: 'па ўзгадненні',
  terms: {
    'quarter-1': 'I чвэрць',
    'quarter-2': 'II чвэрць',
    'quarter-3': 'III чвэрць',
    'quarter-4': 'IV чвэрць',
    'half-year-1': 'I паўгоддзе',
    'half-year-2': 'II паўгоддзе',
    'trimester-1': 'I трыместр',
    'trimester-2': 'II трыместр',
    'trimester-3': 'III трыместр',
    autumn: 'восень',
    winter: 'зіма',
    spring: 'вясна',
    summer: 'лета',
    'autumn-holidays': 'асеннія канікулы',
    'winter-holidays': 'зімнія канікулы',
    'spring-holidays': 'веснавыя канікулы',
    'summer-holidays': 'летнія канікулы',
  },
  monthParts: {
    'week-1': 'першы тыдзень {month}',
    'week-2': 'другі тыдзень {month}',
    'week-3': 'трэці тыдзень {month}',
    'week-4': 'чацвёрты тыдзень {month}',
    'week-5': 'пяты тыдзень {month}',
    'week-last': 'апошні тыдзень {month}',
    'decade-1': 'першая дэкада {month}',
    'decade-2': 'другая дэкада {month}',
    'decade-3': 'трэцяя дэкада {month}',
    'half-1': 'першая палова {month}',
    'half-2': 'другая палова {month}',
    beginning: 'пачатак {month}',
    middle: 'сярэдзіна {month}',
    end: 'канец {month}',
  },
  everyWeekday: [
    ...(['па панядзелках', 'па аўторках', 'па серадах', 'па чацвяргах'] as const),
    ...(['па пятніцах', 'па суботах', 'па нядзелях'] as const),
  ],
  furtherWeekdays: [
    ...(['панядзелках', 'аўторках', 'серадах', 'чацвяргах'] as const),
    ...(['пятніцах', 'суботах', 'нядзелях'] as const),
  ],
  and: 'і',
  weekdayOfMonth: ordinalWeekdays(
    [
      ['панядзелак', masculine],
      ['аўторак', masculine],
      ['серада', feminine],
      ['чацвер', masculine],
      ['пятніца', feminine],
      ['субота', feminine],
      ['нядзеля', feminine],
    ],
    '{weekday} кожнага месяца',
  ),
  dayOfMonth: '{day} чысла кожнага месяца',
  dayOfMonthDeadline: 'да {day} чысла кожнага месяца',
  onceEvery: {
    day: 'штодня',
    week: 'штотыдзень',
    month: 'штомесяц',
    quarter: '1 раз у чвэрць',
    'half-year': '1 раз у паўгоддзе',
    year: '1 раз у год',
  },
  oftenEvery: everyUnit('{times} {unit}', {
    day: 'у дзень',
    week: 'у тыдзень',
    month: 'у месяц',
    quarter: 'у чвэрць',
    'half-year': 'у паўгоддзе',
    year: 'у год',
  }),
  times: { one: 'раз', few: 'разы', many: 'разоў' },
};
