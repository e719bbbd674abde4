import { once } from '../once';
import { foldText } from './foldText';
import { givenNames } from './givenNames.data';
import * as words from './peopleWords.data';

/** What a noun tells when a phrase begins with it. */
export interface HeadNoun {
  readonly kind: 'role' | 'group' | 'body';
  /** The form may also belong to another noun («зам. директора», «учителя»). */
  readonly isUnclear: boolean;
  /** Its phrase ends with it instead of beginning with it. */
  readonly isEnglish: boolean;
}

/** The words of responsible cells, folded and ready to be asked. */
export interface PeopleLexicon {
  readonly heads: ReadonlyMap<string, HeadNoun>;
  readonly placeBodies: ReadonlySet<string>;
  readonly nounsWithComplement: ReadonlySet<string>;
  readonly firstHalves: ReadonlySet<string>;
  readonly secondHalves: ReadonlySet<string>;
  readonly shortModifiers: ReadonlySet<string>;
  readonly quantifiers: ReadonlySet<string>;
  readonly conjunctions: ReadonlySet<string>;
  readonly openWords: ReadonlySet<string>;
  readonly fields: ReadonlySet<string>;
  readonly classNouns: ReadonlySet<string>;
  readonly belongingClassNouns: ReadonlySet<string>;
  readonly titles: ReadonlySet<string>;
  readonly leadingNouns: ReadonlySet<string>;
  readonly uncountedNouns: ReadonlySet<string>;
  readonly namedAfterWords: ReadonlySet<string>;
  readonly andSoOnWords: ReadonlySet<string>;
  readonly labels: ReadonlySet<string>;
  readonly givenNames: ReadonlySet<string>;
  readonly remarkPhrases: readonly string[];
  readonly subjectBeginnings: readonly string[];
  readonly patronymicEnding: RegExp;
  readonly surnameEnding: RegExp;
  readonly compoundBeginnings: readonly string[];
  readonly deputyBeginnings: readonly string[];
}

export const peopleLexicon = once((): PeopleLexicon => ({
  heads: headNouns(),
  placeBodies: setOf(words.placeBodies()),
  nounsWithComplement: setOf(words.nounsWithComplement()),
  firstHalves: setOf(words.firstHalves()),
  secondHalves: setOf(words.secondHalves()),
  shortModifiers: setOf(words.shortModifiers()),
  quantifiers: setOf(words.quantifiers()),
  conjunctions: setOf(words.conjunctions()),
  openWords: setOf(words.openWords()),
  fields: setOf(words.fields()),
  classNouns: setOf(words.classNouns()),
  belongingClassNouns: setOf(words.belongingClassNouns()),
  titles: setOf(words.titles()),
  leadingNouns: setOf(words.leadingNouns()),
  uncountedNouns: setOf(words.uncountedNouns()),
  namedAfterWords: setOf(words.namedAfterWords()),
  andSoOnWords: setOf(words.andSoOnWords()),
  labels: setOf(words.labels()),
  givenNames: setOf(givenNames()),
  remarkPhrases: words.remarkPhrases().map(foldText),
  subjectBeginnings: listed(words.subjectBeginnings()),
  patronymicEnding: endings(words.patronymicEndings()),
  deputyBeginnings: listed(words.deputyBeginnings()),
  compoundBeginnings: listed(words.compoundBeginnings()),
  surnameEnding: endings(words.surnameEndings()),
}));

/** Later lists do not change what earlier ones said, and clear forms go before unclear ones. */
function headNouns(): ReadonlyMap<string, HeadNoun> {
  const heads = new Map<string, HeadNoun>();
  const add = (text: string, kind: HeadNoun['kind'], isUnclear: boolean, isEnglish: boolean): void => {
    for (const word of listed([text])) {
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
  for (const text of words.englishBodyNouns()) add(text, 'body', false, true);
  return heads;
}

function setOf(texts: readonly string[]): ReadonlySet<string> {
  return new Set(listed(texts));
}

function listed(texts: readonly string[]): readonly string[] {
  return texts.flatMap((text) => foldText(text).split(' ')).filter((word) => word !== '');
}

function endings(texts: readonly string[]): RegExp {
  return new RegExp(`\\p{L}{2}(?:${listed(texts).join('|')})$`, 'u');
}
