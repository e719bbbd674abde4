/** The rows as lines, each column as wide as its longest text; the first row is the heading. */
export function alignColumns(rows: readonly (readonly string[])[]): readonly string[] {
  const [heading = []] = rows;
  const widths = heading.map((_, column) =>
    rows.reduce((widest, row) => Math.max(widest, row[column]?.length ?? 0), 0),
  );
  return rows.map((row) =>
    row
      .map((text, column) => text.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
}
