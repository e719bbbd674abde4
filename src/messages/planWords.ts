import type { Block } from '../plan/blocks';
import { blockKindColors, blockKinds } from '../plan/blockKinds';
import type { Language } from '../plan/language';
import { blockSeeds } from './blockSeeds.data';

export * from './planWords.data';

/** The blocks that a plan without a Blocks tab starts from. */
export function seededBlocks(language: Language): readonly Block[] {
  const seeds = blockSeeds()[language];
  return blockKinds.map((kind) => ({ ...seeds[kind], colorId: blockKindColors[kind] }));
}
