import { describe, expect, it } from '@jest/globals';
import type { FindingView } from '../../src/contract/panelServer';
import type { Severity } from '../../src/plan/finding';
import { groupFindings, positionAfterFix } from '../../src/sidebar/groupFindings';

function finding(severity: Severity, rowNumber: number): FindingView {
  return { code: 'place-missing', severity, rowNumber, where: '', problem: '', advice: '', fixes: [] };
}

describe('groupFindings', () => {
  it('puts errors first and keeps the order of rows within a severity', () => {
    const groups = groupFindings([
      finding('hint', 2),
      finding('error', 3),
      finding('warning', 4),
      finding('error', 9),
    ]);
    const rows = groups.map(({ severity, findings }) => [
      severity,
      ...findings.map((each) => each.rowNumber),
    ]);
    expect(rows).toEqual([
      ['error', 3, 9],
      ['warning', 4],
      ['hint', 2],
    ]);
  });

  it('counts positions through all groups', () => {
    const groups = groupFindings([
      finding('hint', 2),
      finding('error', 3),
      finding('error', 4),
      finding('warning', 5),
    ]);
    expect(groups.map((group) => group.firstPosition)).toEqual([0, 2, 3]);
  });

  it('leaves out severities without findings', () => {
    expect(groupFindings([finding('hint', 2)]).map((group) => group.severity)).toEqual(['hint']);
    expect(groupFindings([])).toEqual([]);
  });
});

describe('positionAfterFix', () => {
  it.each([
    ['the finding that took the place of the fixed one', 1, 3, 1],
    ['the last one when the last was fixed', 3, 3, 2],
    ['nothing when no finding is left', 0, 0, undefined],
  ])('gives %s', (_name, position, findingCount, expected) => {
    expect(positionAfterFix(position, findingCount)).toBe(expected);
  });
});
