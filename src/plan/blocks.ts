import { blockKindColors, blockKindOfName } from './blockKinds';

/** A group of partners, as the Blocks tab (or the seed) describes it. */
export interface Block {
  /** As shown; names are compared without case and extra blanks. */
  readonly name: string;
  readonly goal: string;
  readonly directions: readonly string[];
  /** Google Calendar's event colour, "1" to "11". */
  readonly colorId: string;
}

/** Which block an entry belongs to and how we know. */
export type BlockAssignment =
  /** Written in the row, or in the section row above it. */
  | { readonly kind: 'given'; readonly name: string }
  /** Taken from the partner's line or from words of the place; a person may overrule it. */
  | { readonly kind: 'suggested'; readonly name: string }
  /** The school's own rooms, no place at all, or a place that says nothing. */
  | { readonly kind: 'none' };

/** The block's name, or undefined when the entry has none. */
export function blockName(assignment: BlockAssignment): string | undefined {
  return assignment.kind === 'none' ? undefined : assignment.name;
}

/** The colour of a block that was given none: that of its kind when the name tells it, else by its place in the list. */
export function defaultBlockColor(name: string, index: number): string {
  const kind = blockKindOfName(name);
  return kind === undefined ? String((index % 11) + 1) : blockKindColors[kind];
}
