import { readResponsible } from '../../src/plan/people/readResponsible';
import type { Responsible } from '../../src/plan/people/responsible';
import { cellOf, readCorpus, UnreadableCorpusError } from './corpusFile';
import { measureWords } from './measureWords';
import type { MeasuredCell, Verdict } from './verdict';

/** Groups and bodies are one kind here: who tells «администрация» from «родители» loses nothing. */
type PartKind = 'person' | 'role' | 'role with person' | 'collective';

/** The marks of a corpus before each part of a cell, and the kind that they stand for. */
export const kindOfMark: Readonly<Record<string, PartKind>> = {
  p: 'person',
  r: 'role',
  rp: 'role with person',
  pr: 'role with person',
  g: 'collective',
  o: 'collective',
};

interface Part {
  readonly kind: PartKind;
  /** As the corpus or the cell writes it. */
  readonly text: string;
}

interface OurPart extends Part {
  /** Of the person; empty for the rest. */
  readonly nameWords: readonly string[];
}

/** Every cell of a file of responsible cells. Throws `UnreadableCorpusError`. */
export function measurePeople(text: string): readonly MeasuredCell[] {
  return readCorpus(text, ['cell', 'split'], ['note']).map(({ lineNumber, fields }) => {
    const expected = readSplit(fields.split, lineNumber);
    const ours = readResponsible(cellOf(fields.cell)).map(ourPartOf);
    return {
      lineNumber,
      cell: fields.cell,
      isAmbiguous: /\bambiguous\b/u.test(fields.note),
      verdict: judge(expected, ours),
      expected: describe(expected),
      ours: ours.length === 0 ? measureWords.nobody : describe(ours),
      notCompared: [],
    };
  });
}

/** `r:Библиотекарь; p:Ветрова А.П.` as parts. Throws `UnreadableCorpusError` for a mark that is not known. */
function readSplit(split: string, lineNumber: number): readonly Part[] {
  return split
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => {
      const [, mark = '', text = ''] = /^(\p{L}+):\s*(.*)$/u.exec(part) ?? [];
      const kind = kindOfMark[mark];
      if (kind === undefined) throw new UnreadableCorpusError(measureWords.markUnknown(lineNumber, part));
      return { kind, text };
    });
}

function ourPartOf({ kind, text, person, role }: Responsible): OurPart {
  const nameWords = person === undefined ? [] : wordsOf([person.surname, ...person.given].join(' '));
  if (kind === 'group' || kind === 'body') return { kind: 'collective', text, nameWords };
  if (person === undefined || (kind === 'person' && role === undefined)) return { kind, text, nameWords };
  return { kind: 'role with person', text, nameWords };
}

/** Right when kinds and their numbers agree in any order, and persons bear the same names. */
function judge(expected: readonly Part[], ours: readonly OurPart[]): Verdict {
  if (ours.length === 0 && expected.length > 0) return 'refused';
  const left = [...ours];
  for (const part of expected) {
    const index = left.findIndex((one) => isSamePart(part, one));
    if (index < 0) return 'wrong';
    left.splice(index, 1);
  }
  return left.length === 0 ? 'right' : 'wrong';
}

/** Names may have their words in any order; beside a role all of the name must stand in what the corpus writes. */
function isSamePart(expected: Part, ours: OurPart): boolean {
  if (expected.kind !== ours.kind) return false;
  const words = wordsOf(expected.text);
  if (expected.kind === 'person') return [...words].sort().join() === [...ours.nameWords].sort().join();
  if (expected.kind !== 'role with person') return true;
  const hasInitials = words.every((word) => word.length > 1 || ours.nameWords.includes(word));
  return hasInitials && ours.nameWords.every((word) => words.includes(word));
}

function wordsOf(text: string): readonly string[] {
  return (
    text
      .toLowerCase()
      .replaceAll('ё', 'е')
      .match(/[\p{L}'’-]+/gu) ?? []
  );
}

function describe(parts: readonly Part[]): string {
  return parts.map(({ kind, text }) => `${kind} «${text.replaceAll('\n', ' / ')}»`).join('; ');
}
