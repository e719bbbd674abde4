import { beforeAll, describe, expect, it } from '@jest/globals';
import { cleanPlan, cleanPlanEntries, headings, tornPlan, type TypedRows } from './plans';
import { School } from './school';
import { planOf, writesDuring } from './syncedSchool';

const classes = ['5А', '5Б', '6А', '7В'];

/** One plan a class, none of them marked as a plan tab yet. */
function schoolOfClasses(planOfClass: (name: string) => TypedRows = () => cleanPlan): School {
  const [first = '', ...others] = classes;
  const school = new School(planOfClass(first), { tabNames: classes });
  others.forEach((name, index) => school.host.pasteInto(index + 1, 1, 1, planOfClass(name)));
  return school;
}

function addAll(school: School): void {
  const { planTabs, tabsToAdd } = school.get('checkPlan');
  school.get('addPlanTabs', { sheetIds: [...planTabs, ...tabsToAdd].map(({ sheetId }) => sheetId) });
}

describe('tabs that look like plans and are no part of it yet', () => {
  it('are named by check, preview and summary, whichever tab is open', () => {
    const school = schoolOfClasses();
    for (const name of ['checkPlan', 'buildSummary', 'previewSync'] as const) {
      expect(school.get(name)).toMatchObject({
        planTabs: [{ sheetId: 0, tabName: '5А' }],
        tabsToAdd: [1, 2, 3].map((sheetId) => ({ sheetId, tabName: classes[sheetId], isCopy: false })),
      });
    }
    school.host.selectCells(2, 'A1');
    expect(school.get('checkPlan').planTabs).toEqual([{ sheetId: 0, tabName: '5А' }]);
  });

  it('are the open one and the others as long as nothing was synced', () => {
    const school = schoolOfClasses();
    school.host.selectCells(3, 'A1');
    const { planTabs, tabsToAdd } = school.get('checkPlan');
    expect(planTabs).toEqual([{ sheetId: 3, tabName: '7В' }]);
    expect(tabsToAdd.map(({ tabName }) => tabName)).toEqual(['5А', '5Б', '6А']);
  });

  it('are added with one press, together with the tab that was shown as the plan', () => {
    const school = schoolOfClasses();
    school.host.selectCells(3, 'A1');
    const { planTabs, tabsToAdd } = school.get('checkPlan');
    school.host.selectCells(0, 'A1');
    school.get('addPlanTabs', { sheetIds: [...planTabs, ...tabsToAdd].map(({ sheetId }) => sheetId) });
    const report = school.get('checkPlan');
    expect(report.planTabs.map(({ tabName }) => tabName)).toEqual(classes);
    expect(report.tabsToAdd).toEqual([]);
    expect(report.entryCount).toBe(4 * cleanPlanEntries);
  });

  it.each([
    [
      'a list of something else',
      [
        ['Покупки', 'Цена'],
        ['Мел', '40'],
      ],
    ],
    ['a header without a row', [headings]],
  ] satisfies readonly (readonly [string, TypedRows])[])('are not those that hold %s', (_name, rows) => {
    const school = new School(cleanPlan, { tabNames: ['План', 'Разное'] });
    school.host.pasteInto(1, 1, 1, rows);
    expect(school.get('checkPlan').tabsToAdd).toEqual([]);
  });

  it('are not copies of the summary', () => {
    const school = new School(cleanPlan);
    school.get('buildSummary');
    const summary = school.host.view().sheets.find(({ name }) => name === 'Сводка');
    school.host.copySheet(summary?.sheetId ?? -1);
    expect(school.get('checkPlan').tabsToAdd).toEqual([]);
  });

  it('are refused when one of them is no plan any more, and nothing is added', () => {
    const school = schoolOfClasses();
    school.host.clearCells(2, 'A2:D2');
    expect(school.ask('addPlanTabs', { sheetIds: [0, 1, 2] })).toMatchObject({
      ok: false,
      problem: { code: 'header-not-found', tabName: '6А' },
    });
    expect(school.get('checkPlan').planTabs).toHaveLength(1);
  });
});

