import { describe, expect, it } from '@jest/globals';
import { nameForTab } from '../../src/intake/nameForTab';

const table = [['Дата', 'Место', 'Мероприятие', 'Ответственный']];

describe('nameForTab', () => {
  it.each([
    ['План работы 5 «В» класса с партнёрами школы', '5В'],
    ['План работы 10-А класса', '10А'],
    ['План 7в кл. на год', '7В'],
    ['План роботи 3-Б класу', '3Б'],
    ['Plan of class 7B for the year', '7B'],
    ['Partner plan, year 9', '9'],
    ['План 5 класса', '5'],
  ])('is the class that the title names: %s', (title, name) => {
    expect(nameForTab(title, table)).toBe(name);
  });

  it('is the class of all rows where the title names none', () => {
    const rows = [
      ['Дата', 'Место', 'Мероприятие', 'Класс', 'Ответственный'],
      ['Май', 'Парк', 'Сбор', '6 «Б»', 'Все'],
      ['Июнь', 'Парк', 'Поход', '6 «Б»', 'Все'],
    ];
    expect(nameForTab('План работы', rows)).toBe('6 «Б»');
    expect(nameForTab('План работы', [...rows, ['Июнь', 'Парк', 'Поход', '7А', 'Все']])).toBe('План работы');
  });

  it('takes a school year for no class, and is the title where there is none', () => {
    expect(nameForTab('План на 2026/27 учебный год', table)).toBe('План на 2026/27 учебный год');
    expect(nameForTab('', table)).toBe('');
  });
});
