import { maximumCellCharacters, withoutContent } from './cell';
import type { Cell, CellContent } from './cell';
import { localeRules } from './localeRules';
import { displayText, isDateFormat } from './numberFormat';
import { readTypedText } from './typedText';

/** A text too long for a cell. */
export class CellTooLongError extends Error {
  override readonly name = 'CellTooLongError';
  constructor() {
    super(
      `Your input contains more than the maximum of ${maximumCellCharacters} characters in a single cell.`,
    );
  }
}

/** What a cell needs to know of its spreadsheet to take a value. */
export interface EntryContext {
  /** Such as `ru_RU`. */
  readonly locale: string;
  /** Completes a day without a year. */
  readonly currentYear: number;
}

/** The cell after a text was typed into it by a person or written by a script; both are read alike. */
export function enterText(cell: Cell, text: string, context: EntryContext): Cell {
  if (text.length > maximumCellCharacters) throw new CellTooLongError();
  const blank = withoutContent(cell);
  if (cell.format.numberFormat === '@') return { ...blank, value: text.replace(/^'/, '') };
  const { value, formula, isUnevaluated, link, numberFormat } = readTypedText(
    text,
    context.locale,
    context.currentYear,
  );
  const content: Cell = { ...blank, value, formula, isUnevaluated, link };
  return numberFormat === undefined ? content : withValueFormat(content, numberFormat);
}

/** The cell with a number or truth value from a script. Under the plain-text format it becomes text. */
export function enterValue(cell: Cell, value: CellContent, context: EntryContext): Cell {
  if (typeof value === 'string') return enterText(cell, value, context);
  const content: Cell = { ...withoutContent(cell), value };
  if (cell.format.numberFormat !== '@') return content;
  const text = displayText({ ...content, format: {} }, context.locale);
  return { ...content, value: text };
}

/** The cell with a day or time from a script. A format that shows days stays; another one gives way to the locale's. */
export function enterDay(cell: Cell, serial: number, context: EntryContext): Cell {
  const { dateFormat } = localeRules(context.locale);
  const format = Number.isInteger(serial) ? dateFormat : `${dateFormat} H:mm:ss`;
  const content = withValueFormat({ ...withoutContent(cell), value: serial }, format);
  if (cell.format.numberFormat !== '@') return content;
  return { ...content, value: displayText({ ...content, format: { numberFormat: format } }, context.locale) };
}

/** The cell with text that stays text whatever it looks like, as rich text does; `link` is where it leads. */
export function enterRichText(cell: Cell, text: string, link: string | undefined): Cell {
  if (text.length > maximumCellCharacters) throw new CellTooLongError();
  return { ...withoutContent(cell), value: text, link };
}

/** Keeps the format the cell has when it is of the same kind. */
function withValueFormat(cell: Cell, numberFormat: string): Cell {
  const present = cell.format.numberFormat;
  const isKept = isDateFormat(numberFormat) ? isDateFormat(present) : present?.includes('%') === true;
  if (isKept || present === '@') return cell;
  return { ...cell, format: { ...cell.format, numberFormat } };
}
