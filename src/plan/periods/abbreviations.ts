/** How many letters of a word must be left when it is cut with a full stop: «отд.», «установл.». */
export const abbreviationLength = 3;

/** True when a word cut after those letters may be the whole one. */
export function isBeginningOf(letters: string, word: string): boolean {
  return letters.length >= abbreviationLength && letters.length < word.length && word.startsWith(letters);
}

/** Items by the first letters of their word, in their order; shorter words cannot be cut and are left out. */
export function beginningsOf<Item>(
  items: readonly Item[],
  wordOf: (item: Item) => string,
): ReadonlyMap<string, readonly Item[]> {
  const byBeginning = new Map<string, Item[]>();
  for (const item of items) {
    const word = wordOf(item);
    if (word.length <= abbreviationLength) continue;
    const beginning = word.slice(0, abbreviationLength);
    const same = byBeginning.get(beginning);
    if (same === undefined) byBeginning.set(beginning, [item]);
    else same.push(item);
  }
  return byBeginning;
}
