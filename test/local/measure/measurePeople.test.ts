import { describe, expect, it } from '@jest/globals';
import { measurePeople } from '../../../local/measure/measurePeople';

const heading = 'cell\tcount\tsplit\tnote';

function measureLine(cell: string, split: string, note = '') {
  const [measured] = measurePeople(`${heading}\n${cell}\t\t${split}\t${note}`);
  if (measured === undefined) throw new RangeError('One line gives one cell.');
  return measured;
}

describe('measuring responsible cells', () => {
  it.each([
    ['Ветрова А.П.', 'p:Ветрова А.П.', 'right'],
    ['А. П. Ветрова', 'p:Ветрова А.П.', 'right'],
    ['Ветрова А.П.', 'p:Ветрова А.С.', 'wrong'],
    ['Ветрова А.П., родители', 'g:родители; p:Ветрова А.П.', 'right'],
    ['Ветрова А.П., родители', 'p:Ветрова А.П.', 'wrong'],
    ['Ветрова А.П.', 'p:Ветрова А.П.; g:родители', 'wrong'],
    ['библиотекарь', 'r:библиотекарь', 'right'],
    ['библиотекарь', 'g:библиотекарь', 'wrong'],
    ['родители', 'o:родители', 'right'],
    ['Директор Ветрова А.П.', 'rp:Ветрова А.П. (Директор)', 'right'],
    ['Директор / Ветрова А.П.', 'pr:Ветрова А.П. (Директор)', 'right'],
    ['Директор Лугов С.И.', 'rp:Ветрова А.П. (Директор)', 'wrong'],
    ['Директор Ветрова А.П.', 'r:Директор; p:Ветрова А.П.', 'wrong'],
    ['', '', 'right'],
    ['', 'r:Директор', 'refused'],
  ])('finds «%s» against «%s» %s', (cell, split, verdict) => {
    expect(measureLine(cell, split).verdict).toBe(verdict);
  });

  it('takes the mark of ambiguity from the note', () => {
    expect(measureLine('Директор', 'r:Директор', 'ambiguous: or the body').isAmbiguous).toBe(true);
    expect(measureLine('Директор', 'r:Директор', 'a role').isAmbiguous).toBe(false);
  });

  it('writes both readings in the same notation', () => {
    const { expected, ours } = measureLine('родители', 'r:Директор; g:родители');
    expect([expected, ours]).toEqual(['role «Директор»; collective «родители»', 'collective «родители»']);
  });

  it('refuses a mark that does not exist', () => {
    expect(() => measureLine('Директор', 'x:Директор')).toThrow(/Line 2: .*x:Директор/);
  });
});
