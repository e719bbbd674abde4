import type { EntryRow } from '../plan/planRow';
import type { Check } from './check';
import { entryRowsOf } from './check';
import { correctDate } from './correctDate';
import { rowsInTrouble } from './dateTrouble';

const timeSpan = /^(\d{1,2})[:.](\d{2})(\s*[-–—−]\s*)(\d{1,2})[:.](\d{2})$/u;

/** A range or a time that ends before it begins; one click changes the ends round. */
export const checkEndBeforeStart: Check<'end-before-start'> = (reading) => [
  ...rowsInTrouble(reading, 'backwards').map(({ row, trouble: { swapped, isTime } }) => ({
    code: 'end-before-start' as const,
    severity: 'error' as const,
    rowNumber: row.rowNumber,
    column: 'date' as const,
    parameters: { text: row.periodText, variant: isTime ? ('time' as const) : ('date' as const) },
    fixes: [correctDate(row, swapped)],
  })),
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
  return {
    code: 'end-before-start',
    severity: 'warning',
    rowNumber,
    column: 'time',
    parameters: { text: texts.time, variant: 'time' },
    fixes: [
      {
        kind: 'use-nearest-date',
        edits: [{ rowNumber, column: 'time', before: texts.time, after }],
        isSafe: false,
      },
    ],
  };
}
