import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { isoOfSerial } from '../../../local/workbook/serialDate';
import { readTypedText } from '../../../local/workbook/typedText';

function day(text: string, locale: string): string | undefined {
  const { value, numberFormat } = readTypedText(text, locale, 2026);
  return typeof value === 'number' && numberFormat !== undefined ? isoOfSerial(value) : undefined;
}

describe('text that Sheets takes for a day', () => {
  it.each([
    ['ru_RU', '1.9.26', '2026-09-01'],
    ['ru_RU', '01/09/2026', '2026-09-01'],
    ['ru_RU', '1-9', '2026-09-01'],
    ['ru_RU', '2026-09-01', '2026-09-01'],
    ['ru_RU', '09.2026', '2026-09-01'],
    ['ru_RU', '1 сентября 2026', '2026-09-01'],
    ['ru_RU', '1.9.35', '1935-09-01'],
    ['uk_UA', '1 вересня', '2026-09-01'],
    ['uk_UA', '01.09', '2026-09-01'],
    ['en_US', '9/1', '2026-09-01'],
    ['en_US', 'Sep 1, 2026', '2026-09-01'],
    ['en_US', 'September 2026', '2026-09-01'],
    ['en_GB', '01/09/2026', '2026-09-01'],
    ['en_GB', '1 September 2026', '2026-09-01'],
  ])('in %s: %s', (locale, text, date) => {
    expect(day(text, locale)).toBe(`${date}T00:00:00`);
  });

  it.each([
    ['ru_RU', '31.09.2026'],
    ['ru_RU', '01.13'],
    ['ru_RU', 'сентябрь'],
    ['ru_RU', '1 September'],
    ['ru_RU', 'до 15.09'],
    ['ru_RU', '15.00'],
    ['ru_RU', '2022-2023'],
    ['ru_RU', '2-4 октября'],
    ['ru_RU', '01.09-05.09'],
    ['ru_RU', '1 сентября 2026 г.'],
    ['en_US', '13/1/2026'],
    ['en_US', 'October'],
    ['en_US', '1 сентября'],
  ])('stays text in %s: %s', (locale, text) => {
    expect(readTypedText(text, locale, 2026)).toEqual({ value: text });
  });
});

describe('typed text', () => {
  it('never throws, and never gives a number that is none', () => {
    const locale = fc.constantFrom('ru_RU', 'uk_UA', 'en_US', 'en_GB', 'de_DE');
    fc.assert(
      fc.property(fc.string(), locale, (text, place) => {
        const { value } = readTypedText(text, place, 2026);
        expect(typeof value !== 'number' || Number.isFinite(value)).toBe(true);
      }),
    );
  });
});
