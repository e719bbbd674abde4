import { describe, expect, it } from '@jest/globals';
import { measureTable, readExpectedTables } from '../../../local/measure/measureTables';

const plan = [
  'План работы на 2026/27 учебный год',
  '',
  'Дата\tМесто\tМероприятие\tОтветственный',
  '3 октября\tМузей воды\tЭкскурсия\tВетрова А.П.',
  'когда-нибудь потом\tТеатр кукол\tСпектакль\tЛугов С.И.',
].join('\n');
const columns = ['date', 'place', 'event', 'responsible'];

describe('measuring tables', () => {
  it('finds a plan right whose rows are all understood', () => {
    expect(measureTable({ name: 'year.txt', text: plan }, undefined)).toMatchObject({
      file: 'year.txt',
      verdict: 'right',
      entryCount: 2,
      unreadDateCount: 1,
      lostRowCount: 0,
      columns,
    });
  });

  it.each([
    [2, columns, 'right'],
    [3, columns, 'wrong'],
    [2, ['date', 'event', 'place', 'responsible'], 'wrong'],
  ])('holds it against %i entries and columns %j: %s', (entryCount, expectedColumns, verdict) => {
    const measured = measureTable({ name: 'year.txt', text: plan }, { entryCount, columns: expectedColumns });
    expect(measured.verdict).toBe(verdict);
  });

  it('does not count columns that loading added', () => {
    const text = 'Дата\tМероприятие\n3 октября\tЭкскурсия\n4 октября\tСпектакль';
    expect(measureTable({ name: 'short.txt', text }, undefined).columns).toEqual(['date', 'event']);
  });

  it('finds a row wrong that stands in the text and not in the table', () => {
    const text = `${plan}\n\nПросто слова.\nИ ещё слова.\n\nсиний\tзелёный\tкрасный\n`;
    expect(measureTable({ name: 'year.txt', text }, undefined)).toMatchObject({
      verdict: 'wrong',
      lostRowCount: 1,
    });
  });

  it('refuses with a reason what does not load', () => {
    expect(measureTable({ name: 'words.txt', text: 'Просто слова.' }, undefined)).toMatchObject({
      verdict: 'refused',
      problem: 'does not load: no-table',
    });
  });

  it('refuses what loads without dates, when no row is lost', () => {
    const text = 'Место\tМероприятие\tОтветственный\nМузей воды\tЭкскурсия\tВетрова А.П.';
    expect(measureTable({ name: 'dateless.txt', text }, undefined).verdict).toBe('refused');
  });

  it('reads what is expected of each file', () => {
    const expected = readExpectedTables('file\tentries\tcolumns\nyear.txt\t2\tdate, place, event\n');
    expect(expected.get('year.txt')).toEqual({ entryCount: 2, columns: ['date', 'place', 'event'] });
    expect(() => readExpectedTables('file\tentries\tcolumns\nyear.txt\tmany\tdate')).toThrow(/Line 2/);
  });
});
