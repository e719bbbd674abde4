import { describe, expect, it } from '@jest/globals';
import { createPeopleDirectory, findKnownPerson, nearestKnownName } from '../../../src/plan/people/directory';
import { readResponsible } from '../../../src/plan/people/readResponsible';

const directory = createPeopleDirectory([
  { name: 'Ветрова Анна Павловна', email: 'vetrova@example.org' },
  { name: 'Луговой С. С.', email: '' },
  { name: 'Завуч Зимина О.О.', email: 'zimina@example.org' },
  { name: 'Классные руководители', email: 'class@example.org' },
  { name: 'Библиотекарь', email: '' },
]);

describe('findKnownPerson', () => {
  it.each([
    ['А. П. Ветрова', 'Ветрова Анна Павловна'],
    ['Учитель Ветрова А.П.', 'Ветрова Анна Павловна'],
    ['Зимина О. О.', 'Завуч Зимина О.О.'],
    ['завуч', 'Завуч Зимина О.О.'],
    ['Кл. руководители', 'Классные руководители'],
    ['БИБЛИОТЕКАРЬ', 'Библиотекарь'],
  ])('%s is known as %s', (cell, name) => {
    const [responsible] = readResponsible(cell);
    expect(responsible && findKnownPerson(directory, responsible)?.name).toBe(name);
  });

  it.each(['Ветрова В.П.', 'Ветров А.П.', 'Психолог'])('%s is not known', (cell) => {
    const [responsible] = readResponsible(cell);
    expect(responsible && findKnownPerson(directory, responsible)).toBeUndefined();
  });
});

describe('nearestKnownName', () => {
  it.each([
    ['Витрова А.П.', 'Ветрова Анна Павловна'],
    ['Ветрва А.П.', 'Ветрова Анна Павловна'],
    ['Лугвоой С.С.', 'Луговой С. С.'],
    ['Библеотекарь', 'Библиотекарь'],
    ['Клсссные руководители', 'Классные руководители'],
  ])('%s may be %s', (typed, name) => {
    expect(nearestKnownName(typed, directory)).toBe(name);
  });

  it.each(['Витрова Б.П.', 'Семенова А.П.', 'Психолог', 'Витрова А.П., родители', ''])(
    '%j is near to nobody',
    (typed) => {
      expect(nearestKnownName(typed, directory)).toBeUndefined();
    },
  );

  it('offers nothing when two are equally near', () => {
    const twins = createPeopleDirectory([
      { name: 'Баранов А.', email: '' },
      { name: 'Паранов А.', email: '' },
    ]);
    expect(nearestKnownName('Каранов А.', twins)).toBeUndefined();
  });
});
