import { describe, expect, it } from '@jest/globals';
import type { Entry } from '../../../src/plan/entry';
import { guestAddresses } from '../../../src/plan/people/guestAddresses';
import { readResponsible } from '../../../src/plan/people/readResponsible';

function entry(rowNumber: number, responsible: string): Entry {
  return {
    rowId: '',
    rowNumber,
    periodText: '',
    title: 'Экскурсия',
    place: '',
    responsible: readResponsible(responsible),
    block: { kind: 'none' },
    className: '',
    note: '',
    isDone: false,
  };
}

const people = [
  { name: 'Ветрова Анна Павловна', email: 'Vetrova@School.example' },
  { name: 'Завуч Зимина О.О.', email: 'zimina@school.example' },
  { name: 'Классные руководители', email: 'b@school.example; a@school.example' },
  { name: 'Луговой С. С.', email: '' },
];

/** The addresses that a cell of the tab gives. */
function addressesOf(email: string): readonly string[] {
  return guestAddresses([entry(2, 'Ветрова А. П.')], [{ name: 'Ветрова Анна Павловна', email }]).get(2) ?? [];
}

describe('the addresses of those who answer for an entry', () => {
  it('are those of the tab, by row, in lower case, each once, sorted', () => {
    const entries = [
      entry(2, 'Ветрова А. П., завуч'),
      entry(5, 'Классные руководители, Ветрова А. П., А. П. Ветрова'),
    ];
    expect([...guestAddresses(entries, people)]).toEqual([
      [2, ['vetrova@school.example', 'zimina@school.example']],
      [5, ['a@school.example', 'b@school.example', 'vetrova@school.example']],
    ]);
  });

  it('are left out for an entry of whose people none has an address or stands in the tab', () => {
    expect(
      guestAddresses([entry(2, 'Луговой С. С.'), entry(3, 'Неизвестная Н. Н.'), entry(4, '')], people).size,
    ).toBe(0);
  });

  it.each([
    ['Анна <a@school.example>, b@school.example', ['a@school.example', 'b@school.example']],
    ['mailto:a@school.example.', ['a@school.example']],
    ['a.b+c_d@mail.school.example', ['a.b+c_d@mail.school.example']],
    ['«a@school.example»\nb@school.example', ['a@school.example', 'b@school.example']],
  ])('are read from «%s»', (cell, expected) => {
    expect(addressesOf(cell)).toEqual(expected);
  });

  it.each([
    'нет',
    'a@school',
    '@school.example',
    'a@b@school.example',
    'анна@школа.рф',
    'a@school..example',
    '8 900 000',
  ])('are none in «%s», which Calendar would refuse with the whole event', (cell) => {
    expect(addressesOf(cell)).toEqual([]);
  });
});
