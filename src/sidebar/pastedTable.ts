/** A cell of a copied table; spans count from 1. */
export interface PastedCell {
  readonly text: string;
  readonly columnSpan: number;
  readonly rowSpan: number;
}

/** A copied document from top to bottom. */
export type PastedPart =
  | { readonly kind: 'line'; readonly text: string }
  | { readonly kind: 'table'; readonly rows: readonly (readonly PastedCell[])[] };

/**
 * The document as lines of text, cells parted by tabs. A cell that spans several rows or columns stands once, where it
 * begins; what it covers stays blank, which in a plan means "as above". Blank lines at the ends are dropped.
 */
export function writePastedText(parts: readonly PastedPart[]): string {
  const lines = parts.flatMap((part) => (part.kind === 'line' ? [oneLine(part.text)] : writeRows(part.rows)));
  return lines.join('\n').replace(/^\n+|\n+$/g, '');
}

function writeRows(rows: readonly (readonly PastedCell[])[]): readonly string[] {
  /** For each column, how many rows below are still covered by a cell above. */
  let coveredRows: readonly number[] = [];
  return rows.map((row) => {
    const texts: string[] = [];
    const nextCovered: number[] = [];
    const passCoveredColumns = (): void => {
      while ((coveredRows[texts.length] ?? 0) > 0) {
        nextCovered.push((coveredRows[texts.length] ?? 0) - 1);
        texts.push('');
      }
    };
    for (const cell of row) {
      passCoveredColumns();
      for (let offset = 0; offset < cell.columnSpan; offset += 1) {
        texts.push(offset === 0 ? oneLine(cell.text) : '');
        nextCovered.push(cell.rowSpan - 1);
      }
    }
    passCoveredColumns();
    coveredRows = nextCovered;
    return texts.join('\t');
  });
}

function oneLine(text: string): string {
  return text.replace(/[\s\u00a0]+/g, ' ').trim();
}
