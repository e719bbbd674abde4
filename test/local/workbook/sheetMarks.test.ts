import { describe, expect, it } from '@jest/globals';
import { readXlsx, writeXlsx } from 'hucre/xlsx';
import { readWorkbook } from '../../../local/workbook/hostRecord';
import { Sheet } from '../../../local/workbook/sheet';
import { matchMarks, readMarks, type SheetMark } from '../../../local/workbook/sheetMarks';
import { Workbook } from '../../../local/workbook/workbook';
import { writeXlsxFile } from '../../../local/workbook/xlsxFile';

const fresh = { spreadsheetId: 'alone', name: 'Копия', locale: 'ru_RU', timeZone: 'Europe/Moscow' };

function markedWorkbook(): Workbook {
  const workbook = new Workbook({ ...fresh, spreadsheetId: 'original' }, [
    new Sheet(1009, 'Сводка'),
    new Sheet(0, 'План'),
    new Sheet(7, 'Разное'),
  ]);
  const tag = { key: 'partner-plan-role', visibility: 'DOCUMENT' } as const;
  workbook.addMetadata({ ...tag, value: 'summary:1009', sheetId: 1009 });
  workbook.addMetadata({ ...tag, value: 'plan:0', sheetId: 0 });
  return workbook;
}

function rolesOf(workbook: Workbook): readonly unknown[] {
  return workbook.sheets.map(({ name, sheetId }) => [
    name,
    workbook.metadata.filter((tag) => tag.sheetId === sheetId).map(({ value }) => value),
  ]);
}

describe('a workbook that travels alone', () => {
  it('knows its tabs, with the ids that their roles name', async () => {
    const alone = await readWorkbook(await writeXlsxFile(markedWorkbook()), fresh, undefined);
    expect(rolesOf(alone)).toEqual([
      ['Сводка', ['summary:1009']],
      ['План', ['plan:0']],
      ['Разное', []],
    ]);
    expect(alone.sheets.slice(0, 2).map(({ sheetId }) => sheetId)).toEqual([1009, 0]);
    expect(new Set(alone.sheets.map(({ sheetId }) => sheetId)).size).toBe(3);
  });

  it('knows them when another program has renamed one and added one', async () => {
    const file = await readXlsx(await writeXlsxFile(markedWorkbook()));
    const [summary, plan, other] = file.sheets;
    if (!summary || !plan || !other) throw new Error('three sheets were written');
    const sheets = [summary, { ...plan, name: 'Наш год' }, other, { ...other, name: 'Новый' }].map(
      ({ name, rows }) => ({ name, rows }),
    );
    const bytes = await writeXlsx({ sheets, ...(file.properties && { properties: file.properties }) });
    expect(rolesOf(await readWorkbook(bytes, fresh, undefined))).toEqual([
      ['Сводка', ['summary:1009']],
      ['Наш год', ['plan:0']],
      ['Разное', []],
      ['Новый', []],
    ]);
  });

  it('says nothing where the folder says it better', async () => {
    const workbook = markedWorkbook();
    const record = {
      spreadsheetId: 'original',
      locale: 'ru_RU',
      timeZone: 'Europe/Moscow',
      sheets: [],
      metadata: [],
    };
    expect((await readWorkbook(await writeXlsxFile(workbook), fresh, record)).metadata).toEqual([]);
  });
});

describe('marks from other hands', () => {
  const mark = (name: string, index: number, sheetId = index): SheetMark => ({
    name,
    index,
    sheetId,
    tags: [],
  });

  it.each([
    ['no JSON', { 'Partner Plan tab 0': '{' }],
    ['another shape', { 'Partner Plan tab 0': '{"name":7}' }],
    ['no text', { 'Partner Plan tab 0': 7 }],
    ['an id that is none', { 'Partner Plan tab x': '{"name":"План","index":0,"tags":[]}' }],
    ['somebody else’s property', { Company: 'Школа' }],
  ])('are passed over: %s', (_name, properties) => {
    expect(readMarks(properties)).toEqual([]);
  });

  it('are of the tab that bears the name, wherever it was moved', () => {
    const matched = matchMarks([mark('План', 0), mark('Сводка', 1)], ['Сводка', 'План']);
    expect([...matched].map(([name, { index }]) => [name, index])).toEqual([
      ['План', 0],
      ['Сводка', 1],
    ]);
  });

  it('are lost with a tab that was deleted, and never given to a tab of another mark', () => {
    expect([...matchMarks([mark('План', 0), mark('Сводка', 1)], ['Сводка']).keys()]).toEqual(['Сводка']);
  });
});
