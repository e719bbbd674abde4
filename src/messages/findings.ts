import type { CheckName, Finding, Fix } from '../plan/finding';
import type { Language } from '../plan/language';
import type { LocalDate } from '../plan/localDate';
import { periodWordings } from '../plan/periods/languages/wording/allWordings.data';
import { writePeriod } from '../plan/periods/writePeriod';
import type { SentenceParameters } from './fillSentence';
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

/** Where, what is wrong and what to do, in words of a teacher. `tabName` is said where a plan has several tabs. */
export function findingWords(finding: Finding, language: Language, tabName = ''): FindingWords {
  const catalogue = findingCatalogues()[language];
  const { problem, advice } = catalogue.findings[sentenceKey(finding)];
  const parameters = sentenceParameters(finding, language, catalogue);
  return {
    where: whereOf(finding, catalogue, tabName),
    problem: fillSentence(problem, parameters),
    advice: fillSentence(advice, parameters),
  };
}

/** The words on the button that applies the fix; they may name the first cell it changes and its new text. */
export function fixLabel(fix: Fix, language: Language): string {
  const [edit] = fix.edits;
  const parameters = {
    after: edit?.after ?? '',
    rowNumber: edit?.rowNumber ?? '',
    count: fix.insertedRows === undefined ? fix.edits.length : fix.insertedRows.length + 1,
  };
  return fillSentence(findingCatalogues()[language].fixes[fix.kind], parameters);
}

/** What a check looks for, in words: «Выходные и каникулы». */
export function checkTitle(check: CheckName, language: Language): string {
  return findingCatalogues()[language].checkNames[check];
}

function sentenceKey({ code, parameters }: Finding): SentenceKey {
  return ('variant' in parameters ? `${code}/${parameters.variant}` : code) as SentenceKey;
}

function sentenceParameters(
  { parameters }: Finding,
  language: Language,
  catalogue: FindingCatalogue,
): SentenceParameters {
  const months: readonly string[] = periodWordings()[language].months;
  const inWords = (name: string, value: unknown): string | number => {
    if (Array.isArray(value)) {
      const items = name === 'months' ? value.map((month) => months[month - 1]) : value;
      return shortList(items, catalogue);
    }
    if (name === 'date') return writePeriod({ kind: 'day', date: value as LocalDate }, language);
    if (name === 'month' || name === 'monthAbove') return months[Number(value) - 1] ?? '';
    if (name === 'weekday' || name === 'writtenWeekday') return catalogue.weekdays[Number(value) - 1] ?? '';
    return value as string | number;
  };
  return Object.fromEntries(Object.entries(parameters).map(([name, value]) => [name, inWords(name, value)]));
}

/** More names than that are a wall of text, and the first ones tell what it is about. */
const mostListed = 8;

function shortList(items: readonly string[], { more }: FindingCatalogue): string {
  const listed = items.slice(0, mostListed).join(', ');
  if (items.length <= mostListed) return listed;
  return `${listed} ${fillSentence(more, { count: items.length - mostListed })}`;
}

function whereOf({ rowNumber, column }: Finding, catalogue: FindingCatalogue, tabName: string): string {
  if (rowNumber === undefined) return tabName === '' ? catalogue.wholePlan : tabName;
  const row = fillSentence(catalogue.row, { rowNumber });
  const place = tabName === '' ? row : `${tabName}, ${row.charAt(0).toLowerCase()}${row.slice(1)}`;
  return column === undefined ? place : `${place}, ${catalogue.columns[column]}`;
}
