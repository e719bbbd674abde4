import { describe, expect, it } from '@jest/globals';
import { cleanPlan, cleanPlanEntries, headings, title, type TypedRows } from './plans';
import { School } from './school';

function textOf(rows: TypedRows): string {
  return rows.map((row) => row.join('\t')).join('\n');
}

describe('loading a plan', () => {
  it('puts the table into the empty tab as text, and what stands around it into the About tab', () => {
    const school = new School([]);
    const report = school.get('loadPlan', { text: textOf(cleanPlan) });
    expect(report).toMatchObject({ entryCount: cleanPlanEntries, schoolYear: '2026/27', tabName: 'Лист1' });
    expect(school.tabNames()).toEqual(['Лист1', 'О плане']);
    const loaded = school.texts('Лист1');
    expect(loaded.slice(1, 1 + cleanPlanEntries).map((row) => row.slice(0, 4))).toEqual(
      cleanPlan.slice(2).map((row) => [...row]),
    );
    expect(school.texts('О плане').flat()).toContain('2026/27');
    expect(school.get('checkPlan').findings).toEqual([]);
  });

  it('reads the same as typed cells do', () => {
    const loaded = new School([]);
    loaded.get('loadPlan', { text: textOf(cleanPlan) });
    loaded.sync();
    const typed = new School(cleanPlan);
    typed.sync();
    const datesOf = (school: School) =>
      school.events().map(({ summary, start, end }) => [summary, start, end]);
    expect(datesOf(loaded)).toEqual(datesOf(typed));
  });

  it('never writes over what is there', () => {
    const school = new School([]);
    school.get('loadPlan', { text: textOf(cleanPlan) });
    const before = school.host.view();
    const reply = school.ask('loadPlan', { text: textOf(cleanPlan.slice(0, 4)) });
    expect(reply).toMatchObject({ ok: false, problem: { code: 'tab-not-empty' } });
    expect(school.host.view()).toEqual(before);
  });

  it('makes a tab of its own beside a tab that holds something', () => {
    const school = new School([['Список класса'], ['Иванова']]);
    const before = school.texts('Лист1');
    expect(school.get('loadPlan', { text: textOf(cleanPlan) }).tabName).toBe('План');
    expect(school.texts('Лист1')).toEqual(before);
    expect(school.tabNames()).toEqual(['Лист1', 'План', 'О плане']);
  });

  it('makes nothing of a text without a table', () => {
    const school = new School([]);
    const before = school.host.view();
    expect(school.ask('loadPlan', { text: `${title}\nОчень важный план` })).toMatchObject({
      ok: false,
      problem: { code: 'text-without-table' },
    });
    expect(school.host.view()).toEqual(before);
  });

  it('takes no text for a formula', () => {
    const school = new School([]);
    const rows = [...cleanPlan.slice(0, 3), ['Май', 'Парк', '=HYPERLINK("http://example.com")', 'Родители']];
    school.get('loadPlan', { text: textOf(rows) });
    expect(school.texts('Лист1')[2]?.[2]).toBe('=HYPERLINK("http://example.com")');
    const sheet = school.host.workbook.sheets[0];
    expect(
      sheet
        ?.cells(sheet.gridArea())
        .flat()
        .some((cell) => cell.formula !== undefined),
    ).toBe(false);
  });
});

