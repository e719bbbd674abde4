import { describe, expect, it } from '@jest/globals';
import { cleanPlanEntries, headings } from './plans';
import { School } from './school';
import { planOf, syncedSchool, writesDuring } from './syncedSchool';

describe('a copied tab', () => {
  it('is nothing to us until a person makes it part of the plan', () => {
    const school = syncedSchool();
    const copyId = school.host.copySheet(0);
    school.host.typeInto(copyId, 5, 2, 'Другой музей');
    school.host.selectCells(0, 'A3');
    expect(school.preview()).toMatchObject({ changes: [], unchangedCount: cleanPlanEntries });
    expect(school.preview().planTabs).toEqual([{ sheetId: 0, tabName: 'Лист1' }]);
  });

  it('is offered as the copy that it is, whichever tab is open', () => {
    const school = syncedSchool();
    const copyId = school.host.copySheet(0);
    school.host.selectCells(0, 'A3');
    expect(school.preview()).toMatchObject({
      changes: [],
      tabsToAdd: [{ sheetId: copyId, tabName: 'Копия листа Лист1', isCopy: true }],
    });
  });

  it.each([
    ['nothing', undefined],
    ['a row of the copy', 1],
    ['a row of the original', 0],
  ])('gets events of its own, and none of the old is touched, when %s was edited before', (_name, which) => {
    const school = syncedSchool();
    const before = school.events();
    const copyId = school.host.copySheet(0);
    if (which === 1) school.host.typeInto(copyId, 5, 2, 'Другой музей');
    if (which === 0) school.type('B5', 'Другой музей');
    school.get('addPlanTabs', { sheetIds: [copyId] });
    const preview = school.sync(true);
    const ofCopy = preview.changes.filter(({ sheetId }) => sheetId === copyId);
    expect(ofCopy.map(({ kind }) => kind)).toEqual(Array.from({ length: cleanPlanEntries }, () => 'add'));
    const ofOriginal = preview.changes.filter(({ sheetId }) => sheetId !== copyId);
    expect(ofOriginal.map(({ kind, title }) => [kind, title])).toEqual(
      which === 0 ? [['update', 'Урок у витрин']] : [],
    );
    expect(school.events()).toHaveLength(2 * cleanPlanEntries);
    const untouched = before.filter(({ summary }) => which !== 0 || summary !== 'Урок у витрин');
    expect(school.events()).toEqual(expect.arrayContaining(untouched));
    expect(writesDuring(school, () => school.sync(true))).toBe(0);
  });

  it('may be deleted again: its events alone are named, and wait for the second yes', () => {
    const school = syncedSchool();
    const before = school.events();
    const copyId = school.host.copySheet(0);
    school.get('addPlanTabs', { sheetIds: [copyId] });
    school.sync(true);
    school.host.deleteSheet(copyId);
    const preview = school.preview();
    expect(preview.changes.map(({ kind }) => kind)).toEqual(
      Array.from({ length: cleanPlanEntries }, () => 'remove'),
    );
    expect(preview.removalBrake).toEqual({
      removals: cleanPlanEntries,
      planEvents: 2 * cleanPlanEntries,
    });
    expect(writesDuring(school, () => school.carryOut(preview))).toBe(0);
    school.carryOut(preview, true);
    expect(school.events()).toEqual(before);
  });
});

describe('a copied file', () => {
  it('makes new events in a calendar of its own and touches none of the old', () => {
    const school = syncedSchool();
    const before = school.events();
    const copy = school.copied();
    copy.type('B5', 'Другой музей');
    const preview = copy.sync(true);
    expect(preview).toMatchObject({ calendarWillBeMade: true, unchangedCount: 0 });
    expect(preview.changes.map(({ kind }) => kind)).toEqual(
      Array.from({ length: cleanPlanEntries }, () => 'add'),
    );
    expect(copy.events()).toHaveLength(2 * cleanPlanEntries);
    expect(copy.events()).toEqual(expect.arrayContaining([...before]));
    expect(copy.calendarIds()).toHaveLength(2);
    expect(writesDuring(copy, () => copy.sync(true))).toBe(0);
    copy.host.deleteRows(0, 3, 4);
    copy.sync(true);
    expect(copy.events()).toEqual(expect.arrayContaining([...before]));
  });
});

const yearlyPlan = planOf(
  ['Сентябрь', 'Библиотека', 'Час чтения', 'Учитель'],
  ["'9 октября", 'Музей', 'Урок у витрин', 'Учитель'],
  ["'12-14 ноября", 'Дом культуры', 'Неделя ремёсел', 'Родители'],
  ["'5 марта в 10:00", 'Музыкальная школа', 'Концерт', 'Учитель'],
);

