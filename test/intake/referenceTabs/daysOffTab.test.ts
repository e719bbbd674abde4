import { describe, expect, it } from '@jest/globals';
import { daysOffTabGrid, readDaysOffTab } from '../../../src/intake/referenceTabs';
import type { CellValue } from '../../../src/plan/cell';
import { languages } from '../../../src/plan/language';
import { parseLocalDate } from '../../../src/plan/localDate';
import type { SchoolCalendar } from '../../../src/plan/schoolCalendar';
import { seededSchoolCalendar } from '../../../src/plan/schoolCalendar';
import { schoolYear } from '../../../src/plan/schoolYear';

const year = schoolYear(2026);
const headings = ['Название', 'Начало', 'Конец', 'Вид'];

function day(text: string) {
  const date = parseLocalDate(text);
  if (date === undefined) throw new RangeError(text);
  return date;
}

function read(...rows: readonly (readonly CellValue[])[]): SchoolCalendar {
  return readDaysOffTab([headings, ...rows], year);
}

describe.each(languages)('the days off written in %s', (language) => {
  const seeded = seededSchoolCalendar(year);
  const calendar = {
    ...seeded,
    daysOff: [{ name: 'День города', start: day('2026-09-19'), endInclusive: day('2026-09-20') }],
  };

  it('read back the same', () => {
    const back = readDaysOffTab(daysOffTabGrid(calendar, language), year);
    expect(back.daysOff).toEqual(calendar.daysOff);
    const isWritten = ({ term }: { readonly term: string }) => /quarter|half|trimester|holidays/.test(term);
    expect(new Set(back.terms)).toEqual(new Set(calendar.terms.filter(isWritten)));
  });

  it('stand as terms, holidays and days off, each line beginning with a capital letter', () => {
    const lines = daysOffTabGrid(calendar, language).slice(1);
    const kinds = lines.map((line) => line[3] ?? '');
    expect(new Set(kinds).size).toBe(3);
    expect(kinds.filter((kind, index) => kind !== kinds[index - 1])).toHaveLength(3);
    for (const [name = ''] of lines) expect(name.charAt(0)).toBe(name.charAt(0).toUpperCase());
  });

  it('are headings only where no day is known', () => {
    expect(daysOffTabGrid({ terms: [], daysOff: [] }, language)).toHaveLength(1);
  });
});

describe('readDaysOffTab', () => {
  it('reads dates as people type them, in cells and in words', () => {
    expect(
      read(
        ['День школы', { date: day('2026-10-19') }, '', 'выходной'],
        ['Мост', '22.02.2027', '23.02.2027', ''],
        ['Карантин', '7 декабря', '11 декабря', ''],
        ['Поход', '14–16 мая', '', ''],
      ).daysOff,
    ).toEqual([
      { name: 'День школы', start: '2026-10-19', endInclusive: '2026-10-19' },
      { name: 'Мост', start: '2027-02-22', endInclusive: '2027-02-23' },
      { name: 'Карантин', start: '2026-12-07', endInclusive: '2026-12-11' },
      { name: 'Поход', start: '2027-05-14', endInclusive: '2027-05-16' },
    ]);
  });

  it('tells terms and holidays by their names, however they are written', () => {
    const { terms, daysOff } = read(
      ['I четверть', '1.09.2026', '23.10.2026', 'учёба'],
      ['Осенние', '24.10.2026', '1.11.2026', 'каникулы'],
      ['2 четверть', '2.11.2026', '28.12.2026', ''],
    );
    expect(terms.map(({ term, start, endInclusive }) => [term, start, endInclusive])).toEqual([
      ['quarter-1', '2026-09-01', '2026-10-23'],
      ['autumn-holidays', '2026-10-24', '2026-11-01'],
      ['quarter-2', '2026-11-02', '2026-12-28'],
      ['half-year-1', '2026-09-01', '2026-12-28'],
    ]);
    expect(daysOff).toEqual([]);
  });

  it('passes over lines without readable days, backwards ones and those of another school year', () => {
    const calendar = read(
      ['Когда-нибудь', 'как получится', '', ''],
      ['Наоборот', '20.10.2026', '10.10.2026', ''],
      ['1 четверть', '1.09.2025', '24.10.2025', 'учёба'],
      ['Неизвестный модуль', '1.09.2026', '10.10.2026', 'учёба'],
    );
    expect(calendar).toEqual({ terms: [], daysOff: [] });
  });

  it('reads days with a year where the school year is not known', () => {
    const grid = [headings, ['1 четверть', '1.09.2026', '23.10.2026', ''], ['Мост', '22 февраля', '', '']];
    expect(readDaysOffTab(grid, undefined)).toEqual({
      terms: [{ term: 'quarter-1', start: '2026-09-01', endInclusive: '2026-10-23' }],
      daysOff: [],
    });
  });
});
