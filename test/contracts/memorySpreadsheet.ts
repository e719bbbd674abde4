import { cellText, type Grid } from '../../src/plan/cell';
import type { ColumnKey, PlanHeader } from '../../src/plan/columns';
import type { InsertedRow } from '../../src/plan/finding';
import { freeTabName } from '../../src/plan/freeTabName';
import type { PlanSheet, Tab, TabRole, Workbook } from '../../src/plan/workbook';
import type { SpreadsheetBench } from './spreadsheetContract';

interface KeptCell {
  value: string | number;
  ownNote: string;
  note: string;
  link: string;
}

interface KeptTab {
  readonly sheetId: number;
  name: string;
  /** With the sheet id that it was given to: a copy takes it along and has none. */
  role?: { readonly name: TabRole; readonly sheetId: number };
  rows: KeptCell[][];
}

const emptyCell = (): KeptCell => ({ value: '', ownNote: '', note: '', link: '' });

function columnsOf({ cells }: InsertedRow): ColumnKey[] {
  return Object.keys(cells) as ColumnKey[];
}

/** The ports Workbook and PlanSheet in a few lines: what the contract asks, and nothing of Google. */
export function createMemorySpreadsheet(): SpreadsheetBench {
  const tabs: KeptTab[] = [{ sheetId: 0, name: 'Лист1', rows: [] }];
  let selected = { sheetId: 0, cell: 'A1' };

  const tabOf = (sheetId: number): KeptTab => {
    const tab = tabs.find((candidate) => candidate.sheetId === sheetId);
    if (!tab) throw new RangeError(`There is no tab ${sheetId}.`);
    return tab;
  };
  const addTab = (name: string): KeptTab => {
    const tab: KeptTab = { sheetId: Math.max(...tabs.map(({ sheetId }) => sheetId)) + 1, name, rows: [] };
    tabs.push(tab);
    return tab;
  };
  /** Makes room where there is none; indexes from 0. */
  const cellAt = (tab: KeptTab, rowIndex: number, columnIndex: number): KeptCell => {
    while (tab.rows.length <= rowIndex) tab.rows.push([]);
    const row = tab.rows[rowIndex] ?? [];
    while (row.length <= columnIndex) row.push(emptyCell());
    return row[columnIndex] ?? emptyCell();
  };
  const fill = (tab: KeptTab, content: Grid): void => {
    content.forEach((row, rowIndex) => {
      row.forEach((value, columnIndex) => {
        cellAt(tab, rowIndex, columnIndex).value = cellText(value);
      });
    });
  };
  const viewTab = ({ sheetId, name, role }: KeptTab): Tab => ({
    sheetId,
    name,
    ...(role?.sheetId === sheetId && { role: role.name }),
  });

  const workbook: Workbook = {
    spreadsheetId: 'memory',
    name: 'План',
    timeZone: () => 'Europe/Moscow',
    tabs: () => tabs.map(viewTab),
    activeSheetId: () => selected.sheetId,
    read(sheetId) {
      const { rows } = tabOf(sheetId);
      const width = Math.max(0, ...rows.map((row) => row.length));
      return rows.map((row) => Array.from({ length: width }, (_, index) => row[index]?.value ?? ''));
    },
    addTab(wantedName, role, content) {
      const tab = addTab(
        freeTabName(
          wantedName,
          tabs.map(({ name }) => name),
        ),
      );
      tab.role = { name: role, sheetId: tab.sheetId };
      fill(tab, content);
      return viewTab(tab);
    },
    giveRole(sheetId, role) {
      tabOf(sheetId).role = { name: role, sheetId };
    },
    fillTab(sheetId, known, content) {
      if (JSON.stringify(workbook.read(sheetId)) !== JSON.stringify(known)) return false;
      fill(tabOf(sheetId), content);
      return true;
    },
  };

  const planSheet = (sheetId: number): PlanSheet => {
    const tab = tabOf(sheetId);
    const cell = (header: PlanHeader, rowIndex: number, column: ColumnKey) =>
      cellAt(tab, rowIndex, header.columnIndexes[column] ?? -1);
    return {
      addOwnColumns(header, width, titles) {
        const columnIndexes = { ...header.columnIndexes };
        let next = width;
        for (const column of ['status', 'state', 'rowId'] as const) {
          if (columnIndexes[column] !== undefined) continue;
          columnIndexes[column] = next;
          cellAt(tab, header.headerRowIndex, next).value = titles[column];
          next += 1;
        }
        return { ...header, columnIndexes };
      },
      writeHeadings(headerRowIndex, columnIndexes, titles) {
        columnIndexes.forEach((columnIndex, index) => {
          const heading = cellAt(tab, headerRowIndex, columnIndex);
          if (heading.value === '') heading.value = titles[index] ?? '';
        });
      },
      writeHidden(header, column, firstRowIndex, texts) {
        texts.forEach((text, offset) => {
          cell(header, firstRowIndex + offset, column).value = text;
        });
      },
      writeMarks(header, marks) {
        for (let rowIndex = header.headerRowIndex + 1; rowIndex < tab.rows.length; rowIndex += 1) {
          const mark = marks.get(cellText(cell(header, rowIndex, 'rowId').value));
          if (!mark) continue;
          const status = cell(header, rowIndex, 'status');
          status.value = mark.status.text;
          status.link = mark.status.link;
          if (mark.state !== undefined) cell(header, rowIndex, 'state').value = mark.state;
        }
      },
      writeNotes(header, notes) {
        for (let rowIndex = header.headerRowIndex + 1; rowIndex < tab.rows.length; rowIndex += 1) {
          for (const columnIndex of Object.values(header.columnIndexes)) {
            cellAt(tab, rowIndex, columnIndex).ownNote = notes.get(columnIndex)?.get(rowIndex) ?? '';
          }
        }
      },
      writeHeadingNote(header, note) {
        cell(header, header.headerRowIndex, 'status').ownNote = note;
      },
      applyFixes(header, fixes) {
        const applied = fixes.map(({ edits, insertedRows = [] }) => {
          const named = [...edits.map(({ column }) => column), ...insertedRows.flatMap(columnsOf)];
          if (!named.every((column) => header.columnIndexes[column] !== undefined)) return false;
          const cells = edits.map((edit) => ({ edit, kept: cell(header, edit.rowNumber - 1, edit.column) }));
          if (!cells.every(({ edit, kept }) => cellText(kept.value) === edit.before)) return false;
          for (const { edit, kept } of cells) kept.value = edit.after;
          return true;
        });
        const inserted = fixes.flatMap(({ insertedRows }, index) =>
          applied[index] === true ? (insertedRows ?? []) : [],
        );
        // From the end of the list: of rows after the same one the first comes to stand first.
        const upwards = [...inserted]
          .reverse()
          .sort((one, other) => other.afterRowNumber - one.afterRowNumber);
        for (const row of upwards) {
          tab.rows.splice(row.afterRowNumber, 0, []);
          for (const column of columnsOf(row)) {
            cell(header, row.afterRowNumber, column).value = row.cells[column] ?? '';
          }
        }
        return applied;
      },
      select(rowNumber, columnIndex) {
        selected = { sheetId, cell: `${String.fromCharCode(65 + columnIndex)}${rowNumber}` };
      },
    };
  };

  return {
    workbook,
    planSheet,
    type(sheetId, rowNumber, columnNumber, rows) {
      rows.forEach((row, rowOffset) => {
        row.forEach((text, columnOffset) => {
          const isNumber = /^\d+$/.test(text);
          cellAt(tabOf(sheetId), rowNumber - 1 + rowOffset, columnNumber - 1 + columnOffset).value = isNumber
            ? Number(text)
            : text;
        });
      });
    },
    writeNote(sheetId, rowNumber, columnNumber, note) {
      cellAt(tabOf(sheetId), rowNumber - 1, columnNumber - 1).note = note;
    },
    noteAt(sheetId, rowNumber, columnNumber) {
      const { note, ownNote } = cellAt(tabOf(sheetId), rowNumber - 1, columnNumber - 1);
      return note === '' || ownNote === '' ? note + ownNote : `${note}\n\n${ownNote}`;
    },
    linkAt: (sheetId, rowNumber, columnNumber) =>
      cellAt(tabOf(sheetId), rowNumber - 1, columnNumber - 1).link,
    insertRows(sheetId, rowNumber, rowCount) {
      tabOf(sheetId).rows.splice(rowNumber - 1, 0, ...Array.from({ length: rowCount }, () => []));
    },
    renameTab(sheetId, name) {
      tabOf(sheetId).name = name;
    },
    copyTab(sheetId) {
      const { name, role, rows } = tabOf(sheetId);
      const copy = addTab(`${name} (копия)`);
      copy.rows = structuredClone(rows);
      if (role) copy.role = role;
      return copy.sheetId;
    },
    selectedCell: () => selected.cell,
  };
}
