import type { EntryRow } from '../plan/planRow';
import type { Check } from './check';
import { entryRowsOf, findingAt } from './check';
import { correctDate } from './correctDate';
import { rowsInTrouble } from './dateTrouble';

const timeSpan = /^(\d{1,2})[:.](\d{2})(\s*[-–—−]\s*)(\d{1,2})[:.](\d{2})$/u;

/** A range or a time that ends before it begins; one click changes the ends round. */
export const checkEndBeforeStart: Check<'end-before-start'> = (reading) => [
  ...rowsInTrouble(reading, 'backwards').map(({ row, trouble: { swapped, variant } }) =>
    findingAt(
      'end-before-start',
      'error',
      row.rowNumber,
      'date',
      { text: row.periodText, variant },
      swapped === undefined ? [] : [correctDate(row, swapped)],
    ),
  ),
  ...entryRowsOf(reading).filter(hasTurnedTime).map(turnedTime),
];

/** The row's day holds all the same: only the time is left out of its event. */
function hasTurnedTime({ period, texts }: EntryRow): boolean {
  if (texts.time === '' || !period.ok || period.period.kind !== 'day') return false;
  const [, startHours, startMinutes, , endHours, endMinutes] = timeSpan.exec(texts.time) ?? [];
  return Number(endHours) * 60 + Number(endMinutes) < Number(startHours) * 60 + Number(startMinutes);
}

function turnedTime({ rowNumber, texts }: EntryRow): ReturnType<typeof checkEndBeforeStart>[number] {
  const after = texts.time.replace(timeSpan, '$4:$5$3$1:$2');
  return findingAt('end-before-start', 'warning', rowNumber, 'time', { text: texts.time, variant: 'time' }, [
    {
      kind: 'use-nearest-date',
      edits: [{ rowNumber, column: 'time', before: texts.time, after }],
      isSafe: false,
    },
  ]);
}
