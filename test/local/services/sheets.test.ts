import { describe, expect, it } from '@jest/globals';
import { evaluate, evaluateOn, hostOf, sheetScript } from './scriptHost';

function onSheet(body: string): unknown {
  return evaluate(`const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();${sheetScript}${body}`);
}

describe('the tabs', () => {
  it('are found by exact name and by id, and null is what is not there', () => {
    const body = `
      const second = spreadsheet.insertSheet('Сводка', 1);
      return [
        spreadsheet.getSheets().map((tab) => tab.getName()),
        spreadsheet.getSheetByName('сводка'),
        spreadsheet.getSheetById(second.getSheetId()).getName(),
        spreadsheet.getSheetById(12345),
        spreadsheet.getActiveSheet().getName(),
      ];
    `;
    expect(onSheet(body)).toEqual([['План', 'Сводка'], null, 'Сводка', null, 'Сводка']);
  });

  it('never share a name, whatever its case', () => {
    expect(onSheet(`spreadsheet.insertSheet('план', 1);`)).toEqual({
      failed: 'Exception: A sheet with the name "план" already exists. Please enter another name.',
    });
  });

  it('cannot all be deleted', () => {
    expect(onSheet('spreadsheet.deleteSheet(sheet);')).toEqual({
      failed: "Exception: You can't remove all the sheets in a document.",
    });
  });

  it('are gone for the handles that scripts still hold', () => {
    const body = `
      const second = spreadsheet.insertSheet('Второй', 1);
      const cell = second.getRange('A1');
      spreadsheet.deleteSheet(second);
      cell.getValue();
    `;
    expect(onSheet(body)).toEqual({
      failed: expect.stringMatching(/^Exception: Sheet \d+ not found$/) as unknown,
    });
  });
});

describe('the extent of a sheet', () => {
  it('is where content ends: notes and colours do not count', () => {
    const body = `
      range('B3').setValue('x');
      range('D9').setNote('note').setBackground('#ff0000');
      return [sheet.getLastRow(), sheet.getLastColumn(), sheet.getDataRange().getA1Notation(), sheet.getMaxRows(), sheet.getMaxColumns()];
    `;
    expect(onSheet(body)).toEqual([3, 2, 'A1:B3', 1000, 26]);
  });

  it('is one cell when the sheet is empty', () => {
    expect(onSheet('return [sheet.getLastRow(), sheet.getDataRange().getValues()];')).toEqual([0, [['']]]);
  });

  it('lets a range without an end reach to the end of the grid', () => {
    expect(
      onSheet(
        `return [range('B2:C').getNumRows(), range('C:C').getA1Notation(), range('3:4').getNumColumns()];`,
      ),
    ).toEqual([999, 'C1:C1000', 26]);
  });

  it('grows by inserted rows and columns, and cells move along', () => {
    const body = `
      range('B2').setValue('x');
      sheet.insertColumnsAfter(1, 2);
      sheet.insertRowsAfter(1, 3);
      return [range('D5').getValue(), sheet.getMaxRows(), sheet.getMaxColumns()];
    `;
    expect(onSheet(body)).toEqual(['x', 1003, 28]);
  });

  it('gives inserted rows the looks and rules of the row they were inserted at, and nothing else', () => {
    const body = `
      const rule = SpreadsheetApp.newDataValidation().requireValueInList(['x']).setAllowInvalid(false).build();
      const refuses = (a1) => { try { return !range(a1).setValue('y'); } catch (error) { return true; } };
      range('B2').setValue('x').setNote('mine').setBackground('#ff0000').setNumberFormat('@').setDataValidation(rule);
      range('B3').setBackground('#00ff00');
      sheet.insertRowsAfter(2, 2);
      sheet.insertRowsBefore(5, 1);
      return ['B3', 'B4', 'B5'].map((a1) => [range(a1).getValue(), range(a1).getNote(), range(a1).getBackground(),
        range(a1).getNumberFormat(), refuses(a1)]);
    `;
    expect(onSheet(body)).toEqual([
      ['', '', '#ff0000', '@', true],
      ['', '', '#ff0000', '@', true],
      ['', '', '#00ff00', '0.###############', false],
    ]);
  });

  it('may not pass ten million cells', () => {
    expect(onSheet('sheet.insertRowsAfter(1000, 400000);')).toEqual({
      failed:
        'Exception: This action would increase the number of cells in the workbook above the limit of 10000000 cells.',
    });
  });
});

