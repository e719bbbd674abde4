import { types } from 'node:util';
import { hasContent, withoutContent } from '../workbook/cell';
import type { Cell } from '../workbook/cell';
import { enterDay, enterRichText, enterValue } from '../workbook/cellWriting';
import { displayText, isDateFormat } from '../workbook/numberFormat';
import { instantOfSerial, serialOfInstant } from '../workbook/serialDate';
import { NotEmulatedError, ServiceError } from './emulate';
import { gridItem, readGrid } from './gridParameters';
import { newRichTextValue } from './richText';
import type { RangeContent, SpreadsheetContext } from './spreadsheetContext';

type Range = GoogleAppsScript.Spreadsheet.Range;

/** What a formula reads as that the local host cannot compute; Sheets shows it for one that it cannot read. */
const notComputed = '#ERROR!';

/** The members of a Range that read and write what cells hold. */
export function rangeValues(
  context: SpreadsheetContext,
  content: RangeContent,
  self: () => Range,
): Partial<Range> {
  const { sheet, area } = content;
  const { locale } = context.workbook;

  const read = <Value>(valueOf: (cell: Cell, row: number, column: number) => Value): Value[][] => {
    context.refuseDeleted(sheet);
    return sheet
      .cells(area)
      .map((row, rowOffset) => row.map((cell, column) => valueOf(cell, rowOffset, column)));
  };
  const first = <Value>(valueOf: (cell: Cell, row: number, column: number) => Value): Value => {
    context.refuseDeleted(sheet);
    return valueOf(sheet.cell(area.rowIndex, area.columnIndex), 0, 0);
  };
  const change = (changed: (cell: Cell, row: number, column: number) => Cell): Range => {
    context.refuseDeleted(sheet);
    sheet.changeCells(area, changed);
    return self();
  };
  const valueOf = (cell: Cell): unknown => {
    if (cell.isUnevaluated === true) return notComputed;
    if (typeof cell.value !== 'number' || !isDateFormat(cell.format.numberFormat)) return cell.value;
    return new Date(instantOfSerial(cell.value, context.workbook.timeZone));
  };
  const displayOf = (cell: Cell): string =>
    cell.isUnevaluated === true ? notComputed : displayText(cell, locale);
  const richTextOf = (cell: Cell): GoogleAppsScript.Spreadsheet.RichTextValue | null => {
    if (typeof cell.value !== 'string') return null;
    const { bold, italic, fontSize, fontColor } = cell.format;
    return newRichTextValue(context, {
      text: cell.value,
      link: cell.link,
      style: { bold, italic, fontSize, fontColor },
    });
  };
  const setRichText = (cell: Cell, value: unknown): Cell => {
    const { text, link, style } = context.richTexts.contentOf(value);
    return withChecked({ ...enterRichText(cell, text, link), format: { ...cell.format, ...style } });
  };

  return {
    getValue: () => first(valueOf),
    getValues: () => read(valueOf),
    getDisplayValue: () => first(displayOf),
    getDisplayValues: () => read(displayOf),
    getFormula: () => first((cell) => cell.formula ?? ''),
    getFormulas: () => read((cell) => cell.formula ?? ''),
    isBlank: () => !read(hasContent).flat().includes(true),
    setValue: (value: unknown) => change((cell) => enter(context, cell, value)),
    setValues(values: unknown) {
      const grid = readGrid(values, area, 'setValues');
      // All or nothing: a value that is refused leaves every cell as it was.
      const cells = read((cell, row, column) => enter(context, cell, gridItem(grid, row, column)));
      return change((cell, row, column) => cells[row]?.[column] ?? cell);
    },
    getRichTextValue: () => first(richTextOf),
    getRichTextValues: () => read(richTextOf),
    setRichTextValue: (value) => change((cell) => setRichText(cell, value)),
    setRichTextValues(values: unknown) {
      const grid = readGrid(values, area, 'setRichTextValues');
      const cells = read((cell, row, column) => setRichText(cell, gridItem(grid, row, column)));
      return change((cell, row, column) => cells[row]?.[column] ?? cell);
    },
    getNote: () => first((cell) => cell.note ?? ''),
    getNotes: () => read((cell) => cell.note ?? ''),
    setNote: (note: unknown) => change((cell) => ({ ...cell, note: readNote(note) })),
    setNotes(notes: unknown) {
      const grid = readGrid(notes, area, 'setNotes');
      return change((cell, row, column) => ({ ...cell, note: readNote(gridItem(grid, row, column)) }));
    },
    clearContent: () => change(withoutContent),
    clearNote: () => change((cell) => ({ ...cell, note: undefined })),
  };
}

/** A value as `setValue` takes it: undefined and null clear, a Date is the day and time of the spreadsheet's zone. */
function enter(context: SpreadsheetContext, cell: Cell, value: unknown): Cell {
  const entry = context.entry();
  if (value === undefined || value === null || value === '') return withoutContent(cell);
  if (typeof value === 'number' && !Number.isFinite(value))
    throw new NotEmulatedError(`Writing ${value} into a cell`);
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') {
    return withChecked(enterValue(cell, value, entry));
  }
  if (!types.isDate(value)) throw new NotEmulatedError(`Writing a value of type ${typeof value} into a cell`);
  if (Number.isNaN(value.getTime())) throw new NotEmulatedError('Writing an invalid Date into a cell');
  return withChecked(enterDay(cell, serialOfInstant(value.getTime(), context.workbook.timeZone), entry));
}

/** Refuses what the cell's validation rule rejects; a rule that only warns lets it pass. */
function withChecked(cell: Cell): Cell {
  const rule = cell.validation;
  if (rule === undefined || rule.allowInvalid || cell.value === '') return cell;
  const allowed = rule.allowed === 'checkbox' ? [true, false] : rule.allowed;
  if (!allowed.some((entry) => String(entry) === String(cell.value))) {
    throw new ServiceError('The data you entered violates the data validation rules set on this cell.');
  }
  return cell;
}

function readNote(note: unknown): string | undefined {
  return note === null || note === undefined || note === '' ? undefined : readNoteText(note);
}

function readNoteText(note: unknown): string {
  if (typeof note !== 'string') throw new NotEmulatedError(`A note of type ${typeof note}`);
  return note;
}
