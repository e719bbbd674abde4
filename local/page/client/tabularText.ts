/**
 * Cells as text with tabs, the form in which spreadsheets put them on the clipboard: a cell that holds a tab, a line
 * break or a leading quote is put in quotes, and quotes inside are doubled.
 */

/** The cells of such a text. The last line break ends the last row and begins no new one. */
export function parseTabularText(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let position = 0;
  const source = text.replace(/\r\n?/g, '\n');
  for (;;) {
    const cell = readCell(source, position);
    row.push(cell.text);
    const separator = source[cell.end];
    position = cell.end + 1;
    if (separator === '\t') continue;
    rows.push(row);
    row = [];
    if (separator === undefined || position === source.length) return rows;
  }
}

/** The text of such cells, rows separated by line breaks. */
export function formatTabularText(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => row.map(formatCell).join('\t')).join('\n');
}

function formatCell(text: string): string {
  return /[\t\n\r]/.test(text) || text.startsWith('"') ? `"${text.replace(/"/g, '""')}"` : text;
}

/** The cell that begins at a position, and the position of the tab, line break or end after it. */
function readCell(source: string, start: number): { readonly text: string; readonly end: number } {
  const quoted = /"((?:[^"]|"")*)"(?=[\t\n]|$)/y;
  quoted.lastIndex = start;
  const inside = quoted.exec(source)?.[1];
  if (inside !== undefined) return { text: inside.replace(/""/g, '"'), end: quoted.lastIndex };
  const plain = /[^\t\n]*/y;
  plain.lastIndex = start;
  return { text: plain.exec(source)?.[0] ?? '', end: plain.lastIndex };
}
