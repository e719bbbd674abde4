import { describe, expect, it } from '@jest/globals';
import * as secondReader from '@e965/xlsx';
import { readWorkbook, writeWorkbook } from '../../../local/workbook/hostRecord';
import { typeBlock } from '../../../local/workbook/personEdits';
import { serialOfIso } from '../../../local/workbook/serialDate';
import { Sheet } from '../../../local/workbook/sheet';
import { viewSpreadsheet } from '../../../local/workbook/spreadsheetView';
import { Workbook } from '../../../local/workbook/workbook';
import { readXlsxFile, UnreadableWorkbookError, writeXlsxFile } from '../../../local/workbook/xlsxFile';
import { emptyCell, withFormat } from '../../../local/workbook/cell';

const entry = { locale: 'ru_RU', currentYear: 2026 };
const options = { spreadsheetId: 'plan-id', name: 'План', locale: 'ru_RU', timeZone: 'Europe/Moscow' };

/** One of everything that a plan may hold. */
function planWorkbook(): Workbook {
  const plan = new Sheet(7, 'План 9А');
  typeBlock(
    plan,
    0,
    0,
    [
      ['Срок', 'Место', 'Мероприятие', 'Выполнено'],
      ['01.09.2026', 'Музей', '  Экскурсия «Наш край»\nвторая строка', 'TRUE'],
      ['15.09.2026 15:30', 'Библиотека', "'01.09", '50%'],
      ['15:30', '=SUM(A1:A2)', '=HYPERLINK("https://a.example/?a=1&b=2";"Событие")', '1,5'],
      ['1 сентября', "'=не формула", '', '-3'],
    ],
    entry,
  );
  plan.changeCells({ rowIndex: 0, columnIndex: 0, rowCount: 1, columnCount: 4 }, (cell) =>
    withFormat(cell, {
      bold: true,
      background: '#e8eaed',
      wrap: true,
      vertical: 'middle',
      horizontal: 'center',
    }),
  );
  plan.changeCells({ rowIndex: 1, columnIndex: 1, rowCount: 1, columnCount: 1 }, (cell) => ({
    ...withFormat(cell, { italic: true, fontColor: '#112233', fontSize: 14 }),
    note: 'Нет даты.\nНапишите день.',
    link: 'https://museum.example/',
  }));
  plan.setCell(8, 5, { ...emptyCell, note: 'заметка в пустой клетке' });
  plan.setCell(2, 4, withFormat({ ...emptyCell, value: '12e4' }, { numberFormat: '@' }));
  plan.merge({ rowIndex: 5, columnIndex: 0, rowCount: 2, columnCount: 3 }, (cell) => cell);
  plan.frozenRows = 1;
  plan.tabColor = '#79aede';
  plan.hiddenColumns = new Set([3]);
  plan.columnWidths = new Map([
    [0, 120],
    [2, 300],
  ]);
  plan.protections = [
    {
      area: { rowIndex: 0, columnIndex: 3, rowCount: 9, columnCount: 1 },
      description: 'ours',
      warningOnly: true,
    },
  ];
  const hidden = new Sheet(11, 'Скрытый');
  hidden.hidden = true;
  const workbook = new Workbook(options, [plan, new Sheet(9, 'Сводка'), hidden]);
  workbook.addMetadata({ key: 'role', value: 'plan:7', visibility: 'DOCUMENT', sheetId: 7 });
  workbook.activate(9);
  return workbook;
}

async function reopen(workbook: Workbook, withRecord = true): Promise<Workbook> {
  const { plan, record } = await writeWorkbook(workbook);
  return readWorkbook(plan, options, withRecord ? record : undefined);
}

