import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { escapeHtml } from '../../src/calendar/eventText';
import { digestOfOwnText, findOwnDigest, replaceOwnText } from '../../src/calendar/ownText';

const link = 'https://sheets.example/d/1#gid=5&range=A7';
const ours = `Ответственный: Иванова, A & B\nБлок: &lt;Культура&gt;\n${link}`;
const next = `Ответственный: Петрова\n${link}`;
const known = [digestOfOwnText(ours)];

/** Our text as Calendar's editor gives it back after somebody typed into the description. */
const asHtml = {
  breaks: ours.replace(/\n/g, '<br>').replace('A & B', 'A &amp; B'),
  paragraphs: ours
    .split('\n')
    .map((line) => `<p>${line}</p>`)
    .join(''),
  linked: ours
    .replace(link, `<a href="${link}" target="_blank">${link.replace('&', '&amp;')}</a>`)
    .replace(/\n/g, '<br/>'),
  entities: ours.replace(', ', ',&nbsp;').replace('&gt;', '&#62;').replace('&lt;', '&#x3C;'),
  spans: ours
    .split('\n')
    .map((line) => `<span>${line}</span>`)
    .join('<br>'),
};

describe('our text in a description', () => {
  it.each(Object.entries({ plain: ours, 'with other line ends': ours.replace(/\n/g, '\r\n'), ...asHtml }))(
    'is found alone and among what people wrote: %s',
    (_, text) => {
      expect(findOwnDigest(text, known)).toBe(known[0]);
      for (const lineEnd of ['\n', '<br>', '\n\n']) {
        const among = `Сбор в 9:00${lineEnd}${text}${lineEnd}Деньги сдать`;
        expect(findOwnDigest(among, known)).toBe(known[0]);
      }
    },
  );

  it('is the same text when its row moved to another line of the sheet', () => {
    expect(digestOfOwnText(ours.replace('A7', 'A12'))).toBe(known[0]);
  });

  it.each([
    ['a word changed', ours.replace('Иванова', 'Сидорова')],
    ['a line taken out', ours.replace(/\nБлок.*/, '')],
    ['a line put in', ours.replace('\n', '\nВнимание!\n')],
    ['words beside our own', `${ours} взять с собой воду`],
    ['all deleted', ''],
  ])('is not found with %s', (_, text) => {
    expect(findOwnDigest(text, known)).not.toBe(known[0]);
  });

  it.each([
    '&#999999999999;',
    `&#${'9'.repeat(400)};`,
    '&#xffffff;',
    '&#0;',
    '&nosuch;',
    '&;',
    '&#;',
    '<',
    '<br',
  ])('is looked for among broken HTML without trouble: %s', (broken) => {
    expect(findOwnDigest(`${broken}\n${ours}`, known)).toBe(known[0]);
  });

  it('is found by the digest of whichever of several texts stands there', () => {
    expect(findOwnDigest(ours, [digestOfOwnText(next), ...known])).toBe(known[0]);
  });
});

describe('putting a new text of ours in place of the old one', () => {
  it.each([
    ['alone', ours, next],
    ['below', `Сбор в 9:00\n\n${ours}`, `Сбор в 9:00\n\n${next}`],
    ['above', `${ours}\nСбор в 9:00`, `${next}\nСбор в 9:00`],
    [
      'between, as HTML',
      `<b>Сбор</b><br>${asHtml.breaks}<br><i>Деньги</i>`,
      `<b>Сбор</b><br>${next.replace('\n', '<br>')}<br><i>Деньги</i>`,
    ],
    [
      'between paragraphs',
      `<p>Сбор</p>${asHtml.paragraphs}<p>Деньги</p>`,
      `<p>Сбор</p><p>${next.replace('\n', '<br>')}</p><p>Деньги</p>`,
    ],
  ])('keeps what people wrote around it: %s', (_, description, expected) => {
    expect(replaceOwnText(description, known, next)).toBe(expected);
  });

  it('loses nothing that people wrote, and is found again', () => {
    const line = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 20 })
      .map((text) => escapeHtml(text.replace(/[\r\n]/g, ' ')));
    const lines = fc.array(line, { maxLength: 4 });
    const breaks = fc.constantFrom('\n', '<br>', '\r\n', '<br />');
    fc.assert(
      fc.property(lines, lines, breaks, (above, below, lineEnd) => {
        const around = (text: string) => [...above, text, ...below].join(lineEnd);
        const description = around(ours.replace(/\n/g, lineEnd));
        const replaced = replaceOwnText(description, known, next);
        for (const text of [...above, ...below]) expect(replaced).toContain(text);
        expect(replaced).toContain('Петрова');
        expect(replaced).not.toContain('Иванова');
        expect(findOwnDigest(replaced, [digestOfOwnText(next)])).toBe(digestOfOwnText(next));
      }),
    );
  });

  it.each([
    ['text', `${ours.replace('Иванова', 'Сидорова')}\nДеньги сдать`, `${next}\nДеньги сдать`],
    ['words beside the link', `${ours} (взять воду)`, `${next}\n(взять воду)`],
    [
      'HTML',
      `${asHtml.linked.replace('Иванова', 'Сидорова')}<br><b>Деньги</b>`,
      `${next.replace('\n', '<br>')}<br><b>Деньги</b>`,
    ],
  ])('keeps what stands below the link when our own part was changed: %s', (_, description, expected) => {
    const replaced = replaceOwnText(description, known, next);
    expect(replaced).toBe(expected);
    expect(findOwnDigest(replaced, [digestOfOwnText(next)])).toBe(digestOfOwnText(next));
  });

  it('replaces the whole where nothing of ours is left', () => {
    expect(replaceOwnText('Всё переписали', known, next)).toBe(next);
    expect(replaceOwnText('', known, next)).toBe(next);
  });
});
