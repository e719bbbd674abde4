import { describe, expect, it } from '@jest/globals';
import { tabAfterKey } from '../../src/sidebar/tabAfterKey';

describe('tabAfterKey', () => {
  it.each([
    ['check', 'ArrowRight', 'calendar'],
    ['load', 'ArrowRight', 'settings'],
    ['settings', 'ArrowRight', 'check'],
    ['calendar', 'ArrowLeft', 'check'],
    ['check', 'ArrowLeft', 'settings'],
    ['calendar', 'Home', 'check'],
    ['check', 'End', 'settings'],
  ] as const)('leads from %s by %s to %s', (selected, key, expected) => {
    expect(tabAfterKey(selected, key)).toBe(expected);
  });

  it.each(['Enter', ' ', 'Tab', 'ArrowDown', 'a'])('leaves the key %j to the browser', (key) => {
    expect(tabAfterKey('check', key)).toBeUndefined();
  });
});
