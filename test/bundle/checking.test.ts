import { describe, expect, it } from '@jest/globals';
import type { CheckReport, FindingView } from '../../src/contract/panelServer';
import { cleanPlan, tornPlan, type TypedRows } from './plans';
import { ownCells, School } from './school';

function findingOf(report: CheckReport, code: FindingView['code']): FindingView {
  const found = report.findings.find((finding) => finding.code === code);
  if (!found) throw new RangeError(`There is no finding ${code}.`);
  return found;
}

function fixOf(finding: FindingView) {
  const [first] = finding.fixes;
  if (!first) throw new RangeError(`The finding ${finding.code} has no fix.`);
  return first.fix;
}

describe('checking a plan as it came from Word', () => {
  it('gives one list of what is wrong, by row', () => {
    const report = new School(tornPlan).get('checkPlan');
    expect(report.findings.map(({ rowNumber, code }) => [rowNumber, code])).toEqual([
      [7, 'row-torn'],
      [8, 'date-unreadable'],
      [9, 'date-unreadable'],
      [10, 'responsible-missing'],
    ]);
    expect(report).toMatchObject({ planTabs: [{ sheetId: 0, tabName: 'Лист1' }], entryCount: 7 });
    expect(report.errorCount + report.warningCount + report.hintCount).toBe(4);
  });

  it('says where, what is wrong and what to do, in the language of the person', () => {
    for (const [personLocale, where] of [
      ['ru', 'Строка 8'],
      ['uk', 'Рядок 8'],
      ['en', 'Row 8'],
    ] as const) {
      const finding = findingOf(new School(tornPlan, { personLocale }).get('checkPlan'), 'date-unreadable');
      expect(finding.where).toContain(where);
      expect(finding.problem).not.toBe('');
      expect(finding.advice).not.toBe('');
    }
  });

  it('notes each finding at its cell, and changes no cell', () => {
    const school = new School(tornPlan);
    const before = school.texts('Лист1');
    const report = school.get('checkPlan');
    const unreadable = findingOf(report, 'date-unreadable');
    expect(school.cell('A8').note).toContain(unreadable.problem);
    expect(school.cell('A8').note).toContain(unreadable.advice);
    expect(school.cell('C7').note).toContain(findingOf(report, 'row-torn').problem);
    expect(school.cell('D10').note).toContain(findingOf(report, 'responsible-missing').problem);
    expect(school.texts('Лист1')).toEqual(before);
  });

  it('writes nothing the second time', () => {
    const school = new School(tornPlan);
    school.get('checkPlan');
    const before = school.host.view();
    school.host.resetCounts();
    school.get('checkPlan');
    expect(school.host.view()).toEqual(before);
    expect(Object.keys(school.host.counts().byName).filter((name) => /\.set[A-Z]/.test(name))).toEqual([]);
  });

  it('keeps a person’s own note to the letter, with ours below and without', () => {
    const school = new School(tornPlan);
    const own = ' Спросить у завуча!\n\n';
    school.writeNote('A8', own);
    school.writeNote('B3', 'Читальный зал занят по средам');
    school.get('checkPlan');
    expect(school.cell('A8').note?.startsWith(own)).toBe(true);
    expect(school.cell('A8').note?.length).toBeGreaterThan(own.length);
    school.type('A8', '30 ноября');
    school.get('checkPlan');
    expect(school.cell('A8').note).toBe(own);
    expect(school.cell('B3').note).toBe('Читальный зал занят по средам');
  });

  it('takes its notes away once the cells are mended', () => {
    const school = new School(tornPlan);
    school.get('checkPlan');
    school.type('A8', '30 ноября');
    school.type('A9', '5 декабря');
    school.type('D10', 'Родители');
    const report = school.get('checkPlan');
    const ofRows = report.findings.filter(({ rowNumber }) => rowNumber !== undefined);
    expect(ofRows.map(({ code }) => code)).toEqual(['row-torn']);
    expect(school.cell('A8').note ?? '').toBe('');
    expect(school.cell('D10').note ?? '').toBe('');
    expect(school.cell('C7').note).toContain(findingOf(report, 'row-torn').problem);
  });

  it('finds nothing in a plan where all is well', () => {
    expect(new School(cleanPlan).get('checkPlan').findings).toEqual([]);
  });

  it('shows the cell of a finding', () => {
    const school = new School(tornPlan);
    expect(school.get('goToCell', { sheetId: 0, rowNumber: 8, column: 'date' })).toBeNull();
    expect(school.host.view().activeRange).toBe('A8');
    school.get('goToCell', { sheetId: 0, rowNumber: 7, column: 'event' });
    expect(school.host.view().activeRange).toBe('C7');
  });
});

