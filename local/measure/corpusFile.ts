import { measureWords } from './measureWords';

/** A corpus file is not what the command needs; `message` is the sentence for the person. */
export class UnreadableCorpusError extends Error {
  override readonly name = 'UnreadableCorpusError';
}

/** A line of a corpus file. */
export interface CorpusLine<Column extends string> {
  /** From 1, the heading included. */
  readonly lineNumber: number;
  /** `''` for what the line leaves out. */
  readonly fields: Readonly<Record<Column, string>>;
}

/**
 * The lines below the heading of a file with tabs; fully blank ones are left out. Throws `UnreadableCorpusError` when
 * the heading lacks a needed column; others may be absent.
 */
export function readCorpus<Column extends string>(
  text: string,
  neededColumns: readonly Column[],
  otherColumns: readonly Column[],
): readonly CorpusLine<Column>[] {
  const [heading = '', ...lines] = text.replace(/^\uFEFF/u, '').split(/\r?\n/u);
  const names = heading.split('\t').map((name) => name.trim());
  const missing = neededColumns.filter((column) => !names.includes(column));
  if (missing.length > 0) throw new UnreadableCorpusError(measureWords.columnsMissing(missing));
  return lines.flatMap((line, index) => {
    if (line === '') return [];
    const texts = line.split('\t');
    const columns = [...neededColumns, ...otherColumns];
    const fields = columns.map((column) => [column, texts[names.indexOf(column)] ?? ''] as const);
    return [{ lineNumber: index + 2, fields: Object.fromEntries(fields) as Record<Column, string> }];
  });
}

/** The cell as it stands in a sheet: the file writes a line break as a slash between blanks. */
export function cellOf(field: string): string {
  return field.replaceAll(' / ', '\n');
}
