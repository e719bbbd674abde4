import { describe, expect, it } from '@jest/globals';
import {
  aboutTabGrid,
  blocksTabGrid,
  daysOffTabGrid,
  partnersTabGrid,
  peopleTabGrid,
  referenceRoleOf,
} from '../../../src/intake/referenceTabs';
import { languages } from '../../../src/plan/language';
import { noAbout } from '../../../src/plan/plan';

describe('referenceRoleOf', () => {
  it.each(languages)('knows every tab that the add-on writes, in %s', (language) => {
    expect(referenceRoleOf(aboutTabGrid(noAbout, undefined, language))).toBe('about');
    expect(referenceRoleOf(aboutTabGrid({ ...noAbout, tasks: ['один', 'два'] }, undefined, language))).toBe(
      'about',
    );
    expect(referenceRoleOf(blocksTabGrid([], language))).toBe('blocks');
    expect(referenceRoleOf(partnersTabGrid([], language))).toBe('partners');
    expect(referenceRoleOf(peopleTabGrid([], language))).toBe('people');
    expect(referenceRoleOf(daysOffTabGrid({ terms: [], daysOff: [] }, language))).toBe('daysOff');
  });

  it.each([
    ['an empty tab', []],
    ['a plan', [['Дата', 'Место проведения', 'Мероприятие', 'Ответственный']]],
    ['a list that has one of our headings', [['Блок', 'Цена']]],
    ['a list with one column more than ours', [['Блок', 'Цель блока', 'Направления', 'Цвет', 'Цена']]],
  ])('takes %s for none of ours', (_name, grid) => {
    expect(referenceRoleOf(grid)).toBeUndefined();
  });
});
