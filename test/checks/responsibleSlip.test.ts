import { describe, expect, it } from '@jest/globals';
import type { PlanReading } from '../../src/plan/readPlan';
import { readUsual } from '../plan/planGrids';
import { findingsOf } from './findingsOf';

function readNames(names: readonly string[], people: readonly string[] = []): PlanReading {
  const rows = names.map((name, index) => ['Май', 'Музей', `Встреча ${index}`, name]);
  return readUsual(rows, { people: people.map((name) => ({ name, email: '' })) });
}

const often = ['Журавлёва А. А.', 'Журавлёва А.А.', 'А. А. Журавлёва, родители'];

describe('a slip in a name', () => {
  it('is told by the name that the plan has more often, and put right where it stands', () => {
    expect(
      findingsOf('responsible-slip', readNames([...often, 'Журавлёва А. А.', 'Журавлйва А. А., родители'])),
    ).toEqual([
      {
        code: 'responsible-slip',
        severity: 'hint',
        rowNumber: 6,
        column: 'responsible',
        parameters: { name: 'Журавлйва', nearest: 'Журавлёва' },
        fixes: [
          {
            kind: 'use-nearest-name',
            edits: [
              {
                rowNumber: 6,
                column: 'responsible',
                before: 'Журавлйва А. А., родители',
                after: 'Журавлёва А. А., родители',
              },
            ],
            isSafe: false,
          },
        ],
      },
    ]);
  });

  it('is left to the tab of responsible people where there is one', () => {
    expect(
      findingsOf('responsible-slip', readNames([...often, 'Журавлйва А. А.'], ['Журавлёва А. А.'])),
    ).toEqual([]);
  });
});
