import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { formatTabularText, parseTabularText } from '../../../../local/page/client/tabularText';

describe('text with tabs from the clipboard', () => {
  it.each([
    [
      'rows and cells',
      'сентябрь\tмузей\nоктябрь\tтеатр',
      [
        ['сентябрь', 'музей'],
        ['октябрь', 'театр'],
      ],
    ],
    [
      'Windows line ends and the last one',
      'a\tb\r\nc\td\r\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'blank cells',
      '\ta\t\n\t\t',
      [
        ['', 'a', ''],
        ['', '', ''],
      ],
    ],
    ['a line break inside quotes', '"Дом\nтворчества"\tдва', [['Дом\nтворчества', 'два']]],
    ['doubled quotes', '"Урок ""Мужество"""\tклуб', [['Урок "Мужество"', 'клуб']]],
    ['quotes that belong to the text', '"Зарница" в парке\tклуб', [['"Зарница" в парке', 'клуб']]],
    ['a quote that nothing closes', '"Зарница\tклуб', [['"Зарница', 'клуб']]],
    ['nothing', '', [['']]],
  ])('reads %s', (_, text, rows) => {
    expect(parseTabularText(text)).toEqual(rows);
  });

  it('reads back every block of cells it writes', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', 'я', '"', '\t', '\n', ' ') });
    const block = fc
      .integer({ min: 1, max: 4 })
      .chain((width) =>
        fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 4 }),
      );
    fc.assert(
      fc.property(block, (rows) => {
        // The last line break ends a row, so a last row of one blank cell cannot be told from none.
        fc.pre(rows.length === 1 || rows.at(-1)?.join('') !== '' || (rows[0]?.length ?? 0) > 1);
        expect(parseTabularText(formatTabularText(rows))).toEqual(rows);
      }),
    );
  });
});
