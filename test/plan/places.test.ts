import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { blockKinds } from '../../src/plan/blockKinds';
import { blockKindOfPlace, placeMeaning, readsLikeEvent } from '../../src/plan/places';
import { cellsOf, eventCells, placesByMeaning } from './places/placeCells';

const meaningOfCells = placesByMeaning.flatMap(([meaning, list]) =>
  cellsOf(list).map((cell) => [cell, meaning] as const),
);

describe('placeMeaning', () => {
  it.each(meaningOfCells)('%s: %s', (cell, meaning) => {
    expect(placeMeaning(cell)).toBe(meaning);
  });

  it.each(['г. Новый', 'ул. Мира, 5', 'ул. Школьная, 5', 'Центр', 'площадка', '', '?!', 'ЦГБ', 'дома № 5'])(
    'tells nothing of %j',
    (cell) => {
      expect(placeMeaning(cell)).toBeUndefined();
    },
  );

  it('takes the institution before the room in it, and the first of several institutions', () => {
    expect(placeMeaning('актовый зал районной больницы')).toBe('health');
    expect(placeMeaning('музей пожарного дела, полиция')).toBe('culture');
  });

  it('takes the noun after an adjective, and the noun within a compound word', () => {
    expect(placeMeaning('Железнодорожный техникум')).toBe('education');
    expect(placeMeaning('Судебный музей')).toBe('culture');
    expect(placeMeaning('Горбиблиотека')).toBe('culture');
    expect(placeMeaning('Педучилище')).toBe('education');
  });

  it('passes over the names of streets, towns and of what stands in quotes', () => {
    expect(placeMeaning('Поликлиника, ул. Школьная, 3')).toBe('health');
    expect(placeMeaning('Театральная площадь')).toBe('open-air');
    expect(placeMeaning('Библиотека ул. Музейная')).toBe('culture');
    expect(placeMeaning('Поликлиника улица Новая')).toBe('health');
    expect(placeMeaning('Кафе «Лесная поляна»')).toBe('business');
    expect(placeMeaning('Центр «Озеро»')).toBeUndefined();
  });

  it('does not mind case, ё, quotes and marks of the Latin alphabet', () => {
    expect(placeMeaning('ДВОРЕЦ СПОРТА')).toBe('sport');
    expect(placeMeaning('"Дом учёных"')).toBe(placeMeaning('дом ученых'));
    expect(placeMeaning('Biserica și primăria')).toBe(placeMeaning('biserica si primaria'));
  });

  it('answers every text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(() => [placeMeaning(text), placeMeaning('школа', text), readsLikeEvent(text)]).not.toThrow();
      }),
    );
  });
});

describe('a school in the place', () => {
  it.each([
    ['Школа', 'own-room'],
    ['СОШ № 7', 'own-room'],
    ['МБОУ «Заречная СОШ № 7»', 'own-room'],
    ['актовый зал школы № 7', 'own-room'],
    ['Заречная школа', 'own-room'],
    ['СОШ № 9', 'education'],
    ['актовый зал школы № 9', 'education'],
    ['Луговская школа', 'education'],
    ['гимназия', 'education'],
    ['лицей № 7', 'education'],
    ['школы района', 'education'],
  ])('is ours or another by the name of the plan’s school: %s', (cell, meaning) => {
    expect(placeMeaning(cell, 'МБОУ «Заречная средняя школа № 7»')).toBe(meaning);
  });

  it.each([
    ['Школа', 'own-room'],
    ['лицей', 'own-room'],
    ['кабинет 12 школы', 'own-room'],
    ['спортзал школы № 9', 'own-room'],
    ['школа № 9', 'education'],
    ['31-я школа', 'education'],
    ['лицей № 9, спортзал', 'education'],
    ['МБОУ «Заречная СОШ № 7»', undefined],
    ['Луговская школа', undefined],
  ])('is told by its number when the plan does not name its own: %s', (cell, meaning) => {
    expect(placeMeaning(cell)).toBe(meaning);
  });
});

describe('blockKindOfPlace', () => {
  it('is a kind of partner, and none for rooms, open air and what no block is for', () => {
    expect(blockKindOfPlace('Библиотека')).toBe('culture');
    expect(
      ['Кабинет 5', 'Парк', 'Вокзал', 'Храм', 'Онлайн', ''].map((cell) => blockKindOfPlace(cell)),
    ).toEqual(Array.from({ length: 6 }, () => undefined));
  });

  it('is met for every kind', () => {
    const met = new Set(meaningOfCells.map(([cell]) => blockKindOfPlace(cell)));
    expect(blockKinds.filter((kind) => !met.has(kind))).toEqual([]);
  });
});

describe('readsLikeEvent', () => {
  it.each(cellsOf(eventCells))('finds an event or a theme: %s', (cell) => {
    expect(readsLikeEvent(cell)).toBe(true);
  });

  it('tells where one goes from where it is', () => {
    expect(readsLikeEvent('экскурсия в музей')).toBe(true);
    expect(readsLikeEvent('экскурсия в музее')).toBe(false);
  });

  it('finds a long phrase without any word of a place', () => {
    expect(readsLikeEvent('О том, как вести себя весной с огнём и что делать вечером')).toBe(true);
  });

  it.each(meaningOfCells.filter(([, meaning]) => meaning !== 'nowhere').map(([cell]) => cell))(
    'leaves a place alone: %s',
    (cell) => {
      expect(readsLikeEvent(cell)).toBe(false);
    },
  );

  it.each([
    '',
    'Организация ветеранов',
    'Отделение полиции',
    'Свято-Троицкий храм',
    'Meeting room',
    'Concert hall',
    'выставка в музее',
    'концерт в сельском ДК',
    'Здание',
  ])('leaves alone what only looks like one: %j', (cell) => {
    expect(readsLikeEvent(cell)).toBe(false);
  });
});
