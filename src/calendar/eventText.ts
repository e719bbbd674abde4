/** Texts of an event within Calendar's limits. Lengths are in UTF-16 units. */

/** Google does not publish how long titles and places may be; far longer than this nobody can read them. */
const maximumLineLength = 1000;

/** Of the description with its HTML; Google's help names 8,192 characters. */
export const maximumDescriptionLength = 8000;

/** A title or place: one line, cut where it is too long. */
export function eventLine(text: string): string {
  return cutText(text.replace(/\s+/g, ' ').trim(), maximumLineLength);
}

/** The text cut to that length with an ellipsis, never through a letter. */
export function cutText(text: string, maximumLength: number): string {
  if (text.length <= maximumLength) return text;
  const cut = text.slice(0, maximumLength - 1).replace(/[\ud800-\udbff]$/, '');
  return `${cut.trimEnd()}…`;
}

/** Calendar shows descriptions as HTML, so text from cells must not become tags or entities. */
export function escapeHtml(text: string): string {
  return text
    .replace(/&(?=#?\w+;)/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;');
}

/** Lines joined to one description; lines that no longer fit are cut, and none through an entity. `last` always stays. */
export function joinDescription(lines: readonly string[], last: string): string {
  let room = maximumDescriptionLength - last.length - 1;
  const kept: string[] = [];
  for (const line of lines) {
    if (room <= 0) break;
    const fitting = fitEscaped(line, room);
    kept.push(fitting);
    room -= fitting.length + 1;
  }
  return [...kept, last].filter((line) => line !== '').join('\n');
}

/** The text escaped, cut so that it has at most that many characters as HTML. */
function fitEscaped(text: string, maximumLength: number): string {
  let length = Math.min(text.length, maximumLength);
  for (;;) {
    const escaped = escapeHtml(cutText(text, length));
    if (escaped.length <= maximumLength || length < 2) return escaped;
    length -= Math.max(1, Math.ceil((escaped.length - maximumLength) / 5));
  }
}
