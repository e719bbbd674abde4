import { describe, expect, it } from '@jest/globals';
import { seededBlocks } from '../../src/messages/planWords';
import { blockKindColors, blockKindOfName, blockKinds } from '../../src/plan/blockKinds';
import { languages } from '../../src/plan/language';

describe('blockKindOfName', () => {
  it.each([
    ['Взаимодействие с учреждениями дополнительного образования', 'extra-curricular'],
    ['Дружим с музеями и библиотеками', 'culture'],
    ['Работа с государственными структурами', 'authorities'],
    ['Взаимодействие с семьями', 'families'],
    ['Учреждения здравоохранения', 'health'],
    ['Сотрудничество с вузами', 'education'],
    ['Социальные службы', 'social-care'],
    ['Волонтёры и ветераны', 'public-organisations'],
    ['СМИ', 'media'],
    ['Полиция, МЧС, ГИБДД', 'safety'],
    ['Спорт и здоровье', 'health'],
    ['Наші роботодавці', 'business'],
    ['Заклади культури', 'culture'],
    ['Позашкільні заклади', 'extra-curricular'],
    ['Робота з батьками', 'families'],
    ['Безпека дитини', 'safety'],
    ['Local government', 'authorities'],
    ['Social services', 'social-care'],
    ['Our charities', 'public-organisations'],
    ['Press and television', 'media'],
    ['Парки', undefined],
  ])('%s: %s', (name, kind) => {
    expect(blockKindOfName(name)).toBe(kind);
  });
});

describe.each(languages)('the blocks that a plan starts from, in %s', (language) => {
  const blocks = seededBlocks(language);

  it('are one of each kind, known by their names', () => {
    expect(blocks.map((block) => blockKindOfName(block.name))).toEqual([...blockKinds]);
  });

  it('have a goal of one sentence and directions of their own', () => {
    for (const block of blocks) {
      expect(block.goal).toMatch(/^[^.!?]{20,120}\.$/u);
      expect(new Set(block.directions).size).toBeGreaterThanOrEqual(2);
    }
  });
});

describe('blockKindColors', () => {
  it('are colours of Google Calendar, of which two kinds share one', () => {
    const colors = blockKinds.map((kind) => Number(blockKindColors[kind]));
    expect(colors.every((color) => color >= 1 && color <= 11)).toBe(true);
    expect(new Set(colors).size).toBe(blockKinds.length - 1);
  });
});
