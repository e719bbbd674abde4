import type { Fix } from '../plan/finding';
import type { DatedPeriod } from '../plan/period';
import type { WritingLanguage } from '../plan/periods/languages/wording/allWordings.data';
import { writePeriod } from '../plan/periods/writePeriod';
import type { EntryRow } from '../plan/planRow';
import type { Check } from './check';
import { entryRowsOf, findingAt } from './check';
import { languageOfText } from '../plan/language';
import { dottedDate } from '../plan/localDate';
import { dottedPeriod, withRest } from './dottedDate';
import { splitRow } from './splitRow';

/** Several dates in one cell, of which no event can be made; the row can be split into one for each. */
export const checkSeveralDates: Check<'several-dates'> = (reading) => {
  const rows = entryRowsOf(reading);
  return rows.flatMap((row, index) => {
    const { period } = row;
    if (!period.ok || period.period.kind !== 'several' || row.isDateFromAbove) return [];
    // Several events with their dates are split by a check of their own.
    if (row.parts !== undefined) return [];
    const { parts } = period.period;
    return [
      findingAt(
        'several-dates',
        'warning',
        row.rowNumber,
        'date',
        { text: row.periodText, count: parts.length },
        splitByDates(row, parts, rows[index + 1]),
      ),
    ];
  });
};

/** Rows below that go by this date would go by the last part of it, so then the row is left to the person. */
function splitByDates(
  row: EntryRow,
  parts: readonly DatedPeriod[],
  next: EntryRow | undefined,
): readonly Fix[] {
  if (next?.dateRowNumber === row.rowNumber) return [];
  const { rest } = row.period;
  const language = languageOfText(`${row.texts.date} ${row.texts.event}`);
  return [
    splitRow(
      row,
      parts.map((part) => ({ date: withRest(writePart(part, language), rest) })),
    ),
  ];
}

/** In figures where that is enough, since every language reads them. */
function writePart(part: DatedPeriod, language: WritingLanguage): string {
  switch (part.kind) {
    case 'day':
    case 'timed':
      return dottedPeriod(part);
    case 'days':
      return `${dottedDate(part.start)}-${dottedDate(part.endInclusive)}`;
    case 'months':
      return writePeriod(part, language);
  }
}
