import type { SevenOf, TwelveOf } from './fixedLists';

/**
 * What a connecting word does. Phrases are written in lower case with «е» for «ё»; their words may be followed by a
 * full stop in a cell («в теч. года»), and a hyphen in a phrase stands for any dash.
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
  /** «го» in «1-го сентября», "st" in "1st". */
  'ordinal-ending',
  /** «г.», «года»: says that the number before it is a year. */
  'after-year',
  /** «с» in «с 10 по 15 октября». */
  'from',
  /** «по» in «с 10 по 15 октября». */
  'to',
  /** «включительно». */
  'inclusive',
  /** «до» in «до 15 сентября». */
  'deadline',
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
  /** The whole cell means the whole school year. */
  'whole-year',
  /** The whole cell means that the time is not set yet. */
  'open',
  /** As `open`, with words of any kind after it: «по плану библиотеки». */
  'open-beginning',
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
  /** True where people write "September 1"; elsewhere a number after the month is not a day. */
  readonly dayMayFollowMonth: boolean;
  readonly phrases: Readonly<Record<PhraseRole, readonly string[]>>;
}

/** The words in which one language writes a period; every one of them is read back by its pack. */
export interface PeriodWording {
  /** From January, as in «сентябрь 2026». */
  readonly months: TwelveOf<string>;
  /** From January, as in «15 сентября 2026». */
  readonly monthsAfterDay: TwelveOf<string>;
  /** «до» in «до 15 сентября 2026». */
  readonly deadline: string;
  readonly wholeYear: string;
  readonly open: string;
}
