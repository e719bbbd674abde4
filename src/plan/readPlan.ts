import type { Block, BlockAssignment } from './blocks';
import { defaultBlockColor } from './blocks';
import { blockKindOfName } from './blockKinds';
import type { Grid } from './cell';
import type { PlanHeader } from './columns';
import { takeDateRest } from './dateRest';
import { isDoneMark } from './doneMark';
import type { Entry } from './entry';
import type { Partner } from './partner';
import { blockKindOfPlace, createPartnerDirectory, findPartner } from './places';
import type { KnownPerson } from './people/knownPerson';
import { type AboutPlan, noAbout, type Plan } from './plan';
import type { EntryRow, PlanRow } from './planRow';
import { readPlanRows } from './planRows';
import { findPlanSchoolYear } from './planSchoolYear';
import { readResponsible } from './people/readResponsible';
import { remember } from './remember';
import { createDateReader } from './rowDates';
import { isSharedColumn } from './sharedCells';
import type { SchoolCalendar } from './schoolCalendar';
import { comparisonKey } from './wordPatterns';

export interface PlanInput {
  /** The whole plan tab, from A1. */
  readonly grid: Grid;
  readonly header: PlanHeader;
  /** Of the About tab; a plan without one has no title and no goal. */
  readonly about?: AboutPlan;
  /** Of the Blocks tab, else the seeded ones; without any only written blocks are known. */
  readonly blocks?: readonly Block[];
  /** True when the blocks are those of the Blocks tab. */
  readonly areBlocksChosen?: boolean;
  readonly partners?: readonly Partner[];
  /** Of the tab of responsible people. */
  readonly people?: readonly KnownPerson[];
  /** Terms, holidays and days off of the tab of that name. */
  readonly calendar?: SchoolCalendar;
  /** Where the school year may be named, in order of trust: the About tab, the text above the table, names. */
  readonly schoolYearTexts: readonly string[];
}

/** A plan tab understood. */
export interface PlanReading {
  /** `plan.blocks` holds every block that an entry names: the given ones first, then those met in the rows. */
  readonly plan: Plan;
  /** All rows below the header, in order; the entries of the plan are those of kind `entry`. */
  readonly rows: readonly PlanRow[];
  readonly header: PlanHeader;
  /** Names of the blocks that the Blocks tab lists; none when there is no such tab. */
  readonly chosenBlocks: readonly string[];
  /** Terms, holidays and days off as the plan's people wrote them down. */
  readonly calendar?: SchoolCalendar;
  /** Empty when nobody wrote them down. */
  readonly people: readonly KnownPerson[];
}

/** Reads a plan tab. What cannot be understood stays in the rows for the checks to speak of. */
export function readPlan(input: PlanInput): PlanReading {
  const { grid, header } = input;
  const dateIndex = header.columnIndexes.date;
  const dateCells =
    dateIndex === undefined ? [] : grid.slice(header.headerRowIndex + 1).map((row) => row[dateIndex] ?? '');
  const schoolYear = findPlanSchoolYear(input.schoolYearTexts, dateCells);
  const blocks = createBlockList(input.blocks ?? []);
  const rows = readPlanRows(
    grid,
    header,
    createDateReader(header, schoolYear, input.calendar),
    blocks.isKnown,
  );

  const assignBlock = createBlockAssigner(blocks, input.partners ?? [], input.about?.school);
  const responsibleIndex = header.columnIndexes.responsible;
  const isResponsibleShared = isSharedColumn(header, 'responsible');
  const readPeople = remember(readResponsible);
  const entries = rows
    .filter((row): row is EntryRow => row.kind === 'entry')
    .map((row): Entry => {
      // Line breaks part the responsible, so the cell is read as typed.
      const typed = responsibleIndex === undefined ? undefined : grid[row.rowIndex]?.[responsibleIndex];
      const isOwnCell = !isResponsibleShared && typeof typed === 'string';
      const { place, className, note } = takeDateRest(row);
      const entry: Entry = {
        rowId: row.rowId,
        rowNumber: row.rowNumber,
        periodText: row.periodText,
        title: row.texts.event,
        place,
        responsible: readPeople(isOwnCell ? typed : row.texts.responsible),
        block: assignBlock(row, place),
        className,
        note,
        isDone: isDoneMark(row.texts.done),
      };
      return row.period.ok ? { ...entry, period: row.period.period } : entry;
    });
  const plan: Plan = {
    about: input.about ?? noAbout,
    ...(schoolYear === undefined ? {} : { schoolYear }),
    blocks: blocks.all(),
    entries,
  };
  return {
    plan,
    rows,
    header,
    chosenBlocks: input.areBlocksChosen === true ? (input.blocks ?? []).map(({ name }) => name) : [],
    ...(input.calendar !== undefined && { calendar: input.calendar }),
    people: input.people ?? [],
  };
}

/** The blocks of a plan, growing by those that rows name. */
interface BlockList {
  readonly isKnown: (name: string) => boolean;
  /** The name as the list writes it; a name not met before is added. */
  readonly nameOf: (name: string) => string;
  /** The first block whose name tells that it is of the kind. */
  readonly nameOfKind: (kind: string) => string | undefined;
  readonly all: () => readonly Block[];
}

function createBlockList(given: readonly Block[]): BlockList {
  const blocks = [...given];
  const byKey = new Map(given.map((block) => [comparisonKey(block.name), block]));
  const nameByKind = new Map<string, string>();
  for (const block of given) {
    const kind = blockKindOfName(block.name);
    if (kind !== undefined && !nameByKind.has(kind)) nameByKind.set(kind, block.name);
  }
  return {
    isKnown: (name) => byKey.has(comparisonKey(name)),
    nameOf: (name) => {
      const key = comparisonKey(name);
      const known = byKey.get(key);
      if (known !== undefined) return known.name;
      const block: Block = {
        name,
        goal: '',
        directions: [],
        colorId: defaultBlockColor(name, blocks.length),
      };
      blocks.push(block);
      byKey.set(key, block);
      return name;
    },
    nameOfKind: (kind) => nameByKind.get(kind),
    all: () => blocks,
  };
}

/** The block of a row: its own cell, its section, the partner's line, words of the place; the first that speaks. */
function createBlockAssigner(
  blocks: BlockList,
  partners: readonly Partner[],
  school: string | undefined,
): (row: EntryRow, place: string) => BlockAssignment {
  const directory = createPartnerDirectory(partners);
  const suggest = remember((place: string) => suggestBlock(place, directory, blocks, school));
  return (row, place) => {
    const written = row.texts.block === '' ? row.section : row.texts.block;
    return written === '' ? suggest(place) : { kind: 'given', name: blocks.nameOf(written) };
  };
}

function suggestBlock(
  place: string,
  directory: ReturnType<typeof createPartnerDirectory>,
  blocks: BlockList,
  school: string | undefined,
): BlockAssignment {
  const partner = findPartner(directory, place);
  const partnerBlock = partner?.block ?? '';
  if (partnerBlock !== '') return { kind: 'suggested', name: blocks.nameOf(partnerBlock) };
  const kind = blockKindOfPlace(place, school) ?? blockKindOfPlace(partner?.name ?? '', school);
  const name = kind === undefined ? undefined : blocks.nameOfKind(kind);
  return name === undefined ? { kind: 'none' } : { kind: 'suggested', name };
}
