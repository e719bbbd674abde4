import { describe, expect, it } from '@jest/globals';
import { tabAfterKey } from '../../src/sidebar/tabAfterKey';

describe('tabAfterKey', () => {
  it.each([
    ['check', 'ArrowRight', 'calendar'],
    ['load', 'ArrowRight', 'check'],
    ['calendar', 'ArrowLeft', 'check'],
    ['check', 'ArrowLeft', 'load'],
    ['calendar', 'Home', 'check'],
    ['check', 'End', 'load'],
  ] as const)('leads from %s by %s to %s', (selected, key, expected) => {
    expect(tabAfterKey(selected, key)).toBe(expected);
  });

  it.each(['Enter', ' ', 'Tab', 'ArrowDown', 'a'])('leaves the key %j to the browser', (key) => {
    expect(tabAfterKey('check', key)).toBeUndefined();
  });
});
