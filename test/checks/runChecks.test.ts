import { describe, expect, it } from '@jest/globals';
import { runChecks } from '../../src/checks';
import type { Finding } from '../../src/plan/finding';
import { readTable, readUsual } from '../plan/planGrids';

/** `row code` of each finding, in order. */
function codes(findings: readonly Finding[]): readonly string[] {
  return findings.map(({ rowNumber, code }) => `${rowNumber ?? 'plan'} ${code}`);
}

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
    [['', 'Музей', 'Экскурсия', 'Я'], ['2 date-missing']],
    [['когда-нибудь', 'Музей', 'Экскурсия', 'Я'], ['2 date-unreadable']],
    [['15.09.2030', 'Музей', 'Экскурсия', 'Я'], ['2 date-outside-school-year']],
    [['Май', '', 'Экскурсия', 'Я'], ['2 place-missing']],
    [['Май', 'Музей', '', 'Я'], ['2 event-missing']],
    [['Май', 'Музей', 'Экскурсия', ''], ['2 responsible-missing']],
    [
      ['Май', '', '', ''],
      ['2 place-missing', '2 event-missing', '2 responsible-missing'],
    ],
  ])('%j gives %j', (cells, expected) => {
    expect(codes(checkRow(cells))).toEqual(expected);
  });

  it('puts the plan first and then goes by rows', () => {
    const reading = readUsual(
      [
        ['Октябрь', '', 'Экскурсия', 'Я'],
        ['31 сентября 2026', 'Музей', '', 'Я'],
      ],
      { schoolYearTexts: [] },
    );
    expect(codes(runChecks(reading))).toEqual([
      'plan school-year-unknown',
      '2 place-missing',
      '3 date-unreadable',
      '3 event-missing',
    ]);
  });

  it('does not ask for the school year when every date has its own', () => {
    const rows = [
      ['15.09.2024', 'Музей', 'Экскурсия', 'Я'],
      ['15.09.2026', 'Музей', 'Экскурсия', 'Я'],
    ];
    expect(runChecks(readUsual(rows, { schoolYearTexts: [] }))).toEqual([]);
  });
});

describe('dates that cannot be read', () => {
  it('offers the nearest day for one that the month does not have', () => {
    expect(checkRow(['31 сентября', 'Музей', 'Экскурсия', 'Я'])).toEqual([
      {
        code: 'date-unreadable',
        severity: 'error',
        rowNumber: 2,
        column: 'date',
        parameters: { text: '31 сентября', variant: 'no-such-day', nearest: '30 сентября' },
        fixes: [
          {
            kind: 'use-nearest-date',
            edits: [{ rowNumber: 2, column: 'date', before: '31 сентября', after: '30 сентября' }],
          },
        ],
      },
    ]);
  });

  it('takes a wrong letter for a slip of the pen', () => {
    expect(checkRow(['Сентрябрь', 'Музей', 'Экскурсия', 'Я'])).toMatchObject([
      { code: 'date-unreadable', parameters: { variant: 'slip' }, fixes: [{ kind: 'use-nearest-date' }] },
    ]);
  });

  it('says of a weekday that contradicts its date that it is ambiguous', () => {
    expect(codes(checkRow(['15.09.2026 (понедельник)', 'Музей', 'Экскурсия', 'Я']))).toEqual([
      '2 date-ambiguous',
    ]);
  });

  it('tells the rows that go by an unreadable date where it stands, without a fix of their own', () => {
    const findings = runChecks(
      readUsual([
        ['31 сентября', 'Музей', 'Экскурсия', 'Я'],
        ['', 'Театр', 'Спектакль', 'Я'],
      ]),
    );
    expect(findings[1]).toMatchObject({
      code: 'date-above-unreadable',
      severity: 'error',
      rowNumber: 3,
      parameters: { text: '31 сентября', rowNumberAbove: 2 },
      fixes: [],
    });
  });

  it('gives every row without a period an error, so that none is taken for ready', () => {
    const reading = readUsual([
      ['', 'Музей', 'Экскурсия', 'Я'],
      ['когда-нибудь', 'Музей', 'Экскурсия', 'Я'],
      ['', 'Музей', 'Экскурсия', 'Я'],
      ['32.13', 'Музей', 'Экскурсия', 'Я'],
    ]);
    const errorRows = runChecks(reading).filter(({ severity }) => severity === 'error');
    expect(errorRows.map(({ rowNumber }) => rowNumber)).toEqual([2, 3, 4, 5]);
  });

  it('says a date outside the school year once, where it stands', () => {
    const reading = readUsual([
      ['Май 2030', 'Музей', 'Экскурсия', 'Я'],
      ['', 'Музей', 'Экскурсия', 'Я'],
    ]);
    expect(codes(runChecks(reading))).toEqual(['2 date-outside-school-year']);
  });

  it.each([
    ['15.01.2026', '15.01.2027'],
    ['15.10.2025', '15.10.2026'],
    ['15.01.2026 14:00-15:30', '15.01.2027 14:00-15:30'],
    ['15.01.2026 14:00', '15.01.2027 14:00'],
  ])('offers the year of the plan for a day that got another one: %s', (typed, after) => {
    const [finding] = checkRow([typed, 'Музей', 'Экскурсия', 'Я']);
    expect(finding).toMatchObject({
      code: 'date-outside-school-year',
      fixes: [{ kind: 'use-nearest-date', edits: [{ rowNumber: 2, column: 'date', before: typed, after }] }],
    });
    expect(checkRow([after, 'Музей', 'Экскурсия', 'Я'])).toEqual([]);
  });

  it('offers no year for a month or days: they may be meant', () => {
    expect(checkRow(['Май 2030', 'Музей', 'Экскурсия', 'Я'])).toMatchObject([{ fixes: [] }]);
  });
});

