import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { BlockAssignment } from '../../src/plan/blocks';
import type { Entry } from '../../src/plan/entry';
import type { Finding } from '../../src/plan/finding';
import type { LocalDate } from '../../src/plan/localDate';
import { addDays, yearMonthOf } from '../../src/plan/localDate';
import type { Period } from '../../src/plan/period';
import type { Plan } from '../../src/plan/plan';
import { layOutSummary } from '../../src/summary/layOutSummary';
import type { SummaryFigures } from '../../src/summary/summary';
import {
  buildBlock,
  buildEntry,
  buildPlan,
  dateMissing,
  day,
  time,
  withoutSchoolYear,
  summariseOneTab,
} from './planBuilders';

const blockNames = ['Наука', 'Культура', 'Здоровье', 'Спорт'];

/** Mostly inside 2026/27, now and then outside. */
const dates: fc.Arbitrary<LocalDate> = fc
  .integer({ min: -90, max: 450 })
  .map((days) => addDays(day('2026-09-01'), days));

const periods: fc.Arbitrary<Period> = fc.oneof(
  dates.map((date): Period => ({ kind: 'day', date })),
  dates.map((date): Period => ({ kind: 'timed', date, start: time(15) })),
  dates.map((date): Period => ({ kind: 'deadline', date })),
  fc
    .tuple(dates, fc.nat(100))
    .map(([start, length]): Period => ({ kind: 'days', start, endInclusive: addDays(start, length) })),
  fc.tuple(dates, fc.nat(300)).map(([start, length]): Period => ({
    kind: 'months',
    start: yearMonthOf(start),
    endInclusive: yearMonthOf(addDays(start, length)),
  })),
  fc.constantFrom<Period>({ kind: 'year' }, { kind: 'open' }),
);

const assignments: fc.Arbitrary<BlockAssignment> = fc.oneof(
  fc.constant<BlockAssignment>({ kind: 'none' }),
  fc.constantFrom(...blockNames).map((name): BlockAssignment => ({ kind: 'given', name })),
  fc
    .constantFrom(...blockNames)
    .map((name): BlockAssignment => ({ kind: 'suggested', name: name.toUpperCase() })),
);

const entries: fc.Arbitrary<readonly Entry[]> = fc
  .array(
    fc.record({
      period: fc.option(periods, { nil: undefined }),
      block: assignments,
      isDone: fc.boolean(),
      responsible: fc.subarray(['Волкова А. П.', 'родители', 'социальный педагог']),
    }),
    { maxLength: 40 },
  )
  .map((all) =>
    all.map(({ period, ...others }, index) =>
      buildEntry(index + 2, { ...others, ...(period === undefined ? {} : { period }) }),
    ),
  );

const plans: fc.Arbitrary<Plan> = fc
  .record({ entries, blocks: fc.subarray(blockNames), hasSchoolYear: fc.boolean() })
  .map(({ entries: of, blocks, hasSchoolYear }) => {
    const plan = buildPlan(
      of,
      blocks.map((name) => buildBlock(name)),
    );
    return hasSchoolYear ? plan : withoutSchoolYear(plan);
  });

const inputs = fc
  .record({ plan: plans, errorRows: fc.array(fc.integer({ min: 2, max: 50 })), synced: fc.array(fc.nat(50)) })
  .map(({ plan, errorRows, synced }) => ({
    plan,
    findings: errorRows.map((rowNumber): Finding => dateMissing(rowNumber)),
    syncedRowIds: new Set(synced.map((number) => `row-${number}`)),
  }));

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}

describe('the figures of the summary', () => {
  it('add up along every row and every column for any plan', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const summary = summariseOneTab(input);
        expect(summary.figures.planned).toBe(input.plan.entries.length);
        expect(sum(summary.countsByColumn)).toBe(input.plan.entries.length);
        const planned = summary.blocks.map(({ figures }) => figures.planned);
        expect(summary.blocks.map(({ countsByColumn }) => sum(countsByColumn))).toEqual(planned);
        expect(summary.blocks.map(({ entries: of }) => of.length)).toEqual(planned);
        const columnSums = summary.columns.map((_, index) =>
          sum(summary.blocks.map(({ countsByColumn }) => countsByColumn[index] ?? 0)),
        );
        expect(columnSums).toEqual(summary.countsByColumn);
      }),
    );
  });

  it('add up from the blocks to the whole plan for any plan', () => {
    const figures: readonly (keyof SummaryFigures)[] = [
      'planned',
      'dated',
      'synced',
      'done',
      'withErrors',
      'withoutResponsible',
    ];
    fc.assert(
      fc.property(inputs, (input) => {
        const summary = summariseOneTab(input);
        const sums = figures.map((figure) => sum(summary.blocks.map((block) => block.figures[figure])));
        expect(sums).toEqual(figures.map((figure) => summary.figures[figure]));
      }),
    );
  });

  it('hold every entry and every finding exactly once for any plan', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const { blocks, otherFindings } = summariseOneTab(input);
        const shown = blocks.flatMap(({ entries: of }) => of);
        const rowNumbers = shown.map(({ entry }) => entry.rowNumber).sort((first, second) => first - second);
        expect(rowNumbers).toEqual(input.plan.entries.map(({ rowNumber }) => rowNumber));
        expect(shown.flatMap(({ findings }) => findings).length + otherFindings.length).toBe(
          input.findings.length,
        );
      }),
    );
  });

  it('give a full rectangle, the same every time, for any plan', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const build = () =>
          layOutSummary(summariseOneTab(input), { language: 'uk', planTitle: 'План', builtAt: '' });
        const layout = build();
        const widths = new Set(layout.rows.map(({ cells }) => cells.length));
        expect([...widths]).toEqual([layout.columnWidths.length]);
        expect(build()).toEqual(layout);
      }),
      { numRuns: 30 },
    );
  });
});
