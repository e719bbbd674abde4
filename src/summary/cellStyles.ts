import type { CellStyle } from './sheetLayout';

const plain: CellStyle = { fontColor: '#202124', isBold: false, fontSize: 10, alignment: 'left' };
const head: CellStyle = { ...plain, background: '#eceff1', isBold: true, fontSize: 9 };

/** The looks of the summary: grey heads, one blue for shade, red only beside words that say what is wrong. */
export const cellStyles = {
  plain,
  title: { ...plain, isBold: true, fontSize: 14 },
  strong: { ...plain, isBold: true },
  quiet: { ...plain, fontColor: '#5f6368', fontSize: 9 },
  head,
  headCentered: { ...head, alignment: 'center' },
  blockHeading: { ...plain, background: '#dfe5ea', isBold: true, fontSize: 12 },
  figure: { ...plain, alignment: 'center' },
  totalFigure: { ...plain, background: '#eceff1', isBold: true, alignment: 'center' },
  totalLabel: { ...plain, background: '#eceff1', isBold: true },
  attention: { ...plain, fontColor: '#a50e0e', isBold: true },
  attentionFigure: { ...plain, fontColor: '#a50e0e', isBold: true, alignment: 'center' },
} as const satisfies Record<string, CellStyle>;

/** From pale to strong; dark text is readable on all of them. */
const shades = ['#e3eef8', '#c6ddf1', '#9fc5e8', '#79aede'] as const;

/** A matrix cell shaded by its count against the largest one; zero is left white. */
export function shadeByCount(count: number, largestCount: number): CellStyle {
  if (count === 0) return cellStyles.figure;
  // Where every month has one or two entries, those stay pale instead of all being the strongest shade.
  const steps = Math.max(largestCount, shades.length);
  const shade = shades[Math.ceil((count / steps) * shades.length) - 1];
  return shade === undefined ? cellStyles.figure : { ...cellStyles.figure, background: shade };
}

/** A month that an entry takes up. */
export const touchedMonthStyle: CellStyle = { ...cellStyles.figure, background: shades[1] };
