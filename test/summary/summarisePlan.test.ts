import { describe, expect, it } from '@jest/globals';
import type { Plan } from '../../src/plan/plan';
import type { Finding } from '../../src/plan/finding';
import type { Summary } from '../../src/summary/summary';
import {
  buildBlock,
  buildEntry,
  buildPlan,
  dateMissing,
  day,
  inBlock,
  inMonths,
  onDay,
  responsibleMissing,
  time,
  withoutSchoolYear,
  summariseOneTab,
} from './planBuilders';

function summarise(
  plan: Plan,
  findings: readonly Finding[] = [],
  syncedRowIds: readonly string[] = [],
): Summary {
  return summariseOneTab({ plan, findings, syncedRowIds: new Set(syncedRowIds) });
}

/** `сен → 2`: the columns that count anything, by month or kind. */
function countedColumns({ columns, countsByColumn }: Summary): Readonly<Record<string, number>> {
  return Object.fromEntries(
    columns.flatMap((column, index) => {
      const count = countsByColumn[index] ?? 0;
      return count === 0 ? [] : [[column.kind === 'month' ? column.month : column.kind, count]];
    }),
  );
}

function rowNumbersInOrder(summary: Summary): readonly (readonly number[])[] {
  return summary.blocks.map(({ entries }) => entries.map(({ entry }) => entry.rowNumber));
}

describe('summarisePlan: columns', () => {
  it('has the twelve months of the school year, then the whole year and entries without a period', () => {
    const { columns } = summarise(buildPlan([]));
    expect(columns).toHaveLength(14);
    expect(columns[0]).toEqual({ kind: 'month', month: '2026-09' });
    expect(columns[11]).toEqual({ kind: 'month', month: '2027-08' });
    expect(columns.slice(12)).toEqual([{ kind: 'whole-year' }, { kind: 'no-period' }]);
  });

  it.each([
    ['a day', onDay('2026-10-05'), '2026-10'],
    [
      'days over a month end',
      { kind: 'days', start: day('2026-10-30'), endInclusive: day('2026-11-02') },
      '2026-10',
    ],
    ['a timed day', { kind: 'timed', date: day('2027-03-01'), start: time(15) }, '2027-03'],
    ['a deadline', { kind: 'deadline', date: day('2027-05-25') }, '2027-05'],
    ['several months', inMonths('2026-11', '2027-02'), '2026-11'],
    ['a beginning before the school year', inMonths('2026-08', '2026-10'), '2026-09'],
    ['the whole year', { kind: 'year' }, 'whole-year'],
    ['by agreement', { kind: 'open' }, 'no-period'],
    ['a day of another school year', onDay('2025-10-05'), 'other-months'],
  ] as const)('counts %s once, where it begins in the year', (_, period, column) => {
    const summary = summarise(buildPlan([buildEntry(5, { period })]));
    expect(countedColumns(summary)).toEqual({ [column]: 1 });
  });

  it('counts an entry without a readable period among those without one', () => {
    expect(countedColumns(summarise(buildPlan([buildEntry(5, { periodText: 'осенью' })])))).toEqual({
      'no-period': 1,
    });
  });

  it('has the column of other months only when something stands in it', () => {
    const kinds = (period: ReturnType<typeof onDay>): readonly string[] =>
      summarise(buildPlan([buildEntry(5, { period })])).columns.map(({ kind }) => kind);
    expect(kinds(onDay('2026-09-01'))).not.toContain('other-months');
    expect(kinds(onDay('2025-09-01')).slice(12)).toEqual(['other-months', 'whole-year', 'no-period']);
  });

  it('marks every month that an entry touches', () => {
    const [block] = summarise(
      buildPlan([
        buildEntry(5, { period: inMonths('2026-11', '2027-01') }),
        buildEntry(6, { period: { kind: 'year' } }),
      ]),
    ).blocks;
    expect(block?.entries[0]?.touchedColumnIndexes).toEqual([2, 3, 4]);
    expect(block?.entries[1]?.touchedColumnIndexes).toHaveLength(12);
  });

  it('shows the months that entries begin in when the school year is unknown', () => {
    const entries = [
      buildEntry(2, { period: onDay('2027-02-10') }),
      buildEntry(3, { period: onDay('2026-10-01') }),
      buildEntry(4, { period: onDay('2026-10-20') }),
      buildEntry(5, { period: { kind: 'year' } }),
    ];
    const summary = summarise(withoutSchoolYear(buildPlan(entries)));
    expect(summary.schoolYear).toBeUndefined();
    expect(summary.columns).toHaveLength(4);
    expect(countedColumns(summary)).toEqual({ '2026-10': 2, '2027-02': 1, 'whole-year': 1 });
  });

  it('shows no more than twelve months without a school year and counts the rest together', () => {
    const entries = Array.from({ length: 14 }, (_, index) =>
      buildEntry(index + 2, { period: onDay(`${2000 + index}-05-01`) }),
    );
    const summary = summarise(withoutSchoolYear(buildPlan(entries)));
    expect(countedColumns(summary)).toMatchObject({ '2000-05': 1, '2011-05': 1, 'other-months': 2 });
  });
});

