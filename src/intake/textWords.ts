import { once } from '../plan/once';
import { textPatterns } from './textWords.data';

type TextPattern = keyof ReturnType<typeof textPatterns>;

const compiled = once(
  () =>
    Object.fromEntries(
      Object.entries(textPatterns()).map(([name, pattern]) => [name, new RegExp(pattern, 'iu')]),
    ) as Readonly<Record<TextPattern, RegExp>>,
);

/** What the pattern of that name finds in the text; null when nothing. */
export function findWords(name: TextPattern, text: string): RegExpExecArray | null {
  return compiled()[name].exec(text);
}

export function hasWords(name: TextPattern, text: string): boolean {
  return compiled()[name].test(text);
}
