import { blockName } from '../plan/blocks';
import { comparisonKey } from '../plan/wordPatterns';
import type { Check } from './check';

/** Blocks of the Blocks tab without an entry, as soon as some block has one. */
export const checkBlocksEmpty: Check<'blocks-empty'> = ({ plan, chosenBlocks }) => {
  const filled = new Set<string>();
  for (const { block } of plan.entries) {
    const name = blockName(block);
    if (name !== undefined) filled.add(name);
  }
  const filledKeys = new Set([...filled].map(comparisonKey));
  const blocks = chosenBlocks.filter((name) => !filledKeys.has(comparisonKey(name)));
  if (filled.size === 0 || blocks.length === 0) return [];
  return [{ code: 'blocks-empty', severity: 'hint', parameters: { blocks }, fixes: [] }];
};
