import { defaultFormat, withFormat } from '../workbook/cell';
import type { Cell, CellFormat, HorizontalAlignment, VerticalAlignment } from '../workbook/cell';
import { ServiceError } from './emulate';
import { gridItem, readGrid } from './gridParameters';
import { readColor } from './spreadsheetContext';
import type { RangeContent, SpreadsheetContext } from './spreadsheetContext';

type Range = GoogleAppsScript.Spreadsheet.Range;

/** What Sheets tells of a cell that nobody formatted. */
const defaultFontSize = 10;

/** The members of a Range that read and write how cells look. */
export function rangeFormats(
  context: SpreadsheetContext,
  content: RangeContent,
  self: () => Range,
): Partial<Range> {
  const { sheet, area } = content;

  const read = <Value>(valueOf: (format: CellFormat) => Value): Value[][] => {
    context.refuseDeleted(sheet);
    return sheet.cells(area).map((row) => row.map(({ format }) => valueOf(format)));
  };
  const change = (changed: (cell: Cell, row: number, column: number) => Cell): Range => {
    context.refuseDeleted(sheet);
    sheet.changeCells(area, changed);
    return self();
  };
  /** A setter of one look for all cells, and its twin that takes a grid. */
  const setAll = (formatOf: (value: unknown) => CellFormat) => (value: unknown) => {
    const format = formatOf(value);
    return change((cell) => withFormat(cell, format));
  };
  const setEach = (methodName: string, formatOf: (value: unknown) => CellFormat) => (values: unknown) => {
    const formats = readGrid(values, area, methodName).map((row) => row.map(formatOf));
    return change((cell, row, column) => withFormat(cell, formats[row]?.[column] ?? defaultFormat));
  };
  const background = (value: unknown): CellFormat => ({ background: readColor(value) });
  const fontColor = (value: unknown): CellFormat => ({ fontColor: readColor(value) });
  const weight = (value: unknown): CellFormat => ({ bold: readOneOf(value, 'bold', 'normal') || undefined });
  const style = (value: unknown): CellFormat => ({
    italic: readOneOf(value, 'italic', 'normal') || undefined,
  });

  return {
    getBackground: () => read(backgroundOf)[0]?.[0] ?? '#ffffff',
    getBackgrounds: () => read(backgroundOf),
    setBackground: setAll(background),
    setBackgrounds: setEach('setBackgrounds', background),
    setFontColor: setAll(fontColor),
    setFontColors: setEach('setFontColors', fontColor),
    getFontWeights: () => read(({ bold }) => (bold === true ? 'bold' : 'normal')),
    setFontWeight: setAll(weight),
    setFontWeights: setEach('setFontWeights', weight),
    getFontStyles: () => read(({ italic }) => (italic === true ? 'italic' : 'normal')),
    setFontStyle: setAll(style),
    setFontStyles: setEach('setFontStyles', style),
    getFontSizes: () => read(({ fontSize }) => fontSize ?? defaultFontSize),
    setFontSize: setAll(readFontSize),
    setFontSizes: setEach('setFontSizes', readFontSize),
    getNumberFormat: () => read(numberFormatOf)[0]?.[0] ?? '',
    getNumberFormats: () => read(numberFormatOf),
    setNumberFormat: setAll(readNumberFormat),
    setNumberFormats: setEach('setNumberFormats', readNumberFormat),
    getWraps: () => read(({ wrap }) => wrap === true),
    setWrap: setAll(readWrap),
    setWraps: setEach('setWraps', readWrap),
    getVerticalAlignments: () => read(({ vertical }) => vertical ?? 'bottom'),
    setVerticalAlignment: setAll(readVertical),
    setVerticalAlignments: setEach('setVerticalAlignments', readVertical),
    getHorizontalAlignments: () => read(({ horizontal }) => horizontal ?? 'general'),
    setHorizontalAlignment: setAll(readHorizontal),
    setHorizontalAlignments: setEach('setHorizontalAlignments', readHorizontal),
    clearFormat: () => change((cell) => ({ ...cell, format: defaultFormat })),
    setDataValidation(rule: unknown) {
      const validation = rule === null ? undefined : context.validations.contentOf(rule);
      return change((cell) => ({ ...cell, validation }));
    },
    setDataValidations(rules: unknown) {
      const grid = readGrid(rules, area, 'setDataValidations');
      return change((cell, row, column) => {
        const rule = gridItem(grid, row, column);
        return { ...cell, validation: rule === null ? undefined : context.validations.contentOf(rule) };
      });
    },
    clearDataValidations: () => change((cell) => ({ ...cell, validation: undefined })),
  };
}

function backgroundOf({ background }: CellFormat): string {
  return background ?? '#ffffff';
}

/** The automatic format reads as `0.###############` for Google; nobody should build on it. */
function numberFormatOf({ numberFormat }: CellFormat): string {
  return numberFormat ?? '0.###############';
}

function readNumberFormat(value: unknown): CellFormat {
  if (typeof value !== 'string') throw new ServiceError(`Invalid number format: ${JSON.stringify(value)}`);
  const isAutomatic = value === '' || /^general$/i.test(value) || value === '0.###############';
  return { numberFormat: isAutomatic ? undefined : value };
}

function readFontSize(value: unknown): CellFormat {
  if (typeof value !== 'number' || !(value > 0))
    throw new ServiceError(`Invalid font size: ${JSON.stringify(value)}`);
  return { fontSize: value === defaultFontSize ? undefined : value };
}

function readWrap(value: unknown): CellFormat {
  if (typeof value !== 'boolean') throw new ServiceError(`Invalid wrap: ${JSON.stringify(value)}`);
  return { wrap: value || undefined };
}

function readVertical(value: unknown): CellFormat {
  const known: readonly VerticalAlignment[] = ['top', 'middle', 'bottom'];
  return { vertical: value === null ? undefined : readKnown(value, known) };
}

function readHorizontal(value: unknown): CellFormat {
  const known: readonly HorizontalAlignment[] = ['left', 'center', 'right'];
  return { horizontal: value === null || value === 'normal' ? undefined : readKnown(value, known) };
}

function readKnown<Word extends string>(value: unknown, known: readonly Word[]): Word {
  const found = known.find((word) => word === value);
  if (found === undefined) throw new ServiceError(`Invalid alignment: ${JSON.stringify(value)}`);
  return found;
}

/** True for the first word, false for the second and for null. */
function readOneOf(value: unknown, on: string, off: string): boolean {
  if (value !== on && value !== off && value !== null)
    throw new ServiceError(`Invalid font attribute: ${JSON.stringify(value)}`);
  return value === on;
}
