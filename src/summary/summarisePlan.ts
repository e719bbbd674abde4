import type { Block } from '../plan/blocks';
import { blockName } from '../plan/blocks';
import { cellText } from '../plan/cell';
import type { Entry } from '../plan/entry';
import type { Finding } from '../plan/finding';
import type { Period, PeriodKind } from '../plan/period';
import { boundsOf } from '../plan/periods/bounds';
import type { Plan } from '../plan/plan';
import type { SchoolYear } from '../plan/schoolYear';
import type { KeyedName } from './countNames';
import { countNames } from './countNames';
import { nameKey } from './nameKey';
import type { BlockSummary, EntrySummary, FindingInTab, Summary, SummaryFigures } from './summary';
import { placeEntries } from './placeEntries';
import { createResponsibleNames } from './responsibleNames';

/** One plan tab with what was found in it. */
export interface PlanPart {
  /** Empty where the plan has one tab. */
  readonly tabName: string;
  readonly plan: Plan;
  readonly findings: readonly Finding[];
}

/** What the summary is made from. */
export interface SummaryInput {
  /** In the order of the spreadsheet, at least one. */
  readonly parts: readonly PlanPart[];
  /** About all parts together. */
  readonly findings: readonly Finding[];
  /** Row ids that have an event in Calendar. */
  readonly syncedRowIds: ReadonlySet<string>;
}

/**
 * Adds the plan up, all its tabs together: every entry stands in exactly one block and one column, so rows and columns
 * give the same total. The school year is that of the first tab that names one.
 */
export function summarisePlan({ parts, findings, syncedRowIds }: SummaryInput): Summary {
  const allEntries = parts.flatMap(({ plan }) => plan.entries);
  const schoolYear = parts.find(({ plan }) => plan.schoolYear !== undefined)?.plan.schoolYear;
  const { columns, places } = placeEntries(allEntries, schoolYear);
  const responsibleNames = createResponsibleNames(allEntries);
  const findingsOfParts = parts.map((part) => groupByRow(part.findings.filter(isWorthALook)));
  const claimedRowIds = new Set<string>();
  const entriesInParts = parts.flatMap(({ tabName, plan }, partIndex) =>
    plan.entries.map((entry) => ({ entry, tabName, partIndex })),
  );

  const entries = entriesInParts.map(({ entry, tabName, partIndex }, index): EntrySummary => {
    const { columnIndex, touchedColumnIndexes } = places[index] ?? {
      columnIndex: 0,
      touchedColumnIndexes: [],
    };
    const rowFindings = findingsOfParts[partIndex]?.get(entry.rowNumber) ?? [];
    // A copied row bears the id of its original until it is given its own; the event counts once.
    const isSynced = syncedRowIds.has(entry.rowId) && !claimedRowIds.has(entry.rowId);
    if (isSynced) claimedRowIds.add(entry.rowId);
    return {
      entry,
      tabName,
      columnIndex,
      touchedColumnIndexes,
      isDated: entry.period !== undefined && hasDay[entry.period.kind],
      isSynced,
      hasErrors: rowFindings.some(({ severity }) => severity === 'error'),
      findings: rowFindings,
    };
  });

  const otherFindings = [
    ...findings.filter(isWorthALook).map((finding) => ({ tabName: '', finding })),
    ...parts.flatMap((part, index) => findingsBesideEntries(part, findingsOfParts[index])),
  ];

  return {
    ...(schoolYear === undefined ? {} : { schoolYear }),
    columns,
    figures: countFigures(entries),
    countsByColumn: countByColumn(entries, columns.length),
    blocks: groupByBlock(
      parts.flatMap(({ plan }) => plan.blocks),
      entries,
    ).map(({ block, entries: ofBlock }) =>
      summariseBlock(block, ofBlock, columns.length, schoolYear, responsibleNames),
    ),
    otherFindings,
  };
}

function isWorthALook({ severity }: Finding): boolean {
  return severity !== 'hint';
}

/** Those about the tab as a whole and about rows that are no entries. */
function findingsBesideEntries(
  { tabName, plan }: PlanPart,
  findingsByRow: ReadonlyMap<number | undefined, readonly Finding[]> = new Map(),
): readonly FindingInTab[] {
  const entryRowNumbers = new Set(plan.entries.map(({ rowNumber }) => rowNumber));
  return [...findingsByRow]
    .filter(([rowNumber]) => rowNumber === undefined || !entryRowNumbers.has(rowNumber))
    .flatMap(([, rowFindings]) => rowFindings.map((finding) => ({ tabName, finding })));
}

