import { describe, expect, it } from '@jest/globals';
import { keepOneLanguage, otherLanguagesNamed } from '../../scripts/oneLanguage.mjs';

const languages = ['ru', 'uk', 'en'];

/** The value of an expression when only the words of one language stay in it. */
function evaluateIn(language: string, expression: string): unknown {
  const code = keepOneLanguage(`(${expression});`, language, languages);
  return (0, eval)(code) as unknown;
}

describe('a module with the words of one language', () => {
  it.each([
    ['ru', { ru: 'да' }],
    ['uk', { uk: 'так' }],
    ['en', { en: 'yes' }],
  ])('keeps those in %s', (language, words) => {
    expect(evaluateIn(language, `{ ru: 'да', uk: 'так', en: 'yes' }`)).toEqual(words);
  });

  it('does so whatever the order, with commas at the end and comments between', () => {
    const code = `{
      en: 'yes', // in English, { ru }
      /* the second, */ ru: 'да' /* , uk */,
      uk: 'так',
    }`;
    expect(evaluateIn('ru', code)).toEqual({ ru: 'да' });
    expect(evaluateIn('en', code)).toEqual({ en: 'yes' });
    expect(evaluateIn('uk', code)).toEqual({ uk: 'так' });
  });

  it('leaves every other character as it was', () => {
    const code = `// before\nconst a = f( 1 );\nconst words = { ru: 'да', uk: 'так', en: 'yes' };\nlet b // after`;
    expect(keepOneLanguage(code, 'uk', languages)).toBe(
      `// before\nconst a = f( 1 );\nconst words = {uk: 'так'};\nlet b // after`,
    );
  });

  it('knows them inside of objects, lists, calls and functions, and inside one another', () => {
    const yes = `{ ru: 'да', uk: 'так', en: 'yes' }`;
    expect(evaluateIn('en', `{ answers: { yes: ${yes} }, list: [${yes}] }`)).toEqual({
      answers: { yes: { en: 'yes' } },
      list: [{ en: 'yes' }],
    });
    expect(evaluateIn('en', `(() => (${yes}))()`)).toEqual({ en: 'yes' });
    expect(evaluateIn('en', `Object.freeze(${yes})`)).toEqual({ en: 'yes' });
    expect(evaluateIn('uk', `{ ru: ${yes}, uk: { deep: ${yes} }, en: 1 }`)).toEqual({
      uk: { deep: { uk: 'так' } },
    });
  });

  it('takes functions, methods and getters for words as well', () => {
    expect(
      evaluateIn('en', `{ ru: (n) => 'да' + n, uk() { return 'так' }, en: (n) => 'yes' + n }.en(2)`),
    ).toBe('yes2');
    expect(evaluateIn('uk', `{ ru: (n) => 'да' + n, uk(n) { return 'так' + n }, en: 1 }.uk(2)`)).toBe('так2');
    expect(evaluateIn('ru', `{ get ru() { return 'да' }, uk: 'так', en: 'yes' }`)).toEqual({ ru: 'да' });
  });

  it('knows quoted keys and shorthand', () => {
    expect(evaluateIn('ru', `{ 'ru': 'да', "uk": 'так', en: 'yes' }`)).toEqual({ ru: 'да' });
    expect(evaluateIn('uk', `((ru, uk, en) => ({ ru, uk, en }))(1, 2, 3)`)).toEqual({ uk: 2 });
  });

  it.each([
    ['another key more', `{ ru: 1, uk: 2, en: 3, be: 4 }`, { ru: 1, uk: 2, en: 3, be: 4 }],
    ['a language less', `{ ru: 1, en: 3 }`, { ru: 1, en: 3 }],
    ['another key instead', `{ ru: 1, uk: 2, pl: 3 }`, { ru: 1, uk: 2, pl: 3 }],
    ['a language twice', `{ ru: 1, ru: 2, en: 3 }`, { ru: 2, en: 3 }],
    ['a spread', `{ ...{ ru: 1 }, uk: 2, en: 3 }`, { ru: 1, uk: 2, en: 3 }],
    ['a computed key', `((ru) => ({ [ru]: 1, uk: 2, en: 3 }))('be')`, { be: 1, uk: 2, en: 3 }],
  ])('leaves an object with %s whole', (_what, expression, value) => {
    expect(evaluateIn('ru', expression)).toEqual(value);
  });

  it('leaves patterns and texts that look like words whole', () => {
    const code = `const { ru, uk, en } = words; const text = "{ ru: 1, uk: 2, en: 3 }"; const re = /{ru,uk,en}/;`;
    expect(keepOneLanguage(code, 'ru', languages)).toBe(code);
  });
});

describe('other languages in code', () => {
  it.each([
    ['words.uk', ['uk']],
    ['words?.uk(1)', ['uk']],
    [`words['uk']`, ['uk']],
    ['const { uk: sentence } = words', ['uk']],
    ['const { ru, uk } = words', ['ru', 'uk']],
    ['const left = { ru: 1, be: 2 }', ['ru']],
    ['f(() => [g(words.ru)])', ['ru']],
  ])('are named by %s', (code, names) => {
    expect(otherLanguagesNamed(code, 'en', languages)).toEqual(names);
  });

  it.each(['words.en', 'words[uk]', 'uk.words', `const list = ['ru', 'uk']`, 'const text = "words.uk"'])(
    'are not named by %s',
    (code) => {
      expect(otherLanguagesNamed(code, 'en', languages)).toEqual([]);
    },
  );
});
