import type { CellEdit } from '../plan/finding';
import type { Check, EntryInRow } from './check';
import { entriesInRows, isGapOfMostRows } from './check';

/** A fix names no more cells than that. */
const mostEdits = 50;

/**
 * An entry without a block in a plan that writes blocks, into a column of its own or as headings. A column that nobody
 * fills is spoken of once, and not at all when no place tells a block.
 */
export const checkBlockMissing: Check<'block-missing'> = (reading) => {
  const hasColumn = reading.header.columnIndexes.block !== undefined;
  const all = entriesInRows(reading);
  const gaps = all.filter(({ entry }) => entry.block.kind !== 'given');
  const isByHeadings = !hasColumn && gaps.length * 2 < all.length;
  if (!hasColumn && !isByHeadings) return [];
  const suggested = gaps.filter(({ entry }) => entry.block.kind === 'suggested');
  const isUnused = gaps.length === all.length;
  if (isUnused && suggested.length === 0) return [];
  if (isUnused || isGapOfMostRows(gaps.length, all.length)) {
    const edits = hasColumn ? suggested.slice(0, mostEdits).map(blockEdit) : [];
    return [
      {
        code: 'block-missing',
        severity: 'hint',
        parameters: { variant: 'most-rows', count: gaps.length },
        fixes: edits.length === 0 ? [] : [{ kind: 'write-blocks', edits, isSafe: false }],
      },
    ];
  }
  return (hasColumn ? gaps : gaps.filter(({ entry }) => entry.block.kind === 'none')).map((gap) => {
    const { rowNumber, block } = gap.entry;
    return {
      code: 'block-missing',
      severity: 'hint',
      rowNumber,
      column: 'block',
      parameters:
        block.kind === 'suggested' ? { variant: 'suggested', block: block.name } : { variant: 'unknown' },
      fixes:
        block.kind === 'suggested' ? [{ kind: 'write-block', edits: [blockEdit(gap)], isSafe: false }] : [],
    };
  });
};

function blockEdit({ entry: { rowNumber, block } }: EntryInRow): CellEdit {
  return { rowNumber, column: 'block', before: '', after: block.kind === 'none' ? '' : block.name };
}
