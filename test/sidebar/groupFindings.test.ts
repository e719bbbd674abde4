import { describe, expect, it } from '@jest/globals';
import type { FindingView, FixView } from '../../src/contract/panelServer';
import { groupFindings, positionAfterFix, safeFixes } from '../../src/sidebar/groupFindings';

function finding(
  severity: FindingView['severity'],
  rowNumber: number,
  rest: Partial<FindingView> = {},
): FindingView {
  const words = { where: `строка ${rowNumber}`, problem: `беда ${rowNumber}`, advice: `совет ${rowNumber}` };
  return {
    code: 'place-missing',
    severity,
    sheetId: 0,
    tabName: '',
    rowNumber,
    ...words,
    fixes: [],
    ...rest,
  };
}

describe('groupFindings', () => {
  it('puts errors first and keeps the order of rows within a severity', () => {
    const groups = groupFindings([
      finding('hint', 2),
      finding('error', 3),
      finding('warning', 4),
      finding('error', 9),
    ]);
    const rows = groups.map(({ severity, kinds }) => [
      severity,
      ...kinds.flatMap(({ findings }) => findings.map((each) => each.rowNumber)),
    ]);
    expect(rows).toEqual([
      ['error', 3, 9],
      ['warning', 4],
      ['hint', 2],
    ]);
    expect(groups.map(({ count }) => count)).toEqual([2, 1, 1]);
  });

  it('puts the findings of one check together, in the order of their first rows', () => {
    const [group] = groupFindings([
      finding('error', 3, { code: 'event-missing' }),
      finding('error', 5, { code: 'date-missing' }),
      finding('error', 8, { code: 'event-missing' }),
    ]);
    const kinds = group?.kinds.map(({ check, findings }) => [
      check,
      ...findings.map((each) => each.rowNumber),
    ]);
    expect(kinds).toEqual([
      ['event-missing', 3, 8],
      ['date-missing', 5],
    ]);
  });

  it('counts positions through all groups and checks', () => {
    const groups = groupFindings([
      finding('hint', 2),
      finding('error', 3),
      finding('error', 4),
      finding('warning', 5),
      finding('error', 6, { code: 'date-missing' }),
    ]);
    const positions = groups.flatMap(({ kinds }) => kinds.map(({ firstPosition }) => firstPosition));
    expect(positions).toEqual([0, 2, 3, 4]);
  });

  it('says once what all findings of a check say', () => {
    const same = { problem: 'Не указано место.', advice: 'Впишите его.' };
    const groups = groupFindings([
      finding('warning', 3, same),
      finding('warning', 4, same),
      finding('hint', 5, { ...same, code: 'block-missing' }),
      finding('hint', 6, { ...same, code: 'block-missing', problem: 'Иначе.' }),
      finding('error', 7, same),
    ]);
    const shared = groups.flatMap(({ kinds }) =>
      kinds.map(({ sharedProblem, sharedAdvice }) => [sharedProblem, sharedAdvice]),
    );
    expect(shared).toEqual([
      ['', ''],
      [same.problem, same.advice],
      ['', same.advice],
    ]);
  });

  it('leaves out severities without findings', () => {
    expect(groupFindings([finding('hint', 2)]).map((group) => group.severity)).toEqual(['hint']);
    expect(groupFindings([])).toEqual([]);
  });
});

describe('safeFixes', () => {
  const fix = (after: string, isSafe: boolean, rowNumber = 3, sheetId = 0): FixView['fix'] => ({
    sheetId,
    kind: 'use-nearest-date',
    edits: [{ rowNumber, column: 'date', before: 'x', after }],
    isSafe,
  });
  const withFixes = (...fixes: readonly FixView['fix'][]) =>
    finding('error', 3, { fixes: fixes.map((each) => ({ label: '', fix: each })) });

  it('takes the first safe fix of every finding that has one', () => {
    const findings = [
      withFixes(fix('a', false), fix('b', true), fix('c', true)),
      withFixes(),
      withFixes(fix('d', false, 5)),
      withFixes(fix('e', true, 6)),
    ];
    expect(safeFixes(findings)).toEqual([fix('b', true), fix('e', true, 6)]);
  });

  it('takes one of those that change the same cell', () => {
    const findings = [withFixes(fix('a', true)), withFixes(fix('b', true)), withFixes(fix('c', true, 4))];
    expect(safeFixes(findings)).toEqual([fix('a', true), fix('c', true, 4)]);
  });

  it('takes those of two tabs for two, though their cells have one name', () => {
    const findings = [withFixes(fix('a', true)), withFixes(fix('b', true, 3, 7))];
    expect(safeFixes(findings)).toHaveLength(2);
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
