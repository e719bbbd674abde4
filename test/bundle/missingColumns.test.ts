import { describe, expect, it } from '@jest/globals';
import type { TypedRows } from './plans';
import { School } from './school';
import { syncedSchool } from './syncedSchool';

const withoutPlace: TypedRows = [
  ['Дата', 'Мероприятие', 'Ответственный'],
  ['15.09.2026', 'Сбор макулатуры', 'Все'],
];

describe('a table that lacks columns of a plan', () => {
  it('is told which, and is completed with one press, its text as it was', () => {
    const school = new School(withoutPlace);
    expect(school.ask('checkPlan')).toMatchObject({
      ok: false,
      problem: { code: 'columns-missing', sheetId: 0, tabName: 'Лист1', columnNames: 'Место проведения' },
    });
    school.get('addMissingColumns', { sheetId: 0 });
    expect(school.texts('Лист1')[0]).toEqual([...(withoutPlace[0] ?? []), 'Место проведения']);
    expect(school.texts('Лист1')[1]?.slice(0, 3)).toEqual(withoutPlace[1]);
    expect(school.get('checkPlan').entryCount).toBe(1);
  });

  it('is completed where the sheet has no column to spare', () => {
    const school = new School(withoutPlace);
    const sheet = school.host.workbook.sheet(0);
    if (sheet) sheet.columnCount = 3;
    school.get('addMissingColumns', { sheetId: 0 });
    expect(school.get('checkPlan').entryCount).toBe(1);
  });

  it('is not given a plan tab beside it by set-up', () => {
    const school = new School(withoutPlace);
    expect(school.get('setUpSpreadsheet')).toMatchObject({ tabToFill: '' });
    expect(school.tabNames().filter((name) => name.startsWith('План'))).toEqual([]);
    expect(school.ask('checkPlan')).toMatchObject({ problem: { code: 'columns-missing' } });
  });

  it('gets a heading that was cleared back over the column that lost it', () => {
    const school = syncedSchool();
    school.type('B2', '');
    expect(school.ask('previewSync')).toMatchObject({
      problem: { code: 'columns-missing', columnNames: 'Место проведения' },
    });
    school.get('addMissingColumns', { sheetId: 0 });
    expect(school.cell('B2').display).toBe('Место проведения');
    expect(school.preview().changes).toEqual([]);
  });

  it('gets no blank columns where several headings of a plan tab were cleared', () => {
    const school = syncedSchool();
    school.type('B2', '');
    school.type('D2', '');
    const before = school.texts('Лист1');
    const reply = school.ask('addMissingColumns', { sheetId: 0 });
    expect(reply).toMatchObject({ ok: false, problem: { code: 'header-not-found', tabName: 'Лист1' } });
    expect(school.texts('Лист1')).toEqual(before);
  });

  it('is refused where the tab is gone or nothing is like a header', () => {
    const school = new School([['Покупки', 'Цена']]);
    expect(school.ask('addMissingColumns', { sheetId: 7 })).toMatchObject({ problem: { code: 'tab-gone' } });
    expect(school.ask('addMissingColumns', { sheetId: 0 })).toMatchObject({
      problem: { code: 'header-not-found' },
    });
  });
});
