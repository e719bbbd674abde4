/** Excel takes no longer names of tabs, and a plan is downloaded as a workbook. */
export const longestTabName = 31;

/**
 * The wanted name of a tab or, where it is taken, the same with the next free number («План 2»). Sheets takes names that
 * differ only in case for the same. Characters that Excel refuses in names are left out; an empty name becomes `?`.
 */
export function freeTabName(wanted: string, takenNames: readonly string[]): string {
  const taken = new Set(takenNames.map((name) => name.toLowerCase()));
  const name = cut(wanted.replace(/[[\]:*?/\\]/g, ' '), longestTabName) || '?';
  for (let number = 1; ; number += 1) {
    const ending = number === 1 ? '' : ` ${number}`;
    const candidate = cut(name, longestTabName - ending.length) + ending;
    if (!taken.has(candidate.toLowerCase())) return candidate;
  }
}

/** Without blanks and apostrophes at its ends, which Excel refuses there, too. */
function cut(name: string, length: number): string {
  return name
    .replace(/\s+/g, ' ')
    .slice(0, length)
    .replace(/^['\s]+|['\s]+$/g, '');
}
