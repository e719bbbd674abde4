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

/**
 * The description with our part replaced. Where people changed our own part and no longer want that, all is replaced
 * but what stands below the link to the row, with which our part ends.
 */
export function replaceOwnText(description: string, known: readonly string[], replacement: string): string {
  const isHtml = /<(?:br|p|div)\b/i.test(description);
  const ours = isHtml ? replacement.replace(/\n/g, '<br>') : replacement;
  const found = findOwnPart(description, known);
  if (found) {
    const isWhole = found.start === 0 && found.end === description.length;
    return isWhole ? replacement : description.slice(0, found.start) + ours + description.slice(found.end);
  }
  const below = textBelowLink(description);
  return below === '' ? replacement : ours + (isHtml ? '<br>' : '\n') + below;
}

function textBelowLink(description: string): string {
  const [last] = [...description.matchAll(/#gid=\d+(?:&(?:amp;)?range=A\d+)?/g)].slice(-1);
  if (!last) return '';
  const rest = description.slice(last.index + last[0].length);
  return rest.replace(/^(?:\s|<br\s*\/?>|<\/[^>]*>)+/i, '').trimEnd();
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
    .replace(
      /&(?:#(x?[\da-f]{1,6})|(\w+));/gi,
      (entity, code: string | undefined, name: string | undefined) =>
        code === undefined ? (entities[name ?? ''] ?? entity) : letterOf(code, entity),
    )
    .replace(/&range=A\d+/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The letter of a numeric entity: decimal, or hexadecimal after an x. */
function letterOf(code: string, entity: string): string {
  const number = Number(/^x/i.test(code) ? `0${code}` : code);
  return number <= 0x10ffff ? String.fromCodePoint(number) : entity;
}
