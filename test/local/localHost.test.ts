import { describe, expect, it } from '@jest/globals';
import type { LocalHost } from '../../local/localHost';
import { evaluateOn, hostOf, sheetScript } from './services/scriptHost';

/** The texts of a sheet as a person sees them. */
function shown(host: LocalHost, sheetIndex = 0): readonly (readonly string[])[] {
  return host.view().sheets[sheetIndex]?.rows.map((row) => row.map(({ display }) => display)) ?? [];
}

function hostWithRows(script = ''): LocalHost {
  const host = hostOf(script);
  host.pasteInto(0, 1, 1, [
    ['Срок', 'Место'],
    ['сентябрь', 'Музей'],
    ['05.10.2026', 'Библиотека'],
    ['01.09.2026', 'Театр'],
  ]);
  return host;
}

describe('a person at the keyboard', () => {
  it('types text that becomes what Sheets makes of it', () => {
    const host = hostOf('');
    host.typeInto(0, 2, 3, '15.09');
    host.typeInto(0, 2, 4, 'сентябрь');
    expect(host.view().sheets[0]?.rows[1]).toEqual([
      { display: '' },
      { display: '' },
      { display: '15.09' },
      { display: 'сентябрь' },
    ]);
  });

  it('grows the grid by pasting below its end', () => {
    const host = hostOf(`function run() { ${sheetScript} return [sheet.getMaxRows(), sheet.getLastRow()]; }`);
    host.pasteInto(0, 1000, 1, [['a'], ['b']]);
    expect(evaluateOn(host)).toEqual([1001, 1001]);
  });

  it('clears contents while note and colour stay', () => {
    const host = hostOf(
      `function run() { ${sheetScript} range('A1').setNote('note').setBackground('#ff0000'); }`,
    );
    host.typeInto(0, 1, 1, 'x');
    evaluateOn(host);
    host.clearCells(0, 'A1:B2');
    expect(host.view().sheets[0]?.rows[0]?.[0]).toEqual({ display: '', note: 'note', background: '#ff0000' });
  });

  it('inserts and deletes rows, and notes move along with their cells', () => {
    const host = hostWithRows(`function run() { ${sheetScript} range('A2').setNote('note'); }`);
    evaluateOn(host);
    host.insertRows(0, 2, 2);
    expect(host.view().sheets[0]?.rows[3]?.[0]).toEqual({ display: 'сентябрь', note: 'note' });
    host.deleteRows(0, 1, 3);
    expect(shown(host)[0]).toEqual(['сентябрь', 'Музей']);
  });

  it('sorts rows: days before texts, blank rows last', () => {
    const host = hostWithRows();
    host.sortRows(0, 'A2:B6', 1);
    expect(shown(host).map(([first]) => first)).toEqual(['Срок', '01.09.2026', '05.10.2026', 'сентябрь']);
    host.sortRows(0, 'A2:B6', 1, false);
    expect(shown(host).map(([first]) => first)).toEqual(['Срок', 'сентябрь', '05.10.2026', '01.09.2026']);
  });

  it('copies a row with all its cells', () => {
    const host = hostWithRows();
    host.copyRows(0, 2, 1, 5);
    expect(shown(host)[4]).toEqual(['сентябрь', 'Музей']);
  });

  it('copies, renames and deletes a tab', () => {
    const host = hostWithRows();
    const copy = host.copySheet(0);
    host.renameSheet(copy, '9Б');
    host.typeInto(copy, 1, 1, 'Дата');
    expect(host.view().sheets.map(({ name }) => name)).toEqual(['План', '9Б']);
    expect([shown(host, 0)[0]?.[0], shown(host, 1)[0]?.[0]]).toEqual(['Срок', 'Дата']);
    host.deleteSheet(0);
    expect(host.view()).toMatchObject({ activeSheetId: copy, sheets: [{ name: '9Б' }] });
  });

  it('selects cells, which scripts see', () => {
    const host = hostWithRows(`
      function run() {
        const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
        return [spreadsheet.getActiveSheet().getName(), spreadsheet.getActiveRange().getA1Notation()];
      }
    `);
    const copy = host.copySheet(0);
    host.selectCells(copy, 'B2:B3');
    expect(evaluateOn(host)).toEqual(['Копия листа План', 'B2:B3']);
    expect(host.view()).toMatchObject({ activeSheetId: copy, activeRange: 'B2:B3' });
  });

  it('is told of a place that does not exist', () => {
    const host = hostOf('');
    expect(() => {
      host.typeInto(5, 1, 1, 'x');
    }).toThrow('The spreadsheet has no sheet with the id 5.');
    expect(() => {
      host.clearCells(0, 'ZZ1');
    }).toThrow('The spreadsheet has no range ZZ1.');
  });
});

