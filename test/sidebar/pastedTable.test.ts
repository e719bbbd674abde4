import { describe, expect, it } from '@jest/globals';
import type { PastedCell, PastedPart } from '../../src/sidebar/pastedTable';
import { writePastedText } from '../../src/sidebar/pastedTable';

function cell(text: string, rowSpan = 1, columnSpan = 1): PastedCell {
  return { text, rowSpan, columnSpan };
}

function table(...rows: readonly (readonly PastedCell[])[]): PastedPart {
  return { kind: 'table', rows };
}

describe('writePastedText', () => {
  it('writes lines as lines and cells parted by tabs', () => {
    const text = writePastedText([
      { kind: 'line', text: 'План на 2026/27 учебный год' },
      table([cell('Дата'), cell('Мероприятие')], [cell('Октябрь'), cell('Поход в музей')]),
    ]);
    expect(text).toBe('План на 2026/27 учебный год\nДата\tМероприятие\nОктябрь\tПоход в музей');
  });

  it('makes one line of a cell with several, so that a row stays a row', () => {
    expect(writePastedText([table([cell(' Классный\u00a0руководитель,\n\n родители\t')])])).toBe(
      'Классный руководитель, родители',
    );
  });

  it('leaves the cells below a tall one blank', () => {
    const text = writePastedText([
      table(
        [cell('Октябрь', 3), cell('Музей')],
        [cell('Театр')],
        [cell('Библиотека')],
        [cell('Май'), cell('Парк')],
      ),
    ]);
    expect(text).toBe('Октябрь\tМузей\n\tТеатр\n\tБиблиотека\nМай\tПарк');
  });

  it('leaves the cells beside a wide one blank', () => {
    expect(writePastedText([table([cell('Культура', 1, 3)], [cell('1'), cell('2'), cell('3')])])).toBe(
      'Культура\t\t\n1\t2\t3',
    );
  });

  it('keeps columns in line when tall cells stand at both ends', () => {
    const text = writePastedText([table([cell('Май', 2), cell('Парк'), cell('Родители', 2)], [cell('Лес')])]);
    expect(text).toBe('Май\tПарк\tРодители\n\tЛес\t');
  });

  it('covers a block of cells that is both tall and wide', () => {
    const text = writePastedText([
      table([cell('А', 2, 2), cell('1')], [cell('2')], [cell('3'), cell('4'), cell('5')]),
    ]);
    expect(text).toBe('А\t\t1\n\t\t2\n3\t4\t5');
  });

  it('drops blank lines at the ends and keeps those between', () => {
    const blank: PastedPart = { kind: 'line', text: ' ' };
    expect(
      writePastedText([blank, { kind: 'line', text: 'а' }, blank, { kind: 'line', text: 'б' }, blank]),
    ).toBe('а\n\nб');
  });
});
