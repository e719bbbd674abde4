import { once } from '../once';
import { foldText } from './foldText';
import { givenNames } from './givenNames.data';
import * as words from './peopleWords.data';
import { wordLists } from './wordLists.data';

/** What a noun tells when a phrase begins with it. */
export interface HeadNoun {
  readonly kind: 'role' | 'group' | 'body';
  /** The form may also belong to another noun («зам. директора», «учителя»). */
  readonly isUnclear: boolean;
  /** Its phrase ends with it instead of beginning with it. */
  readonly isEnglish: boolean;
}

export type WordList = keyof ReturnType<typeof wordLists> | 'givenNames';

/** The words of responsible cells, folded and ready to be asked. */
export interface PeopleLexicon {
  readonly heads: ReadonlyMap<string, HeadNoun>;
  /** For each word the lists that it stands in. */
  readonly lists: ReadonlyMap<string, ReadonlySet<WordList>>;
  /** At the end of a text. */
  readonly remarkPhrase: RegExp;
  readonly subjectBeginnings: readonly string[];
  readonly compoundBeginnings: readonly string[];
  readonly deputyBeginnings: readonly string[];
  readonly patronymic: RegExp;
  readonly surname: RegExp;
  readonly adjective: RegExp;
}

export const peopleLexicon = once((): PeopleLexicon => ({
  heads: headNouns(),
  lists: listsByWord(),
  remarkPhrase: new RegExp(`(?:${foldText(words.remarkPhrases().join('|'))})$`),
  subjectBeginnings: wordsIn(words.subjectBeginnings()),
  deputyBeginnings: wordsIn(words.deputyBeginnings()),
  compoundBeginnings: wordsIn(words.compoundBeginnings()),
  patronymic: endings(words.patronymicEndings()),
  surname: endings(words.surnameEndings()),
  adjective: endings(words.adjectiveEndings()),
}));

/** Later lists do not change what earlier ones said, and clear forms go before unclear ones. */
function headNouns(): ReadonlyMap<string, HeadNoun> {
  const heads = new Map<string, HeadNoun>();
  const add = (text: string, kind: HeadNoun['kind'], isUnclear: boolean, isEnglish: boolean): void => {
    for (const word of wordsIn(text)) {
      if (!heads.has(word)) heads.set(word, { kind, isUnclear, isEnglish });
    }
  };
  for (const [one, several, unclear] of words.personNouns()) {
    add(several, 'group', false, false);
    add(one, 'role', false, false);
    add(unclear, 'group', true, false);
  }
  for (const [nominative, unclear] of words.bodyNouns()) {
    add(nominative, 'body', false, false);
    add(unclear, 'body', true, false);
  }
  for (const [one, several] of words.englishPersonNouns()) {
    add(one, 'role', false, true);
    add(several, 'group', false, true);
  }
  add(words.englishBodyNouns(), 'body', false, true);
  return heads;
}

function listsByWord(): ReadonlyMap<string, ReadonlySet<WordList>> {
  const lists = new Map<string, Set<WordList>>();
  const all = { ...wordLists(), givenNames: givenNames() };
  for (const list of Object.keys(all) as WordList[]) {
    for (const word of wordsIn(all[list])) lists.set(word, (lists.get(word) ?? new Set()).add(list));
  }
  return lists;
}

function wordsIn(text: string): readonly string[] {
  return foldText(text).match(/\S+/g) ?? [];
}

/** Two letters before the ending are wanted. */
function endings(text: string): RegExp {
  return new RegExp(`\\p{L}{2}(?:${wordsIn(text).join('|')})$`, 'u');
}
