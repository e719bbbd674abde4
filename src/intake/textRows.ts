/** A line of pasted text as cells; a line without separators has one cell. Cells keep their line breaks, ends are trimmed. */
export type TextRow = readonly string[];

/** A cell in quotes may hold line breaks (so Sheets copies them) but neither tabs nor, here, a whole document. */
const quotedCell = /"((?:[^"\t]|""){0,4000})"(?=[\t\n]|$)/y;
const plainCell = /[^\t\n]*/y;

/** Text with tabs as rows of cells, as Word, Docs, Sheets and text files give it. */
export function splitTextRows(text: string): readonly TextRow[] {
  const source = withPlainLineEnds(text);
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

/** Text with upright lines between cells, Markdown tables among it; undefined when it has none. */
export function splitPipeRows(text: string): readonly TextRow[] | undefined {
  const lines = withPlainLineEnds(text).split('\n');
  const parted = lines.filter((line) => line.includes('|'));
  if (parted.length < 2) return undefined;
  const isFramed = parted.filter((line) => line.trim().startsWith('|')).length * 2 > parted.length;
  return lines
    .filter((line) => !/^\s*[|+][\s|:+=-]*$/u.test(line) && !/^\s*:?-{3,}:?\s*\|[\s|:-]*$/u.test(line))
    .map((line) => (line.includes('|') ? splitPipes(line, isFramed) : [line.trim()]));
}

/** Line ends of all systems as `\n`, byte order marks dropped. */
export function withPlainLineEnds(text: string): string {
  return text.replace(/\r\n?|[\u2028\u2029]/gu, '\n').replace(/\ufeff/gu, '');
}

/** Of a framed table the outer lines part nothing. */
function splitPipes(line: string, isFramed: boolean): TextRow {
  const inner = isFramed ? line.trim().replace(/^\||\|$/gu, '') : line;
  return inner.split('|').map((cell) =>
    cell
      .replace(/<br\s*\/?>/giu, '\n')
      .trim()
      .replace(/^(\*\*|__)([^*_]+)\1$/u, '$2'),
  );
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
