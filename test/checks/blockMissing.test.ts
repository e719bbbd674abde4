import { describe, expect, it } from '@jest/globals';
import type { Block } from '../../src/plan/blocks';
import type { PlanReading } from '../../src/plan/readPlan';
import { buildBlock } from '../summary/planBuilders';
import { readTable, readUsual } from '../plan/planGrids';
import { findingsOf } from './findingsOf';

const blocks: readonly Block[] = [buildBlock('Культура'), buildBlock('Здоровье')];
const header = ['Дата', 'Место', 'Мероприятие', 'Ответственный', 'Блок'];

function readBlocks(rows: readonly (readonly [place: string, block: string])[]): PlanReading {
  const cells = rows.map(([place, block], index) => ['Май', place, `Встреча ${index}`, 'Родители', block]);
  return readTable([header, ...cells], { blocks });
}

describe('a block that is missing', () => {
  it('is offered by the place', () => {
    const reading = readBlocks([
      ['Городской музей', ''],
      ['Поликлиника', 'Здоровье'],
    ]);
    expect(findingsOf('block-missing', reading)).toEqual([
      {
        code: 'block-missing',
        severity: 'hint',
        rowNumber: 2,
        column: 'block',
        parameters: { variant: 'suggested', block: 'Культура' },
        fixes: [
          {
            kind: 'write-block',
            edits: [{ rowNumber: 2, column: 'block', before: '', after: 'Культура' }],
            isSafe: false,
          },
        ],
      },
    ]);
  });

  it('is asked for where the place does not tell it', () => {
    const reading = readBlocks([
      ['Где-то', ''],
      ['Поликлиника', 'Здоровье'],
    ]);
    expect(findingsOf('block-missing', reading)).toMatchObject([
      { rowNumber: 2, parameters: { variant: 'unknown' }, fixes: [] },
    ]);
  });

  it('is told once for a column that nobody has filled, with all suggestions in one fix', () => {
    const reading = readBlocks([
      ['Городской музей', ''],
      ['Где-то', ''],
      ['Поликлиника', ''],
    ]);
    expect(findingsOf('block-missing', reading)).toEqual([
      {
        code: 'block-missing',
        severity: 'hint',
        parameters: { variant: 'most-rows', count: 3 },
        fixes: [
          {
            kind: 'write-blocks',
            edits: [
              { rowNumber: 2, column: 'block', before: '', after: 'Культура' },
              { rowNumber: 4, column: 'block', before: '', after: 'Здоровье' },
            ],
            isSafe: false,
          },
        ],
      },
    ]);
  });

  it('is nothing to speak of in a plan without blocks', () => {
    expect(findingsOf('block-missing', readBlocks([['Где-то', '']]))).toEqual([]);
    expect(
      findingsOf('block-missing', readUsual([['Май', 'Городской музей', 'Показ', 'Родители']], { blocks })),
    ).toEqual([]);
  });

  it('is a hint for a row above all headings when the place does not tell it either', () => {
    const reading = readUsual(
      [
        ['Май', 'Где-то', 'Встреча', 'Родители'],
        ['Май', 'Городской музей', 'Показ', 'Родители'],
        ['Блок 1. Здоровье', '', '', ''],
        ['Май', 'Зал', 'Зарядка', 'Родители'],
        ['Май', 'Двор', 'Игра', 'Родители'],
        ['Май', 'Зал', 'Эстафета', 'Родители'],
      ],
      { blocks },
    );
    expect(findingsOf('block-missing', reading)).toMatchObject([
      { rowNumber: 2, parameters: { variant: 'unknown' }, fixes: [] },
    ]);
  });
});
