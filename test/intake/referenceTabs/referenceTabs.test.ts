import { describe, expect, it } from '@jest/globals';
import {
  aboutTabGrid,
  blocksTabGrid,
  partnersTabGrid,
  readAboutTab,
  readBlocksTab,
  readPartnersTab,
} from '../../../src/intake/referenceTabs';
import { seededBlocks } from '../../../src/messages/planWords';
import { languages } from '../../../src/plan/language';
import type { Partner } from '../../../src/plan/partner';
import type { AboutPlan } from '../../../src/plan/plan';
import { schoolYear } from '../../../src/plan/schoolYear';

const about: AboutPlan = {
  title: 'План дружбы',
  school: 'Школа № 200',
  goal: 'Узнать соседей.',
  tasks: ['Слушать.', 'Благодарить.'],
  principles: ['Честность.'],
  expectedResults: [],
};

const partner: Partner = {
  name: 'Городской музей',
  otherNames: ['Музей', 'Дом истории'],
  block: 'Культура',
  address: 'ул. Садовая, 1',
  contact: '+7 000',
};

describe.each(languages)('reference tabs written in %s', (language) => {
  it('read back the same: about', () => {
    const grid = aboutTabGrid(about, schoolYear(2026), language);
    expect(readAboutTab(grid)).toEqual({ about, schoolYearText: '2026/27' });
    expect(new Set(grid.map((row) => row.length))).toEqual(new Set([2]));
  });

  it('read back the same: blocks', () => {
    const blocks = seededBlocks(language);
    expect(readBlocksTab(blocksTabGrid(blocks, language))).toEqual(blocks);
    expect(new Set(blocks.map((block) => block.colorId)).size).toBeGreaterThanOrEqual(blocks.length - 1);
  });

  it('read back the same: partners', () => {
    expect(readPartnersTab(partnersTabGrid([partner], language))).toEqual([partner]);
  });
});

describe('readAboutTab', () => {
  it('reads lists from several rows or from one cell, with or without numbers', () => {
    const grid = [
      ['Цель плана', 'Дружить'],
      ['Задачи:', '1. Слушать\n2. Говорить'],
      ['', '3. Молчать'],
      ['Что-то своё', 'не наше'],
      ['', 'тоже не наше'],
      ['Ожидаемый результат', 'Дружба'],
    ];
    expect(readAboutTab(grid).about).toMatchObject({
      goal: 'Дружить',
      tasks: ['Слушать', 'Говорить', 'Молчать'],
      expectedResults: ['Дружба'],
    });
  });

  it('is empty for an empty tab', () => {
    expect(readAboutTab([]).about).toMatchObject({ title: '', tasks: [] });
  });
});

describe('readBlocksTab', () => {
  it('reads columns in any order, colours by name or number, and directions in more rows', () => {
    const grid = [
      ['Наши блоки', '', '', ''],
      ['Цвет', 'Блок', 'Направления', 'Цель блока'],
      ['помидор', 'Безопасность', '• дорога\n• огонь', 'Беречь себя'],
      ['', '', 'вода', ''],
      ['10', 'Лес', '', ''],
      ['небесный', 'Спорт', 'бег; мяч', ''],
      ['', 'БЕЗОПАСНОСТЬ', '', ''],
    ];
    expect(readBlocksTab(grid)).toEqual([
      { name: 'Безопасность', goal: 'Беречь себя', directions: ['дорога', 'огонь', 'вода'], colorId: '11' },
      { name: 'Лес', goal: '', directions: [], colorId: '10' },
      { name: 'Спорт', goal: '', directions: ['бег', 'мяч'], colorId: '10' },
    ]);
  });
});

describe('readPartnersTab', () => {
  it('passes over lines without a name', () => {
    expect(
      readPartnersTab([
        ['Партнёр', 'Блок'],
        ['', 'Культура'],
        ['Музей', ''],
      ]),
    ).toEqual([{ name: 'Музей', otherNames: [], block: '', address: '', contact: '' }]);
  });
});
