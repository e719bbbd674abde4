import { describe, expect, it } from '@jest/globals';
import { readableTextColor } from '../../../../local/page/client/readableTextColor';

describe('text on a coloured bar', () => {
  it.each([
    ['#d50000', '#ffffff'],
    ['#3f51b5', '#ffffff'],
    ['#f6bf26', '#1f1f1f'],
    ['#33b679', '#1f1f1f'],
  ])('on %s is %s', (background, text) => {
    expect(readableTextColor(background)).toBe(text);
  });
});
