import { meaningOfBlock } from './blockMeanings';
import { fileKindsOf } from './periodKinds';
import type { Tally } from './verdict';

/** What the measuring command says; it speaks to engineers, in English only. */
export const measureWords = {
  description: 'Hold our readings against a corpus: what real people wrote, and what a person reads in it.',
  statuses:
    'Exit status: 0 nothing is read wrong, 1 something is, 2 the file or folder cannot be read as a corpus.',
  fileArgument: 'a corpus file with tabs and a heading',
  folderArgument: 'plans as text (.txt, .tsv), and perhaps expected.tsv (file, entries, columns)',
  subjects: {
    dates: 'date cells: kind, months, days, times',
    people: 'responsible cells: persons, roles and groups',
    places: 'place cells: the kind of partner that a place tells',
    tables: 'whole plans: columns, entries, rows',
  },

  fileMissing: (path: string) => `There is no file ${path}.`,
  folderMissing: (path: string) => `There is no folder ${path}.`,
  folderEmpty: (path: string) => `There is no plan (.txt, .tsv) in ${path}.`,
  columnsMissing: (names: readonly string[]) =>
    `The first line must name the columns; missing: ${names.join(', ')}.`,
  kindUnknown: (lineNumber: number, kind: string) => `Line ${lineNumber}: there is no kind “${kind}”.`,
  markUnknown: (lineNumber: number, part: string) =>
    `Line ${lineNumber}: “${part}” does not begin with r:, p:, rp:, pr:, g: or o:.`,
  countUnknown: (lineNumber: number, entries: string) =>
    `Line ${lineNumber}: “${entries}” is no number of entries.`,

  cellHeading: ['verdict', 'line', 'cell', 'expected', 'ours'],
  ambiguous: 'ambiguous',
  refused: (problem: string, nearest: string | undefined) =>
    nearest === undefined ? problem : `${problem}, nearest «${nearest.replaceAll('\n', ' / ')}»`,
  outsideSchoolYear: (name: string) => `asks: not within ${name}`,
  inNoSchoolYear: 'refused in every school year',
  months: 'months',
  days: 'days',
  unknown: 'unknown',
  readsLikeEvent: 'reads like an event',
  nobody: 'nobody',
  notCompared: (what: string, lineNumbers: readonly number[]) =>
    `Not compared, since the cell alone does not tell it: ${what} in line ${lineNumbers.join(', ')}.`,
  tally: ({ right, refused, wrong }: Tally) => `right ${right}, refused ${refused}, wrong ${wrong}`,
  ambiguousTally: (line: string) => `of the ambiguous ones: ${line}`,

  tableHeading: [
    'verdict',
    'file',
    'entries',
    'sections',
    'torn',
    'dates unread',
    'rows not understood',
    'columns',
  ],
  tableRefused: (problem: string) => `does not load: ${problem}`,
  wanted: (columns: string, entryCount: number, expectedColumns: string) =>
    `${columns} (expected ${entryCount} entries; ${expectedColumns})`,
} as const;

/** How readings are compared, one rule a line. */
export const comparisonRules: Readonly<Record<keyof typeof measureWords.subjects, readonly string[]>> = {
  dates: [
    'Our kinds and the kinds of the file that they answer to; which of several is right, months and days decide:',
    ...Object.entries(fileKindsOf).map(([ours, kinds]) => `  ${ours.padEnd(11)}  ${kinds.join(', ')}`),
    'compound answers to any kind with a time, a rest, or several dates; time alone has no days.',
    'Months, days (both ends of a range) and times must be equal. Not compared: months of bare days, of terms and of',
    'the plan’s own period, days of parts of a month, and notation such as «lesson 3».',
    'A cell that lacks a year, month or day counts by what it does say. With a year in the file the cell is read in its',
    'school year; a reading outside it counts as refused, since the plan’s check asks.',
  ],
  people: [
    'The same number of parts of the same kinds in any order; persons by name, whatever the order of initials.',
    'g: and o: are one kind (collective); r: and g: are two. Words of roles and groups are not compared.',
  ],
  places: [
    'The blocks of the file and our meanings that answer to them:',
    ...Object.entries(meaningOfBlock).map(([block, meaning]) => `  ${block.padEnd(26)}  ${meaning}`),
    'Any other block answers to every meaning but these; «не место» also to a cell that reads like an event, and',
    'a place that reads like an event is wrong. An unknown place counts as refused.',
  ],
  tables: [
    'With expected.tsv: right when the number of entries and the columns in their order agree.',
    'Without: right when date and event columns are found and every filled row is an entry, a heading, part of the row',
    'above or a row of a known kind; wrong when some filled row is understood as nothing. A plan that does not load, or',
    'loads without a date or an event column, is refused.',
  ],
};
