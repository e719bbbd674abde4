import type { PluralForms } from '../../../language';
import type { MonthPart, RecurrenceRule, TermName } from '../../../period';
import type { SevenOf, TwelveOf } from '../fixedLists';

type OrdinalOfWeekday = Extract<RecurrenceRule, { kind: 'weekday-of-month' }>['ordinal'];

export type FrequencyUnit = Extract<RecurrenceRule, { kind: 'frequency' }>['every'];

/**
 * The words in which one language writes a period; every one of them is read back by its pack. Names in braces stand
 * for what is filled in.
 */
export interface PeriodWording {
  /** From January, as in «сентябрь 2026». */
  readonly months: TwelveOf<string>;
  /** From January, as in «15 сентября 2026». */
  readonly monthsAfterDay: TwelveOf<string>;
  /** «до {day}». */
  readonly deadline: string;
  readonly wholeYear: string;
  readonly planPeriod: string;
  readonly open: string;
  readonly terms: Readonly<Record<TermName, string>>;
  /** «первая неделя {month}», with a month as after a day. */
  readonly monthParts: Readonly<Record<MonthPart, string>>;
  /** «по средам», from Monday. */
  readonly everyWeekday: SevenOf<string>;
  /** «пятницам» in «по средам и пятницам», from Monday. */
  readonly furtherWeekdays: SevenOf<string>;
  /** «и» between the last two of a list. */
  readonly and: string;
  /** «последний четверг каждого месяца», from Monday. */
  readonly weekdayOfMonth: Readonly<Record<OrdinalOfWeekday, SevenOf<string>>>;
  /** «{day} числа каждого месяца». */
  readonly dayOfMonth: string;
  /** «до {day} числа каждого месяца». */
  readonly dayOfMonthDeadline: string;
  /** From the first, where a day in these two is more than its number ("1st"). */
  readonly ordinalDays?: readonly string[];
  /** «ежемесячно». */
  readonly onceEvery: Readonly<Record<FrequencyUnit, string>>;
  /** «{times} в год», with «2 раза» for `{times}`. */
  readonly oftenEvery: Readonly<Record<FrequencyUnit, string>>;
  /** «раз» after a count. */
  readonly times: PluralForms;
}

/** Ordinals of one grammatical gender: first to fourth, last. */
type Ordinals = readonly [string, string, string, string, string];

/**
 * All ordinals with all weekdays, in a sentence with `{weekday}` («{weekday} каждого месяца»). Each weekday is its name
 * and the ordinals that agree with it.
 */
export function ordinalWeekdays(
  weekdays: SevenOf<readonly [name: string, ordinals: Ordinals]>,
  sentence: string,
): PeriodWording['weekdayOfMonth'] {
  const all = (index: number): SevenOf<string> => {
    const [monday, tuesday, wednesday, thursday, friday, saturday, sunday] = weekdays;
    const one = ([name, ordinals]: readonly [string, Ordinals]) =>
      sentence.replace('{weekday}', `${ordinals[index] ?? ''} ${name}`);
    return [
      ...([one(monday), one(tuesday), one(wednesday), one(thursday)] as const),
      ...([one(friday), one(saturday), one(sunday)] as const),
    ];
  };
  return { 1: all(0), 2: all(1), 3: all(2), 4: all(3), [-1]: all(4) };
}

/** «{times} в неделю» for each unit: the sentence («{times} {unit}») with the unit's own words. */
export function everyUnit(
  sentence: string,
  units: Readonly<Record<FrequencyUnit, string>>,
): Readonly<Record<FrequencyUnit, string>> {
  const one = (unit: FrequencyUnit) => sentence.replace('{unit}', units[unit]);
  return {
    ...{ day: one('day'), week: one('week'), month: one('month') },
    ...{ quarter: one('quarter'), 'half-year': one('half-year'), year: one('year') },
  };
}
