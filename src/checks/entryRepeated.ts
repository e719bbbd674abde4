import type { Period } from '../plan/period';
import { remember } from '../plan/remember';
import { comparisonKey } from '../plan/wordPatterns';
import type { Check, EntryInRow } from './check';
import { entriesInRows } from './check';

/** What was met under one period, title, place and class, by who answers for it; rows without anybody under ''. */
interface FirstRows {
  readonly rowNumber: number;
  readonly byResponsible: Map<string, number>;
}

/** The same entry a second time. Rows that name different people for it are taken for what they say. */
export const checkEntryRepeated: Check<'entry-repeated'> = (reading) => {
  const known = new Map<string, FirstRows>();
  const key = remember(comparisonKey);
  const periodKey = remember((period: Period) => JSON.stringify(period));
  return entriesInRows(reading).flatMap(({ entry, row }) => {
    if (entry.period === undefined || entry.title === '') return [];
    const whole = [periodKey(entry.period), key(entry.title), key(entry.place), key(entry.className)].join(
      '\n',
    );
    const responsible = key(row.texts.responsible);
    const first = known.get(whole);
    if (first === undefined) {
      known.set(whole, {
        rowNumber: row.rowNumber,
        byResponsible: new Map([[responsible, row.rowNumber]]),
      });
      return [];
    }
    const otherRowNumber =
      responsible === ''
        ? first.rowNumber
        : (first.byResponsible.get(responsible) ?? first.byResponsible.get(''));
    if (!first.byResponsible.has(responsible)) first.byResponsible.set(responsible, row.rowNumber);
    return otherRowNumber === undefined ? [] : [repetition({ entry, row }, otherRowNumber)];
  });
};

function repetition(
  { row }: EntryInRow,
  otherRowNumber: number,
): ReturnType<typeof checkEntryRepeated>[number] {
  return {
    code: 'entry-repeated',
    severity: 'warning',
    rowNumber: row.rowNumber,
    column: 'event',
    parameters: { otherRowNumber },
    fixes: [],
  };
}
