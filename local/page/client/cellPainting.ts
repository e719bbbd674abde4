import type { CellView } from '../../workbook/spreadsheetView';
import { element, isWebAddress, setAttribute } from './elements';

const pixelsPerPoint = 4 / 3;

/** The corner sign of a cell with a note; `aria-description` carries its text. */
export const noteClass = 'has-note';

/**
 * Shows a cell as the script left it. `freeWidth` is the width in pixels that text without wrapping may take: the
 * cell's own and that of the blank cells to its right.
 */
export function paintCell(target: HTMLTableCellElement, cell: CellView, freeWidth: number): void {
  target.replaceChildren(...cellContent(cell, freeWidth));
  target.classList.toggle(noteClass, cell.note !== undefined);
  setAttribute(target, 'aria-description', cell.note);
  const { style } = target;
  style.backgroundColor = cell.background ?? '';
  style.color = cell.fontColor ?? '';
  style.fontWeight = cell.bold === true ? 'bold' : '';
  style.fontStyle = cell.italic === true ? 'italic' : '';
  style.fontSize = cell.fontSize === undefined ? '' : `${String(cell.fontSize * pixelsPerPoint)}px`;
  style.textAlign = cell.horizontalAlignment ?? '';
}

function cellContent(cell: CellView, freeWidth: number): readonly Node[] {
  if (cell.display === '') return [];
  const text = textOrLink(cell);
  if (cell.wrap === true) return [element('span', { class: 'wrapped' }, text)];
  const line = element('span', { class: 'one-line' }, text);
  line.style.maxWidth = `${String(freeWidth)}px`;
  return [line];
}

function textOrLink(cell: CellView): Node {
  const { display, link } = cell;
  if (link === undefined || !isWebAddress(link)) return document.createTextNode(display);
  const attributes = { href: link, target: '_blank', rel: 'noopener noreferrer', tabindex: -1 };
  return element('a', attributes, display);
}
