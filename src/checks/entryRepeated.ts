import type { Period } from '../plan/period';
import { remember } from '../plan/remember';
import { comparisonKey } from '../plan/wordPatterns';
import type { Check, EntryInRow } from './check';
import { entriesInRows, findingAt } from './check';

/** What was met under one period, place and class, by who answers for it; rows without anybody under ''. */
interface FirstRows {
  readonly rowNumber: number;
  readonly byResponsible: Map<string, number>;
}

/** The same entry a second time. Rows that name different people for it are taken for what they say. */
export const checkEntryRepeated: Check<'entry-repeated'> = (reading) => {
  const byTitle = new Map<string, EntryInRow[]>();
  for (const one of entriesInRows(reading)) {
    const title = comparisonKey(one.entry.title);
    if (one.entry.period === undefined || title === '') continue;
    const others = byTitle.get(title);
    if (others === undefined) byTitle.set(title, [one]);
    else others.push(one);
  }
  return [...byTitle.values()].flatMap((rows) => (rows.length < 2 ? [] : repetitionsAmong(rows)));
};

function repetitionsAmong(rows: readonly EntryInRow[]): ReturnType<typeof checkEntryRepeated> {
  const known = new Map<string, FirstRows>();
  const key = remember(comparisonKey);
  const periodKey = remember((period: Period | undefined) => JSON.stringify(period));
  return rows.flatMap(({ entry: { rowNumber, period, place, className }, row: { texts } }) => {
    const whole = [periodKey(period), key(place), key(className)].join('\n');
    const responsible = key(texts.responsible);
    const first = known.get(whole);
    if (first === undefined) {
      known.set(whole, { rowNumber, byResponsible: new Map([[responsible, rowNumber]]) });
      return [];
    }
    const { byResponsible } = first;
    const otherRowNumber =
      responsible === '' ? first.rowNumber : (byResponsible.get(responsible) ?? byResponsible.get(''));
    if (!byResponsible.has(responsible)) byResponsible.set(responsible, rowNumber);
    if (otherRowNumber === undefined) return [];
    return [findingAt('entry-repeated', 'warning', rowNumber, 'event', { otherRowNumber })];
  });
}
