import { describe, expect, it } from '@jest/globals';
import { runChecks } from '../../src/checks';
import { readTable } from '../plan/planGrids';
import { codesOf, findingsOf, readDates } from './findingsOf';

describe('an end before its beginning', () => {
  it.each([
    ['20–10 октября', '10–20 октября'],
    ['с 20 по 10 октября', 'с 10 по 20 октября'],
    ['25 октября - 5 октября', '5 октября - 25 октября'],
    ['20.10.2026-10.10.2026', '10.10.2026-20.10.2026'],
    ['ноябрь – октябрь', 'октябрь – ноябрь'],
    ['15.09.2026 15:00-14:00', '15.09.2026 14:00-15:00'],
  ])('can be turned round: %s', (typed, after) => {
    const findings = runChecks(readDates([typed]));
    expect(findings).toMatchObject([
      {
        code: 'end-before-start',
        severity: 'error',
        column: 'date',
        fixes: [{ edits: [{ before: typed, after }], isSafe: false }],
      },
    ]);
    expect(codesOf(runChecks(readDates([after])))).toEqual([]);
  });

  it('is told from a time that ends too early', () => {
    expect(findingsOf('end-before-start', readDates(['15.09.2026 15:00-14:00']))).toMatchObject([
      { parameters: { variant: 'time' } },
    ]);
    expect(findingsOf('end-before-start', readDates(['20–10 октября']))).toMatchObject([
      { parameters: { variant: 'date' } },
    ]);
  });

  it('is no answer for a range over the summer, which reaches into the school year', () => {
    expect(runChecks(readDates(['25 августа – 5 сентября']))).toEqual([]);
  });

  it.each(['1 сентября 2026 – 31 мая 2026', '25.12.2026-10.01.2026'])(
    'is told of written years, where rather one of them is wrong than the order: %s',
    (date) => {
      expect(findingsOf('end-before-start', readDates([date]))).toMatchObject([
        { severity: 'error', parameters: { text: date, variant: 'date' }, fixes: [] },
      ]);
    },
  );

  it('is looked for in the first texts only where hundreds cannot be read', () => {
    const unread = Array.from({ length: 250 }, (_, index) => `${index + 10}-${index} ромашек`);
    expect(codesOf(runChecks(readDates(['20–10 октября', ...unread, '21–11 октября'])))).toEqual([
      '2 end-before-start',
      ...unread.map((_, index) => `${index + 3} date-unreadable`),
      '253 date-ambiguous',
    ]);
  });

  it('is seen in the column of times, where the day holds all the same', () => {
    const reading = readTable([
      ['Дата', 'Время', 'Место', 'Мероприятие', 'Ответственный'],
      ['15.09.2026', '15:00-14:00', 'Музей', 'Экскурсия', 'Родители'],
      ['16.09.2026', '14:00-15:00', 'Музей', 'Экскурсия', 'Родители'],
    ]);
    expect(findingsOf('end-before-start', reading)).toEqual([
      {
        code: 'end-before-start',
        severity: 'warning',
        rowNumber: 2,
        column: 'time',
        parameters: { text: '15:00-14:00', variant: 'time' },
        fixes: [
          {
            kind: 'use-nearest-date',
            edits: [{ rowNumber: 2, column: 'time', before: '15:00-14:00', after: '14:00-15:00' }],
            isSafe: false,
          },
        ],
      },
    ]);
  });
});
