import type { PastedCell, PastedPart } from './pastedTable';

/** A copied table may not claim more than this many rows or columns by its spans. */
const maximumSpan = 1000;

/**
 * The lines and tables of a copied document, or undefined when there is no table in it: then its plain text serves as
 * well. Word and Google Docs put HTML on the clipboard beside the plain text, and only there is it certain which line
 * belongs to which cell. The HTML is parsed without running or loading anything.
 */
export function readClipboardHtml(html: string): readonly PastedPart[] | undefined {
  const copied = new DOMParser().parseFromString(html, 'text/html');
  if (copied.querySelector('table') === null) return undefined;

  const parts: PastedPart[] = [];
  let line = '';
  let itemNumber = '';
  const endLine = (): void => {
    if (line.trim() !== '') {
      parts.push({ kind: 'line', text: itemNumber + line });
      itemNumber = '';
    }
    line = '';
  };
  const read = (node: Node): void => {
    if (node.nodeType === Node.TEXT_NODE) {
      line += node.textContent ?? '';
    } else if (node instanceof HTMLTableElement) {
      endLine();
      parts.push({ kind: 'table', rows: Array.from(node.rows, readRow) });
    } else if (node instanceof Element && !/^(style|script)$/i.test(node.tagName)) {
      const endsLine = isBlock(node) || node instanceof HTMLBRElement;
      if (endsLine) endLine();
      if (node instanceof HTMLLIElement) itemNumber = numberOf(node);
      node.childNodes.forEach(read);
      if (endsLine) endLine();
    }
  };
  read(copied.body);
  endLine();
  return parts;
}

function readRow(row: HTMLTableRowElement): readonly PastedCell[] {
  return Array.from(row.cells, (cell) => ({
    text: cellText(cell),
    columnSpan: Math.min(cell.colSpan, maximumSpan),
    rowSpan: Math.min(Math.max(cell.rowSpan, 1), maximumSpan),
  }));
}

/** The text with a blank between paragraphs and at line breaks, where textContent would glue the words together. */
function cellText(node: Node): string {
  if (node.nodeType === Node.TEXT_NODE) return node.textContent ?? '';
  if (node instanceof HTMLBRElement) return ' ';
  const text = Array.from(node.childNodes, cellText).join('');
  return node instanceof Element && isBlock(node) ? ' ' + text + ' ' : text;
}

function isBlock(element: Element): boolean {
  return /^(p|div|h[1-6]|ul|ol|li|section|article|blockquote|table|tr|td|th|center)$/i.test(element.tagName);
}

/** «2. »: a numbered list has its numbers only in its structure, and a plan's tasks are known by them. */
function numberOf(item: HTMLLIElement): string {
  const list = item.parentElement;
  if (!(list instanceof HTMLOListElement)) return '';
  return `${list.start + Array.from(list.children).indexOf(item)}. `;
}
