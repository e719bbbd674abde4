import { describe, expect, it } from '@jest/globals';
import { readUsual } from '../plan/planGrids';
import { findingsOf, rowsWith } from './findingsOf';

const withoutPlace = (count: number) =>
  Array.from({ length: count }, (_, index) => ['Май', '', `Встреча ${index}`, 'Родители']);
const withPlace = (count: number) =>
  Array.from({ length: count }, (_, index) => ['Май', 'Музей', `Показ ${index}`, 'Родители']);

describe('a place that is missing', () => {
  it('is a warning of its row', () => {
    expect(findingsOf('place-missing', readUsual([...withoutPlace(1), ...withPlace(1)]))).toEqual([
      {
        code: 'place-missing',
        severity: 'warning',
        rowNumber: 2,
        column: 'place',
        parameters: {},
        fixes: [],
      },
    ]);
  });

  it('is told once in a plan that names hardly any', () => {
    expect(findingsOf('place-missing', readUsual([...withoutPlace(20), ...withPlace(3)]))).toEqual([
      {
        code: 'place-missing',
        severity: 'warning',
        parameters: { variant: 'most-rows', count: 20 },
        fixes: [],
      },
    ]);
  });

  it('is told once in a short plan that names none', () => {
    expect(findingsOf('place-missing', readUsual(withoutPlace(3)))).toMatchObject([
      { parameters: { variant: 'most-rows', count: 3 } },
    ]);
  });

  it('is told row by row where most rows have one', () => {
    expect(rowsWith('place-missing', readUsual([...withoutPlace(12), ...withPlace(30)]))).toHaveLength(12);
  });
});
