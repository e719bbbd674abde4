import { describe, expect, it } from '@jest/globals';
import { cleanSectionTitle, looksLikeSectionTitle } from '../../src/plan/sectionTitles';

describe('section titles', () => {
  it.each([
    ['Блок 2 – «Культура»', 'Культура'],
    ['Блок II. Наука и вузы', 'Наука и вузы'],
    ['I.Организационная часть', 'Организационная часть'],
    ['3. Спорт:', 'Спорт'],
    ['Розділ 1: Безпека', 'Безпека'],
    ['Section 4', 'Section 4'],
    ['Блокада Ленинграда', 'Блокада Ленинграда'],
  ])('lose their numbering: %s', (title, clean) => {
    expect(cleanSectionTitle(title)).toBe(clean);
  });

  it.each([
    'II. Праздники',
    'Модуль «Экскурсии»',
    'Сотрудничество с вузами',
    'Спортивные мероприятия',
    'Наши дела:',
  ])('are recognised: %s', (title) => {
    expect(looksLikeSectionTitle(title)).toBe(true);
  });

  it.each(['Блокада Ленинграда', 'Осенняя ярмарка', 'Работа над проектом', 'Иван Купала'])(
    'are not seen in events: %s',
    (event) => {
      expect(looksLikeSectionTitle(event)).toBe(false);
    },
  );
});
