import type { CellStyle } from 'hucre/xlsx';
import type { CellFormat } from './cell';

type Color = NonNullable<NonNullable<CellStyle['font']>['color']>;

/** `#00aaff` from a colour of the file; undefined for theme colours, which only Excel can resolve. */
export function hexColor(color: Color | undefined): string | undefined {
  return color?.rgb === undefined ? undefined : `#${color.rgb.slice(-6).toLowerCase()}`;
}

/** The colour as the file writes it. */
export function rgbOf(color: string): Color {
  return { rgb: color.slice(1).toUpperCase() };
}

/** The look as the file writes it; undefined when there is nothing to say. */
export function fileFormatOf(format: CellFormat): CellStyle | undefined {
  const { bold, italic, fontSize, fontColor, background, wrap, horizontal, vertical, numberFormat } = format;
  const font = {
    ...(bold === true && { bold }),
    ...(italic === true && { italic }),
    ...(fontSize !== undefined && { size: fontSize }),
    ...(fontColor !== undefined && { color: rgbOf(fontColor) }),
  };
  const alignment = {
    ...(wrap === true && { wrapText: true }),
    ...(horizontal !== undefined && { horizontal }),
    ...(vertical !== undefined && { vertical: vertical === 'middle' ? ('center' as const) : vertical }),
  };
  const style: CellStyle = {
    ...(Object.keys(font).length > 0 && { font }),
    ...(Object.keys(alignment).length > 0 && { alignment }),
    ...(background !== undefined && {
      fill: { type: 'pattern' as const, pattern: 'solid' as const, fgColor: rgbOf(background) },
    }),
    ...(numberFormat !== undefined && { numFmt: fileNumberFormat(numberFormat) }),
  };
  return Object.keys(style).length > 0 ? style : undefined;
}

/** The look of a cell of the file. */
export function formatFromFile(style: CellStyle | undefined, defaultFontSize: number): CellFormat {
  const { font, fill, alignment, numFmt } = style ?? {};
  const horizontal = alignment?.horizontal;
  const vertical = alignment?.vertical;
  const isAutomatic = numFmt === undefined || /^general$/i.test(numFmt);
  return {
    bold: font?.bold === true || undefined,
    italic: font?.italic === true || undefined,
    fontSize: font?.size === defaultFontSize ? undefined : font?.size,
    fontColor: hexColor(font?.color),
    background: fill?.type === 'pattern' && fill.pattern === 'solid' ? hexColor(fill.fgColor) : undefined,
    wrap: alignment?.wrapText === true || undefined,
    horizontal:
      horizontal === 'left' || horizontal === 'center' || horizontal === 'right' ? horizontal : undefined,
    vertical:
      vertical === 'top' || vertical === 'bottom' ? vertical : vertical === 'center' ? 'middle' : undefined,
    numberFormat: isAutomatic ? undefined : numberFormatFromFile(numFmt),
  };
}

/** Parts of a format in quotes or brackets are no pattern. */
const literalOr = (pattern: string): RegExp => new RegExp(`"[^"]*"|\\\\.|\\[[^\\]]*\\]|${pattern}`, 'gi');

/** Excel writes months and hours with small letters. */
function fileNumberFormat(numberFormat: string): string {
  return numberFormat.replace(literalOr('am/pm|[mh]+'), (token) => {
    if (/^am\/pm$/i.test(token)) return 'AM/PM';
    return /^[mh]/i.test(token) ? token.toLowerCase() : token;
  });
}

/** Sheets writes months with a capital M, and hours with a capital H when the day has 24 of them. */
function numberFormatFromFile(numberFormat: string): string {
  const isTwelveHours = /am\/pm/i.test(numberFormat);
  return numberFormat.replace(literalOr('am/pm|h+(?:[:.]m+)?(?:[:.]s+)?|m+[:.]s+|m+'), (token) => {
    if (/^am\/pm$/i.test(token)) return 'am/pm';
    if (/^m+$/i.test(token)) return token.toUpperCase();
    return /^h/i.test(token) && !isTwelveHours ? token.replace(/h/gi, 'H') : token;
  });
}
