import { describe, expect, it } from '@jest/globals';
import type { CheckReport, FindingView } from '../../src/contract/panelServer';
import { cleanPlan, tornPlan } from './plans';
import { School } from './school';

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
    expect(report).toMatchObject({ tabName: 'Лист1', entryCount: 7 });
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
    school.type('A9', 'Май');
    school.type('D10', 'Родители');
    const report = school.get('checkPlan');
    expect(report.findings.map(({ code }) => code)).toEqual(['row-torn']);
    expect(school.cell('A8').note ?? '').toBe('');
    expect(school.cell('D10').note ?? '').toBe('');
    expect(school.cell('C7').note).toContain(findingOf(report, 'row-torn').problem);
  });

  it('finds nothing in a plan where all is well', () => {
    expect(new School(cleanPlan).get('checkPlan').findings).toEqual([]);
  });

  it('shows the cell of a finding', () => {
    const school = new School(tornPlan);
    expect(school.get('goToCell', { rowNumber: 8, column: 'date' })).toBeNull();
    expect(school.host.view().activeRange).toBe('A8');
    school.get('goToCell', { rowNumber: 7, column: 'event' });
    expect(school.host.view().activeRange).toBe('C7');
  });
});

describe('mending with one click', () => {
  it('puts the nearest date into the cell', () => {
    const school = new School(tornPlan);
    const fix = fixOf(findingOf(school.get('checkPlan'), 'date-unreadable'));
    const report = school.get('applyFix', { fix });
    expect(school.cell('A8').display).toBe('30 ноября');
    expect(report.findings.some(({ rowNumber }) => rowNumber === 8)).toBe(false);
    expect(school.cell('A8').note ?? '').toBe('');
  });

  it('joins a torn row with the one above', () => {
    const school = new School(tornPlan);
    const report = school.get('applyFix', { fix: fixOf(findingOf(school.get('checkPlan'), 'row-torn')) });
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
      const reply = school.ask('applyFix', { fix: fixOf(findingOf(report, code)) });
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
    expect(school.ask('applyFix', { fix })).toMatchObject({
      ok: false,
      problem: { code: 'cell-changed-meanwhile' },
    });
    expect(school.cell('A9').display).toBe('31 ноября');
  });
});
