/** A change to a part of a tidy text that would make it readable. */
export interface Correction {
  /** Index in the tidy text, from 0. */
  readonly start: number;
  readonly endExclusive: number;
  readonly replacement: string;
}

/** The tidy text with the corrections made; each replacement takes the capitals of what it replaces. */
export function correctText(tidy: string, corrections: readonly Correction[]): string {
  let corrected = '';
  let copiedTo = 0;
  for (const { start, endExclusive, replacement } of [...corrections].sort((a, b) => a.start - b.start)) {
    const replaced = tidy.slice(start, endExclusive);
    corrected += tidy.slice(copiedTo, start) + withCapitalsOf(replaced, replacement);
    copiedTo = endExclusive;
  }
  return corrected + tidy.slice(copiedTo);
}

function withCapitalsOf(replaced: string, replacement: string): string {
  if (replaced.length > 1 && isUpper(replaced)) return replacement.toUpperCase();
  return isUpper(replaced.slice(0, 1))
    ? replacement.slice(0, 1).toUpperCase() + replacement.slice(1)
    : replacement;
}

function isUpper(text: string): boolean {
  return text !== text.toLowerCase() && text === text.toUpperCase();
}
