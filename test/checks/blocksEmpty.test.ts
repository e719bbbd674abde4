import { describe, expect, it } from '@jest/globals';
import { buildBlock } from '../summary/planBuilders';
import { readUsual } from '../plan/planGrids';
import { findingsOf } from './findingsOf';

const blocks = [buildBlock('Культура'), buildBlock('Здоровье'), buildBlock('Вузы и наука')];
const inMuseum = [['Май', 'Городской музей', 'Экскурсия', 'Родители']];

describe('blocks with nothing in them', () => {
  it('are told in one hint', () => {
    const reading = readUsual(inMuseum, { blocks, areBlocksChosen: true });
    expect(findingsOf('blocks-empty', reading)).toEqual([
      {
        code: 'blocks-empty',
        severity: 'hint',
        parameters: { blocks: ['Здоровье', 'Вузы и наука'] },
        fixes: [],
      },
    ]);
  });

  it('are no matter while the blocks are those that every plan starts from', () => {
    expect(findingsOf('blocks-empty', readUsual(inMuseum, { blocks }))).toEqual([]);
  });

  it('are no matter in a plan that has nothing in any block', () => {
    const reading = readUsual([['Май', 'Где-то', 'Встреча', 'Родители']], { blocks, areBlocksChosen: true });
    expect(findingsOf('blocks-empty', reading)).toEqual([]);
  });
});
