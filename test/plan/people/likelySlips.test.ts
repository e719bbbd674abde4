import { describe, expect, it } from '@jest/globals';
import { likelySlips } from '../../../src/plan/people/likelySlips';
import { readResponsible } from '../../../src/plan/people/readResponsible';

/** Rows from 2 on with these responsible cells. */
function slipsOf(...cells: readonly string[]) {
  return likelySlips(
    cells.map((cell, index) => ({ rowNumber: index + 2, responsible: readResponsible(cell) })),
  );
}

describe('likelySlips', () => {
  it('finds a surname that is one letter away from one used often', () => {
    expect(slipsOf('Ветрова А.П.', 'родители', 'Ветрова А.П.', 'Витрова А.П.', 'Завуч Ветрова А.П.')).toEqual(
      [{ rowNumber: 5, typed: 'Витрова', meant: 'Ветрова' }],
    );
  });

  it.each([
    ['the other is not used often', ['Ветрова А.П.', 'Ветрова А.П.', 'Витрова А.П.']],
    ['it stands twice itself', ['Ветрова А.', 'Ветрова А.', 'Ветрова А.', 'Витрова А.', 'Витрова А.']],
    ['initials differ', ['Ветрова А.П.', 'Ветрова А.П.', 'Ветрова А.П.', 'Витрова О.О.']],
    ['husband and wife share it', ['Ветрова А.П.', 'Ветрова А.П.', 'Ветрова А.П.', 'Ветров А.П.']],
    ['it is short', ['Лис А.', 'Лис А.', 'Лис А.', 'Рис А.']],
  ])('says nothing when %s', (_, cells) => {
    expect(slipsOf(...cells)).toEqual([]);
  });
});
