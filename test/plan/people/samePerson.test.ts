import { describe, expect, it } from '@jest/globals';
import { isSamePerson, personKey } from '../../../src/plan/people/samePerson';
import { personOf } from './shorthand';

describe('isSamePerson', () => {
  it.each([
    ['Семёнова А.П.', 'Семенова А. П.'],
    ['Семенова А.П.', 'А. П. Семенова'],
    ['Семенова А.П.', 'СЕМЕНОВА А. П'],
    ['Семенова А.П.', 'Семенова Анна Павловна'],
    ['Семенова А.', 'Семенова А.П.'],
    ['Семенова Анна', 'Анна Семенова'],
    ['Семенова A.П.', 'Семенова А.П.'],
    ['Анна Павловна', 'Анна Павловна'],
    ['Kwiat Łucja', 'L. Kwiat'],
  ])('%s is %s', (one, other) => {
    expect(isSamePerson(personOf(one), personOf(other))).toBe(true);
    expect(isSamePerson(personOf(other), personOf(one))).toBe(true);
  });

  it.each([
    ['Семенова А.П.', 'Семенова А.В.'],
    ['Семенова А.П.', 'Семенов А.П.'],
    ['Семенова Анна Павловна', 'Семенова Алла Павловна'],
    ['Семенова А.П.', 'Семенова'],
    ['Анна Павловна', 'Анна Петровна'],
  ])('%s is not %s', (one, other) => {
    expect(isSamePerson(personOf(one), personOf(other))).toBe(false);
  });
});

describe('personKey', () => {
  it('is one for all spellings of a surname with two initials', () => {
    const spellings = ['Семёнова А.П.', 'А. П. Семенова', 'СЕМЕНОВА А П', 'Семенова Анна Павловна'];
    expect(new Set(spellings.map((cell) => personKey(personOf(cell)))).size).toBe(1);
  });

  it('tells initials apart', () => {
    expect(personKey(personOf('Семенова А.П.'))).not.toBe(personKey(personOf('Семенова П.А.')));
  });
});
