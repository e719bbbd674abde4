import { describe, expect, it } from '@jest/globals';
import { cleanPlan, cleanPlanEntries, headings, type TypedRows } from './plans';
import { School } from './school';

const foreign: TypedRows = [
  ['Покупки', 'Цена'],
  ['Мел', '40'],
];
const otherTabs = ['О плане', 'Блоки', 'Партнёры', 'Ответственные', 'Выходные'];

function textOf(rows: TypedRows): string {
  return rows.map((row) => row.join('\t')).join('\n');
}

describe('setting up', () => {
  it.each(['План', 'Лист1', 'Sheet1', 'Наш год'])('takes over the empty tab %s', (tabName) => {
    const school = new School([], { tabNames: [tabName] });
    expect(school.get('setUpSpreadsheet')).toMatchObject({
      madeTabs: [tabName, ...otherTabs],
      tabToFill: tabName,
    });
    expect(school.texts(tabName)[0]?.slice(0, 4)).toEqual([...headings]);
    expect(school.host.view()).toMatchObject({ activeSheetId: 0, activeRange: 'A2' });
    expect(school.ask('checkPlan')).toMatchObject({ ok: false, problem: { code: 'no-plan-rows', tabName } });
  });

  it('takes over the open one of several empty tabs', () => {
    const school = new School([], { tabNames: ['Лист1', 'Лист2'] });
    school.host.selectCells(1, 'A1');
    expect(school.get('setUpSpreadsheet').tabToFill).toBe('Лист2');
    expect(school.texts('Лист1')).toEqual([]);
  });

  it.each([['План'], ['план']])('leaves somebody’s tab «%s» alone, and ours gets another name', (tabName) => {
    const school = new School(foreign, { tabNames: [tabName] });
    const before = school.texts(tabName);
    const { madeTabs, tabToFill } = school.get('setUpSpreadsheet');
    expect(madeTabs).toEqual(['План 2', ...otherTabs]);
    expect(tabToFill).toBe('План 2');
    expect(school.texts(tabName)).toEqual(before);
  });

  it('makes every other tab, too, where their names are taken', () => {
    const tabNames = ['Лист1', ...otherTabs];
    const school = new School([], { tabNames });
    for (const sheetId of [1, 2, 3, 4, 5]) school.host.pasteInto(sheetId, 1, 1, foreign);
    expect(school.get('setUpSpreadsheet').madeTabs).toEqual([
      'Лист1',
      ...otherTabs.map((name) => `${name} 2`),
    ]);
    for (const name of otherTabs) expect(school.texts(name)).toEqual(foreign);
    expect(school.get('setUpSpreadsheet').madeTabs).toEqual([]);
  });

  it('takes over empty tabs of the usual names', () => {
    const tabNames = ['Лист1', ...otherTabs];
    const school = new School(cleanPlan, { tabNames });
    expect(school.get('setUpSpreadsheet').madeTabs).toEqual(otherTabs);
    expect(school.tabNames()).toEqual(tabNames);
  });

  it('puts the headings back into a plan tab that was emptied', () => {
    const school = new School(cleanPlan);
    school.sync();
    const events = school.events();
    school.host.clearCells(0, 'A1:Z100');
    expect(school.ask('checkPlan')).toMatchObject({ ok: false, problem: { code: 'empty-sheet' } });
    expect(school.get('setUpSpreadsheet')).toMatchObject({ tabToFill: 'Лист1' });
    expect(school.ask('checkPlan')).toMatchObject({ ok: false, problem: { code: 'no-plan-rows' } });
    expect(school.preview().removalBrake).toBeDefined();
    expect(school.events()).toEqual(events);
  });

  it('makes no second tab where ours was copied and the original deleted', () => {
    const school = new School(cleanPlan);
    school.get('setUpSpreadsheet');
    const blocks = school.host.view().sheets.find(({ name }) => name === 'Блоки');
    const copyId = school.host.copySheet(blocks?.sheetId ?? -1);
    school.host.deleteSheet(blocks?.sheetId ?? -1);
    school.host.renameSheet(copyId, 'Наши блоки');
    expect(school.get('setUpSpreadsheet').madeTabs).toEqual([]);
  });

  it('needs no more room than the tab has', () => {
    const school = new School([], { tabRows: 1 });
    expect(school.get('setUpSpreadsheet').tabToFill).toBe('Лист1');
    school.type('A2', 'Май');
    expect(school.cell('A2').display).toBe('Май');
  });
});

