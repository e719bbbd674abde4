import { describe, expect, it } from '@jest/globals';
import type { PlanReading } from '../../src/plan/readPlan';
import { readTable, readUsual } from '../plan/planGrids';
import { findingsOf, rowsWith } from './findingsOf';

type PlanRow = readonly [date: string, place: string, responsible: string];

function readRows(rows: readonly PlanRow[]): PlanReading {
  return readUsual(rows.map(([date, place, who], index) => [date, place, `Встреча ${index}`, who]));
}

describe('one person at two places at once', () => {
  it('is told in the lower row, which names the other one', () => {
    const reading = readRows([
      ['15.09.2026 14:00-15:30', 'Музей', 'Орлова А. А.'],
      ['15.09.2026 15:00-16:00', 'Театр', 'А.А. Орлова'],
    ]);
    expect(findingsOf('at-two-places', reading)).toEqual([
      {
        code: 'at-two-places',
        severity: 'warning',
        rowNumber: 3,
        column: 'place',
        parameters: {
          variant: 'person',
          name: 'А.А. Орлова',
          date: '2026-09-15',
          otherRowNumber: 2,
          otherPlace: 'Музей',
        },
        fixes: [],
      },
    ]);
  });

  it('is told of a day without times', () => {
    const reading = readRows([
      ['15.09.2026', 'Музей', 'Орлова А. А.'],
      ['15.09.2026', 'Поликлиника', 'Орлова А. А., родители'],
    ]);
    expect(rowsWith('at-two-places', reading)).toEqual([3]);
  });

  it.each<[string, PlanRow, PlanRow]>([
    [
      'one time after the other',
      ['15.09.2026 14:00-15:00', 'Музей', 'Орлова А. А.'],
      ['15.09.2026 15:00', 'Театр', 'Орлова А. А.'],
    ],
    ['other days', ['15.09.2026', 'Музей', 'Орлова А. А.'], ['16.09.2026', 'Театр', 'Орлова А. А.']],
    ['months', ['Сентябрь', 'Музей', 'Орлова А. А.'], ['Сентябрь', 'Театр', 'Орлова А. А.']],
    ['one place', ['15.09.2026', 'Музей', 'Орлова А. А.'], ['15.09.2026', 'Городской музей', 'Орлова А. А.']],
    [
      'an event in the column of places',
      ['15.09.2026', 'Акция «Чистый двор»', 'Орлова А. А.'],
      ['15.09.2026', 'Театр', 'Орлова А. А.'],
    ],
    ['a blank place', ['15.09.2026', 'Музей', 'Орлова А. А.'], ['15.09.2026', '', 'Орлова А. А.']],
    [
      'rooms of the school',
      ['15.09.2026', 'Актовый зал', 'Орлова А. А.'],
      ['15.09.2026', 'Кабинет 12', 'Орлова А. А.'],
    ],
    [
      'groups',
      ['15.09.2026', 'Музей', 'Классные руководители'],
      ['15.09.2026', 'Театр', 'Классные руководители'],
    ],
    ['other people', ['15.09.2026', 'Музей', 'Орлова А. А.'], ['15.09.2026', 'Театр', 'Орлова Б. А.']],
  ])('is not seen in %s', (_, one, other) => {
    expect(rowsWith('at-two-places', readRows([one, other]))).toEqual([]);
  });
});

describe('one class at two places at once', () => {
  const readClasses = (one: readonly [string, string], other: readonly [string, string]) =>
    readTable([
      ['Дата', 'Место', 'Мероприятие', 'Ответственный', 'Класс'],
      [one[0], 'Музей', 'Экскурсия', 'Родители', one[1]],
      [other[0], 'Театр', 'Спектакль', 'Библиотекарь', other[1]],
    ]);

  it('is told of times that overlap', () => {
    const reading = readClasses(['15.09.2026 14:00-16:00', '5А, 5Б'], ['15.09.2026 15:00', '5 «Б»']);
    expect(findingsOf('at-two-places', reading)).toMatchObject([
      { rowNumber: 3, parameters: { variant: 'class', name: '5 «Б»', otherRowNumber: 2 } },
    ]);
  });

  it.each([
    ['a day without times', '15.09.2026', '5А', '5А'],
    ['other classes', '15.09.2026 14:00', '5А', '5Б'],
    ['many classes', '15.09.2026 14:00', '5-9', '5-9'],
  ])('is not seen in %s', (_, date, one, other) => {
    expect(rowsWith('at-two-places', readClasses([date, one], [date, other]))).toEqual([]);
  });

  it('is told of the person when both are the same row and say the same', () => {
    const reading = readTable([
      ['Дата', 'Место', 'Мероприятие', 'Ответственный', 'Класс'],
      ['15.09.2026 14:00', 'Музей', 'Экскурсия', 'Орлова А. А.', '5А'],
      ['15.09.2026 14:00', 'Театр', 'Спектакль', 'Орлова А. А.', '5А'],
    ]);
    expect(findingsOf('at-two-places', reading)).toMatchObject([
      { rowNumber: 3, parameters: { variant: 'person' } },
    ]);
  });
});