describe('a plan of four class tabs', () => {
  let school: School;

  beforeAll(() => {
    school = schoolOfClasses((name) => (name === '6А' ? tornPlan : cleanPlan));
    addAll(school);
    school.sync();
  });

  it.each([0, 1, 2, 3])('is checked whole, whichever tab is open (%#)', (sheetId) => {
    school.host.selectCells(sheetId, 'A1');
    const report = school.get('checkPlan');
    expect(report.planTabs.map(({ tabName }) => tabName)).toEqual(classes);
    expect(report.entryCount).toBe(3 * cleanPlanEntries + 7);
    const torn = report.findings.find(({ code }) => code === 'row-torn');
    expect(torn).toMatchObject({ sheetId: 2, tabName: '6А' });
    expect(torn?.where).toMatch(/^6А, строка \d+/);
  });

  it('marks the findings in their own tab, and leads to them', () => {
    const { findings } = school.get('checkPlan');
    const torn = findings.find(({ code }) => code === 'row-torn');
    const rowNumber = torn?.rowNumber ?? 0;
    const notesOf = (sheetId: number) =>
      (school.host.view().sheets[sheetId]?.rows[rowNumber - 1] ?? []).map(({ note }) => note ?? '').join('');
    expect(notesOf(2)).toContain(torn?.problem);
    expect(notesOf(1)).toBe('');
    school.host.selectCells(0, 'A1');
    school.get('goToCell', { sheetId: 2, rowNumber, column: 'event' });
    expect(school.host.view()).toMatchObject({ activeSheetId: 2, activeRange: `C${rowNumber}` });
  });

  it('leads to the end of a tab that has become shorter than the row', () => {
    school.get('goToCell', { sheetId: 1, rowNumber: 100_000, column: 'event' });
    expect(school.host.view()).toMatchObject({ activeSheetId: 1, activeRange: 'C1000' });
  });

  it('is summed up whole, and lines name their tab', () => {
    const report = school.get('buildSummary');
    expect(report.entryCount).toBe(3 * cleanPlanEntries + 7);
    const cells = school.texts('Сводка').flat();
    expect(cells).toContain('7В, 3');
    expect(cells.some((text) => /^6А, строка \d+$/.test(text))).toBe(true);
  });

  it('asks of the plan as a whole what no class need have by itself', () => {
    const oneMonthEach = (name: string): TypedRows =>
      planOf(
        ...['Сентябрь', 'Октябрь', 'Ноябрь', 'Декабрь', 'Январь', 'Март']
          .slice(classes.indexOf(name))
          .map((month) => [month, 'Музей', `${name}: ${month}`, 'Родители']),
      );
    const scattered = schoolOfClasses(oneMonthEach);
    addAll(scattered);
    const empty = scattered.get('checkPlan').findings.filter(({ code }) => code === 'months-empty');
    expect(empty).toHaveLength(1);
    expect(empty[0]).toMatchObject({ tabName: '', where: 'Весь план' });
    expect(empty[0]?.problem).not.toMatch(/сентябрь/i);
  });

  it('has a fix applied in the tab that it is for', () => {
    const two = schoolOfClasses((name) => (name === '7В' || name === '6А' ? tornPlan : cleanPlan));
    addAll(two);
    const ofLast = two
      .get('checkPlan')
      .findings.filter(({ sheetId, fixes }) => sheetId === 3 && fixes.length > 0);
    const fix = ofLast[0]?.fixes[0]?.fix;
    const before = two.texts('6А');
    expect(two.get('applyFixes', { fixes: fix ? [fix] : [] }).appliedCount).toBe(1);
    expect(two.texts('6А')).toEqual(before);
  });
});

describe('a plan tab that cannot be read', () => {
  function brokenSchool(): School {
    const school = schoolOfClasses();
    addAll(school);
    school.sync();
    school.host.clearCells(2, 'A2:D2');
    return school;
  }

  it('is named, and the others are checked and summed up all the same', () => {
    const school = brokenSchool();
    const unreadTabs = [{ code: 'header-not-found', tabName: '6А' }];
    expect(school.get('checkPlan')).toMatchObject({ unreadTabs, entryCount: 3 * cleanPlanEntries });
    expect(school.get('buildSummary')).toMatchObject({ unreadTabs, entryCount: 3 * cleanPlanEntries });
    expect(school.texts('Сводка').flat().join(' ')).toContain('На листе «6А» нет шапки плана');
  });

  it('stops the sync', () => {
    const school = brokenSchool();
    const before = school.events();
    expect(writesDuring(school, () => school.ask('previewSync'))).toBe(0);
    expect(school.ask('previewSync')).toMatchObject({ ok: false, problem: { tabName: '6А' } });
    expect(school.events()).toEqual(before);
  });
});
