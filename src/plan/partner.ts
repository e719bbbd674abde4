/** An institution outside the school, as its line of the Partners tab describes it. */
export interface Partner {
  readonly name: string;
  /** How else people write it («ИКЦ», «Дом творчества»). */
  readonly otherNames: readonly string[];
  /** Name of its block; empty when not given. */
  readonly block: string;
  readonly address: string;
  readonly contact: string;
}