describe('summarisePlan: blocks', () => {
  it('keeps the order of the plan, then blocks only named in rows, then entries without a block', () => {
    const summary = summarise(
      buildPlan(
        [
          buildEntry(2),
          buildEntry(3, { block: inBlock('Спорт') }),
          buildEntry(4, { block: inBlock('Наука') }),
          buildEntry(5, { block: { kind: 'suggested', name: 'культура ' } }),
        ],
        [buildBlock('Культура', { goal: 'Видеть прекрасное' }), buildBlock('Наука')],
      ),
    );
    expect(summary.blocks.map(({ name }) => name)).toEqual(['Культура', 'Наука', 'Спорт', undefined]);
    expect(summary.blocks[0]).toMatchObject({ goal: 'Видеть прекрасное', figures: { planned: 1 } });
    expect(rowNumbersInOrder(summary)).toEqual([[5], [4], [3], [2]]);
  });

  it('shows a block with nothing in it as zeros', () => {
    const [block] = summarise(buildPlan([], [buildBlock('Культура')])).blocks;
    expect(block?.figures).toEqual({
      planned: 0,
      dated: 0,
      synced: 0,
      done: 0,
      withErrors: 0,
      withoutResponsible: 0,
    });
    expect(block?.countsByColumn).toEqual(new Array(14).fill(0));
  });

  it('takes two lines with one name for one block', () => {
    const summary = summarise(
      buildPlan([buildEntry(2, { block: inBlock('НАУКА') })], [buildBlock('Наука'), buildBlock(' наука')]),
    );
    expect(summary.blocks.map(({ name, figures }) => [name, figures.planned])).toEqual([['Наука', 1]]);
  });

  it('puts entries in order of time: untimed first on a day, month-long ones with the first day, then the row', () => {
    const summary = summarise(
      buildPlan([
        buildEntry(2, { period: { kind: 'open' } }),
        buildEntry(3, { period: { kind: 'year' } }),
        buildEntry(4, { period: { kind: 'timed', date: day('2026-10-05'), start: time(15) } }),
        buildEntry(5, { period: { kind: 'timed', date: day('2026-10-05'), start: time(9) } }),
        buildEntry(6, { period: onDay('2026-10-05') }),
        buildEntry(7, { period: onDay('2026-10-05') }),
        buildEntry(8, { period: inMonths('2026-10') }),
        buildEntry(9, { period: onDay('2026-09-30') }),
      ]),
    );
    expect(rowNumbersInOrder(summary)).toEqual([[9, 8, 6, 7, 5, 4, 3, 2]]);
  });

  it('lists partners and responsible persons with the number of their entries', () => {
    const [block] = summarise(
      buildPlan([
        buildEntry(2, { place: 'Музей', responsible: ['Волкова А. П.', 'родители'] }),
        buildEntry(3, { place: 'музей', responsible: ['Волкова А. П.'] }),
        buildEntry(4, { place: '', responsible: [] }),
      ]),
    ).blocks;
    expect(block?.partners).toEqual([{ name: 'Музей', entryCount: 2 }]);
    expect(block?.responsible).toEqual([
      { name: 'Волкова А. П.', entryCount: 2 },
      { name: 'родители', entryCount: 1 },
    ]);
  });
});

