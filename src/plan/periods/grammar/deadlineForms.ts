import { takeBareDay, takeDay } from './dayForms';
import { takeMonth } from './monthForms';
import type { TokenCursor } from './tokenCursor';
import { takeDash, takeMark, takePhrase } from './tokenCursor';
import type { Written } from './written';

/** The last day on which something is done: «до 15 сентября», «к 15.09», «не позднее 15 сентября включительно». */
export function readDeadline(cursor: TokenCursor): Written | undefined {
  const isSaidBefore = takeDeadlineSign(cursor);
  takePhrase(cursor, 'before-day');
  const day = takeDay(cursor) ?? takeBareDay(cursor);
  if (day === undefined || !(isSaidBefore || takePhrase(cursor, 'deadline-after'))) return undefined;
  takePhrase(cursor, 'inclusive');
  return { kind: 'deadline', day };
}

/** «до конца сентября» */
export function readMonthEndDeadline(cursor: TokenCursor): Written | undefined {
  if (!takePhrase(cursor, 'deadline-month-end')) return undefined;
  const month = takeMonth(cursor);
  return month === undefined ? undefined : { kind: 'month-end-deadline', month };
}

/** «до октября» */
export function readMonthDeadline(cursor: TokenCursor): Written | undefined {
  return takeDeadlineSign(cursor) && takeMonth(cursor) !== undefined ? { kind: 'unclear' } : undefined;
}

/** «до», «срок:», «срок –» */
function takeDeadlineSign(cursor: TokenCursor): boolean {
  if (!takePhrase(cursor, 'deadline')) return false;
  if (!takeMark(cursor, ':')) takeDash(cursor);
  return true;
}