/** A plan of 2026/27 in Calendar whose title now names the next school year. */
function schoolInNextYear(): School {
  const school = syncedSchool(yearlyPlan);
  school.type('A1', 'План работы на 2027/28 учебный год');
  return school;
}

describe('a new school year in the same file', () => {
  it('is asked about first, and nothing is written', () => {
    const school = schoolInNextYear();
    const before = school.host.view();
    const writes = writesDuring(school, () => {
      const preview = school.preview();
      expect(preview).toMatchObject({
        changes: [],
        schoolYearChange: { from: '2026/27', to: '2027/28' },
      });
      school.carryOut(preview, true);
    });
    expect(writes).toBe(0);
    expect(school.host.view()).toEqual(before);
  });

  it('as a new plan makes new events, and the old stay as they were', () => {
    const school = schoolInNextYear();
    const before = school.events();
    school.get('answerSchoolYear', { to: '2027/28', isNewPlan: true });
    expect(school.sync(true).changes.map(({ kind }) => kind)).toEqual(['add', 'add', 'add', 'add']);
    expect(school.events()).toHaveLength(8);
    expect(school.events()).toEqual(expect.arrayContaining([...before]));
    const added = school.events().filter(({ id }) => before.every((old) => old.id !== id));
    expect(added.find(({ summary }) => summary === 'Урок у витрин')?.start).toEqual({ date: '2027-10-09' });
    expect(writesDuring(school, () => school.sync(true))).toBe(0);
    school.host.deleteRows(0, 3, 1);
    school.sync(true);
    expect(school.events()).toEqual(expect.arrayContaining([...before]));
  });

  it('as the same plan moves its events and adds none', () => {
    const school = schoolInNextYear();
    const ids = school.events().map(({ id }) => id);
    school.get('answerSchoolYear', { to: '2027/28', isNewPlan: false });
    expect(school.sync(true).changes.map(({ kind }) => kind)).toEqual([
      'update',
      'update',
      'update',
      'update',
    ]);
    expect(school.events().map(({ id }) => id)).toEqual(ids);
    expect(school.event('Урок у витрин').start).toEqual({ date: '2027-10-09' });
    expect(school.event('Концерт').start).toMatchObject({ dateTime: '2028-03-05T10:00:00+03:00' });
    expect(writesDuring(school, () => school.sync(true))).toBe(0);
  });

  it('holds the hourly run until a person answers', () => {
    const school = syncedSchool(yearlyPlan);
    school.get('changeSettings', { isHourly: true });
    school.type('A1', 'План работы на 2027/28 учебный год');
    expect(writesDuring(school, () => school.host.fireTimeTriggers())).toBe(0);
    expect(school.get('openSettings').hourly.last).toMatchObject({ waiting: 1 });
  });

  it('is no question before the first sync', () => {
    const school = new School(yearlyPlan);
    school.preview();
    school.type('A1', 'План работы на 2027/28 учебный год');
    expect(school.preview().schoolYearChange).toBeUndefined();
    school.sync();
    expect(school.event('Урок у витрин').start).toEqual({ date: '2027-10-09' });
  });
});

describe('a plan tab that is broken', () => {
  it.each([
    ['cleared', 'A2:D2'],
    ['overwritten', 'C2:C2'],
  ])('because its header was %s stops everything, and no event is removed', (_name, range) => {
    const school = syncedSchool();
    const before = school.events();
    school.host.clearCells(0, range);
    const writes = writesDuring(school, () => {
      expect(school.ask('previewSync')).toMatchObject({ ok: false, problem: { code: 'header-not-found' } });
    });
    expect(writes).toBe(0);
    expect(school.events()).toEqual(before);
    school.host.undo();
    school.host.pasteInto(0, 2, 1, [headings]);
    expect(school.preview()).toMatchObject({ changes: [], unchangedCount: cleanPlanEntries });
  });

  it('stops the other plan tabs too, for its rows would be taken for deleted ones', () => {
    const school = new School(yearlyPlan, { tabNames: ['5 «В»', '6 «А»'] });
    school.host.pasteInto(1, 1, 1, yearlyPlan);
    school.get('addPlanTabs', { sheetIds: [0] });
    school.get('addPlanTabs', { sheetIds: [1] });
    school.sync();
    expect(school.events()).toHaveLength(8);
    school.host.clearCells(1, 'A2:D2');
    expect(school.ask('previewSync')).toMatchObject({
      ok: false,
      problem: { code: 'header-not-found', tabName: '6 «А»' },
    });
    expect(school.events()).toHaveLength(8);
  });

  it('because it was deleted, with nothing left of the plan, is told, and no event is removed', () => {
    const school = new School(yearlyPlan, { tabNames: ['План', 'Разное'] });
    school.sync();
    school.host.deleteSheet(0);
    expect(school.ask('previewSync').ok).toBe(false);
    expect(school.events()).toHaveLength(4);
  });
});
