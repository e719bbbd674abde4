import { lexicon } from '../lexicon';
import type { TokenCursor } from './tokenCursor';
import type { Written } from './written';

const quotationMarks = ['«', '»', '"', '“', '”', '„'];

/** A plan that an event follows is named in a few words; more of them would be a text of its own. */
const maximumFreeWords = 8;

/** «в течение учебного года» */
export function readWholeYear(cursor: TokenCursor): Written | undefined {
  return cursor.takePhrase('whole-year') ? { kind: 'whole-year' } : undefined;
}

/** «в течение месячника» */
export function readPlanPeriod(cursor: TokenCursor): Written | undefined {
  return cursor.takePhrase('plan-period') ? { kind: 'plan-period' } : undefined;
}

/** «по согласованию» */
export function readOpen(cursor: TokenCursor): Written | undefined {
  return cursor.takePhrase('open') ? { kind: 'open' } : undefined;
}

/** «по плану библиотеки № 3»: any words but those of a time; a number only where «№» says that it is no date. */
export function readOpenWithWords(cursor: TokenCursor): Written | undefined {
  if (!cursor.takePhrase('open-beginning')) return undefined;
  let words = 0;
  while (takeFreeWord(cursor)) words += 1;
  return words <= maximumFreeWords ? { kind: 'open' } : undefined;
}

function takeFreeWord(cursor: TokenCursor): boolean {
  if (quotationMarks.some((mark) => cursor.takeMark(mark))) return true;
  if (cursor.takeMark('№')) return cursor.takeNumber(1, 4) !== undefined;
  const next = cursor.peek();
  return next?.kind === 'word' && !lexicon().timeWords.has(next.word) && cursor.takeWord() !== undefined;
}
