import type { Entry } from '../plan/entry';
import type { CellEdit, Fix } from '../plan/finding';
import type { Check } from './check';
import { findingAt } from './check';
import { isGapOfMostRows } from './gaps';

/** A fix names no more cells than that. */
const mostEdits = 50;

/**
 * An entry without a block in a plan that writes blocks, into a column of its own or as headings. A column that nobody
 * fills is spoken of once, and not at all when no place tells a block.
 */
export const checkBlockMissing: Check<'block-missing'> = ({ header, plan: { entries } }) => {
  const hasColumn = header.columnIndexes.block !== undefined;
  const gaps = entries.filter(({ block }) => block.kind !== 'given');
  if (!hasColumn && gaps.length * 2 >= entries.length) return [];
  const edits = gaps.flatMap(blockEdit);
  const isUnused = gaps.length === entries.length;
  if (isUnused && edits.length === 0) return [];
  if (isUnused || isGapOfMostRows(gaps.length, entries.length)) {
    const parameters = { variant: 'most-rows', count: gaps.length } as const;
    const fixes = hasColumn ? writing('write-blocks', edits.slice(0, mostEdits)) : [];
    return [{ code: 'block-missing', severity: 'hint', parameters, fixes }];
  }
  return gaps.flatMap((entry) => {
    const { rowNumber, block } = entry;
    if (block.kind === 'none') {
      return [findingAt('block-missing', 'hint', rowNumber, 'block', { variant: 'unknown' })];
    }
    if (!hasColumn) return [];
    const parameters = { variant: 'suggested', block: block.name } as const;
    const fixes = writing('write-block', blockEdit(entry));
    return [findingAt('block-missing', 'hint', rowNumber, 'block', parameters, fixes)];
  });
};

function writing(kind: 'write-block' | 'write-blocks', edits: readonly CellEdit[]): readonly Fix[] {
  return edits.length === 0 ? [] : [{ kind, edits, isSafe: false }];
}

/** The block that the place suggests. */
function blockEdit({ rowNumber, block }: Entry): readonly CellEdit[] {
  return block.kind === 'suggested' ? [{ rowNumber, column: 'block', before: '', after: block.name }] : [];
}
