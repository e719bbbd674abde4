import type { TermName } from '../period';

/** First and last month, from 1, in which a season or its holidays lie everywhere. */
export const monthsOfTerm = (): Readonly<
  Partial<Record<TermName, readonly [first: number, last: number]>>
> => ({
  autumn: [9, 11],
  winter: [12, 2],
  spring: [3, 5],
  summer: [6, 8],
  'autumn-holidays': [10, 11],
  'winter-holidays': [12, 1],
  'spring-holidays': [3, 4],
  'summer-holidays': [6, 8],
});
