import { describe, expect, it } from '@jest/globals';
import { checks, runChecks } from '../../src/checks';
import { switchableChecks } from '../../src/checks/switchableChecks';
import type { CheckName } from '../../src/checks';
import type { Finding } from '../../src/plan/finding';
import { readTable, readUsual } from '../plan/planGrids';
import { codesOf } from './findingsOf';

function checkRow(cells: readonly string[]): readonly Finding[] {
  return runChecks(readUsual([cells]));
}

describe('runChecks', () => {
  it('finds nothing in a good plan', () => {
    const reading = readUsual([
      ['Сентябрь', 'Городской музей', 'Экскурсия', 'Классный руководитель'],
      ['', 'Школьная библиотека', 'Викторина', 'Классный руководитель'],
      ['до 15.12', 'Городской музей', 'Сдать рисунки', 'Родители'],
    ]);
    expect(runChecks(reading)).toEqual([]);
  });

  it.each([
    [['', 'Музей', 'Экскурсия', 'Родители'], ['2 date-missing']],
    [['когда-нибудь', 'Музей', 'Экскурсия', 'Родители'], ['2 date-unreadable']],
    [['15.09.2030', 'Музей', 'Экскурсия', 'Родители'], ['2 date-outside-school-year']],
    [['Май', '', 'Экскурсия', 'Родители'], ['2 place-missing']],
    [['Май', 'Музей', '', 'Родители'], ['2 event-missing']],
    [['Май', 'Музей', 'Экскурсия', ''], ['2 responsible-missing']],
    [
      ['Май', '', '', ''],
      ['2 place-missing', '2 event-missing', '2 responsible-missing'],
    ],
  ])('%j gives %j', (cells, expected) => {
    expect(codesOf(checkRow(cells))).toEqual(expected);
  });

  it('puts the plan first and then goes by rows', () => {
    const reading = readUsual(
      [
        ['Октябрь', '', 'Экскурсия', 'Родители'],
        ['31 сентября 2026', 'Музей', '', 'Родители'],
      ],
      { schoolYearTexts: [] },
    );
    expect(codesOf(runChecks(reading))).toEqual([
      'plan school-year-unknown',
      '2 place-missing',
      '3 date-unreadable',
      '3 event-missing',
    ]);
  });

  it('offers no fix for a cell that two columns share: it would overwrite the other one', () => {
    const reading = readTable([
      ['Дата, место', 'Мероприятие', 'Ответственный'],
      ['15.01.2026, Музей', 'Экскурсия', 'Родители'],
    ]);
    expect(runChecks(reading)).toMatchObject([{ code: 'date-outside-school-year', fixes: [] }]);
  });
});

describe('a date that shares its cell with the time', () => {
  it('is corrected as a whole', () => {
    const reading = readTable([
      ['Дата, время', 'Место', 'Мероприятие', 'Ответственный'],
      ['15.01.2026 14:00', 'Музей', 'Экскурсия', 'Родители'],
    ]);
    expect(runChecks(reading)).toMatchObject([
      {
        code: 'date-outside-school-year',
        fixes: [{ edits: [{ before: '15.01.2026 14:00', after: '15.01.2027 14:00' }] }],
      },
    ]);
  });
});

describe('a check that is switched off', () => {
  const reading = readUsual([['когда-нибудь', '', 'Экскурсия', '']]);

  it('gives no findings, and the others give theirs', () => {
    expect(codesOf(runChecks(reading, new Set(['place-missing'])))).toEqual([
      '2 date-unreadable',
      '2 responsible-missing',
    ]);
  });

  it('runs all the same when rows would be left out of the calendar without a word', () => {
    const all = new Set(Object.keys(checks) as CheckName[]);
    expect(codesOf(runChecks(reading, all))).toEqual(['2 date-unreadable']);
  });

  it('never gives errors', () => {
    const reading = readUsual([
      ['', '', '', ''],
      ['31 сентября', 'Экскурсия в музей', '', ''],
      ['20–10 мая', '', 'Встреча', ''],
      ['15.09.2026 (пт)', '', 'Встреча', ''],
      ['05/03/2027', '', 'Встреча', ''],
    ]);
    const severities = switchableChecks.flatMap((name) =>
      checks[name](reading).map(({ severity }) => severity),
    );
    expect(severities).not.toHaveLength(0);
    expect(severities).not.toContain('error');
  });
});

describe('a large plan', () => {
  it('is read and checked in time that grows with its rows, not with their square', () => {
    const readAndCheck = (rowCount: number): number => {
      const rows = Array.from({ length: rowCount }, (_, index) => [
        index % 3 === 1 ? '' : `${(index % 28) + 1}.0${(index % 9) + 1}`,
        `Библиотека ${index}`,
        `Встреча ${index}`,
        'Классный руководитель, родители',
      ]);
      const start = performance.now();
      expect(runChecks(readUsual(rows)).filter(({ severity }) => severity !== 'hint')).toEqual([]);
      return performance.now() - start;
    };
    readAndCheck(1000);
    const fewest = Math.min(...[1, 2, 3].map(() => readAndCheck(1000)));
    const most = Math.min(...[1, 2, 3].map(() => readAndCheck(8000)));
    // Linear growth is 8 times, quadratic 64.
    expect(most / fewest).toBeLessThan(32);
  });
});
