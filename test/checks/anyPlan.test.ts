import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { runChecks } from '../../src/checks';
import { findingWords, fixLabel } from '../../src/messages/findings';
import { ownColumns } from '../../src/plan/columns';
import { seededDaysOff } from '../../src/plan/daysOff';
import type { Finding } from '../../src/plan/finding';
import { languages } from '../../src/plan/language';
import type { PlanReading } from '../../src/plan/readPlan';
import { schoolYear } from '../../src/plan/schoolYear';
import { buildBlock } from '../summary/planBuilders';
import { readTable } from '../plan/planGrids';
import { readDates } from './findingsOf';

const oneOf = (...texts: readonly string[]) => fc.constantFrom('', ...texts);

const cells = fc.tuple(
  oneOf(
    'Сентябрь',
    'май',
    '23 февраля',
    '20–10 октября',
    '15.09.2026 (пн)',
    '15.09.2026 14:00',
    '15.09.2026 14:00-13:00',
    '12 и 14 октября, 5А класс',
    '8 (суббота)',
    '15:00',
    '05/03/2027',
    '31 сентября',
    'ежемесячно',
    '15.09.2030',
    'до октября',
  ),
  oneOf('Городской музей', 'Театр', 'Актовый зал', 'Экскурсия по городу', 'Поликлиника'),
  oneOf('Экскурсия', 'по новому залу', '1. Игра\n2. Викторина', 'Встреча'),
  oneOf('Журавлёва А. А.', 'Журавлйва А.А., родители', 'Дятлов Б. Б.', 'Классные руководители'),
  oneOf('Культура', 'Здоровье'),
  oneOf('5А', '5Б', '5-9'),
);

const anyPlan = fc
  .record({
    rows: fc.array(cells, { maxLength: 25 }),
    people: fc.constantFrom([], [{ name: 'Журавлёва А. А.', email: '' }]),
  })
  .map(({ rows, people }) =>
    readTable([['Дата', 'Место', 'Мероприятие', 'Ответственный', 'Блок', 'Класс'], ...rows], {
      people,
      blocks: [buildBlock('Культура'), buildBlock('Здоровье'), buildBlock('Семья')],
      areBlocksChosen: true,
      calendar: { terms: [], daysOff: seededDaysOff(schoolYear(2026), 'ru') },
    }),
  );

function textAt(reading: PlanReading, rowNumber: number) {
  return reading.rows.find((row) => row.rowNumber === rowNumber)?.texts;
}

/** What makes two findings say the same of the same cell. */
function identityOf({ code, rowNumber, parameters }: Finding): string {
  return JSON.stringify([code, rowNumber, parameters]);
}

describe('the checks of any plan', () => {
  it('say nothing twice, and one thing at most of a date that is not understood', () => {
    fc.assert(
      fc.property(anyPlan, (reading) => {
        const findings = runChecks(reading);
        expect(new Set(findings.map(identityOf)).size).toBe(findings.length);
        for (const row of reading.rows) {
          if (row.kind !== 'entry' || row.period.ok) continue;
          const ofDate = findings.filter(
            ({ rowNumber, column }) => rowNumber === row.rowNumber && column === 'date',
          );
          expect(ofDate.map(({ severity }) => severity)).toEqual(['error']);
        }
      }),
    );
  });

  it('offer only fixes for cells as they stand, never for a column of our own', () => {
    fc.assert(
      fc.property(anyPlan, (reading) => {
        for (const { edits, insertedRows = [] } of runChecks(reading).flatMap(({ fixes }) => fixes)) {
          expect(edits.length).toBeGreaterThan(0);
          for (const { rowNumber, column, before, after } of edits) {
            expect(textAt(reading, rowNumber)?.[column]).toBe(before);
            expect(after).not.toBe(before);
          }
          const columns = [
            ...edits.map(({ column }) => column),
            ...insertedRows.flatMap(({ cells }) => Object.keys(cells)),
          ];
          for (const own of ownColumns) expect(columns).not.toContain(own);
        }
      }),
    );
  });

  it('offer only dates that are understood', () => {
    fc.assert(
      fc.property(anyPlan, (reading) => {
        const fixes = runChecks(reading).flatMap((finding) => finding.fixes);
        const dates = fixes.flatMap(({ edits, insertedRows = [] }) => [
          ...edits.flatMap(({ column, after }) => (column === 'date' ? [after] : [])),
          ...insertedRows.flatMap(({ cells }) => cells.date ?? []),
        ]);
        const errors = runChecks(readDates(dates)).filter(({ severity }) => severity === 'error');
        expect(errors).toEqual([]);
      }),
    );
  });

  it('have words for everything in every language', () => {
    fc.assert(
      fc.property(anyPlan, fc.constantFrom(...languages), (reading, language) => {
        for (const finding of runChecks(reading)) {
          const { problem, advice } = findingWords(finding, language);
          expect(`${problem} ${advice}`).not.toMatch(/[{}]|undefined/u);
          for (const fix of finding.fixes) expect(fixLabel(fix, language)).not.toMatch(/[{}]|undefined/u);
        }
      }),
    );
  });
});
