import type { PlanHeader } from '../plan/columns';
import { readsLikeDate } from './cellNature';

const longestLine = 160;

/**
 * Rows that say all in their event («Весенние каникулы – 23.03–31.03»), as lines below a table do, with the date moved
 * to its column: a blank date there would go by the row above. The dash between the two is dropped.
 */
export function moveTrailingDates(
  table: readonly (readonly string[])[],
  header: PlanHeader,
): readonly (readonly string[])[] {
  const { date, event } = header.columnIndexes;
  if (date === undefined || event === undefined || date === event) return table;
  return table.map((row, rowIndex) => {
    const line = row[event] ?? '';
    const isLone = row.every((cell, index) => index === event || cell === '');
    const parted = isLone && rowIndex > header.headerRowIndex ? partAtDash(line) : undefined;
    if (parted === undefined) return row;
    return row.map((cell, index) => {
      if (index === event) return parted.event;
      return index === date ? parted.date : cell;
    });
  });
}

function partAtDash(line: string): { readonly event: string; readonly date: string } | undefined {
  if (line.length > longestLine) return undefined;
  for (const dash of line.matchAll(/\s+[-–—]\s+|:\s+/gu)) {
    const event = line.slice(0, dash.index);
    const date = line.slice(dash.index + dash[0].length);
    if (/\p{L}{3}/u.test(event) && !/\d[./]\d/u.test(event) && readsLikeDate(date)) return { event, date };
  }
  return undefined;
}
