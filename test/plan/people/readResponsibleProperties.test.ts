import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readResponsible } from '../../../src/plan/people/readResponsible';

const pieces = [
  'Ветрова',
  'А.П.',
  'А. П.',
  'Лугов С',
  'Зам.',
  'директора',
  'по ВР',
  'Классные',
  'руководители',
  'родители',
  'учителя',
  'физики',
  'и',
  'та',
  'and',
  'школа',
  '5-9',
  'классов',
  '(по согласованию)',
  '«Мир»',
  'teachers of',
  'p. Lis',
  'педагог',
  'организатор',
  'МО',
  'им.',
  '(',
  ')',
  '«',
  '[',
  '-',
  '–',
];
const glue = [' ', '\n', ', ', '; ', ' / ', '/', ': ', ' - ', '-\n', '.', ''];

interface MadeCell {
  readonly cell: string;
  readonly words: readonly string[];
}

const madeCells = fc
  .array(fc.tuple(fc.constantFrom(...pieces), fc.constantFrom(...glue)), { maxLength: 12 })
  .map((pairs): MadeCell => ({
    cell: pairs.map(([piece, mark]) => piece + mark).join(''),
    words: pairs.flatMap(([piece]) => piece.match(/\p{L}+/gu) ?? []),
  }));
const cells = madeCells.map(({ cell }) => cell);

const joining = new Set(['и', 'та', 'and']);

function lettersOf(text: string): string {
  return (text.match(/\p{L}/gu) ?? []).join('');
}

describe('any responsible cell', () => {
  it('is read without an exception, and read again gives the same', () => {
    fc.assert(
      fc.property(fc.oneof(cells, fc.string({ unit: 'grapheme' }), fc.string()), (cell) => {
        expect(readResponsible(cell)).toEqual(readResponsible(cell));
      }),
      { numRuns: 400 },
    );
  });

  it('loses no word: each stands in the text of someone, but for words that only join', () => {
    fc.assert(
      fc.property(madeCells, ({ cell, words }) => {
        const kept = lettersOf(
          readResponsible(cell)
            .map(({ text }) => text)
            .join(''),
        );
        for (const word of words) {
          if (!joining.has(word)) expect(kept).toContain(word);
        }
      }),
      { numRuns: 400 },
    );
  });

  it('names a person for every part of that kind, and for no other', () => {
    fc.assert(
      fc.property(cells, (cell) => {
        for (const { kind, person } of readResponsible(cell)) {
          expect(person !== undefined).toBe(kind === 'person');
        }
      }),
    );
  });

  it.each(['Ветрова А.П. ', 'учителя и ', '(((', '[[[', '«', 'аБвгд', 'слово-', '- ', 'А.', 'школа, ', '5 '])(
    'takes time in proportion to its length: %j many times over',
    (piece) => {
      const timeOf = (count: number): number => {
        const cell = piece.repeat(count);
        const startedAt = performance.now();
        readResponsible(cell);
        return performance.now() - startedAt;
      };
      timeOf(100);
      expect(timeOf(5_000)).toBeLessThan(1_000);
    },
  );
});
