import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  cutText,
  escapeHtml,
  eventLine,
  joinDescription,
  maximumDescriptionLength,
} from '../../src/calendar/eventText';

const anyText = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.string({ unit: fc.constantFrom('&', '<', '>', 'a', ';', '#', '5', '😀', ' '), maxLength: 60 }),
);

/** What a browser shows of escaped text. */
function shown(html: string): string {
  return html.replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&amp;/g, '&');
}

describe('a line of an event', () => {
  it('is one line without blanks at its ends', () => {
    expect(eventLine('  Экскурсия\nв музей\t и\u00a0парк ')).toBe('Экскурсия в музей и парк');
  });

  it('is cut where it is longer than anybody reads', () => {
    const line = eventLine('ё'.repeat(5000));
    expect(line).toHaveLength(1000);
    expect(line.endsWith('ё…')).toBe(true);
  });
});

describe('a text cut to a length', () => {
  it('is never longer, never cut through a letter, and whole when it fits', () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 1, max: 70 }), (text, length) => {
        const cut = cutText(text, length);
        expect(cut.length).toBeLessThanOrEqual(length);
        expect(cut).not.toMatch(/[\ud800-\udbff](?![\udc00-\udfff])/);
        if (text.length <= length) expect(cut).toBe(text);
        else expect(text.startsWith(cut.slice(0, -1))).toBe(true);
      }),
    );
  });
});

describe('text from cells in a description', () => {
  it('becomes neither tag nor entity', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const html = escapeHtml(text);
        expect(html).not.toMatch(/[<>]/);
        expect(shown(html)).toBe(text);
      }),
    );
  });

  it.each([
    ['<script>alert(1)</script>', '&lt;script&gt;alert(1)&lt;/script&gt;'],
    ['&lt;', '&amp;lt;'],
    ['&#60; &#x3c;', '&amp;#60; &amp;#x3c;'],
    ['A & B', 'A & B'],
  ])('«%s» is written «%s»', (text, html) => {
    expect(escapeHtml(text)).toBe(html);
  });
});

describe('the lines of a description', () => {
  it('stand one below the other, the link last', () => {
    expect(joinDescription(['Один', 'Два'], 'ссылка')).toBe('Один\nДва\nссылка');
    expect(joinDescription([], 'ссылка')).toBe('ссылка');
  });

  it.each(['а', '<', '>&', '😀', 'слово '])(
    'are cut to what Calendar takes, the link stays, no entity is cut: many «%s»',
    (piece) => {
      for (let more = 0; more < 8; more += 1) {
        const lines = [
          'Ответственный',
          piece.repeat(maximumDescriptionLength / 2 + more),
          'Примечание'.repeat(900),
        ];
        const text = joinDescription(lines, 'ссылка');
        expect(text.length).toBeLessThanOrEqual(maximumDescriptionLength);
        expect(text.endsWith('\nссылка')).toBe(true);
        expect(text).not.toMatch(/&(?:l|lt|g|gt)(?:…|\n)/);
        expect(text).not.toMatch(/[\ud800-\udbff](?![\udc00-\udfff])/);
      }
    },
  );

  it('fit whatever stands in them', () => {
    const long = fc
      .tuple(anyText, fc.integer({ min: 1, max: 300 }))
      .map(([text, times]) => text.repeat(times));
    fc.assert(
      fc.property(fc.array(long, { maxLength: 5 }), (lines) => {
        const text = joinDescription(lines, 'https://sheets.example/d/1#gid=5&range=A7');
        expect(text.length).toBeLessThanOrEqual(maximumDescriptionLength);
        expect(text.endsWith('#gid=5&range=A7')).toBe(true);
        expect(text).not.toMatch(/[<>]/);
      }),
      { numRuns: 50 },
    );
  });
});
