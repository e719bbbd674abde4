import { once } from '../plan/once';
import type { AboutLine } from '../messages/planWords';
import { compileWordPatterns, matchPatternAt, wordsOf } from '../plan/wordPatterns';

const patterns = once(() =>
  compileWordPatterns<AboutLine>([
    ['expectedResults', ['результат*', 'outcomes', 'results']],
    ['schoolYear', ['учебный год', 'навчальний рік', 'school year']],
    ['tasks', ['задача', 'задачи', 'завдання', 'tasks', 'objectives']],
    ['principles', ['принцип', 'принципы', 'принципи', 'principles']],
    ['goal', ['цель', 'цели', 'мета', 'goal', 'goals', 'aim', 'aims', 'purpose']],
    ['school', ['школа', 'школы', 'учреждение', 'заклад', 'school']],
    ['title', ['название', 'назва', 'title', 'тема']],
  ]),
);

/** Words that may stand before the one that tells («Основные задачи», «Предполагаемый результат»). */
const mostWordsBefore = 2;

/** A heading speaks of one block and not of the plan when it says so. */
const ofBlock = /блок|block/iu;

/** What a heading above or beside a text announces («Цель плана», "Expected results"); undefined for other texts. */
export function aboutLineOf(heading: string): AboutLine | undefined {
  if (ofBlock.test(heading)) return undefined;
  const words = wordsOf(heading);
  for (let position = 0; position <= mostWordsBefore; position += 1) {
    const match = matchPatternAt(patterns(), words, position);
    if (match !== undefined) return match.meaning;
  }
  return undefined;
}
