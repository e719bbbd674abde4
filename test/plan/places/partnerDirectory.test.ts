import { describe, expect, it } from '@jest/globals';
import type { Partner } from '../../../src/plan/partner';
import { createPartnerDirectory, findPartner } from '../../../src/plan/places';

const partner = (name: string, ...otherNames: string[]): Partner => ({
  name,
  otherNames,
  block: 'Культура',
  address: '',
  contact: '',
});

const library = partner('Центральная городская библиотека');
const branch = partner('Городская библиотека № 4', 'Библиотека на Садовой');
const museum = partner('Озёрский краеведческий музей');
const house = partner('Дом культуры «Маяк»', 'ДК «Маяк»');
const centre = partner('Историко-культурный центр «Старый причал»');
const fireStation = partner('Fire station No 2');
const directory = createPartnerDirectory([library, branch, museum, house, centre, fireStation]);

describe('findPartner', () => {
  it.each([
    ['the name as it is', 'Центральная городская библиотека', library],
    ['any case of its words', 'в Центральной городской библиотеке', library],
    ['another name', 'Библиотека на Садовой, 2 этаж', branch],
    ['ё and е alike', 'озерский КРАЕВЕДЧЕСКИЙ музей', museum],
    ['the name among other words', 'ДК "Маяк", малый зал', house],
    ['the name in its quotes', 'Дворец «Маяк»', house],
    ['initial letters', 'ЦГБ, читальный зал', library],
    ['initial letters without the name in quotes', 'ИКЦ', centre],
    ['words that only this partner has', 'Краеведческий музей', museum],
    ['a number of its own', 'городская библиотека №4', branch],
    ['English names', 'the fire station no 2', fireStation],
  ])('knows a partner by %s', (_, place, expected) => {
    expect(findPartner(directory, place)).toBe(expected);
  });

  it.each(['', 'Музей', 'Городская библиотека', 'городская библиотека № 5', 'Парк', 'дом', 'Театр «Старт»'])(
    'finds none when nobody or several fit: %j',
    (place) => {
      expect(findPartner(directory, place)).toBeUndefined();
    },
  );

  it('takes the longest of the names in a place', () => {
    const short = partner('Музей');
    const long = partner('Музей хлеба');
    expect(findPartner(createPartnerDirectory([short, long]), 'в музее хлеба')).toBe(long);
  });
});
