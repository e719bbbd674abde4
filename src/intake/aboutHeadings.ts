import { once } from '../plan/once';
import type { AboutLine } from '../messages/planWords';
import { compileWordPatterns, matchPatternAt, wordsOf } from '../plan/wordPatterns';
import { hasWords } from './textWords';
import { aboutPatterns } from './textWords.data';

const patterns = once(() => compileWordPatterns(aboutPatterns()));

/** Words that may stand before the one that tells («Основные задачи», «Предполагаемый результат»). */
const mostWordsBefore = 2;

/** What a heading above or beside a text announces («Цель плана», "Expected results"); undefined for other texts. */
export function aboutLineOf(heading: string): AboutLine | undefined {
  // A heading speaks of one block and not of the plan when it says so.
  if (hasWords('block', heading)) return undefined;
  const words = wordsOf(heading);
  for (let position = 0; position <= mostWordsBefore; position += 1) {
    const match = matchPatternAt(patterns(), words, position);
    if (match !== undefined) return match.meaning;
  }
  return undefined;
}