describe('places that read like events', () => {
  it.each([
    'Знакомство с работой музея',
    'Участие в городском конкурсе',
    'Экскурсия по городу',
    'Відвідування вистави',
    'Рисуем, лепим и поём вместе с мамами, папами и бабушками',
  ])('are noticed: %s', (place) => {
    expect(codes(checkRow(['Май', place, 'Праздник', 'Я']))).toEqual(['2 place-reads-like-event']);
  });

  it.each([
    'Выставочный зал',
    'Концертный зал филармонии',
    'Школьная библиотека',
    'Конференц-зал Центральной городской научной библиотеки имени первого её директора',
    'Наш двор',
  ])('are not seen in places: %s', (place) => {
    expect(checkRow(['Май', place, 'Праздник', 'Я'])).toEqual([]);
  });

  it('can be moved to a blank event cell', () => {
    const [finding] = checkRow(['Май', 'Экскурсия по городу', '', 'Я']);
    expect(finding?.fixes).toEqual([
      {
        kind: 'move-place-to-event',
        edits: [
          { rowNumber: 2, column: 'event', before: '', after: 'Экскурсия по городу' },
          { rowNumber: 2, column: 'place', before: 'Экскурсия по городу', after: '' },
        ],
      },
    ]);
  });

  it('are left in place when there is an event already', () => {
    expect(checkRow(['Май', 'Экскурсия по городу', 'Прогулка', 'Я'])[0]?.fixes).toEqual([]);
  });
});

describe('torn rows', () => {
  it('can be joined with the row above, cell by cell', () => {
    const reading = readTable([
      ['Дата', 'Место', 'Мероприятие', 'Ответственный', 'Класс'],
      ['Март', 'Музей', 'Знакомство', 'Классный', '5'],
      ['', '', '', '', ''],
      ['', '', 'с новым залом', 'руководитель', 'и 6'],
    ]);
    expect(runChecks(reading)).toEqual([
      {
        code: 'row-torn',
        severity: 'error',
        rowNumber: 4,
        column: 'event',
        parameters: { rowNumberAbove: 2 },
        fixes: [
          {
            kind: 'join-with-row-above',
            edits: [
              { rowNumber: 2, column: 'event', before: 'Знакомство', after: 'Знакомство с новым залом' },
              { rowNumber: 4, column: 'event', before: 'с новым залом', after: '' },
              { rowNumber: 2, column: 'responsible', before: 'Классный', after: 'Классный руководитель' },
              { rowNumber: 4, column: 'responsible', before: 'руководитель', after: '' },
              { rowNumber: 2, column: 'class', before: '5', after: '5 и 6' },
              { rowNumber: 4, column: 'class', before: 'и 6', after: '' },
            ],
          },
        ],
      },
    ]);
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
      expect(runChecks(readUsual(rows))).toEqual([]);
      return performance.now() - start;
    };
    readAndCheck(1000);
    const fewest = Math.min(...[1, 2, 3].map(() => readAndCheck(1000)));
    const most = Math.min(...[1, 2, 3].map(() => readAndCheck(8000)));
    // Linear growth is 8 times, quadratic 64.
    expect(most / fewest).toBeLessThan(32);
  });
});
