import type { Finding, Fix } from '../plan/finding';
import type { Language } from '../plan/language';
import { fillSentence } from './fillSentence';
import { type FindingCatalogue, findingCatalogues, type SentenceKey } from './findings.data';

/** A finding as a person reads it. */
export interface FindingWords {
  /** «Строка 7, срок». */
  readonly where: string;
  /** What is wrong: one sentence. */
  readonly problem: string;
  /** What to do: one sentence. */
  readonly advice: string;
}

/** Where, what is wrong and what to do, in words of a teacher. */
export function findingWords(finding: Finding, language: Language): FindingWords {
  const catalogue = findingCatalogues()[language];
  const { problem, advice } = catalogue.findings[sentenceKey(finding)];
  const parameters = { ...finding.parameters };
  return {
    where: whereOf(finding, catalogue),
    problem: fillSentence(problem, parameters),
    advice: fillSentence(advice, parameters),
  };
}

/** The words on the button that applies the fix; they may name the first cell it changes and its new text. */
export function fixLabel(fix: Fix, language: Language): string {
  const [edit] = fix.edits;
  const parameters = { after: edit?.after ?? '', rowNumber: edit?.rowNumber ?? '' };
  return fillSentence(findingCatalogues()[language].fixes[fix.kind], parameters);
}

function sentenceKey({ code, parameters }: Finding): SentenceKey {
  return ('variant' in parameters ? `${code}/${parameters.variant}` : code) as SentenceKey;
}

function whereOf({ rowNumber, column }: Finding, catalogue: FindingCatalogue): string {
  if (rowNumber === undefined) return catalogue.wholePlan;
  const row = fillSentence(catalogue.row, { rowNumber });
  return column === undefined ? row : `${row}, ${catalogue.columns[column]}`;
}
