import { describe, expect, it } from '@jest/globals';
import { parse } from 'acorn';
import * as frame from '../../src/messages/panel';
import * as calendar from '../../src/messages/panelCalendar';
import * as check from '../../src/messages/panelCheck';
import * as load from '../../src/messages/panelLoad';
import { type Language, languages } from '../../src/plan/language';
import { readBuilt } from './builtAddon';

/** Letters that a page in the language has no use for; Cyrillic has no place in an English one. */
const strangeLetters: Readonly<Record<Language, RegExp>> = {
  ru: /[іїєґ]/i,
  uk: /[ыэёъ]/i,
  en: /\p{Script=Cyrillic}/u,
};

/** The fixed sentences of the panel in one language, known by their shape. */
function fixedSentences(value: unknown, language: Language): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  const texts = languages.map((name): unknown => Reflect.get(value, name));
  const own: unknown = Reflect.get(value, language);
  if (typeof own === 'string' && texts.every((text) => typeof text === 'string')) return [own];
  return Object.values(value).flatMap((inner) => fixedSentences(inner, language));
}

function scriptIn(page: string): string {
  const [, code = ''] = /<script>([\s\S]*)<\/script>/.exec(page) ?? [];
  return code;
}

/** Every text that stands in the code of a page. */
function textsIn(page: string): ReadonlySet<unknown> {
  const texts = new Set<unknown>();
  JSON.stringify(
    parse(scriptIn(page), { ecmaVersion: 2020, sourceType: 'script' }),
    (key, value: unknown) => {
      if (key === 'value' && typeof value === 'string') texts.add(value);
      return value;
    },
  );
  return texts;
}

describe.each(languages)('the shipped panel in %s', (language) => {
  const page = readBuilt(`sidebar-${language}.html`);
  const own = fixedSentences({ frame, check, calendar, load }, language);

  it('is at most 80 KiB', () => {
    expect(Buffer.byteLength(page)).toBeLessThanOrEqual(120 * 1024);
  });

  it('says which language it is in, to its script and to screen readers', () => {
    expect(page).toContain(`<html lang="${language}" data-language="${language}" `);
  });

  it('has every sentence in its language', () => {
    expect(own.length).toBeGreaterThan(70);
    const texts = textsIn(page);
    expect(own.filter((sentence) => !texts.has(sentence))).toEqual([]);
  });

  it.each(languages.filter((other) => other !== language))('has no sentence in %s', (other) => {
    const texts = textsIn(page);
    const strange = fixedSentences({ frame, check, calendar, load }, other);
    expect(strange.filter((sentence) => texts.has(sentence) && !own.includes(sentence))).toEqual([]);
  });

  it('has no letter that its language lacks', () => {
    expect(page).not.toMatch(strangeLetters[language]);
  });

  it('asks no other server for anything', () => {
    expect(page).not.toMatch(/<(?:script|link|img|iframe)[^>]+(?:src|href)=/i);
    expect(page).not.toMatch(/@import|url\(\s*["']?https?:/i);
  });

  it('has no template literal, whose slashes HtmlService would strip', () => {
    const code = scriptIn(page);
    expect(code).not.toBe('');
    const tokens = parse(code, { ecmaVersion: 2020, sourceType: 'script' });
    expect(JSON.stringify(tokens)).not.toContain('"type":"TemplateLiteral"');
  });
});
