import { describe, expect, it } from '@jest/globals';
import { evaluate, evaluateOn, hostOf, moscowWorkbook, sheetScript } from './scriptHost';

function onSheet(body: string, locale = 'ru_RU', timeZone = 'Europe/Moscow'): unknown {
  return evaluate(sheetScript + body, { workbook: moscowWorkbook(locale, timeZone) });
}

/** What a script reads back after it wrote the value; a Date as its ISO text. */
function written(expression: string, locale?: string): unknown {
  return onSheet(
    `range('A1').setValue(${expression});
     const value = range('A1').getValue();
     return [value instanceof Date ? value.toISOString() : value, range('A1').getDisplayValue()];`,
    locale,
  );
}

describe('setValue in a Russian spreadsheet', () => {
  it.each([
    ['"сентябрь"', 'сентябрь', 'сентябрь'],
    ['"15"', 15, '15'],
    ['"1,5"', 1.5, '1,5'],
    ['"1.5.6"', '1.5.6', '1.5.6'],
    ['"50%"', 0.5, '50%'],
    ['"12e4"', 120000, '120000'],
    ['"true"', true, 'TRUE'],
    ['"\'15.09.2026"', '15.09.2026', '15.09.2026'],
    ['"15.09.2026"', '2026-09-14T21:00:00.000Z', '15.09.2026'],
    ['"10.10"', '2026-10-09T21:00:00.000Z', '10.10'],
    ['"31.09.2026"', '31.09.2026', '31.09.2026'],
    ['"15.09.2026 15:00"', '2026-09-15T12:00:00.000Z', '15.09.2026 15:00'],
    ['"1 сентября"', '2026-08-31T21:00:00.000Z', '1 сентября'],
    ['"сентябрь 2026"', '2026-08-31T21:00:00.000Z', 'сентябрь 2026'],
    ['new Date(Date.UTC(2026, 8, 14, 21))', '2026-09-14T21:00:00.000Z', '15.09.2026'],
    ['new Date(Date.UTC(2026, 8, 15, 12))', '2026-09-15T12:00:00.000Z', '15.09.2026 15:00:00'],
    ['null', '', ''],
    ['undefined', '', ''],
  ])('makes of %s what a person would get by typing it', (expression, value, shown) => {
    expect(written(expression)).toEqual([value, shown]);
  });
});

describe('setValue in an American spreadsheet', () => {
  it.each([
    ['"10.10"', 10.1, '10.1'],
    ['"9/15/2026"', '2026-09-14T21:00:00.000Z', '9/15/2026'],
    ['"15.09.2026"', '15.09.2026', '15.09.2026'],
    ['"1,234.5"', 1234.5, '1234.5'],
    ['"October 5, 2026"', '2026-10-04T21:00:00.000Z', 'October 5, 2026'],
  ])('reads %s by the customs of the place', (expression, value, shown) => {
    expect(written(expression, 'en_US')).toEqual([value, shown]);
  });
});

describe('dates', () => {
  it('are instants of the zone of the spreadsheet, with its clock changes', () => {
    const body = `
      range('A1:A2').setValues([['29.03.2026'], ['30.03.2026']]);
      return range('A1:A2').getValues().map(([day]) => day.toISOString());
    `;
    expect(onSheet(body, 'ru_RU', 'Europe/Kyiv')).toEqual([
      '2026-03-28T22:00:00.000Z',
      '2026-03-29T21:00:00.000Z',
    ]);
  });

  it('come back as the same day in every zone', () => {
    for (const timeZone of ['Pacific/Kiritimati', 'America/Los_Angeles', 'Asia/Vladivostok', 'UTC']) {
      const body = `
        range('A1').setValue('01.11.2026');
        range('B1').setValue(range('A1').getValue());
        return range('A1:B1').getDisplayValues()[0].concat(Utilities.formatDate(range('B1').getValue(), '${timeZone}', 'yyyy-MM-dd HH:mm'));
      `;
      expect(onSheet(body, 'ru_RU', timeZone)).toEqual(['01.11.2026', '01.11.2026', '2026-11-01 00:00']);
    }
  });

  it('are numbers under a date format, so that a number written there later reads as a date', () => {
    const body = `range('A1').setValue('15.09.2026').setValue(5); return range('A1').getValue() instanceof Date;`;
    expect(onSheet(body)).toBe(true);
  });

  it('are in 1899 when the cell holds a time alone', () => {
    const body = `range('A1').setValue('15:30'); return Utilities.formatDate(range('A1').getValue(), 'Europe/Moscow', 'yyyy-MM-dd HH:mm');`;
    expect(onSheet(body)).toBe('1899-12-30 15:30');
  });
});

describe('the plain-text format', () => {
  it('keeps text that looks like a date, a number or a formula', () => {
    const body = `
      range('A1:C1').setNumberFormat('@').setValues([['01.09', '12e4', '=1+1']]);
      return [range('A1:C1').getValues()[0], range('C1').getFormula()];
    `;
    expect(onSheet(body)).toEqual([['01.09', '12e4', '=1+1'], '']);
  });
});