/** Whether a period of that kind names a day, which is more exact than a month. */
const hasDay: Readonly<Record<PeriodKind, boolean>> = {
  day: true,
  days: true,
  timed: true,
  deadline: true,
  several: true,
  months: false,
  term: false,
  'month-part': false,
  recurring: false,
  year: false,
  'plan-period': false,
  open: false,
};

type DescribedBlock = Partial<Pick<Block, 'name' | 'goal' | 'directions'>>;

interface BlockGroup {
  readonly block: DescribedBlock;
  readonly entries: EntrySummary[];
}

/** The plan's blocks with nothing in them are kept; the group without a block is there only when it has entries. */
function groupByBlock(blocks: readonly Block[], entries: readonly EntrySummary[]): readonly BlockGroup[] {
  const groups = new Map<string, BlockGroup>();
  for (const block of blocks) {
    const key = nameKey(block.name);
    if (key !== '' && !groups.has(key)) groups.set(key, { block, entries: [] });
  }
  const withoutBlock: BlockGroup = { block: {}, entries: [] };
  for (const entry of entries) {
    const name = cellText(blockName(entry.entry.block));
    const key = nameKey(name);
    const group = key === '' ? withoutBlock : (groups.get(key) ?? { block: { name }, entries: [] });
    if (key !== '') groups.set(key, group);
    group.entries.push(entry);
  }
  return withoutBlock.entries.length === 0 ? [...groups.values()] : [...groups.values(), withoutBlock];
}

function summariseBlock(
  { name, goal = '', directions = [] }: DescribedBlock,
  entries: readonly EntrySummary[],
  columnCount: number,
  schoolYear: SchoolYear | undefined,
  responsibleNames: (entry: Entry) => readonly KeyedName[],
): BlockSummary {
  const inOrder = sortByTime(entries, schoolYear);
  return {
    ...(name === undefined ? {} : { name: cellText(name) }),
    goal,
    directions,
    figures: countFigures(entries),
    countsByColumn: countByColumn(entries, columnCount),
    partners: countNames(
      inOrder.map(({ entry }) => [{ key: nameKey(entry.place), name: cellText(entry.place) }]),
    ),
    responsible: countNames(inOrder.map(({ entry }) => responsibleNames(entry))),
    entries: inOrder,
    attention: inOrder.filter(({ entry, findings }) => findings.length > 0 || isWithoutPeriod(entry.period)),
  };
}

function countFigures(entries: readonly EntrySummary[]): SummaryFigures {
  const count = (belongs: (entry: EntrySummary) => boolean): number => entries.filter(belongs).length;
  return {
    planned: entries.length,
    dated: count(({ isDated }) => isDated),
    synced: count(({ isSynced }) => isSynced),
    done: count(({ entry }) => entry.isDone),
    withErrors: count(({ hasErrors }) => hasErrors),
    withoutResponsible: count(({ entry }) => entry.responsible.length === 0),
  };
}

function countByColumn(entries: readonly EntrySummary[], columnCount: number): readonly number[] {
  const counts = new Array<number>(columnCount).fill(0);
  for (const { columnIndex } of entries) counts[columnIndex] = (counts[columnIndex] ?? 0) + 1;
  return counts;
}

function groupByRow(findings: readonly Finding[]): ReadonlyMap<number | undefined, readonly Finding[]> {
  const groups = new Map<number | undefined, Finding[]>();
  for (const finding of findings) {
    const group = groups.get(finding.rowNumber);
    if (group === undefined) groups.set(finding.rowNumber, [finding]);
    else group.push(finding);
  }
  return groups;
}

/** What begins at one time stays in the order of tabs and rows. */
function sortByTime(
  entries: readonly EntrySummary[],
  schoolYear: SchoolYear | undefined,
): readonly EntrySummary[] {
  const keyed = entries.map((summary) => ({ summary, startsAt: startOf(summary.entry.period, schoolYear) }));
  keyed.sort(
    (first, second) =>
      first.summary.columnIndex - second.summary.columnIndex || compareText(first.startsAt, second.startsAt),
  );
  return keyed.map(({ summary }) => summary);
}

/** `yyyy-mm-dd` and, for a timed day, ` hh:mm`: sorts as text, days without a time before the timed ones. */
function startOf(period: Period | undefined, schoolYear: SchoolYear | undefined): string {
  if (period === undefined) return '';
  const day = boundsOf(period, schoolYear)?.start ?? '';
  return period.kind === 'timed' ? `${day} ${period.start}` : day;
}

function isWithoutPeriod(period: Period | undefined): boolean {
  return period === undefined || period.kind === 'open';
}

function compareText(first: string, second: string): number {
  return first < second ? -1 : first > second ? 1 : 0;
}
