import type { CellFormat } from '../workbook/cell';
import { emulate, NotEmulatedError, ServiceError } from './emulate';
import { readColor } from './spreadsheetContext';
import type { RichText, SpreadsheetContext } from './spreadsheetContext';

type RichTextValue = GoogleAppsScript.Spreadsheet.RichTextValue;
type RichTextValueBuilder = GoogleAppsScript.Spreadsheet.RichTextValueBuilder;
type TextStyle = GoogleAppsScript.Spreadsheet.TextStyle;
type TextStyleBuilder = GoogleAppsScript.Spreadsheet.TextStyleBuilder;

export function newRichTextValue(context: SpreadsheetContext, content: RichText): RichTextValue {
  const refusePart = (startOffset: number | undefined): void => {
    if (startOffset !== undefined) throw new NotEmulatedError('RichTextValue of a part of its text');
  };
  const value = emulate<RichTextValue>(context.gate, 'RichTextValue', {
    getText: () => content.text,
    getLinkUrl(startOffset?: number) {
      refusePart(startOffset);
      return content.link ?? null;
    },
    getTextStyle(startOffset?: number) {
      refusePart(startOffset);
      return newTextStyle(context, content.style);
    },
    getStartIndex: () => 0,
    getEndIndex: () => content.text.length,
    copy: () => newRichTextValueBuilder(context, content),
  });
  return context.richTexts.add(value, content);
}

/** Whole texts only: one link and one style over all of it. */
export function newRichTextValueBuilder(context: SpreadsheetContext, from?: RichText): RichTextValueBuilder {
  let content: RichText | undefined = from;
  const withText = (methodName: string): RichText => {
    if (content === undefined) throw new ServiceError(`Call setText before ${methodName}.`);
    return content;
  };
  const refusePart = (text: string, start: unknown, end: unknown): void => {
    if (start !== 0 || end !== text.length)
      throw new NotEmulatedError('RichTextValueBuilder of a part of its text');
  };
  const builder: RichTextValueBuilder = emulate<RichTextValueBuilder>(context.gate, 'RichTextValueBuilder', {
    setText(text: unknown) {
      content = { text: String(text), style: {} };
      return builder;
    },
    setLinkUrl(...parameters: readonly unknown[]) {
      const present = withText('setLinkUrl');
      const link = parameters[parameters.length - 1];
      if (parameters.length > 1) refusePart(present.text, parameters[0], parameters[1]);
      content = { ...present, link: typeof link === 'string' && link !== '' ? link : undefined };
      return builder;
    },
    setTextStyle(...parameters: readonly unknown[]) {
      const present = withText('setTextStyle');
      const style = parameters[parameters.length - 1];
      if (parameters.length > 1) refusePart(present.text, parameters[0], parameters[1]);
      content = { ...present, style: style === null ? {} : context.textStyles.contentOf(style) };
      return builder;
    },
    build: () => newRichTextValue(context, content ?? { text: '', style: {} }),
  });
  return builder;
}

function newTextStyle(context: SpreadsheetContext, style: CellFormat): TextStyle {
  const handle = emulate<TextStyle>(context.gate, 'TextStyle', {
    isBold: () => style.bold === true,
    isItalic: () => style.italic === true,
    getFontSize: () => style.fontSize ?? 10,
    getForegroundColor: () => style.fontColor ?? '#000000',
    copy: () => newTextStyleBuilder(context, style),
  });
  return context.textStyles.add(handle, style);
}

export function newTextStyleBuilder(context: SpreadsheetContext, from: CellFormat = {}): TextStyleBuilder {
  let style = from;
  const change = (changed: CellFormat): TextStyleBuilder => {
    style = { ...style, ...changed };
    return builder;
  };
  const builder: TextStyleBuilder = emulate<TextStyleBuilder>(context.gate, 'TextStyleBuilder', {
    setBold: (bold) => change({ bold }),
    setItalic: (italic) => change({ italic }),
    setFontSize: (fontSize) => change({ fontSize }),
    setForegroundColor: (color) => change({ fontColor: readColor(color) }),
    build: () => newTextStyle(context, style),
  });
  return builder;
}