describe('setting up the spreadsheet', () => {
  it('makes every tab of a plan in an empty spreadsheet, and nothing the second time', () => {
    const school = new School([]);
    expect(school.get('setUpSpreadsheet').madeTabs).toEqual([
      'Лист1',
      'О плане',
      'Блоки',
      'Партнёры',
      'Ответственные',
      'Выходные',
    ]);
    const before = school.host.view();
    expect(school.get('setUpSpreadsheet').madeTabs).toEqual([]);
    expect(school.host.view()).toEqual(before);
  });

  it('takes the plan that is there for the plan', () => {
    const school = new School(cleanPlan);
    const before = school.host.view().sheets[0];
    expect(school.get('setUpSpreadsheet').madeTabs).not.toContain('План');
    expect(school.host.view().sheets[0]).toEqual(before);
    expect(school.get('checkPlan').planTabs).toEqual([{ sheetId: 0, tabName: 'Лист1' }]);
  });

  it('starts the blocks from the sections that the plan has', () => {
    const school = new School([
      ...cleanPlan.slice(0, 2),
      ['Дружим с музеями и учреждениями культуры', '', '', ''],
      ...cleanPlan.slice(2, 8),
    ]);
    school.get('setUpSpreadsheet');
    const [, first, ...others] = school.texts('Блоки');
    expect(first?.slice(0, 2)).toEqual([
      'Дружим с музеями и учреждениями культуры',
      expect.stringContaining('искусству'),
    ]);
    expect(others).toHaveLength(11);
    expect(others.map(([name]) => name)).not.toContain('Культура');
  });

  it('says whether there is a plan to go on with', () => {
    expect(new School([]).get('setUpSpreadsheet').tabToFill).toBe('Лист1');
    expect(new School([headings]).get('setUpSpreadsheet').tabToFill).toBe('Лист1');
    expect(new School(cleanPlan).get('setUpSpreadsheet').tabToFill).toBe('');
  });

  it('makes again only the tab that a person deleted', () => {
    const school = new School(cleanPlan);
    school.get('setUpSpreadsheet');
    const blocks = school.host.view().sheets.find(({ name }) => name === 'Блоки');
    school.host.deleteSheet(blocks?.sheetId ?? -1);
    expect(school.get('setUpSpreadsheet').madeTabs).toEqual(['Блоки']);
  });

  it('fills the days off of the school year that the plan names', () => {
    const school = new School(cleanPlan);
    expect(school.get('setUpSpreadsheet').daysOffTabToFill).toBe('');
    const lines = school.texts('Выходные');
    const lineOf = (name: RegExp) => lines.find(([what = '']) => name.test(what)) ?? [];
    expect(lines[0]?.slice(0, 4)).toEqual(['Название', 'Начало', 'Конец', 'Вид']);
    expect(lineOf(/осенние каникулы/i)[1]).toMatch(/2026$/);
    expect(lineOf(/весенние каникулы/i)[1]).toMatch(/2027$/);
    expect(lineOf(/День Победы/)[1]).toBe('9 мая 2027');
  });

  it('says that the days off wait for the school year, and fills them once it is typed in', () => {
    const school = new School([]);
    expect(school.get('setUpSpreadsheet').daysOffTabToFill).toBe('Выходные');
    expect(school.texts('Выходные')).toHaveLength(1);
    const about = school.host.view().sheets.find(({ name }) => name === 'О плане');
    const line = about?.rows.findIndex(([what]) => what?.display === 'Учебный год') ?? -1;
    school.host.typeInto(about?.sheetId ?? -1, line + 1, 2, '2027/28');
    expect(school.get('setUpSpreadsheet')).toEqual({
      madeTabs: ['Выходные'],
      daysOffTabToFill: '',
      tabToFill: 'Лист1',
    });
    expect(school.texts('Выходные').length).toBeGreaterThan(10);
    expect(school.texts('Выходные')[1]?.[1]).toBe('1 сентября 2027');
    expect(school.get('setUpSpreadsheet').madeTabs).toEqual([]);
  });

  it('leaves days off alone that a person has written', () => {
    const school = new School([]);
    school.get('setUpSpreadsheet');
    const daysOff = school.host.view().sheets.find(({ name }) => name === 'Выходные');
    school.host.pasteInto(daysOff?.sheetId ?? -1, 2, 1, [['День школы', '19.10.2027']]);
    const before = school.texts('Выходные');
    expect(school.get('setUpSpreadsheet')).toEqual({
      madeTabs: [],
      daysOffTabToFill: '',
      tabToFill: 'Лист1',
    });
    expect(school.texts('Выходные')).toEqual(before);
  });
});
