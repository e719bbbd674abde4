import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { cellText } from '../../src/plan/cell';
import { breakIntoLines, numberCell, rowOf, textCell } from '../../src/summary/sheetCells';

describe('textCell', () => {
  it.each([
    '=SUM(A1:A9)',
    '  =1+1',
    '+7 900 000',
    '-',
    '@имя',
    '\n=HYPERLINK("x")',
    "'в кавычках'",
    '\u00a0=1',
  ])('keeps %j text with an apostrophe that Sheets hides', (text) => {
    const { value, numberFormat } = textCell(text);
    expect(value).toBe(`'${cellText(text)}`);
    expect(numberFormat).toBe('General');
  });

  it.each(['Музей', '1-2', '01.09', '2026', 'TRUE', '50%', 'а=б', ''])(
    'keeps %j as it is with the text format',
    (text) => {
      expect(textCell(text)).toMatchObject({ value: text, numberFormat: '@' });
    },
  );

  it('never writes text that begins like a formula', () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom('=', '+', '-', '@', ' =', '\t='), (text, beginning) => {
        expect(textCell(`${beginning}${text}`).value).toMatch(/^'/);
      }),
    );
  });
});

describe('rowOf', () => {
  it('fills the row with empty cells of the same look', () => {
    const { style } = numberCell(1);
    const row = rowOf(4, [textCell('а')], { style });
    expect(row.cells.map(({ value }) => value)).toEqual(['а', '', '', '']);
    expect(row.cells[3]?.style).toBe(style);
  });
});

describe('breakIntoLines', () => {
  it('breaks at blanks', () => {
    expect(breakIntoLines('один два три четыре', 8)).toEqual(['один два', 'три', 'четыре']);
  });

  it('has no lines for blank text', () => {
    expect(breakIntoLines(' \n ', 8)).toEqual([]);
  });

  it('loses nothing and keeps every line within the length', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), fc.integer({ min: 1, max: 40 }), (text, maximumLength) => {
        const lines = breakIntoLines(text, maximumLength);
        expect(lines.every((line) => line.length > 0 && line.length <= maximumLength)).toBe(true);
        expect(lines.join('').replaceAll(' ', '')).toBe(cellText(text).replaceAll(' ', ''));
      }),
    );
  });
});
