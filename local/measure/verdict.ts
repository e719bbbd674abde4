/** How a cell of a corpus was read: as a person reads it, not at all, or otherwise. */
export type Verdict = 'right' | 'refused' | 'wrong';

/** One cell of a corpus, held against what a person reads in it. */
export interface MeasuredCell {
  /** From 1, in the corpus file. */
  readonly lineNumber: number;
  /** As the file writes it. */
  readonly cell: string;
  /** Even a person reads it only with the table around it; it is counted apart. */
  readonly isAmbiguous: boolean;
  readonly verdict: Verdict;
  /** Both readings in the same short notation. */
  readonly expected: string;
  readonly ours: string;
  /** What the file says and the cell alone does not tell, in words. */
  readonly notCompared: readonly string[];
}

export type Tally = Readonly<Record<Verdict, number>>;

export function tally(measured: readonly { readonly verdict: Verdict }[]): Tally {
  const count = (verdict: Verdict): number => measured.filter((one) => one.verdict === verdict).length;
  return { right: count('right'), refused: count('refused'), wrong: count('wrong') };
}
