import type { SevenOf, TwelveOf } from './fixedLists';

/**
 * What a connecting word does. Phrases are written in lower case with «е» for «ё»; their words may be followed by a
 * full stop in a cell («в теч. года»), may be cut with one after three letters or more («по отд. плану»), and a hyphen
 * in a phrase stands for any dash.
 */
export const phraseRoles = [
  /** «в» in «в октябре», «в течение» in «в течение октября». */
  'before-month',
  /** «месяц» in «октябрь месяц». */
  'after-month',
  /** «в» in «в понедельник, 14 сентября». */
  'before-weekday',
  /** "on" in "on 15 September". */
  'before-day',
  /** «го» in «1-го сентября», «я» in «1-я неделя», "st" in "1st". */
  'ordinal-ending',
  /** «числа» in «15 числа». */
  'day-number',
  /** «г.», «года»: says that the number before it is a year. */
  'after-year',
  /** «учебного года» in «I полугодие учебного года». */
  'of-school-year',
  /** «с» in «с 10 по 15 октября». */
  'from',
  /** «по» in «с 10 по 15 октября». */
  'to',
  /** «и» in «12 и 14 октября». */
  'and',
  /** «включительно». */
  'inclusive',
  /** «ежегодно» in «1 сентября, ежегодно»: a plan of one year says nothing by it. */
  'yearly',
  /** «до» in «до 15 сентября». */
  'deadline',
  /** «дейін» in «15 қыркүйекке дейін»: the same, where a language says it after the day. */
  'deadline-after',
  /** «до конца» in «до конца сентября». */
  'deadline-month-end',
  /** «в» in «в 15.00». */
  'before-time',
  /** «часов» in «в 15 часов». */
  'hour',
  /** «минут» in «15 ч 30 мин». */
  'minute',
  /** "am" in "9 am". */
  'before-noon',
  /** "pm" in "3 pm". */
  'after-noon',

  /** «первый», in all forms; so the four next. */
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  /** «последний», in all forms. */
  'last',
  /** «неделя», in all forms; so the nouns below. */
  'week',
  /** Ten days of a month. */
  'decade',
  /** «половина» in «первая половина марта». */
  'half',
  /** «начало», «в начале» before a month's name; so the two next. */
  'beginning',
  'middle',
  'end',
  /** «четверть»: one of four terms. */
  'quarter',
  /** «полугодие», «семестр»: one of two terms. */
  'half-year',
  /** «триместр»: one of three terms. */
  'trimester',
  /** «осень», «осенью»; so the three next. */
  'autumn',
  'winter',
  'spring',
  'summer',
  /** «осенние каникулы», in all forms; so the three next. */
  'autumn-holidays',
  'winter-holidays',
  'spring-holidays',
  'summer-holidays',
  /** «в», «на», «в течение» before a term, a holiday or a part of a month. */
  'before-term',

  /** «каждый», in all forms. */
  'every',
  /** «по» in «по вторникам». */
  'on-weekdays',
  /** «в будни»: Monday to Friday, every week. */
  'working-days',
  /** «по выходным»: Saturday and Sunday, every week. */
  'weekend-days',
  /** «ежедневно», «каждый день»; so the four next. «Ежегодно» is `yearly`. */
  'every-day',
  'every-week',
  'every-month',
  'every-quarter',
  'every-half-year',
  /** «каждого месяца» after a day, a deadline or a weekday: «15 числа каждого месяца», «последний четверг месяца». */
  'of-every-month',
  /** «не реже» in «не реже 1 раза в месяц». */
  'at-least',
  /** «раз», «раза» after a number. */
  'times',
  /** «раз», «один раз», "once"; so the three next. */
  'once',
  'twice',
  'three-times',
  'four-times',
  /** «в неделю» in «2 раза в неделю»; so the others. */
  'per-day',
  'per-week',
  'per-month',
  'per-quarter',
  'per-half-year',
  'per-year',

  /** The whole cell means the whole school year. */
  'whole-year',
  /** «в течение месячника»: while the plan runs, whenever that is. */
  'plan-period',
  /** «в течение» and «месячника» of «в течение месячника»: each beginning goes with each ending. */
  'plan-period-beginning',
  'plan-period-ending',
  /** The whole cell means that the time is not set yet. */
  'open',
  /** As `open`, with words of any kind after it: «по плану библиотеки». */
  'open-beginning',

  /** Words that belong to a time and make it another: «после», «кроме». Beside them no period is read out of a text. */
  'time-word',
  /** Little words that any text has («на базе школы», «для родителей»): they do not speak of time by themselves. */
  'little-word',
  /** Beginnings of words for what a number counts or names beside a period: «5 класс», «3 урок», «каб. 12». */
  'counted-thing',
  /** «улица» in «улица 8 Марта»: the day after it is a name. */
  'named-after-day',
] as const;

export type PhraseRole = (typeof phraseRoles)[number];

/** The spellings of one month, lower case. */
export interface MonthForms {
  /** All cases of the full name; the nearest one is offered for a misspelt month. */
  readonly full: readonly string[];
  /** Without the full stop. */
  readonly short: readonly string[];
}

/** The words of one language, from which cells are read. Data only: how words combine is the grammar's business. */
export interface LanguagePack {
  /** From January. */
  readonly months: TwelveOf<MonthForms>;
  /** From Monday. Forms of the same kind (full, inflected, two letters, three letters) have the same index. */
  readonly weekdays: SevenOf<readonly string[]>;
  /** From Monday: forms that mean every week by themselves («понедельникам», «щопонеділка», "Mondays"). */
  readonly repeatedWeekdays?: SevenOf<readonly string[]>;
  /** True where people write "September 1"; elsewhere a number after the month is not a day. */
  readonly dayMayFollowMonth: boolean;
  /** A language that has no phrase of a role leaves it out. */
  readonly phrases: Readonly<Partial<Record<PhraseRole, readonly string[]>>>;
}
