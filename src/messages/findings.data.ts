import type { ColumnKey } from '../plan/columns';
import type { CheckName, FindingCode, FindingParameters, Fix } from '../plan/finding';
import type { Language } from '../plan/language';
import { englishFindings } from './findings/english.data';
import { russianFindings } from './findings/russian.data';
import { ukrainianFindings } from './findings/ukrainian.data';

/** What is wrong and what to do: one sentence each, with placeholders as `fillSentence` knows them. */
export interface FindingSentences {
  readonly problem: string;
  readonly advice: string;
}

/** A code, or a code with its variant: «date-unreadable/slip». */
export type SentenceKey = {
  [Code in FindingCode]: SentenceKeyOf<Code, FindingParameters[Code]>;
}[FindingCode];

/** Parameters of several shapes have a key for each. */
type SentenceKeyOf<Code extends FindingCode, Parameters> = Parameters extends {
  readonly variant: infer Variant extends string;
}
  ? `${Code}/${Variant}`
  : Code;

/** The words of one language about findings. */
export interface FindingCatalogue {
  readonly findings: Readonly<Record<SentenceKey, FindingSentences>>;
  readonly row: string;
  readonly wholePlan: string;
  /** What people call the column, within a sentence. */
  readonly columns: Readonly<Record<ColumnKey, string>>;
  /** From Monday. */
  readonly weekdays: readonly string[];
  /** Ends a list that is too long to be told. */
  readonly more: string;
  /** On the button that applies a fix. */
  readonly fixes: Readonly<Record<Fix['kind'], string>>;
  /** What a check looks for, for the list of those that are switched off. */
  readonly checkNames: Readonly<Record<CheckName, string>>;
}

export const findingCatalogues = (): Readonly<Record<Language, FindingCatalogue>> => ({
  ru: russianFindings(),
  uk: ukrainianFindings(),
  en: englishFindings(),
});