describe('formatting', () => {
  it('is read back as it was set, and as the default where nothing was', () => {
    const body = `
      range('A1').setBackground('#FFF').setFontWeight('bold').setFontStyle('italic').setFontSize(14).setFontColor('#123456')
        .setNumberFormat('0.00').setWrap(true).setVerticalAlignment('top').setHorizontalAlignment('center');
      const look = (a1) => [
        range(a1).getBackgrounds(), range(a1).getFontWeights(), range(a1).getFontStyles(), range(a1).getFontSizes(),
        range(a1).getWraps(), range(a1).getVerticalAlignments(), range(a1).getHorizontalAlignments(),
      ].map((grid) => grid[0][0]);
      return [look('A1'), look('B1')];
    `;
    expect(onSheet(body)).toEqual([
      ['#ffffff', 'bold', 'italic', 14, true, 'top', 'center'],
      ['#ffffff', 'normal', 'normal', 10, false, 'bottom', 'general'],
    ]);
  });

  it('goes with clear, while notes stay', () => {
    const body = `
      range('A1').setValue('x').setBackground('#ff0000').setNote('mine');
      sheet.clear();
      return [range('A1').getValue(), range('A1').getBackground(), range('A1').getNote()];
    `;
    expect(onSheet(body)).toEqual(['', '#ffffff', 'mine']);
  });

  it('has conditional rules that a script must keep itself when it sets others', () => {
    const body = `
      const rule = (formula) => SpreadsheetApp.newConditionalFormatRule()
        .whenFormulaSatisfied(formula).setBackground('#fce8e6').setRanges([range('A2:A9')]).build();
      sheet.setConditionalFormatRules([rule('=A2=1')]);
      sheet.setConditionalFormatRules(sheet.getConditionalFormatRules().concat(rule('=A2=2')));
      sheet.insertRowsAfter(1, 1);
      return sheet.getConditionalFormatRules().map((one) =>
        [one.getBooleanCondition().getCriteriaValues()[0], one.getRanges()[0].getA1Notation()]);
    `;
    expect(onSheet(body)).toEqual([
      ['=A2=1', 'A3:A10'],
      ['=A2=2', 'A3:A10'],
    ]);
  });
});

describe('merged cells', () => {
  it('keep the first content and empty the rest', () => {
    const body = `
      range('A1:B2').setValues([['a', 'b'], ['c', 'd']]);
      range('A1:B2').merge();
      return [range('A1:B2').getValues(), range('A1:C3').getMergedRanges().map((merged) => merged.getA1Notation())];
    `;
    expect(onSheet(body)).toEqual([
      [
        ['a', ''],
        ['', ''],
      ],
      ['A1:B2'],
    ]);
  });

  it('cannot be cut in two', () => {
    expect(onSheet(`range('A1:B2').merge(); range('B2:C3').breakApart();`)).toEqual({
      failed: 'Exception: You must select all cells in a merged range to merge or unmerge them.',
    });
  });
});

describe('developer metadata', () => {
  it('is found over the whole spreadsheet by key, and goes with its sheet', () => {
    const body = `
      const second = spreadsheet.insertSheet('Второй', 1);
      sheet.addDeveloperMetadata('role', 'plan');
      second.addDeveloperMetadata('role', 'summary', SpreadsheetApp.DeveloperMetadataVisibility.PROJECT);
      second.addDeveloperMetadata('other', 'x');
      const find = () => spreadsheet.createDeveloperMetadataFinder().withKey('role').find()
        .map((tag) => [tag.getValue(), tag.getLocation().getSheet().getName()]);
      const before = find();
      spreadsheet.deleteSheet(second);
      return [before, find()];
    `;
    expect(onSheet(body)).toEqual([
      [
        ['plan', 'План'],
        ['summary', 'Второй'],
      ],
      [['plan', 'План']],
    ]);
  });

  it('comes along when a person copies the tab, values unchanged', () => {
    const host = hostOf(`
      function tag() { SpreadsheetApp.getActiveSpreadsheet().getSheets()[0].addDeveloperMetadata('role', 'plan:0'); }
      function run() {
        return SpreadsheetApp.getActiveSpreadsheet().createDeveloperMetadataFinder().withKey('role').find()
          .map((found) => [found.getValue(), found.getLocation().getSheet().getName()]);
      }
    `);
    host.runFromSidebar('tag', []);
    host.copySheet(0);
    expect(evaluateOn(host)).toEqual([
      ['plan:0', 'План'],
      ['plan:0', 'Копия листа План'],
    ]);
  });
});

describe('a protection', () => {
  it('only tells what it was told, and does not stop a script', () => {
    const body = `
      const protection = range('A1:A9').protect().setDescription('ours').setWarningOnly(true);
      range('A1').setValue('x');
      return [protection.isWarningOnly(), protection.getDescription(), range('A1').getValue()];
    `;
    expect(onSheet(body)).toEqual([true, 'ours', 'x']);
  });
});

describe('columns and rows that the sheet does not have', () => {
  it.each([
    'sheet.setColumnWidths(26, 2, 100);',
    'sheet.setColumnWidth(27, 100);',
    'sheet.hideColumns(27);',
    'sheet.hideColumns(20, 10);',
  ])('are refused by %s', (call) => {
    expect(onSheet(call)).toEqual({ failed: 'Exception: Those columns are out of bounds.' });
  });

  it('cannot be frozen, nor all of them', () => {
    expect(onSheet('sheet.setFrozenRows(sheet.getMaxRows());')).toEqual({
      failed: "Exception: You can't freeze all visible rows on the sheet.",
    });
  });
});
