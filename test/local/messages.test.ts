import { describe, expect, it } from '@jest/globals';
import { localMessages } from '../../local/messages';
import { languages } from '../../src/plan/language';

describe('words of the local page', () => {
  it.each([
    ['ru', 1, 'Удалить строку 7', '1 событие'],
    ['ru', 3, 'Удалить строку 7', '3 события'],
    ['uk', 5, 'Видалити рядок 7', '5 подій'],
    ['en', 1, 'Delete row 7', '1 event'],
  ] as const)('count and name in %s', (language, count, deletion, events) => {
    const words = localMessages[language];
    expect([words.deleteRows(7, 7), words.eventCount(count)]).toEqual([deletion, events]);
    expect(words.deleteRows(7, 9)).toContain('7–9');
  });

  it.each(languages)('name the port and a way out in %s', (language) => {
    expect(localMessages[language].portInUse(8080)).toMatch(/8080.*[.:].*\.$/);
  });

  it.each(['ru', 'uk'] as const)('use no Latin words but proper names in %s', (language) => {
    const texts = Object.values(localMessages[language]).filter((one) => typeof one === 'string');
    const foreign = texts
      .flatMap((text) => text.match(/[A-Za-z]+/g) ?? [])
      .filter((word) => word !== 'Google');
    expect(foreign).toEqual([]);
  });
});