describe('loading after setting up', () => {
  it('fills the plan tab, the About tab and the days off that wait for it', () => {
    const school = new School([]);
    school.get('setUpSpreadsheet');
    const report = school.get('loadPlan', { text: textOf(cleanPlan) });
    expect(report).toMatchObject({ tabName: 'Лист1', entryCount: cleanPlanEntries, keptTabs: [] });
    expect(school.tabNames()).toEqual(['Лист1', ...otherTabs]);
    expect(school.texts('О плане').flat()).toContain('2026/27');
    expect(school.texts('Выходные').length).toBeGreaterThan(10);
    expect(school.get('checkPlan')).toMatchObject({ entryCount: cleanPlanEntries, errorCount: 0 });
    expect(school.sync().changes).toHaveLength(cleanPlanEntries);
  });

  it('keeps the school year that a person has typed', () => {
    const school = new School([]);
    school.get('setUpSpreadsheet');
    const about = school.host.view().sheets.find(({ name }) => name === 'О плане');
    school.host.typeInto(about?.sheetId ?? -1, 3, 2, '2027/28');
    school.get('loadPlan', { text: textOf(cleanPlan) });
    expect(school.texts('О плане')[2]?.slice(0, 2)).toEqual(['Учебный год', '2027/28']);
    expect(school.texts('О плане')[0]?.[1]).toContain('5 «В»');
  });

  it('says which tabs were kept because people have filled them', () => {
    const school = new School([]);
    school.get('setUpSpreadsheet');
    const about = school.host.view().sheets.find(({ name }) => name === 'О плане');
    school.host.typeInto(about?.sheetId ?? -1, 1, 2, 'Наш план');
    const before = school.texts('О плане');
    expect(school.get('loadPlan', { text: textOf(cleanPlan) }).keptTabs).toEqual(['О плане']);
    expect(school.texts('О плане')).toEqual(before);
  });
});

describe('somebody who types while a table is written', () => {
  /** Types into the tab just before the call with that number; tells whether there was such a call. */
  function typeBefore(school: School, callNumber: number, work: () => void): boolean {
    let isTyped = false;
    school.host.watchServiceCalls({
      before: (_name, index) => {
        if (isTyped || index < callNumber) return;
        isTyped = true;
        school.host.typeInto(0, 4, 2, 'моё');
      },
    });
    work();
    school.host.watchServiceCalls(undefined);
    return isTyped;
  }

  it.each([
    ['loading', (school: School) => school.ask('loadPlan', { text: textOf(cleanPlan) })],
    ['setting up', (school: School) => school.ask('setUpSpreadsheet')],
  ])('loses nothing by %s, but for the moment of the write itself', (_name, work) => {
    const losses: number[] = [];
    let callNumber = 0;
    for (;;) {
      const school = new School([]);
      school.host.resetCounts();
      if (!typeBefore(school, callNumber, () => work(school))) break;
      const isThere = school.host
        .view()
        .sheets.some(({ rows }) => rows.flat().some(({ display }) => display === 'моё'));
      if (!isThere) losses.push(callNumber);
      callNumber += 1;
    }
    expect(callNumber).toBeGreaterThan(10);
    // What is looked at is the range that held something when it was asked for; then come the format and the values.
    expect(losses.length).toBeLessThanOrEqual(3);
  });
});

