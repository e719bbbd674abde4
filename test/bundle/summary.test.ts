import { describe, expect, it } from '@jest/globals';
import { cleanPlan, cleanPlanEntries, headings, title } from './plans';
import { School } from './school';

function builtSchool(): School {
  const school = new School(cleanPlan);
  school.get('buildSummary');
  return school;
}

/** The lines of a tab without empty cells; the moment of building is left out. */
function linesOf(school: School, tabName: string): readonly string[] {
  return school
    .texts(tabName)
    .map((row) => row.filter((text) => text !== '').join(' | '))
    .map((line) => line.replace(/\d{2}\.\d{2}\.\d{4} \d{2}:\d{2}/g, '<moment>'));
}

describe('the summary tab', () => {
  it('counts every entry of the plan once', () => {
    const school = new School(cleanPlan);
    const report = school.get('buildSummary');
    expect(report).toMatchObject({ tabName: 'Сводка', entryCount: cleanPlanEntries });
    const lines = linesOf(school, 'Сводка');
    for (const [, , event] of cleanPlan.slice(2)) {
      expect(lines.filter((line) => line.includes(event ?? ''))).toHaveLength(1);
    }
    expect(lines.join('\n')).toContain(title);
  });

  it('has figures that add up, block by block and month by month', () => {
    const school = builtSchool();
    school.sync();
    school.get('buildSummary');
    const rows = school.texts('Сводка');
    const headerIndex = rows.findIndex((row) => row[0] === 'Блок');
    const totalIndex = rows.findIndex((row) => row[0] === 'Всего');
    const columnOf = (heading: string) => rows[headerIndex]?.indexOf(heading) ?? -1;
    const numbers = (row: readonly string[] | undefined) => (row ?? []).map(Number);
    const blocks = rows.slice(headerIndex + 1, totalIndex).map(numbers);
    const total = numbers(rows[totalIndex]);
    expect(blocks.length).toBeGreaterThan(1);
    for (let column = columnOf('сен'); column <= columnOf('Ошибки'); column += 1) {
      const sum = blocks.reduce((before, row) => before + (row[column] ?? 0), 0);
      expect([rows[headerIndex]?.[column], sum]).toEqual([rows[headerIndex]?.[column], total[column]]);
    }
    for (const row of [...blocks, total]) {
      const planned = row.slice(columnOf('сен'), columnOf('Всего')).reduce((sum, number) => sum + number, 0);
      expect(planned).toBe(row[columnOf('Всего')]);
    }
    expect(total[columnOf('Всего')]).toBe(cleanPlanEntries);
    expect(total[columnOf('В календаре')]).toBe(cleanPlanEntries);
  });

  it('is the same when built again, but for the moment', () => {
    const school = builtSchool();
    const before = linesOf(school, 'Сводка');
    const formats = school.host
      .view()
      .sheets[1]?.rows.map((row) => row.map(({ background, bold }) => [background, bold]));
    school.nowMs += 3_600_000;
    school.get('buildSummary');
    expect(linesOf(school, 'Сводка')).toEqual(before);
    expect(
      school.host.view().sheets[1]?.rows.map((row) => row.map(({ background, bold }) => [background, bold])),
    ).toEqual(formats);
    expect(school.tabNames()).toEqual(['Лист1', 'Сводка']);
  });

  it('says when it was built, in the zone of the spreadsheet', () => {
    const school = new School(cleanPlan, { spreadsheetZone: 'Asia/Vladivostok' });
    school.get('buildSummary');
    expect(school.texts('Сводка').flat().join('\n')).toContain('01.10.2026 19:00');
  });

  it('leaves a person’s own tab of that name alone', () => {
    const school = new School(cleanPlan, { tabNames: ['Лист1', 'Сводка'] });
    school.host.typeInto(1, 1, 1, 'Моя сводка для директора');
    const report = school.get('buildSummary');
    expect(report.tabName).not.toBe('Сводка');
    expect(school.texts('Сводка')[0]?.[0]).toBe('Моя сводка для директора');
    expect(school.tabNames()).toEqual(['Лист1', 'Сводка', report.tabName]);
  });

  it('follows the plan when a row goes', () => {
    const school = builtSchool();
    school.host.deleteRows(0, 5, 1);
    expect(school.get('buildSummary').entryCount).toBe(cleanPlanEntries - 1);
    expect(linesOf(school, 'Сводка').join('\n')).not.toContain('Урок у витрин');
  });

  it('shows text that looks like a formula as text', () => {
    const dangerous = ['=1+1', '+7 (495) 000', '-скидка', '@школа'];
    const school = new School([
      [title],
      headings,
      ...dangerous.map((text) => ['Май', 'Парк', `'${text}`, 'Родители']),
    ]);
    school.get('buildSummary');
    const shown = school.texts('Сводка').flat();
    for (const text of dangerous) expect(shown).toContain(text);
    const summary = school.host.workbook.sheets[1];
    const cells = summary?.cells(summary.gridArea()).flat() ?? [];
    expect(cells.filter((cell) => cell.formula !== undefined)).toEqual([]);
  });

  it('touches neither plan nor calendar', () => {
    const school = new School(cleanPlan);
    const before = school.host.view().sheets[0];
    school.get('buildSummary');
    expect(school.host.view().sheets[0]).toEqual(before);
    expect(school.requests).toEqual([]);
  });
});
