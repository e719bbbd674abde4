import { describe, expect, it } from '@jest/globals';
import { displayText, isDateFormat } from '../../../local/workbook/numberFormat';
import { serialOfDay, serialOfTime } from '../../../local/workbook/serialDate';

const day = serialOfDay(2026, 9, 5) ?? 0;
const half = serialOfTime(15, 4, 9) ?? 0;

function show(value: number | string | boolean, numberFormat: string | undefined, locale = 'ru_RU'): string {
  return displayText({ value, format: { numberFormat } }, locale);
}

describe('what a cell shows', () => {
  it.each([
    [0.1 + 0.2, undefined, '0,3'],
    [1234567.891, '#,##0.00', '1\u00a0234\u00a0567,89'],
    [0.125, '0.0%', '12,5%'],
    [7, '000', '007'],
    [2.5, '0.##', '2,5'],
    [-3, '0', '-3'],
    [5, '0" шт."', '5 шт.'],
    [true, undefined, 'TRUE'],
    ['=text', '@', '=text'],
    [day, 'dd.MM.yyyy', '05.09.2026'],
    [day, 'd MMMM yyyy', '5 сентября 2026'],
    [day, 'MMMM yyyy', 'сентябрь 2026'],
    [day, 'dddd', 'суббота'],
    [day + half, 'dd.mm.yy hh:mm', '05.09.26 15:04'],
    [day + half, 'H:mm:ss', '15:04:09'],
    [half, 'h:mm am/pm', '3:04 PM'],
    [day, 'yyyy"г."', '2026г.'],
  ])('%p under %p is %p in a Russian spreadsheet', (value, numberFormat, text) => {
    expect(show(value, numberFormat)).toBe(text);
  });

  it('is the formula itself when nobody computed it', () => {
    expect(displayText({ value: '', formula: '=A1', isUnevaluated: true, format: {} }, 'ru_RU')).toBe('=A1');
  });
});

describe('a date format', () => {
  it.each(['dd.MM.yyyy', 'h:mm', 'd MMMM', 'MMMM yyyy', 'yyyy-mm-dd'])('is %s', (format) => {
    expect(isDateFormat(format)).toBe(true);
  });

  it.each([undefined, '@', 'General', '0.00', '#,##0', '0%', '0" дней"', '[Red]0'])('is not %s', (format) => {
    expect(isDateFormat(format)).toBe(false);
  });
});