describe('loading a second class', () => {
  const secondClass = cleanPlan.map((row) => row.map((cell) => cell.replace('5 «В»', '7-в')));

  it('offers a new tab that is named after the class, and fills it when asked to', () => {
    const school = new School([]);
    school.get('loadPlan', { text: textOf(cleanPlan) });
    const text = textOf(secondClass);
    expect(school.ask('loadPlan', { text })).toMatchObject({
      ok: false,
      problem: { code: 'tab-not-empty', tabName: 'Лист1', newTabName: '7В' },
    });
    const before = school.texts('Лист1');
    const about = school.texts('О плане');
    expect(school.get('loadPlan', { text, newTabName: '7В' })).toMatchObject({ tabName: '7В', keptTabs: [] });
    const shown = school.host.view().activeSheetId;
    expect(school.host.view().sheets.find(({ sheetId }) => sheetId === shown)?.name).toBe('7В');
    expect(school.texts('Лист1')).toEqual(before);
    expect(school.texts('О плане')).toEqual(about);
    expect(
      school
        .texts('7В')
        .slice(0, 2)
        .map(([first]) => first),
    ).toEqual(['План работы 7-в класса с партнёрами школы на 2026/27 учебный год', 'Дата']);
    const report = school.get('checkPlan');
    expect(report.planTabs.map(({ tabName }) => tabName)).toEqual(['Лист1', '7В']);
    expect(report.entryCount).toBe(2 * cleanPlanEntries);
    school.sync();
    expect(school.events()).toHaveLength(2 * cleanPlanEntries);
  });

  it('goes into the open tab when that is empty', () => {
    const school = new School(cleanPlan, { tabNames: ['5В', '7В'] });
    school.host.selectCells(1, 'A1');
    expect(school.get('loadPlan', { text: textOf(secondClass) }).tabName).toBe('7В');
    expect(school.get('checkPlan').planTabs.map(({ tabName }) => tabName)).toEqual(['5В', '7В']);
  });

  it('says above its table what stood around it, so that it is read with its own school year', () => {
    const school = new School(cleanPlan);
    const text = `План работы 7В класса\nЦель: увидеть город\n${textOf(cleanPlan.slice(1))}`;
    school.get('loadPlan', { text, newTabName: '7В' });
    expect(school.tabNames()).toEqual(['Лист1', '7В']);
    const lines = school.texts('7В').map(([first]) => first);
    expect(lines[0]).toBe('План работы 7В класса');
    expect(lines).toContain('Учебный год: 2026/27');
    expect(lines.some((line) => line?.includes('увидеть город'))).toBe(true);
    expect(school.get('checkPlan')).toMatchObject({ entryCount: 2 * cleanPlanEntries, errorCount: 0 });
  });

  it('keeps a plan that was only typed a part of the plan', () => {
    const school = new School(cleanPlan);
    school.get('loadPlan', { text: textOf(secondClass), newTabName: '7В' });
    expect(school.get('checkPlan').planTabs.map(({ tabName }) => tabName)).toEqual(['Лист1', '7В']);
  });

  it('takes a free name where the wanted one is taken or cannot be a name', () => {
    const school = new School(cleanPlan, { tabNames: ['7В'] });
    const text = textOf(secondClass);
    expect(school.ask('loadPlan', { text })).toMatchObject({ problem: { newTabName: '7В 2' } });
    expect(school.get('loadPlan', { text, newTabName: '7в' }).tabName).toBe('7в 2');
    expect(school.get('loadPlan', { text, newTabName: "'5/6: [план]?*" }).tabName).toBe('5 6 план');
    const long = 'План работы с социальными партнёрами на год';
    expect(school.get('loadPlan', { text, newTabName: long }).tabName).toBe(long.slice(0, 31));
  });
});

describe('a plan longer than the sheet', () => {
  it.each([1000, 1001, 1500])('of %d rows is loaded, checked and summed up', (rowCount) => {
    const rows: TypedRows = [
      headings,
      ...Array.from({ length: rowCount }, (_, index) => [
        `${1 + (index % 28)}.10.2026`,
        `Библиотека № ${index}`,
        `Занятие ${index}`,
        'Родители',
      ]),
    ];
    const school = new School([]);
    expect(school.get('loadPlan', { text: textOf(rows) }).entryCount).toBe(rowCount);
    expect(school.get('checkPlan').entryCount).toBe(rowCount);
    expect(school.get('buildSummary').entryCount).toBe(rowCount);
  });
});

describe('a workbook that came back from another program without its marks', () => {
  it('is read as what it is: the summary is no plan, and the About tab is found', () => {
    const school = new School([]);
    school.get('loadPlan', { text: textOf(cleanPlan) });
    school.get('setUpSpreadsheet');
    school.get('buildSummary');
    school.host.workbook.metadata = [];
    const summary = school.host.view().sheets.find(({ name }) => name === 'Сводка');
    const sheet = school.host.workbook.sheet(summary?.sheetId ?? -1);
    if (sheet) school.host.workbook.moveSheet(sheet, 0);
    school.host.selectCells(summary?.sheetId ?? -1, 'A1');
    const report = school.get('checkPlan');
    expect(report).toMatchObject({
      planTabs: [{ tabName: 'Лист1' }],
      entryCount: cleanPlanEntries,
      errorCount: 0,
      tabsToAdd: [],
    });
    expect(school.get('openPanel').schoolYear).toBe('2026/27');
    expect(school.get('setUpSpreadsheet').madeTabs).toEqual([]);
    school.get('buildSummary');
    expect(school.tabNames().filter((name) => name.startsWith('Сводка'))).toEqual(['Сводка']);
    expect(school.sync().changes).toHaveLength(cleanPlanEntries);
    expect(school.sync().changes).toHaveLength(0);
  });
});
