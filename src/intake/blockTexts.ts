import type { Block } from '../plan/blocks';
import { defaultBlockColor } from '../plan/blocks';
import { hasMarker, withoutMarker } from './listedTexts';
import { findWords } from './textWords';

/**
 * The blocks that lines of text describe: «Блок 2 – Культура», below it «Цель блока: …» and «Основные направления:»
 * with a list. A block of which neither is told is left to the rows of the table.
 */
export function readBlockTexts(textLines: readonly string[]): readonly Block[] {
  const blocks: { readonly name: string; goal: string; readonly directions: string[] }[] = [];
  let open: 'goal' | 'directions' | undefined;
  for (const textLine of textLines) {
    const line = bare(textLine);
    if (line === '') continue;
    const name = findWords('blockHeading', line)?.[1];
    const block = blocks[blocks.length - 1];
    if (name !== undefined) {
      blocks.push({ name: name.replace(/^«([^«»]*)»$/u, '$1'), goal: '', directions: [] });
      open = undefined;
      continue;
    }
    if (block === undefined) continue;
    const goal = findWords('goalHeading', line)?.[1];
    const directions = findWords('directionsHeading', line)?.[1];
    if (goal !== undefined) {
      block.goal = goal;
      open = 'goal';
    } else if (directions !== undefined) {
      for (const direction of directions.split(/[;,]/u).map(withoutEnd).filter(isFilled)) {
        block.directions.push(direction);
      }
      open = 'directions';
    } else if (open === 'goal' && (block.goal === '' || /^\p{Ll}/u.test(line))) {
      block.goal = `${block.goal} ${line}`.trim();
    } else if (open === 'directions' && (hasMarker(textLine.trim()) || /[;]$/u.test(line))) {
      block.directions.push(withoutEnd(line));
    } else {
      open = undefined;
    }
  }
  return blocks
    .filter((block) => block.goal !== '' || block.directions.length > 0)
    .map((block, index) => ({ ...block, colorId: defaultBlockColor(block.name, index) }));
}

/** The line without emphasis, bullets and numbers, one or two of them («- • …», «- - …»). */
function bare(textLine: string): string {
  return withoutMarker(withoutMarker(textLine.replace(/\*\*|__/g, '').trim()));
}

function withoutEnd(text: string): string {
  return text.trim().replace(/[;.,\s]+$/u, '');
}

function isFilled(text: string): boolean {
  return text !== '';
}
