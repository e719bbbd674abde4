export type TwelveOf<Item> = readonly [
  Item,
  Item,
  Item,
  Item,
  Item,
  Item,
  Item,
  Item,
  Item,
  Item,
  Item,
  Item,
];

export type SevenOf<Item> = readonly [Item, Item, Item, Item, Item, Item, Item];

/** Every beginning with every ending, joined by a blank: the phrases of a language that differ only in one part. */
export function everyPair(beginnings: readonly string[], endings: readonly string[]): readonly string[] {
  return beginnings.flatMap((beginning) => endings.map((ending) => `${beginning} ${ending}`));
}
