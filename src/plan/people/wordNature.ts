import { remember } from '../remember';
import { foldText } from './foldText';
import type { HeadNoun, WordList } from './peopleLexicon';
import { peopleLexicon } from './peopleLexicon';

/** What a word is by itself, whatever stands beside it. */
export interface WordNature {
  readonly folded: string;
  readonly isCapital: boolean;
  readonly lists: ReadonlySet<WordList>;
  /** As a noun, also a compound («учителя-предметники») or a glued one («заместительдиректора»). */
  readonly head: HeadNoun | undefined;
  /** A nominative adjective by its ending; other words of that ending do no harm before a known noun. */
  readonly isAdjective: boolean;
  readonly endsLikeSurname: boolean;
  readonly isPatronymic: boolean;
  /** A capitalised word that is none of the lexicon. */
  readonly mayBeName: boolean;
  /** Two words that were typed as one. */
  readonly seam:
    { readonly left: string; readonly right: string; readonly before: 'blank' | 'dash' } | undefined;
}

const shortestGluedWord = 14;
const longestGluedWord = 60;
const shortestGluedHead = 7;
/** The longest ending and two letters before it; words may be as long as their cell. */
const longestEnding = 8;
const noLists: ReadonlySet<WordList> = new Set();

/** Small letters, then a capital that begins a word or is an initial. */
const gluedWords = /^(\p{L}*?\p{Ll}{3})(\p{Lu}(?:\p{Ll}{3,}.*)?)$/u;
/** «ЗДУВР»: deputies of the head, for whatever work. */
const deputyAbbreviation = /^З[ДУНА]\p{Lu}{0,4}[РЧ]$/u;

export const natureOf = remember((text: string): WordNature => {
  const { heads, lists: listsByWord, adjective, surname, patronymic } = peopleLexicon();
  const folded = foldText(text);
  const end = folded.slice(-longestEnding);
  const lists = listsByWord.get(folded) ?? noLists;
  const isCapital = /^\p{Lu}/u.test(text);
  const isAdjective = adjective.test(end);
  const endsLikeSurname = (text.length >= 4 && surname.test(end)) || lists.has('surnames');
  const isOfLexicon =
    heads.has(folded) || lists.has('shortModifiers') || lists.has('quantifiers') || lists.has('openWords');
  return {
    folded,
    isCapital,
    lists,
    head: deputyAbbreviation.test(text) ? roleNoun : headOf(folded, isAdjective),
    isAdjective,
    endsLikeSurname,
    isPatronymic: patronymic.test(end),
    mayBeName: isCapital && !isOfLexicon && (/\p{Ll}$/u.test(text) || endsLikeSurname),
    seam: text.length > longestGluedWord ? undefined : seamOf(text),
  };
});

const roleNoun: HeadNoun = { kind: 'role', isUnclear: false, isEnglish: false };

function headOf(word: string, isAdjective: boolean): HeadNoun | undefined {
  const { heads, deputyBeginnings, compoundBeginnings } = peopleLexicon();
  const known = heads.get(word);
  if (known !== undefined) return known;
  if (/[‑–-]/.test(word)) {
    const halves = word.split(/[‑–-]/);
    return heads.get(halves[0] ?? '') ?? heads.get(halves[halves.length - 1] ?? '');
  }
  if (word.length > shortestGluedHead && deputyBeginnings.some((beginning) => word.startsWith(beginning))) {
    return /(?:тели|ники|чи)$/.test(word) ? { ...roleNoun, kind: 'group' } : roleNoun;
  }
  const shortened = compoundBeginnings.find((beginning) => word.startsWith(beginning));
  const compound = shortened === undefined ? undefined : heads.get(word.slice(shortened.length));
  const mayBeGlued = !isAdjective && word.length >= shortestGluedWord && word.length <= longestGluedWord;
  return compound ?? (mayBeGlued ? gluedHead(word) : undefined);
}

function gluedHead(word: string): HeadNoun | undefined {
  const { heads } = peopleLexicon();
  for (let length = word.length - 4; length >= shortestGluedHead; length -= 1) {
    const head = heads.get(word.slice(0, length)) ?? heads.get(word.slice(-length));
    if (head !== undefined && !head.isEnglish && head.kind !== 'body') return head;
  }
  return undefined;
}

/** «ДиректорЛугов»; «О-завуч» after a surname and «Директор-Лугов», where the dash parts a name from its role. */
function seamOf(text: string): WordNature['seam'] {
  const [, left, right] = gluedWords.exec(text) ?? [];
  if (left !== undefined && right !== undefined) return { left, right, before: 'blank' };
  const [, name = '', role = ''] = /^(\p{L}+)[‑–-](\p{L}.*)$/u.exec(text) ?? [];
  const { heads } = peopleLexicon();
  const isRole = (word: string): boolean => heads.get(foldText(word))?.kind === 'role';
  const isApart = /^\p{Lu}$/u.test(name)
    ? isRole(role)
    : isRole(name) && /^\p{Lu}\p{Ll}+$/u.test(role) && !heads.has(foldText(role));
  return isApart ? { left: name, right: role, before: 'dash' } : undefined;
}
