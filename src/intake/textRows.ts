/** A line of pasted text as cells; a line without tabs has one cell. Cells keep their line breaks, ends are trimmed. */
export type TextRow = readonly string[];

/** A cell in quotes may hold line breaks (so Sheets copies them) but neither tabs nor, here, a whole document. */
const quotedCell = /"((?:[^"\t]|""){0,4000})"(?=[\t\n]|$)/y;
const plainCell = /[^\t\n]*/y;

/** Text with tabs as rows of cells, as Word, Docs, Sheets and text files give it. */
export function splitTextRows(text: string): readonly TextRow[] {
  const source = text.replace(/\r\n?|[\u2028\u2029]/gu, '\n').replace(/\ufeff/gu, '');
  const rows: string[][] = [[]];
  let position = 0;
  while (position <= source.length) {
    const cell = readCell(source, position);
    rows[rows.length - 1]?.push(cell.text.trim());
    const end = position + cell.length;
    if (source[end] === '\n') rows.push([]);
    position = end + 1;
  }
  return rows;
}

function readCell(source: string, position: number): { readonly text: string; readonly length: number } {
  if (source[position] === '"') {
    quotedCell.lastIndex = position;
    const quoted = quotedCell.exec(source);
    const content = quoted?.[1] ?? '';
    // A title in straight quotes is no quoted cell: only breaks and doubled quotes show that a program quoted it.
    if (quoted !== null && /\n|""/u.test(content)) {
      return { text: content.replace(/""/g, '"'), length: quoted[0].length };
    }
  }
  plainCell.lastIndex = position;
  const text = plainCell.exec(source)?.[0] ?? '';
  return { text, length: text.length };
}
