import { readDatelessHeader, readHeaderRow } from '../plan/planHeader';
import type { TextRow } from './textRows';
import { withPlainLineEnds } from './textRows';

/** A piece of a line between two or more blanks; `start` counts from 0. */
interface Chunk {
  readonly text: string;
  readonly start: number;
}

/**
 * Text whose columns stand apart by two or more blanks. Below its header a line with as many pieces as the header has
 * headings gives them in order; the pieces of another line go to the columns that they stand under. Undefined when no
 * line so parted is a header.
 */
export function splitSpacedRows(text: string): readonly TextRow[] | undefined {
  const lines = withPlainLineEnds(text).split('\n').map(chunksOf);
  const headerIndex = lines.findIndex((chunks) => isHeader(chunks.map((chunk) => chunk.text)));
  const header = lines[headerIndex];
  if (header === undefined) return undefined;
  const starts = header.map((chunk) => chunk.start);
  return lines.map((chunks, index) =>
    index < headerIndex ? [chunks.map((chunk) => chunk.text).join(' ')] : placeChunks(chunks, starts),
  );
}

function placeChunks(chunks: readonly Chunk[], starts: readonly number[]): TextRow {
  const [first] = chunks;
  if (chunks.length === starts.length) return chunks.map((chunk) => chunk.text);
  const standsLeft = first === undefined || first.start < (starts[1] ?? 0);
  if (chunks.length <= 1 && standsLeft) return [first?.text ?? ''];
  const cells = starts.map(() => '');
  for (const chunk of chunks) {
    const column = nearestIndex(starts, chunk.start);
    const before = cells[column] ?? '';
    cells[column] = before === '' ? chunk.text : `${before} ${chunk.text}`;
  }
  return cells;
}

function nearestIndex(starts: readonly number[], position: number): number {
  let nearest = 0;
  for (const [index, start] of starts.entries()) {
    if (Math.abs(start - position) < Math.abs((starts[nearest] ?? 0) - position)) nearest = index;
  }
  return nearest;
}

function isHeader(texts: readonly string[]): boolean {
  return (
    texts.length >= 2 && (readHeaderRow(texts, 0) !== undefined || readDatelessHeader(texts, 0) !== undefined)
  );
}

function chunksOf(line: string): readonly Chunk[] {
  return [...line.matchAll(/\S+(?: \S+)*/gu)].map((match) => ({ text: match[0], start: match.index }));
}