describe('summarisePlan: figures', () => {
  it('is all zeros for an empty plan', () => {
    const summary = summarise(buildPlan([]));
    expect(Object.values(summary.figures)).toEqual([0, 0, 0, 0, 0, 0]);
    expect(summary.blocks).toEqual([]);
    expect(summary.otherFindings).toEqual([]);
  });

  it('takes days, timed days and deadlines for dated, but no months and no year', () => {
    const periods = [
      onDay('2026-09-01'),
      { kind: 'days', start: day('2026-09-01'), endInclusive: day('2026-09-03') },
      { kind: 'timed', date: day('2026-09-01'), start: time(9) },
      { kind: 'deadline', date: day('2026-09-15') },
      inMonths('2026-09'),
      { kind: 'year' },
      { kind: 'open' },
    ] as const;
    const entries = periods.map((period, index) => buildEntry(index + 2, { period }));
    expect(summarise(buildPlan(entries)).figures).toMatchObject({ planned: 7, dated: 4 });
  });

  it('counts done entries, entries with an event and entries that nobody answers for', () => {
    const entries = [
      buildEntry(2, { isDone: true }),
      buildEntry(3, { responsible: [' '] }),
      buildEntry(4, { responsible: [] }),
      buildEntry(5, { rowId: '' }),
    ];
    const { figures } = summarise(buildPlan(entries), [], ['row-2', 'row-3', 'row-99']);
    expect(figures).toMatchObject({ done: 1, synced: 2, withoutResponsible: 2 });
  });

  it('counts the event of a copied row once', () => {
    const entries = [buildEntry(2, { rowId: 'same' }), buildEntry(3, { rowId: 'same' })];
    expect(summarise(buildPlan(entries), [], ['same']).figures.synced).toBe(1);
  });

  it('counts an entry with errors once, however many it has, and still counts it as planned', () => {
    const { figures } = summarise(buildPlan([buildEntry(2), buildEntry(3)]), [
      dateMissing(2),
      dateMissing(2),
      responsibleMissing(3),
    ]);
    expect(figures).toMatchObject({ planned: 2, withErrors: 1 });
  });
});

describe('summarisePlan: attention', () => {
  it('takes in entries with errors, with warnings and without a period, but no hints', () => {
    const period = onDay('2026-09-01');
    const summary = summarise(
      buildPlan([
        buildEntry(2, { period }),
        buildEntry(3, { period }),
        buildEntry(4, { period: { kind: 'open' } }),
        buildEntry(5, { period }),
      ]),
      [dateMissing(2), responsibleMissing(3), { ...responsibleMissing(5), severity: 'hint' }],
    );
    expect(summary.blocks[0]?.attention.map(({ entry }) => entry.rowNumber)).toEqual([2, 3, 4]);
  });

  it('keeps findings of the whole plan and of rows that are no entries apart', () => {
    const wholePlan: Finding = { code: 'school-year-unknown', severity: 'error', parameters: {}, fixes: [] };
    const summary = summarise(buildPlan([buildEntry(2)]), [wholePlan, dateMissing(2), dateMissing(7)]);
    expect(summary.otherFindings.map(({ finding }) => finding)).toEqual([wholePlan, dateMissing(7)]);
  });
});
