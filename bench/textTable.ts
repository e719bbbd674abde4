/** The rows as lines with aligned columns; the first row is the heading. Columns named in `leftAligned` begin flush. */
export function alignTable(
  rows: readonly (readonly string[])[],
  leftAligned: readonly number[],
): readonly string[] {
  const [heading = []] = rows;
  const widths = heading.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const lines = rows.map((row) =>
    widths
      .map((width, column) => {
        const text = row[column] ?? '';
        return leftAligned.includes(column) ? text.padEnd(width) : text.padStart(width);
      })
      .join('  ')
      .trimEnd(),
  );
  const [first = '', ...others] = lines;
  return [first, widths.map((width) => '─'.repeat(width)).join('  '), ...others];
}

/** `5,507`. */
export function writeCount(count: number): string {
  return count.toLocaleString('en-US');
}

/** `540.6 s`. */
export function writeSeconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toLocaleString('en-US', { minimumFractionDigits: 1, maximumFractionDigits: 1 })} s`;
}

/** `2.75 ms`, `275 ms`. */
export function writeMilliseconds(milliseconds: number): string {
  return `${milliseconds.toFixed(milliseconds < 10 ? 2 : 0)} ms`;
}

/** In kilobytes of 1,024 bytes: `164.1 KB`. */
export function writeKilobytes(bytes: number): string {
  return `${(bytes / 1024).toLocaleString('en-US', { minimumFractionDigits: 1, maximumFractionDigits: 1 })} KB`;
}

/** `24×`, `2.1×`. */
export function writeRatio(ratio: number): string {
  return `${ratio < 10 ? ratio.toFixed(1) : writeCount(Math.round(ratio))}×`;
}
