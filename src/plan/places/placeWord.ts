import type { BlockKind } from '../blockKinds';

/** What a place is: a kind of partner, or a place without one that would make a block. */
export type PlaceMeaning =
  BlockKind | 'own-room' | 'open-air' | 'transport' | 'lodging' | 'religion' | 'nowhere';

/** What a word of a place may tell besides: a school (ours or another), an address, a thing that no kind is known for. */
export type PlaceWordMeaning = PlaceMeaning | 'school' | 'address' | 'other-place';

/** Word patterns of one meaning, parted by commas. */
export type PlaceWordList = readonly (readonly [PlaceWordMeaning, string])[];
