import { describe, expect, it } from '@jest/globals';
import { shadeByCount } from '../../src/summary/cellStyles';

function backgrounds(counts: readonly number[], largestCount: number): readonly (string | undefined)[] {
  return counts.map((count) => shadeByCount(count, largestCount).background);
}

describe('shadeByCount', () => {
  it('leaves zero white', () => {
    expect(backgrounds([0], 0)).toEqual([undefined]);
  });

  it('goes from pale to strong, the largest count being the strongest', () => {
    const [one, five, ten, twenty] = backgrounds([1, 10, 15, 20], 20);
    expect(new Set([one, five, ten, twenty]).size).toBe(4);
    expect(twenty).toBe(shadeByCount(4, 4).background);
  });

  it('keeps a plan with one entry a month pale', () => {
    expect(backgrounds([1], 1)).toEqual(backgrounds([1], 4));
    expect(backgrounds([1], 1)).not.toEqual(backgrounds([4], 4));
  });
});
