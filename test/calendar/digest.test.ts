import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { digestText, shortDigest } from '../../src/calendar/digest';

describe('a digest', () => {
  it('is of one length and form for any text, broken letters too', () => {
    const text = fc.string({ unit: 'binary' });
    fc.assert(
      fc.property(fc.array(fc.oneof(text, fc.constant('\ud83d'))), (parts) => {
        expect(digestText(parts)).toMatch(/^[0-9a-v]{14}$/);
        expect(shortDigest(parts)).toMatch(/^[0-9a-v]{7}$/);
        expect(shortDigest([...parts])).toBe(shortDigest(parts));
      }),
    );
  });

  it('tells where one part ends and the next begins', () => {
    expect(shortDigest(['ab', 'c'])).not.toBe(shortDigest(['a', 'bc']));
    expect(digestText(['a', ''])).not.toBe(digestText(['a']));
  });

  it('tells thousands of short texts apart', () => {
    const texts = Array.from({ length: 5000 }, (_, index) => `Экскурсия ${index}`);
    expect(new Set(texts.map((text) => digestText([text]))).size).toBe(5000);
  });
});
