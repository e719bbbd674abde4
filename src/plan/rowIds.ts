/** A row as far as its identity goes. */
export interface IdentifiedRow {
  readonly rowIndex: number;
  /** Empty when the row has none yet. */
  readonly rowId: string;
  /** True when the row still reads as it was last written to Calendar; tells the original from its copy. */
  readonly isAsWritten: boolean;
}

/**
 * Which rows need a new id: those without one, and copies. Of several rows with the same id the one that is as last
 * written keeps it, else the first; a copied row becomes a new entry and the original keeps its event.
 */
export function rowsWithoutOwnId<Row extends IdentifiedRow>(rows: readonly Row[]): readonly Row[] {
  const ownerById = new Map<string, Row>();
  for (const row of rows) {
    const owner = ownerById.get(row.rowId);
    if (!owner || (row.isAsWritten && !owner.isAsWritten)) ownerById.set(row.rowId, row);
  }
  return rows.filter((row) => row.rowId === '' || ownerById.get(row.rowId) !== row);
}
