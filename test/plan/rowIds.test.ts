import { describe, expect, it } from '@jest/globals';
import { rowsWithoutOwnId } from '../../src/plan/rowIds';

/** The indexes of rows that need a new id; a row is written `id`, or `id=` when it reads as it was last written. */
function needing(...rows: readonly string[]): readonly number[] {
  const identified = rows.map((text, rowIndex) => ({
    rowIndex,
    rowId: text.replace('=', ''),
    isAsWritten: text.endsWith('='),
  }));
  return rowsWithoutOwnId(identified).map(({ rowIndex }) => rowIndex);
}

describe('which rows need an id of their own', () => {
  it.each<readonly [string, readonly string[], readonly number[]]>([
    ['none when each has one', ['a=', 'b', 'c='], []],
    ['those without one', ['a', '', 'b', ''], [1, 3]],
    ['of copies all but the first', ['a', 'a', 'a'], [1, 2]],
    ['of copies all but the one that is as last written', ['a', 'a=', 'a'], [0, 2]],
    ['of copies that are all as last written all but the first', ['a=', 'a='], [1]],
    ['of several copied rows each for itself', ['a=', 'b=', 'a', 'b', 'c'], [2, 3]],
  ])('%s: %j', (_, rows, expected) => {
    expect(needing(...rows)).toEqual(expected);
  });
});