describe('mending with one click', () => {
  it('puts the nearest date into the cell', () => {
    const school = new School(tornPlan);
    const fix = fixOf(findingOf(school.get('checkPlan'), 'date-unreadable'));
    const { report } = school.get('applyFixes', { fixes: [fix] });
    expect(school.cell('A8').display).toBe('30 ноября');
    expect(report.findings.some(({ rowNumber }) => rowNumber === 8)).toBe(false);
    expect(school.cell('A8').note ?? '').toBe('');
  });

  it('joins a torn row with the one above', () => {
    const school = new School(tornPlan);
    const fix = fixOf(findingOf(school.get('checkPlan'), 'row-torn'));
    const { report } = school.get('applyFixes', { fixes: [fix] });
    expect(school.cell('C6').display).toBe('Игра «У доктора», разговор о полезных привычках');
    expect(school.cell('C7').display).toBe('');
    expect(report.findings.some(({ code }) => code === 'row-torn')).toBe(false);
  });

  it('is refused, and changes nothing, when the cell holds something newer', () => {
    const school = new School(tornPlan);
    const report = school.get('checkPlan');
    school.type('A8', '2 декабря');
    school.type('C6', 'Игра «У доктора»');
    for (const code of ['date-unreadable', 'row-torn'] as const) {
      const reply = school.ask('applyFixes', { fixes: [fixOf(findingOf(report, code))] });
      expect(reply).toMatchObject({ ok: false, problem: { code: 'cell-changed-meanwhile' } });
    }
    expect(school.cell('A8').display).toBe('2 декабря');
    expect(school.cell('C6').display).toBe('Игра «У доктора»');
    expect(school.cell('C7').display).toBe('полезных привычках');
  });

  it('is refused when rows moved since the check', () => {
    const school = new School(tornPlan);
    const fix = fixOf(findingOf(school.get('checkPlan'), 'date-unreadable'));
    school.host.insertRows(0, 5, 1);
    expect(school.ask('applyFixes', { fixes: [fix] })).toMatchObject({
      ok: false,
      problem: { code: 'cell-changed-meanwhile' },
    });
    expect(school.cell('A9').display).toBe('31 ноября');
  });
});

describe('mending many rows with one click', () => {
  it('applies what still holds, passes over the rest and says how many', () => {
    const school = new School(tornPlan);
    const findings = school.get('checkPlan').findings;
    const fixes = findings.flatMap((finding) => finding.fixes.slice(0, 1).map(({ fix }) => fix));
    expect(fixes.length).toBeGreaterThan(1);
    school.type('A8', '2 декабря');
    const { appliedCount, report } = school.get('applyFixes', { fixes });
    expect(appliedCount).toBe(fixes.length - 1);
    expect(school.cell('A8').display).toBe('2 декабря');
    expect(school.cell('C6').display).toBe('Игра «У доктора», разговор о полезных привычках');
    expect(report.findings.some(({ code }) => code === 'row-torn')).toBe(false);
  });

  it('puts new rows where a fix wants them, as text, with the looks of the row above and without its id', () => {
    const school = new School(cleanPlan);
    school.sync();
    school.host.workbook
      .sheet(0)
      ?.changeCells({ rowIndex: 4, columnIndex: 0, rowCount: 1, columnCount: 4 }, (cell) => ({
        ...cell,
        format: { ...cell.format, background: '#fff2cc' },
      }));
    const synced = school.events().length;
    const { appliedCount } = school.get('applyFixes', {
      fixes: [
        {
          sheetId: 0,
          edits: [{ rowNumber: 5, column: 'event', before: 'Урок у витрин', after: 'Урок у витрин: залы' }],
          insertedRows: [
            {
              afterRowNumber: 5,
              cells: { date: '16.10.2026', place: '=1+1', event: 'Урок у витрин: фонды' },
            },
          ],
        },
      ],
    });
    expect(appliedCount).toBe(1);
    expect(['A6', 'B6', 'C6'].map((a1) => school.cell(a1).display)).toEqual([
      '16.10.2026',
      '=1+1',
      'Урок у витрин: фонды',
    ]);
    expect(school.cell('A6').background).toBe('#fff2cc');
    expect(school.cell(`${ownCells.rowId}6`).display).toBe('');
    expect(school.cell('C7').display).toBe('Посадка луковиц');
    school.sync();
    expect(school.events()).toHaveLength(synced + 1);
    expect(school.event('Урок у витрин: фонды').start).toEqual({ date: '2026-10-16' });
    expect(school.sync().changes).toEqual([]);
  });

  it('leaves colours, formulas, rules and notes of people as they are', () => {
    const school = new School([
      ...tornPlan,
      ['Май', '=HYPERLINK("https://park.example";"Парк")', 'Уборка', 'Родители'],
    ]);
    const sheet = school.host.workbook.sheet(0);
    const everything = { rowIndex: 0, columnIndex: 0, rowCount: 11, columnCount: 4 };
    sheet?.changeCells(everything, (cell) => ({
      ...cell,
      format: { ...cell.format, background: '#d9ead3', bold: true, fontColor: '#990000' },
    }));
    school.writeNote('B8', 'Позвонить заранее');
    const looks = () =>
      sheet?.cells(everything).map((row) => row.map(({ format, formula }) => [format, formula]));
    const before = looks();
    const fixes = school
      .get('checkPlan')
      .findings.flatMap(({ fixes: [first] }) => (first ? [first.fix] : []));
    school.get('applyFixes', { fixes });
    school.get('checkPlan');
    expect(looks()).toEqual(before);
    expect(school.cell('B8').note).toContain('Позвонить заранее');
  });
});

