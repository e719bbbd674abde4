/** How a locale of the spreadsheet writes numbers and days; the language of the person at the keyboard plays no part. */
export interface LocaleRules {
  readonly dateOrder: 'day-first' | 'month-first';
  readonly decimalSeparator: ',' | '.';
  readonly groupSeparator: '\u00a0' | ',' | '.';
  /** What Sheets gives a cell into which a day was typed. */
  readonly dateFormat: string;
  readonly shortDateFormat: string;
  readonly monthYearFormat: string;
  /** Month (from 1) by its name in any form, lower case. */
  readonly months: ReadonlyMap<string, number>;
  /** For Intl. */
  readonly languageTag: string;
}

const known = new Map<string, LocaleRules>();

/** The rules for a locale such as `ru_RU`; those of other languages than ours follow Intl. */
export function localeRules(locale: string): LocaleRules {
  const cached = known.get(locale);
  if (cached !== undefined) return cached;
  const rules = makeRules(locale);
  known.set(locale, rules);
  return rules;
}

function makeRules(locale: string): LocaleRules {
  const languageTag = locale.replace('_', '-');
  const parts = new Intl.NumberFormat(languageTag).formatToParts(1_234_567.5);
  const decimal = parts.find(({ type }) => type === 'decimal')?.value;
  const group = parts.find(({ type }) => type === 'group')?.value;
  const dateParts = new Intl.DateTimeFormat(languageTag).formatToParts(0).map(({ type }) => type);
  const isMonthFirst = dateParts.indexOf('month') < dateParts.indexOf('day');
  const separator = isMonthFirst || /^en/.test(locale) ? '/' : '.';
  return {
    dateOrder: isMonthFirst ? 'month-first' : 'day-first',
    decimalSeparator: decimal === ',' ? ',' : '.',
    groupSeparator: group === ',' || group === '.' ? group : '\u00a0',
    dateFormat: isMonthFirst ? 'M/d/yyyy' : `dd${separator}MM${separator}yyyy`,
    shortDateFormat: isMonthFirst ? 'M/d' : `dd${separator}MM`,
    monthYearFormat: isMonthFirst ? 'M/yyyy' : `MM${separator}yyyy`,
    months: monthNames(languageTag),
    languageTag,
  };
}

function monthNames(languageTag: string): ReadonlyMap<string, number> {
  const names = new Map<string, number>();
  const forms: Intl.DateTimeFormatOptions[] = [
    { month: 'long' },
    { month: 'short' },
    { month: 'long', day: 'numeric' },
    { month: 'short', day: 'numeric' },
  ];
  for (const form of forms) {
    const format = new Intl.DateTimeFormat(languageTag, { ...form, timeZone: 'UTC' });
    for (let month = 1; month <= 12; month += 1) {
      const part = format.formatToParts(Date.UTC(2026, month - 1, 1)).find(({ type }) => type === 'month');
      const name = part?.value.toLowerCase().replace(/\.$/, '');
      if (name !== undefined && !/^\d+$/.test(name)) names.set(name, month);
    }
  }
  return names;
}
