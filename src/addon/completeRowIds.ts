import type { CalendarEvent } from '../calendar/calendarEvent';
import { desiredEvent } from '../calendar/desiredEvent';
import { digestOfText, digestsOfDraft, fingerprintText } from '../calendar/eventFields';
import { eventIdOf, isRowId, rowIdsFrom } from '../calendar/eventIdentity';
import { type IdentifiedRow, identifyRows, type RowContent } from '../calendar/rowIdentity';
import { parseRowState, rowIdOfState } from '../calendar/rowState';
import { cellText } from '../plan/cell';
import type { HiddenColumn } from '../plan/columns';
import { isExcludedMark } from '../plan/excludedMark';
import type { RowTexts } from '../plan/planRow';
import type { PlanSheet } from '../plan/workbook';
import type { AddonPorts } from './addonPorts';
import type { PreparedTab } from './preparePlan';

interface RowOfTab extends IdentifiedRow {
  /** From 0. */
  readonly rowIndex: number;
  /** What stands in the state column beside it, of whatever row. */
  readonly stateText: string;
}

/**
 * Gives every row of the tabs an id of its own and saves it. Ids are unique over all tabs: of a row that was copied into
 * another tab the one that stands first keeps its event. `events` are those of the plan.
 */
export function completeRowIds(
  ports: AddonPorts,
  tabs: readonly PreparedTab[],
  planId: string,
  events: readonly CalendarEvent[],
): readonly PreparedTab[] {
  const states = statesById(tabs, planId);
  const rows = tabs.flatMap((tab, tabIndex) => rowsOfTab(tab, tabIndex, planId, states));
  const known = identifyRows(rows, events);
  const unknown = rows.filter((row) => !known.has(row));
  const newIds = unknown.length > 0 ? rowIdsFrom(ports.newSeed(), unknown.length) : [];
  const ids = new Map([...known, ...unknown.map((row, index) => [row, newIds[index] ?? ''] as const)]);
  return tabs.map((tab, tabIndex) => {
    const ofTab = rows.filter((row) => row.tabIndex === tabIndex);
    const idOf = (row: RowOfTab) => ids.get(row) ?? '';
    const write = (column: HiddenColumn, changed: readonly HiddenCell[]): void => {
      writeCells(ports.planSheet(tab.plan.tab.sheetId), tab, column, changed);
    };
    write(
      'rowId',
      changedCells(ofTab, ({ rowId }) => rowId, idOf),
    );
    // A state that was left behind follows its row before that of another one takes its place.
    write(
      'state',
      changedCells(
        ofTab,
        ({ stateText }) => stateText,
        (row) => states.get(idOf(row)) ?? row.stateText,
      ),
    );
    return { ...tab, rowIds: new Map(ofTab.map((row) => [row.rowIndex, idOf(row)])), states };
  });
}

interface HiddenCell {
  /** From 0. */
  readonly rowIndex: number;
  readonly text: string;
}

function changedCells(
  rows: readonly RowOfTab[],
  present: (row: RowOfTab) => string,
  wanted: (row: RowOfTab) => string,
): readonly HiddenCell[] {
  return rows.flatMap((row) =>
    wanted(row) === present(row) ? [] : [{ rowIndex: row.rowIndex, text: wanted(row) }],
  );
}

/** In one go. No cell outside is written that need not be: somebody may sort the rows at this very moment. */
function writeCells(
  sheet: PlanSheet,
  { plan, header }: PreparedTab,
  column: HiddenColumn,
  changed: readonly HiddenCell[],
): void {
  if (changed.length === 0) return;
  const texts = new Map(changed.map(({ rowIndex, text }) => [rowIndex, text]));
  // In the order of the rows.
  const first = changed[0]?.rowIndex ?? 0;
  const length = (changed[changed.length - 1]?.rowIndex ?? first) - first + 1;
  const columnIndex = header.columnIndexes[column] ?? -1;
  const present = (rowIndex: number) => cellText(plan.grid[rowIndex]?.[columnIndex]);
  sheet.writeHidden(
    header,
    column,
    first,
    Array.from({ length }, (_, offset) => texts.get(first + offset) ?? present(first + offset)),
  );
}

/** Of a row and its copy, which name the same row, the state of the row itself. */
function statesById(tabs: readonly PreparedTab[], planId: string): ReadonlyMap<string, string> {
  const states = new Map<string, string>();
  for (const { texts, rowId } of tabs.flatMap(({ plan }) => plan.reading.rows)) {
    const named = rowIdOfState(texts.state, planId);
    if (named !== '' && (named === rowId || !states.has(named))) states.set(named, texts.state);
  }
  return states;
}

function rowsOfTab(
  { plan, context }: PreparedTab,
  tabIndex: number,
  planId: string,
  states: ReadonlyMap<string, string>,
): readonly RowOfTab[] {
  const entryByRowNumber = new Map(plan.reading.plan.entries.map((entry) => [entry.rowNumber, entry]));
  return plan.reading.rows.flatMap((row): RowOfTab[] => {
    const entry = entryByRowNumber.get(row.rowNumber);
    // Whatever else stands in the column was not put there by us.
    const rowId = isRowId(row.rowId) ? row.rowId : '';
    if (row.kind !== 'entry' && rowId === '') return [];
    // Of a row and a copy of it that is not to be synced the event belongs to the other one.
    const draft = entry && !isExcludedMark(row.texts.excluded) ? desiredEvent(entry, context) : undefined;
    const wanted = draft && digestsOfDraft(draft);
    const agreed = parseRowState(states.get(rowId) ?? '', eventIdOf(planId, rowId))?.agreed;
    return [
      {
        tabIndex,
        rowIndex: row.rowIndex,
        rowId,
        isBlank: row.kind === 'blank',
        content: wanted ?? contentWithoutDay(row.texts),
        stateText: row.texts.state,
        rowIdOfState: rowIdOfState(row.texts.state, planId),
        ...(agreed && { agreed }),
        isAsWritten:
          wanted !== undefined && agreed !== undefined && fingerprintText(agreed) === fingerprintText(wanted),
      },
    ];
  });
}

function contentWithoutDay({ event, place }: RowTexts): RowContent {
  return { summary: digestOfText(event), when: '', location: digestOfText(place) };
}