describe('setValues', () => {
  it.each([
    [
      '[["a"]]',
      'The number of rows in the data does not match the number of rows in the range. The data has 1 but the range has 2.',
    ],
    [
      '[["a"], ["b"]]',
      'The number of columns in the data does not match the number of columns in the range. The data has 1 but the range has 2.',
    ],
  ])('refuses another shape than the range: %s', (values, message) => {
    expect(onSheet(`range('A1:B2').setValues(${values});`)).toEqual({ failed: `Exception: ${message}` });
  });

  it('writes all or nothing', () => {
    const body = `
      try { range('A1:A2').setValues([['a'], ['x'.repeat(50001)]]); } catch (error) { return [range('A1').getValue(), error.message]; }
    `;
    expect(onSheet(body)).toEqual([
      '',
      'Your input contains more than the maximum of 50000 characters in a single cell.',
    ]);
  });

  it('refuses cells beyond the grid', () => {
    expect(onSheet(`sheet.getRange(1, 27, 1, 1);`)).toEqual({
      failed: 'Exception: The coordinates of the range are outside the dimensions of the sheet.',
    });
    expect(onSheet(`sheet.getRange(1, 1, 0, 1);`)).toEqual({
      failed: 'Exception: The number of rows in the range must be at least 1.',
    });
  });
});

describe('formulas', () => {
  it('are kept as written', () => {
    expect(
      onSheet(`range('A1').setValue('=SUM(B1:B2)'); return [range('A1').getFormula(), sheet.getLastRow()];`),
    ).toEqual(['=SUM(B1:B2)', 1]);
  });

  it('read as an error where nobody computed them, for a person may write one into any tab', () => {
    expect(
      onSheet(
        `range('B2').setValue('=SUM(B3:B4)');
         return [range('B2').getValue(), range('B2').getDisplayValue(), range('B2').getFormula()];`,
      ),
    ).toEqual(['#ERROR!', '#ERROR!', '=SUM(B3:B4)']);
  });

  it('show the text of a HYPERLINK, with commas and semicolons alike', () => {
    const body = `
      range('A1:A2').setValues([['=HYPERLINK("https://a.example/";"Событие")'], ['=HYPERLINK("https://a.example/")']]);
      return range('A1:A2').getValues();
    `;
    expect(onSheet(body)).toEqual([['Событие'], ['https://a.example/']]);
  });
});

describe('rich text', () => {
  it('stays text whatever it looks like, and carries its link', () => {
    const body = `
      const value = SpreadsheetApp.newRichTextValue().setText('01.09').setLinkUrl('https://a.example/').build();
      range('A1').setRichTextValue(value);
      const read = range('A1:B1').getRichTextValues()[0];
      return [range('A1').getValue(), read[0].getText(), read[0].getLinkUrl(), read[1].getText(), read[1].getLinkUrl()];
    `;
    expect(onSheet(body)).toEqual(['01.09', '01.09', 'https://a.example/', '', null]);
  });

  it('is null where a number or a date stands', () => {
    expect(onSheet(`range('A1').setValue(5); return range('A1').getRichTextValue();`)).toBeNull();
  });

  it('loses its link when the cell is written anew', () => {
    const body = `
      range('A1').setRichTextValue(SpreadsheetApp.newRichTextValue().setText('a').setLinkUrl('https://a.example/').build());
      return range('A1').setValue('b').getRichTextValue().getLinkUrl();
    `;
    expect(onSheet(body)).toBeNull();
  });
});

describe('notes', () => {
  it('stay when the content is cleared, and go when they are set to null or empty', () => {
    const body = `
      range('A1:B1').setValues([['a', 'b']]).setNotes([['first', 'second']]);
      range('A1:B1').clearContent();
      const kept = range('A1:B1').getNotes();
      range('A1:B1').setNotes([[null, '']]);
      return [kept, range('A1:B1').getNotes(), range('A1:B1').getValues(), sheet.getLastRow()];
    `;
    expect(onSheet(body)).toEqual([[['first', 'second']], [['', '']], [['', '']], 0]);
  });
});

describe('a validation rule', () => {
  it('that rejects stops a script too, and one that only warns does not', () => {
    const host = hostOf(`
      const range = (a1) => SpreadsheetApp.getActiveSpreadsheet().getSheets()[0].getRange(a1);
      const rule = (allow) => SpreadsheetApp.newDataValidation().requireValueInList(['да', 'нет']).setAllowInvalid(allow).build();
      function run() {
        range('A1').setDataValidation(rule(true)).setValue('может быть');
        range('B1').setDataValidation(rule(false)).setValue('да');
        range('B1').setValue('может быть');
      }
    `);
    expect(evaluateOn(host)).toEqual({
      failed: 'Exception: The data you entered violates the data validation rules set on this cell.',
    });
    expect(host.view().sheets[0]?.rows[0]?.map(({ display }) => display)).toEqual(['может быть', 'да']);
  });
});
