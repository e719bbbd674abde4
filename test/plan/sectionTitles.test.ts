import { describe, expect, it } from '@jest/globals';
import { cleanSectionTitle, isWeekTitle, looksLikeSectionTitle } from '../../src/plan/sectionTitles';

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

  it.each(['1 неделя', '2-я неделя', 'III декада', '1 тиждень', 'Week 2'])('name a week: %s', (title) => {
    expect(isWeekTitle(title)).toBe(true);
  });

  it.each(['Неделя книги', 'Week of science', '1 четверть'])('name no week: %s', (title) => {
    expect(isWeekTitle(title)).toBe(false);
  });
});
