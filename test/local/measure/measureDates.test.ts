import { describe, expect, it } from '@jest/globals';
import { UnreadableCorpusError } from '../../../local/measure/corpusFile';
import { measureDates } from '../../../local/measure/measureDates';

const heading = 'cell\tkind\tmonths\tdays\ttime\tyear\tambiguous';

/** The only cell of a corpus of one line. */
function measureLine(line: string) {
  const [measured] = measureDates(`${heading}\n${line}`);
  if (measured === undefined) throw new RangeError('One line gives one cell.');
  return measured;
}

describe('measuring date cells', () => {
  it.each([
    ['7 ноября\texact-date\t11\t7', 'right'],
    ['7 ноября\texact-date\t11\t8', 'wrong'],
    ['7 ноября\texact-date\t10\t7', 'wrong'],
    ['7 ноября\tdate-range\t11\t7', 'wrong'],
    ['3-9 марта\tdate-range\t3\t3-9', 'right'],
    ['3-9 марта\tdate-list\t3\t3,9', 'wrong'],
    ['28 марта - 2 апреля\tdate-range\t3-4\t28-2', 'right'],
    ['Февраль\tmonth\t2', 'right'],
    ['Февраль\tmonth-range\t2-3', 'wrong'],
    ['февраль-апрель\tmonth-range\t2-4', 'right'],
    ['до 12 мая\trelative\t5\t<=12', 'right'],
    ['до 12 мая\texact-date\t5\t12', 'wrong'],
    ['12 мая в 15.00\texact-date\t5\t12\t15:00', 'right'],
    ['12 мая в 15.00\texact-date\t5\t12\t16:00', 'wrong'],
    ['12 мая 15.00-16.30\texact-date\t5\t12\t15:00-16:30', 'right'],
    ['12 мая в 15.00\texact-date\t5\t12', 'wrong'],
    ['в течение года\tall-year', 'right'],
    ['\tblank', 'right'],
    ['12 мая\tblank', 'wrong'],
    ['когда-нибудь потом\texact-date\t5\t12', 'refused'],
    ['12 мяу\texact-date\t5\t12', 'refused'],
  ])('finds «%s» %s', (line, verdict) => {
    expect(measureLine(line).verdict).toBe(verdict);
  });

  it.each([
    ['каждую среду\trecurring\t\tWed', 'right'],
    ['каждую среду\trecurring\t\tTue', 'wrong'],
    ['каждую среду\tmonthly', 'wrong'],
    ['ежемесячно\tmonthly', 'right'],
    ['1 раз в четверть\tterm', 'right'],
    ['4 сентября, 6 октября\tdate-list\t9,10\t4,6', 'right'],
    ['2-4 сентября, 6 октября\tdate-list\t9,10\t2-4,6', 'right'],
    ['2-4 сентября, 6 октября\tdate-list\t9,10\t2,4-6', 'wrong'],
    ['по согласованию\ton-request', 'right'],
    ['14.30\tcompound\t\t\t14:30', 'right'],
  ])('understands the wider forms: «%s» is %s', (line, verdict) => {
    expect(measureLine(line).verdict).toBe(verdict);
  });

  it('reads a slash between blanks as a line break', () => {
    expect(measureLine('14 / мая\texact-date\t5\t14').verdict).toBe('right');
  });

  it('gives the school year of the first month and counts a reading outside it as asking', () => {
    expect(measureLine('12.05.2023\texact-date\t5\t12\t\t2023')).toMatchObject({ verdict: 'right' });
    expect(measureLine('12.05.2024\texact-date\t5\t12\t\t2023')).toMatchObject({
      verdict: 'refused',
      ours: 'day 5 12 (asks: not within 2022/23)',
    });
    // 12 May 2023 is a Friday.
    expect(measureLine('12 мая (ср)\texact-date\t5\t12\t\t2023').verdict).toBe('refused');
  });

  it('refuses what has no place in any school year', () => {
    expect(measureLine('29-3.11\tdate-range\t10-11\t29-3').verdict).toBe('refused');
  });

  it('does not compare the month of bare days, and says so', () => {
    expect(measureLine('4 - 8\tdate-range\t9\t4-8')).toMatchObject({
      verdict: 'right',
      ours: 'days 4-8 (needs-month)',
      notCompared: ['months'],
    });
    expect(measureLine('4 - 8\tdate-range\t9\t4-9').verdict).toBe('wrong');
  });

  it('does not compare notation that is no time', () => {
    expect(measureLine('12 мая 3 урок\texact-date\t5\t12\tlesson 3')).toMatchObject({
      verdict: 'right',
      notCompared: ['lesson 3'],
    });
  });

  it('writes both readings in the same notation', () => {
    const { expected, ours } = measureLine('3-9 марта\tdate-range\t3\t3-8\t\t2024');
    expect([expected, ours]).toEqual(['date-range 3 3-8 2024', 'days 3 3-9']);
  });

  it('marks what is ambiguous', () => {
    expect(measureLine('7 ноября\texact-date\t11\t7\t\t\tambiguous').isAmbiguous).toBe(true);
    expect(measureLine('7 ноября\texact-date\t11\t7').isAmbiguous).toBe(false);
  });

  it('refuses a file whose heading lacks a column, and a kind that does not exist', () => {
    expect(() => measureDates('cell\tkind\nмай\tmonth')).toThrow(UnreadableCorpusError);
    expect(() => measureDates(`${heading}\nмай\tfortnight\t5`)).toThrow(/Line 2: .*fortnight/);
  });
});
