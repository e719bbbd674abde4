import { describe, expect, it } from '@jest/globals';
import { reachesRemovalBrake } from '../../src/calendar/removalBrake';

describe('the brake on removals', () => {
  it.each([
    [0, 0, false],
    [0, 10, false],
    [5, 12, false],
    [5, 100, false],
    [6, 24, false],
    [6, 23, true],
    [10, 40, false],
    [11, 40, true],
    [1, 1, true],
    [3, 3, true],
    [5, 5, true],
  ])('%i of %i events: %s', (removals, planEvents, expected) => {
    expect(reachesRemovalBrake(removals, planEvents)).toBe(expected);
  });
});
