import { describe, expect, it } from '@jest/globals';
import { runChecks } from '../../src/checks';
import type { PlanReading } from '../../src/plan/readPlan';
import { readUsual } from '../plan/planGrids';
import { codesOf, findingsOf } from './findingsOf';

const people = ['Журавлёва А. А.', 'Дятлов Б. Б.', 'Библиотекарь'].map((name) => ({ name, email: '' }));

function readNames(names: readonly string[]): PlanReading {
  return readUsual(
    names.map((name, index) => ['Май', 'Музей', `Встреча ${index}`, name]),
    { people },
  );
}

describe('a responsible person who is not on the tab', () => {
  it('is offered the nearest name', () => {
    expect(findingsOf('responsible-unknown', readNames(['Директор Журавлева А.А., Дятлв Б. Б.']))).toEqual([
      {
        code: 'responsible-unknown',
        severity: 'warning',
        rowNumber: 2,
        column: 'responsible',
        parameters: { variant: 'nearest', name: 'Дятлв Б. Б.', nearest: 'Дятлов Б. Б.' },
        fixes: [
          {
            kind: 'use-nearest-name',
            edits: [
              {
                rowNumber: 2,
                column: 'responsible',
                before: 'Директор Журавлева А.А., Дятлв Б. Б.',
                after: 'Директор Журавлева А.А., Дятлов Б. Б.',
              },
            ],
            isSafe: false,
          },
        ],
      },
    ]);
  });

  it('is named in one hint with the others', () => {
    const reading = readNames(['Синицын В. В.', 'Синицын В.В., Галкина Г. Г.', 'А. А. Журавлёва']);
    expect(runChecks(reading)).toEqual([
      {
        code: 'responsible-unknown',
        severity: 'hint',
        parameters: { variant: 'names', names: ['Синицын В. В.', 'Галкина Г. Г.'] },
        fixes: [],
      },
    ]);
  });

  it('is no role and no group', () => {
    expect(codesOf(runChecks(readNames(['Классные руководители', 'Директор'])))).toEqual([]);
  });

  it('is not looked for while the tab is empty', () => {
    const reading = readUsual([['Май', 'Музей', 'Встреча', 'Синицын В. В.']], { people: [] });
    expect(runChecks(reading)).toEqual([]);
  });
});
