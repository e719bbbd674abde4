import { describe, expect, it } from '@jest/globals';
import { joinTornWords } from '../../../src/plan/periods/tornWords';

describe('joinTornWords', () => {
  it.each([
    ['понедельн\nик', 'понедельник'],
    ['сен-\nтябрь', 'сентябрь'],
    ['сен-тябрь', 'сентябрь'],
    ['по со-\nгласова-\nнию', 'по согласованию'],
    ['ноя-\nбрь-\nдекабрь', 'ноябрь-\nдекабрь'],
    ['В те- чение года', 'В течение года'],
  ])('makes %j whole', (torn, whole) => expect(joinTornWords(torn)).toBe(whole));

  it.each(['в\nтечение\nгода', 'сентябрь-\nоктябрь', '11\nиюня', 'Сентябр\nьдекабр\nь', 'музей-\nусадьба'])(
    'leaves %j as it is',
    (text) => expect(joinTornWords(text)).toBe(text),
  );
});
