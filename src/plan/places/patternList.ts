import type { WordPatterns } from '../wordPatterns';
import { compileWordPatterns } from '../wordPatterns';

/** The patterns of a list parted by commas, blanks and line breaks around them left out. */
export function patternsOf(list: string): readonly string[] {
  return list.split(/\s*,\s*/u).map((pattern) => pattern.replace(/\s+/gu, ' ').trim());
}

/** Prepares one list whose patterns all mean the same: what matches is of the list. */
export function compilePatternList(list: string): WordPatterns<true> {
  return compileWordPatterns([[true, patternsOf(list)]]);
}
