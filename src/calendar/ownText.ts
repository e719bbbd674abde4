import { shortDigest } from './digest';

/**
 * Our part of an event's description among what people wrote around it. People edit descriptions in Calendar, which
 * turns them into HTML; so texts are compared line by line without tags, entities and blank lines, and ours is known by
 * its digest, not by a mark that a person would have to live with.
 */

/** The digest of a description of ours. The number of the row in the link does not count: a moved row is the same row. */
export function digestOfOwnText(description: string): string {
  return digestOfLines(linesOf(description));
}

/** The digest among `known` that a part of the description has, else the digest of the whole. */
export function findOwnDigest(description: string, known: readonly string[]): string {
  return findOwnPart(description, known)?.digest ?? digestOfOwnText(description);
}

/** The description with our part replaced; without our part in it, the whole is replaced. */
export function replaceOwnText(description: string, known: readonly string[], replacement: string): string {
  const found = findOwnPart(description, known);
  if (!found || (found.start === 0 && found.end === description.length)) return replacement;
  const isHtml = /<(?:br|p|div)\b/i.test(description);
  const ours = isHtml ? replacement.replace(/\n/g, '<br>') : replacement;
  return description.slice(0, found.start) + ours + description.slice(found.end);
}

interface Line {
  readonly text: string;
  /** Where it begins and ends in the description, without the break after it. */
  readonly start: number;
  readonly end: number;
}

interface OwnPart {
  readonly digest: string;
  readonly start: number;
  readonly end: number;
}

/** Our text ends with the link to the row, which keeps the search short. */
const endOfOwnText = /#gid=\d/;

function findOwnPart(description: string, known: readonly string[]): OwnPart | undefined {
  const lines = linesOf(description);
  if (lines.length === 0) return undefined;
  const lasts = lines.flatMap(({ text }, index) => (endOfOwnText.test(text) ? [index] : []));
  for (const last of new Set([lines.length - 1, ...lasts])) {
    for (let first = 0; first <= last; first += 1) {
      const digest = digestOfLines(lines.slice(first, last + 1));
      if (!known.includes(digest)) continue;
      const isWhole = first === 0 && last === lines.length - 1;
      const start = isWhole ? 0 : (lines[first]?.start ?? 0);
      const end = isWhole ? description.length : (lines[last]?.end ?? description.length);
      return { digest, start, end };
    }
  }
  return undefined;
}

function digestOfLines(lines: readonly Line[]): string {
  return shortDigest([lines.map(({ text }) => text).join('\n')]);
}

const lineBreak = /\r\n?|\n|<br\s*\/?>|<\/?(?:p|div|ul|ol|li)\b[^>]*>/gi;

/** The lines that say something. */
function linesOf(description: string): readonly Line[] {
  const lines: Line[] = [];
  const add = (start: number, end: number) => {
    const text = plainText(description.slice(start, end));
    if (text !== '') lines.push({ text, start, end });
  };
  let start = 0;
  for (const match of description.matchAll(lineBreak)) {
    add(start, match.index);
    start = match.index + match[0].length;
  }
  add(start, description.length);
  return lines;
}

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
};

function plainText(html: string): string {
  return html
    .replace(/<[^>]*>/g, '')
    .replace(/&(?:#(\d+)|(\w+));/g, (entity, code: string | undefined, name: string | undefined) =>
      code === undefined ? (entities[name ?? ''] ?? entity) : String.fromCodePoint(Number(code) % 0x110000),
    )
    .replace(/&range=A\d+/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
