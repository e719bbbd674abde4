import type { BlocksColumn } from '../../messages/planWords';
import { blocksColumnNames, colorNames } from '../../messages/planWords';
import type { Language } from '../../plan/language';
import type { Block } from '../../plan/blocks';
import { defaultBlockColor } from '../../plan/blocks';
import type { Grid } from '../../plan/cell';
import { cellText } from '../../plan/cell';
import { once } from '../../plan/once';
import { comparisonKey } from '../../plan/wordPatterns';
import { splitListCell } from '../listedTexts';
import { readNamedRows } from './namedRows';

const columns = ['name', 'goal', 'directions', 'color'] as const satisfies readonly BlocksColumn[];

const colorIds = once(
  () =>
    new Map(
      Object.values(colorNames()).flatMap((names) =>
        names.map((name, index) => [comparisonKey(name), String(index + 1)] as const),
      ),
    ),
);

/**
 * The blocks of the Blocks tab. A line without a name goes on with the directions of the block above; a name given
 * twice counts once; a colour that we do not know (or none) gives the colour that suits the block's name.
 */
export function readBlocksTab(grid: Grid): readonly Block[] {
  const blocks = new Map<string, Block>();
  let lastKey = '';
  for (const row of readNamedRows(grid, columns, blocksColumnNames())) {
    const name = cellText(row.text('name'));
    const key = name === '' ? lastKey : comparisonKey(name);
    const standing = blocks.get(key);
    const directions = splitListCell(row.text('directions'));
    if (standing !== undefined) {
      blocks.set(key, { ...standing, directions: [...standing.directions, ...directions] });
    } else if (name !== '') {
      const colorId = readColor(row.text('color')) ?? defaultBlockColor(name, blocks.size);
      blocks.set(key, { name, goal: cellText(row.text('goal')), directions, colorId });
    }
    lastKey = key;
  }
  return [...blocks.values()];
}

/** The Blocks tab for those blocks, header first; directions stand one a line in their cell. */
export function blocksTabGrid(blocks: readonly Block[], language: Language): readonly (readonly string[])[] {
  return [
    columns.map((column) => blocksColumnNames()[language][column]),
    ...blocks.map((block) => [
      block.name,
      block.goal,
      block.directions.join('\n'),
      colorNames()[language][Number(block.colorId) - 1] ?? '',
    ]),
  ];
}

/** A colour's name in any language, or its number from 1 to 11. */
function readColor(text: string): string | undefined {
  const byNumber = /^(?:[1-9]|1[01])$/u.test(text) ? text : undefined;
  return byNumber ?? colorIds().get(comparisonKey(text));
}
