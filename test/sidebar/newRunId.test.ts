import { describe, expect, it } from '@jest/globals';
import { newRunId } from '../../src/sidebar/newRunId';

describe('the name of a panel', () => {
  it('is 32 hexadecimal digits, and another one each time', () => {
    const names = Array.from({ length: 50 }, newRunId);
    for (const name of names) expect(name).toMatch(/^[0-9a-f]{32}$/);
    expect(new Set(names).size).toBe(50);
  });
});