describe('undo', () => {
  it('takes back steps of a person and of a script, the last first', () => {
    const host = hostWithRows(`function run() { ${sheetScript} range('A1').setValue('script'); }`);
    host.typeInto(0, 1, 1, 'person');
    evaluateOn(host);
    const seen: unknown[] = [];
    for (let step = 0; step < 4; step += 1) {
      seen.push(shown(host)[0]?.[0]);
      host.undo();
    }
    expect(seen).toEqual(['script', 'person', 'Срок', undefined]);
    host.undo();
    expect(shown(host)).toEqual([]);
  });

  it('passes over executions that changed nothing and over selections', () => {
    const host = hostWithRows(`function run() { ${sheetScript} return range('A1').getValue(); }`);
    host.typeInto(0, 1, 1, 'person');
    evaluateOn(host);
    host.selectCells(0, 'B2');
    host.undo();
    expect(shown(host)[0]?.[0]).toBe('Срок');
  });

  it('brings back a deleted row, its merges and its tab', () => {
    const host = hostWithRows(`function run() { ${sheetScript} range('A2:B2').merge(); }`);
    evaluateOn(host);
    host.deleteRows(0, 2, 1);
    expect(host.view().sheets[0]?.merges).toEqual([]);
    host.undo();
    expect(host.view().sheets[0]?.merges).toEqual([{ row: 1, column: 0, rowCount: 1, columnCount: 2 }]);
    expect(shown(host)[1]?.[0]).toBe('сентябрь');
  });
});

describe('the counts', () => {
  it('count what reads or writes at Google, not the making of handles', () => {
    const host = hostOf(`
      function run() {
        const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
        const sheet = spreadsheet.getSheets().find((one) => one.getSheetId() === 0);
        spreadsheet.getSheetByName('План').getName();
        sheet.getRange(1, 1, 2, 2).setValues([['a', 'b'], ['c', 'd']]);
        sheet.getDataRange().getValues();
        PropertiesService.getDocumentProperties().getProperty('a');
        const lock = LockService.getDocumentLock();
        lock.tryLock(1);
        UrlFetchApp.fetch('https://www.googleapis.com/');
        SpreadsheetApp.flush();
        lock.releaseLock();
        Utilities.formatDate(new Date(), spreadsheet.getSpreadsheetTimeZone(), 'yyyy');
        SpreadsheetApp.newRichTextValue().setText('x').build().getText();
      }
    `);
    evaluateOn(host);
    expect(host.counts()).toEqual({
      total: 8,
      httpRequests: 1,
      byName: {
        'Range.setValues': 1,
        'Range.getValues': 1,
        'Properties.getProperty': 1,
        'Lock.tryLock': 1,
        'UrlFetchApp.fetch': 1,
        'SpreadsheetApp.flush': 1,
        'Lock.releaseLock': 1,
        'Spreadsheet.getSpreadsheetTimeZone': 1,
      },
    });
    host.resetCounts();
    expect(host.counts()).toEqual({ total: 0, httpRequests: 0, byName: {} });
  });
});

describe('stopping an execution at a service call', () => {
  const script = `
    function run() {
      ${sheetScript}
      LockService.getDocumentLock().tryLock(1);
      try {
        range('A1').setValue('first');
        range('A2').setValue('second');
      } catch (error) {
        range('A3').setValue('caught');
      } finally {
        range('A4').setValue('finally');
      }
      return 'done';
    }
  `;

  it.each([
    ['before', [['first']]],
    ['after', [['first'], ['second']]],
  ] as const)('%s its work leaves what was written and lets nothing more through', (moment, rows) => {
    const host = hostOf(script);
    host.watchServiceCalls({
      [moment]: (name: string, index: number) => {
        if (name === 'Range.setValue' && index === 2) throw new Error('crash');
      },
    });
    expect(host.runFromSidebar('run', [])).toEqual({ ok: false, message: 'Error: crash' });
    expect(shown(host)).toEqual(rows);
    host.watchServiceCalls(undefined);
    expect(evaluateOn(host)).toBe('done');
  });

  it('happens after six minutes of sleep, caught or not', () => {
    const host = hostOf(`
      function run() {
        try { for (;;) Utilities.sleep(60000); } catch (error) { return 'caught'; }
      }
    `);
    expect(evaluateOn(host)).toEqual({ failed: 'Exceeded maximum execution time' });
  });
});

describe('an execution', () => {
  it('that throws tells the message as the failure handler gets it, and logs it', () => {
    const host = hostOf('function run() { throw new TypeError("no such row"); }');
    expect(evaluateOn(host)).toEqual({ failed: 'TypeError: no such row' });
    expect(host.log()).toEqual(['TypeError: no such row']);
  });

  it('of a menu item may return anything', () => {
    const host = hostOf('function check() { console.log("checked", { rows: 2 }); return "text"; }');
    expect(host.runMenuItem('check')).toEqual({ ok: true, value: 'text' });
    expect(host.log()).toEqual(['checked { rows: 2 }']);
  });

  it('shows a toast, the same object until the next one', () => {
    const host = hostOf(`function run() { SpreadsheetApp.getActiveSpreadsheet().toast('Готово', 'План'); }`);
    expect(host.view().toast).toBeUndefined();
    evaluateOn(host);
    const { toast } = host.view();
    expect(toast).toEqual({ title: 'План', message: 'Готово' });
    expect(host.view().toast).toBe(toast);
    evaluateOn(host);
    expect(host.view().toast).not.toBe(toast);
  });

  it('is fast enough for every press: 500 rows read and written', () => {
    const host = hostOf(`
      function run() {
        ${sheetScript}
        sheet.getRange(1, 1, 500, 10).setValues(Array.from({ length: 500 }, (_, row) => Array(10).fill('cell ' + row)));
        return sheet.getDataRange().getValues().length;
      }
    `);
    const startMs = performance.now();
    expect(evaluateOn(host)).toBe(500);
    host.view();
    expect(performance.now() - startMs).toBeLessThan(2000);
  });
});
