import type { NotesByColumn, PlanSheet, Workbook } from '../../src/plan/workbook';
import { PortHost } from './portHost';
import type { SpreadsheetBench } from './spreadsheetContract';

/** The ports Workbook and PlanSheet over the emulated services. */
export function createGoogleSpreadsheet(): SpreadsheetBench {
  const ports = new PortHost();
  const { host } = ports;

  const workbook: Workbook = {
    spreadsheetId: 'contract',
    name: 'План',
    timeZone: () => ports.call('workbook', '', 'timeZone'),
    tabs: () => ports.call('workbook', '', 'tabs'),
    activeSheetId: () => ports.call('workbook', '', 'activeSheetId'),
    read: (sheetId) => ports.call('workbook', '', 'read', sheetId),
    addTab: (name, role, content, headingIndex) =>
      ports.call('workbook', '', 'addTab', name, role, content, headingIndex ?? 0),
    giveRole: (sheetId, role) => ports.call('workbook', '', 'giveRole', sheetId, role),
    fillTab: (sheetId, known, content, headingIndex) =>
      ports.call('workbook', '', 'fillTab', sheetId, known, content, headingIndex ?? 0),
  };

  const planSheet = (sheetId: number): PlanSheet => ({
    addOwnColumns: (header, width, titles) =>
      ports.call('planSheet', sheetId, 'addOwnColumns', header, width, titles),
    writeHeadings: (headerRowIndex, columnIndexes, titles) =>
      ports.call('planSheet', sheetId, 'writeHeadings', headerRowIndex, columnIndexes, titles),
    writeHidden: (header, column, firstRowIndex, texts) =>
      ports.call('planSheet', sheetId, 'writeHidden', header, column, firstRowIndex, texts),
    writeMarks: (header, marks) => ports.call('planSheet', sheetId, 'writeMarks', header, [...marks]),
    writeNotes: (header, notes, rowCount) =>
      ports.call('planSheet', sheetId, 'writeNotes', header, pairsOf(notes), rowCount),
    applyFixes: (header, fixes) => ports.call('planSheet', sheetId, 'applyFixes', header, fixes),
    writeHeadingNote: (header, note) => ports.call('planSheet', sheetId, 'writeHeadingNote', header, note),
    select: (rowNumber, columnIndex) => ports.call('planSheet', sheetId, 'select', rowNumber, columnIndex),
  });

  const viewCell = (sheetId: number, rowNumber: number, columnNumber: number) =>
    host.view().sheets.find((sheet) => sheet.sheetId === sheetId)?.rows[rowNumber - 1]?.[columnNumber - 1];

  return {
    workbook,
    planSheet,
    type: (sheetId, rowNumber, columnNumber, rows) => host.pasteInto(sheetId, rowNumber, columnNumber, rows),
    writeNote(sheetId, rowNumber, columnNumber, note) {
      const area = { rowIndex: rowNumber - 1, columnIndex: columnNumber - 1, rowCount: 1, columnCount: 1 };
      host.workbook.sheet(sheetId)?.changeCells(area, (cell) => ({ ...cell, note }));
    },
    noteAt: (...place) => viewCell(...place)?.note ?? '',
    linkAt: (...place) => viewCell(...place)?.link ?? '',
    insertRows: (sheetId, rowNumber, rowCount) => host.insertRows(sheetId, rowNumber, rowCount),
    renameTab: (sheetId, name) => host.renameSheet(sheetId, name),
    copyTab: (sheetId) => host.copySheet(sheetId),
    selectedCell: () => host.view().activeRange,
  };
}

function pairsOf(
  notes: NotesByColumn,
): readonly (readonly [number, readonly (readonly [number, string])[]])[] {
  return [...notes].map(([columnIndex, ofColumn]) => [columnIndex, [...ofColumn]]);
}