describe('the .xlsx file of a workbook', () => {
  it('brings everything back that a person sees', async () => {
    const workbook = planWorkbook();
    expect(viewSpreadsheet(await reopen(workbook))).toEqual(viewSpreadsheet(workbook));
  });

  it('brings back what scripts see: ids, tags, protections, formulas, formats', async () => {
    const workbook = planWorkbook();
    const again = await reopen(workbook);
    const facts = (one: Workbook): unknown => ({
      ids: one.sheets.map(({ sheetId }) => sheetId),
      metadata: one.metadata,
      protections: one.sheets.map(({ protections }) => protections),
      sizes: one.sheets.map(({ rowCount, columnCount }) => [rowCount, columnCount]),
      formulas: one.sheets[0]
        ?.cells({ rowIndex: 3, columnIndex: 0, rowCount: 1, columnCount: 3 })[0]
        ?.map((cell) => [cell.formula, cell.isUnevaluated]),
      text: one.sheets[0]?.cell(2, 4),
    });
    expect(facts(again)).toEqual(facts(workbook));
    expect(again.sheets[0]?.cell(1, 0)).toMatchObject({
      value: serialOfIso('2026-09-01T00:00:00'),
      format: { numberFormat: 'dd.MM.yyyy' },
    });
  });

  it('is the same after reading and writing it again', async () => {
    const once = await reopen(planWorkbook());
    const twice = await reopen(once);
    expect(viewSpreadsheet(twice)).toEqual(viewSpreadsheet(once));
    const cellsOf = (workbook: Workbook): unknown =>
      workbook.sheets.map((sheet) => sheet.cells({ ...sheet.gridArea(), rowCount: 12, columnCount: 8 }));
    expect(cellsOf(twice)).toEqual(cellsOf(once));
  });

  it('opens without a record as a new spreadsheet', async () => {
    const again = await reopen(planWorkbook(), false);
    expect(again.metadata.map(({ value }) => value)).toEqual(['plan:7']);
    expect(new Set(again.sheets.map(({ sheetId }) => sheetId)).size).toBe(3);
    expect(again.activeSheet.name).toBe('Сводка');
  });

  it('says the same to another reader', async () => {
    const bytes = await writeXlsxFile(planWorkbook());
    const file = secondReader.read(bytes, { cellDates: false, cellNF: true, cellStyles: true });
    expect(file.SheetNames).toEqual(['План 9А', 'Сводка', 'Скрытый']);
    expect(file.Workbook?.Sheets?.map(({ Hidden }) => Hidden)).toEqual([0, 0, 1]);
    const plan = file.Sheets['План 9А'];
    expect(plan?.['A2']).toMatchObject({ t: 'n', v: 46266, z: 'dd.mm.yyyy' });
    expect(plan?.['A3']).toMatchObject({ t: 'n', v: 46280 + 15.5 / 24 });
    expect(plan?.['A4']).toMatchObject({ t: 'n', v: 15.5 / 24, z: 'h:mm' });
    expect(plan?.['C2']).toMatchObject({ t: 's', v: '  Экскурсия «Наш край»\nвторая строка' });
    expect(plan?.['C3']).toMatchObject({ t: 's', v: '01.09' });
    expect(plan?.['B5']).toMatchObject({ t: 's', v: '=не формула' });
    expect(plan?.['D2']).toMatchObject({ t: 'b', v: true });
    expect(plan?.['B2']).toMatchObject({ v: 'Музей', l: { Target: 'https://museum.example/' } });
    expect(commentOf(plan?.['B2'])).toBe('Нет даты.\nНапишите день.');
    expect(plan?.['!merges']).toEqual([{ s: { r: 5, c: 0 }, e: { r: 6, c: 2 } }]);
    expect(plan?.['!cols']?.[3]?.hidden).toBe(true);
    expect(plan?.['!cols']?.[0]?.hidden).not.toBe(true);
  });

  it('can be a file that another program wrote', async () => {
    const file = secondReader.utils.book_new();
    const sheet = secondReader.utils.aoa_to_sheet([
      ['Срок', 'Место'],
      [{ t: 'n', v: 46266, z: 'dd.mm.yyyy' }, 'Музей'],
      [
        { t: 'n', v: 5, f: 'SUM(2,3)' },
        { t: 'n', v: 0.25, z: '0%' },
      ],
    ]);
    secondReader.utils.book_append_sheet(file, sheet, 'Лист1');
    const written: unknown = secondReader.write(file, { type: 'buffer', bookType: 'xlsx' });
    if (!(written instanceof Uint8Array)) throw new TypeError('The second writer gives bytes.');
    const workbook = await readWorkbook(written, options, undefined);
    expect(viewSpreadsheet(workbook).sheets[0]?.rows.map((row) => row.map(({ display }) => display))).toEqual(
      [
        ['Срок', 'Место'],
        ['01.09.2026', 'Музей'],
        ['5', '25%'],
      ],
    );
    expect(workbook.sheets[0]?.cell(2, 0)).toMatchObject({ value: 5, formula: '=SUM(2,3)' });
  });

  it.each([
    ['nothing', new Uint8Array()],
    ['text', new TextEncoder().encode('Срок;Место')],
    ['half a file', new Uint8Array([0x50, 0x4b, 3, 4, 0, 0])],
  ])('is refused in a plain sentence when it holds %s', async (_kind, bytes) => {
    const reading = readXlsxFile(bytes, () => 0);
    await expect(reading).rejects.toThrow(UnreadableWorkbookError);
    await expect(reading).rejects.toThrow(/^This file cannot be opened/);
    await expect(reading).rejects.toHaveProperty('cause');
  });
});

/** The text of a cell's comment for the second reader, which types it as anything. */
function commentOf(cell: unknown): unknown {
  const { c: comments } = cell as { readonly c?: readonly { readonly t?: string }[] };
  return comments?.[0]?.t;
}
