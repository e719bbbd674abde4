import { lexicon } from '../lexicon';
import type { TokenCursor } from './tokenCursor';
import { attempt, peek, takeMark, takeNumber, takePhrase, takeQuotationMark, takeWord } from './tokenCursor';
import type { Written } from './written';
import { takeSchoolYear } from './yearForms';

/** A plan that an event follows is named in a few words; more of them would be a text of its own. */
const maximumFreeWords = 8;

/** «в течение учебного года», «постоянно, в течение года» */
export function readWholeYear(cursor: TokenCursor): Written | undefined {
  if (!takePhrase(cursor, 'whole-year')) return undefined;
  attempt(cursor, takeWholeYearAfter);
  return { kind: 'whole-year' };
}

/** «В течение 2026-2027 учебного года»; two years alone may be anything. */
export function readNamedSchoolYear(cursor: TokenCursor): Written | undefined {
  const isAnnounced = takePhrase(cursor, 'before-term');
  const firstYear = takeSchoolYear(cursor);
  const isSaid = isAnnounced || cursor.tokens.slice(0, cursor.position).some(({ kind }) => kind === 'word');
  return firstYear !== undefined && isSaid ? { kind: 'whole-year', firstYear } : undefined;
}

/** «, в течение года», «(в течение года)» after what holds for the whole school year anyway. */
export function takeWholeYearAfter(cursor: TokenCursor): true | undefined {
  const isBracketed = takeMark(cursor, '(');
  takeMark(cursor, ',');
  if (!takePhrase(cursor, 'whole-year')) return undefined;
  return isBracketed && !takeMark(cursor, ')') ? undefined : true;
}

/** «в течение месячника» */
export function readPlanPeriod(cursor: TokenCursor): Written | undefined {
  const isPlanPeriod =
    takePhrase(cursor, 'plan-period') ||
    (takePhrase(cursor, 'plan-period-beginning') && takePhrase(cursor, 'plan-period-ending'));
  return isPlanPeriod ? { kind: 'plan-period' } : undefined;
}

/** «по согласованию» */
export function readOpen(cursor: TokenCursor): Written | undefined {
  return takePhrase(cursor, 'open') ? { kind: 'open' } : undefined;
}

/** «по плану библиотеки № 3»: any words but those of a time; a number only where «№» says that it is no date. */
export function readOpenWithWords(cursor: TokenCursor): Written | undefined {
  if (!takePhrase(cursor, 'open-beginning')) return undefined;
  let words = 0;
  while (takeFreeWord(cursor)) words += 1;
  return words <= maximumFreeWords ? { kind: 'open' } : undefined;
}

function takeFreeWord(cursor: TokenCursor): boolean {
  if (takeQuotationMark(cursor)) return true;
  if (takeMark(cursor, '№')) return takeNumber(cursor, 1, 4) !== undefined;
  const next = peek(cursor);
  return next?.kind === 'word' && !lexicon().timeWords.has(next.word) && takeWord(cursor) !== undefined;
}
