import { describe, expect, it } from '@jest/globals';
import { findingsOf, readDates } from './findingsOf';

const most = ['Сентябрь', '12.10.2026', 'Ноябрь', 'Декабрь', 'Январь', 'Март'];

describe('months with nothing in them', () => {
  it('are told in one hint, summer left out', () => {
    expect(findingsOf('months-empty', readDates(most))).toEqual([
      { code: 'months-empty', severity: 'hint', parameters: { months: [2, 4, 5] }, fixes: [] },
    ]);
  });

  it.each(['В течение года', 'Сентябрь – май', 'Ежемесячно'])(
    'are not filled by what goes on all the time: %s',
    (date) => {
      expect(findingsOf('months-empty', readDates([...most, date]))).toHaveLength(1);
    },
  );

  it('are filled by a range that reaches into them', () => {
    expect(findingsOf('months-empty', readDates([...most, 'Февраль – май']))).toEqual([]);
  });

  it('are no matter in a plan of a few months', () => {
    expect(findingsOf('months-empty', readDates(['Апрель', 'Май']))).toEqual([]);
  });
});