describe('switching a check off', () => {
  it('is for the plan, whoever looks at it: its findings, its notes and their count go', () => {
    const school = new School(tornPlan);
    const before = school.get('checkPlan');
    const report = school.get('switchCheck', { check: 'responsible-missing', isOn: false });
    expect(report.findings).toEqual(before.findings.filter(({ code }) => code !== 'responsible-missing'));
    expect(report.switchedOff.map(({ check }) => check)).toEqual(['responsible-missing']);
    expect(school.cell('D10').note ?? '').toBe('');
    const colleague = school.reopenedBy('uk').get('checkPlan');
    expect(colleague.findings.some(({ code }) => code === 'responsible-missing')).toBe(false);
    expect(colleague.switchedOff[0]?.title).toMatch(/[іїє]/);
  });

  it('is taken back the same way', () => {
    const school = new School(tornPlan);
    const before = school.get('checkPlan');
    school.get('switchCheck', { check: 'responsible-missing', isOn: false });
    expect(school.get('switchCheck', { check: 'responsible-missing', isOn: true })).toEqual(before);
  });

  it('outlives a sync, and a sync what was synced before', () => {
    const school = new School(cleanPlan);
    school.get('switchCheck', { check: 'responsible-missing', isOn: false });
    school.sync();
    school.get('switchCheck', { check: 'place-missing', isOn: false });
    expect(school.sync().changes).toEqual([]);
    const off = school.get('checkPlan').switchedOff.map(({ check }) => check);
    expect([...off].sort()).toEqual(['place-missing', 'responsible-missing']);
  });

  it('is offered for each finding that may be hidden, in words', () => {
    const { checks } = new School(tornPlan).get('checkPlan');
    const offered = new Map(checks.map(({ check, canBeSwitchedOff }) => [check, canBeSwitchedOff]));
    expect(offered.get('responsible-missing')).toBe(true);
    expect(offered.get('date-unreadable')).toBe(false);
    for (const { title } of checks) expect(title).toMatch(/^[А-ЯЁ].+/);
  });
});

describe('days off', () => {
  const holidayPlan: TypedRows = [...cleanPlan, ['9.05.2027', 'Площадь', 'Парад', 'Родители']];
  const dayOffRows = (school: School) =>
    school
      .get('checkPlan')
      .findings.flatMap(({ code, rowNumber }) => (code === 'day-off' ? [rowNumber] : []));

  it('are the public holidays where there is no tab of them', () => {
    expect(dayOffRows(new School(holidayPlan))).toEqual([holidayPlan.length]);
  });

  it('are those of the language that the plan is written in, whoever looks', () => {
    const plan = [
      ['План роботи на 2026/27 н.р.'],
      ['Дата', 'Місце', 'Захід', 'Відповідальний'],
      ['04.11.2026', 'Музей', 'Урок історії', 'Класний керівник'],
      ['24.08.2027', 'Парк', 'Свято прапора', 'Класний керівник'],
    ];
    expect(dayOffRows(new School(plan, { personLocale: 'ru_RU' }))).toEqual([4]);
  });

  it('are those of their tab, as people have changed it', () => {
    const school = new School(holidayPlan);
    school.get('setUpSpreadsheet');
    expect(dayOffRows(school)).toContain(holidayPlan.length);
    const tab = school.host.view().sheets.find(({ name }) => name === 'Выходные');
    const rowOf = (texts: readonly { readonly display: string }[]) => texts[0]?.display === 'День Победы';
    const line = tab?.rows.findIndex(rowOf) ?? -1;
    school.host.pasteInto(tab?.sheetId ?? -1, line + 1, 1, [['День школы', '9.10.2026', '9.10.2026']]);
    expect(dayOffRows(school)).toContain(5);
    const named = school.get('checkPlan').findings.find(({ rowNumber }) => rowNumber === 5);
    expect(named?.problem).toContain('День школы');
    expect(school.get('checkPlan').findings.find(({ rowNumber }) => rowNumber === 15)?.severity).not.toBe(
      'warning',
    );
  });
});
