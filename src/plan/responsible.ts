/** Words that a line break cannot part from what follows: «Заместитель директора по» + «ВР», «Классный» + «руководитель». */
const endsOpen =
  /(?:^|[\s.])(?:по|и|с|со|за|на|в|от|та|з|із|зав|зам|кл|and|of|for)\.?$|-$|\p{Ll}(?:ый|ий)$/iu;
/** A line that cannot stand alone: initials («К. О.») or an abbreviation («УВР»). */
const isTail = /^(?:\p{Lu}\.\s*){1,2}$|^\p{Lu}{2,5}\.?$/u;
/** Small first words that begin a new person or group on a new line. */
const beginsRole =
  /^(?:родител|учител|учащ|учен|педагог|библиотекар|директор|зам|воспитател|класс?н|кл\.|психолог|вожат|куратор|администрац|совет|преподават|руководител|тренер|организатор|соц|врач|медсестр|представител|волонт|актив|батьк|вчител|бібліотекар|вихователь|учн|керівник|заступник|parent|teacher|librarian|head|pupil|student|class)/iu;
/** «Иванова А.А. Петров П.П.»: a full stop of initials, then a capital that begins a word. */
const afterInitials = /(?<=\p{Lu}\p{Ll}+\s\p{Lu}\.\s?\p{Lu}\.)\s+(?=\p{Lu}\p{Ll})/u;

/**
 * The responsible cell split into persons, roles and groups as written: at commas, semicolons and slashes between
 * blanks, at line breaks that end a phrase, and after initials that another name follows. Remarks in brackets stay
 * with their person. Repetitions are dropped.
 */
export function splitResponsible(cell: string): readonly string[] {
  const parts = joinWrappedLines(cell).flatMap(splitOutsideBrackets).flatMap(splitAfterInitials);
  return [...new Set(parts.map(tidy).filter((part) => part !== ''))];
}

function joinWrappedLines(cell: string): readonly string[] {
  const joined: string[] = [];
  for (const line of cell.split(/[\r\n\v]+/u)) {
    const text = line.replace(/[\s\u00a0]+/gu, ' ').trim();
    const before = joined[joined.length - 1];
    if (before !== undefined && text !== '' && continuesLine(before, text)) {
      joined[joined.length - 1] = `${before} ${text}`;
    } else {
      joined.push(text);
    }
  }
  return joined;
}

function continuesLine(before: string, line: string): boolean {
  if (/[,;]$/u.test(before)) return false;
  if (endsOpen.test(before) || isTail.test(line) || line.startsWith('(')) return true;
  return /^\p{Ll}/u.test(line) && !beginsRole.test(line);
}

function splitOutsideBrackets(text: string): readonly string[] {
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  for (let index = 0; index < text.length; index += 1) {
    const character = text[index];
    if (character === '(') depth += 1;
    else if (character === ')') depth = Math.max(0, depth - 1);
    const isSlash = character === '/' && text[index - 1] === ' ' && text[index + 1] === ' ';
    if (depth === 0 && (character === ',' || character === ';' || isSlash)) {
      parts.push(text.slice(start, index));
      start = index + 1;
    }
  }
  parts.push(text.slice(start));
  return parts;
}

function splitAfterInitials(text: string): readonly string[] {
  return text.includes('(') ? [text] : text.split(afterInitials);
}

/** Without blanks around and without the full stop that closes a cell (but not that of initials or «и др.»). */
function tidy(text: string): string {
  return text.trim().replace(/(?<=\p{Ll}{4})\.$/u, '');
}
