import { describe, expect, it } from '@jest/globals';
import { languages } from '../../src/plan/language';
import type { Plan } from '../../src/plan/plan';
import { layOutSummary } from '../../src/summary/layOutSummary';
import type { SheetLayout } from '../../src/summary/sheetLayout';
import {
  buildBlock,
  buildEntry,
  buildPlan,
  dateMissing,
  day,
  inBlock,
  inMonths,
  onDay,
  responsibleMissing,
  time,
  withoutSchoolYear,
  summariseOneTab,
  type OneTab,
} from './planBuilders';

const context = {
  language: 'ru',
  planTitle: 'Вместе с партнёрами, 6 «Б»',
  builtAt: '3 октября 2026, 14:05',
} as const;

const culture = 'Учреждения культуры';

const smallPlan = buildPlan(
  [
    buildEntry(6, {
      period: { kind: 'timed', date: day('2026-10-15'), start: time(15) },
      title: 'Урок в краеведческом музее',
      place: 'Городской музей',
      responsible: ['Волкова А. П.', 'родители'],
      block: inBlock(culture),
      isDone: true,
    }),
    buildEntry(7, {
      period: inMonths('2026-09'),
      title: 'Запись в читальный зал',
      place: 'Библиотека № 5',
      responsible: ['Волкова А. П.'],
      block: inBlock(culture),
    }),
    buildEntry(9, {
      periodText: '31 сентября',
      title: 'Беседа с врачом',
      place: 'Детская поликлиника',
      responsible: [],
    }),
  ],
  [
    buildBlock(culture, { goal: 'Познакомить с культурой города.', directions: ['Музеи', 'Библиотеки'] }),
    buildBlock('Вузы'),
  ],
);

const smallInput: OneTab = {
  plan: smallPlan,
  findings: [dateMissing(9), responsibleMissing(9)],
  syncedRowIds: new Set(['row-6']),
};

function layOut(plan: Plan): SheetLayout {
  return layOutSummary(summariseOneTab({ plan, findings: [], syncedRowIds: new Set() }), context);
}

/** What a person reads in a row: the cells that hold something. */
function readableLines({ rows }: SheetLayout): readonly string[] {
  return rows.map(({ cells }) =>
    cells
      .map(({ value }) => value)
      .filter((value) => value !== '')
      .join(' | '),
  );
}

describe('layOutSummary', () => {
  const layout = layOutSummary(summariseOneTab(smallInput), context);
  const lines = readableLines(layout);
  const months = 'сен | окт | ноя | дек | янв | фев | мар | апр | май | июн | июл | авг';

  it('begins with the title, the school year and the totals in words', () => {
    expect(lines.slice(0, 3)).toEqual([
      'Вместе с партнёрами, 6 «Б»',
      '2026/27 учебный год. Построено: 3 октября 2026, 14:05',
      '3 записи: с точным днём — 1, в календаре — 1, сделано — 1, с ошибками — 1, без ответственных — 1.',
    ]);
  });

  it('shows blocks by months, empty ones as zeros, and the sums below', () => {
    expect(lines.slice(3, 8)).toEqual([
      `Блок | ${months} | Весь год | Без срока | Всего | Точный день | В календаре | Сделано | Ошибки`,
      'Учреждения культуры | 1 | 1 | 2 | 1 | 1 | 1 | 0',
      'Вузы | 0 | 0 | 0 | 0 | 0',
      'Без блока | 1 | 1 | 0 | 0 | 0 | 1',
      'Всего | 1 | 1 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 1 | 3 | 1 | 1 | 1 | 1',
    ]);
  });

  it('keeps the head in sight down to the names of the months', () => {
    expect(layout.frozenRowCount).toBe(4);
  });

  it('tells of a block what it is for, what is in it and who takes part', () => {
    const start = lines.indexOf('Учреждения культуры', 8);
    expect(lines.slice(start - 1, start + 9)).toEqual([
      '',
      'Учреждения культуры',
      'Цель | Познакомить с культурой города.',
      'Направления | Музеи; Библиотеки',
      '2 записи: с точным днём — 1, в календаре — 1, сделано — 1.',
      `Срок | Мероприятие | Место | Ответственные | ${months} | Весь год | Без срока | Строка | Точный день | В календаре | Сделано | Ошибки`,
      'сентябрь 2026 | Запись в читальный зал | Библиотека № 5 | Волкова А. П. | • | 7',
      '15 октября 2026, 15:00 | Урок в краеведческом музее | Городской музей | Волкова А. П., родители | • | 6 | ✓ | ✓ | ✓',
      'Партнёры | Библиотека № 5, Городской музей',
      'Ответственные | Волкова А. П. (2), родители',
    ]);
  });

  it('names the blocks with nothing in them together at the end', () => {
    expect(lines.slice(-3)).toEqual(['', 'Блоки без записей', 'Вузы']);
    expect(lines.indexOf('Вузы', 8)).toBe(lines.length - 1);
  });

  it('tells what an empty block is for beside its name', () => {
    const sport = buildBlock('Спорт', { goal: 'Больше двигаться.', directions: ['секции', 'походы'] });
    expect(readableLines(layOut(buildPlan([], [sport]))).slice(-3)).toEqual([
      'Блоки без записей',
      'Спорт | Больше двигаться.',
      'секции; походы',
    ]);
  });

  it.each([
    ['open', 'по плану музея'],
    ['plan-period', 'в дни месячника'],
  ] as const)('says %s in the words of its cell', (kind, periodText) => {
    const entry = buildEntry(6, { period: { kind }, periodText, title: 'Урок в музее' });
    expect(readableLines(layOut(buildPlan([entry]))).some((line) => line.startsWith(periodText))).toBe(true);
  });

  it('puts no quotation marks around a title that has its own', () => {
    const entry = buildEntry(6, { period: { kind: 'open' }, title: 'Беседа «Тонкий лёд»' });
    expect(readableLines(layOut(buildPlan([entry])))).toContain(
      'Строка 6 | Беседа «Тонкий лёд». Срок ещё не назначен.',
    );
  });

  it('ends a section with what needs attention, by row', () => {
    const start = lines.indexOf('Без блока');
    const [heading, first, ...more] = lines.slice(lines.indexOf('Требует внимания', start));
    expect(heading).toBe('Требует внимания');
    expect(first).toMatch(/^Строка 9 \| «Беседа с врачом»\. \S/);
    expect(more.every((line) => !line.startsWith('Строка'))).toBe(true);
  });

  it('marks an entry with errors and shows its date cell as written', () => {
    expect(lines).toContain('31 сентября | Беседа с врачом | Детская поликлиника | • | 9 | !');
  });

  it('is identical when built twice', () => {
    expect(layOutSummary(summariseOneTab(smallInput), context)).toEqual(layout);
  });

  it('has a width and as many cells in every row for every column', () => {
    expect(layout.columnWidths).toHaveLength(4 + 14 + 5);
    for (const { cells } of layout.rows) expect(cells).toHaveLength(4 + 14 + 5);
  });

  it('writes counts as numbers and everything else as text', () => {
    const cells = layout.rows.flatMap(({ cells: of }) => of);
    for (const { value, numberFormat } of cells) {
      expect(numberFormat).toBe(typeof value === 'number' ? '0' : '@');
    }
  });

  it('shades the months that an entry lasts and puts the mark where it begins', () => {
    const { rows } = layOut(buildPlan([buildEntry(2, { period: inMonths('2026-11', '2027-01') })]));
    const row = rows.find(({ cells }) => cells[1]?.value === 'Встреча 2');
    const shaded = row?.cells.flatMap(({ style }, index) => (style.background === undefined ? [] : [index]));
    expect(shaded).toEqual([6, 7, 8]);
    expect(row?.cells.findIndex(({ value }) => value === '•')).toBe(6);
  });
});

describe('layOutSummary of unusual plans', () => {
  it('shows an empty plan as zeros', () => {
    const lines = readableLines(layOut(buildPlan([])));
    expect(lines[2]).toBe('0 записей: с точным днём — 0, в календаре — 0, сделано — 0.');
    expect(lines[4]).toMatch(/^Всего( \| 0){19}$/);
    expect(lines).toHaveLength(5);
  });

  it('names months with their year when the school year is unknown', () => {
    const lines = readableLines(
      layOut(withoutSchoolYear(buildPlan([buildEntry(2, { period: onDay('2026-10-05') })]))),
    );
    expect(lines[1]).toBe('Учебный год не указан. Построено: 3 октября 2026, 14:05');
    expect(lines[3]).toMatch(/^Блок \| окт 2026 \| Весь год \| Без срока/);
  });

  it('has a column for entries outside the school year', () => {
    const lines = readableLines(layOut(buildPlan([buildEntry(2, { period: onDay('2028-10-05') })])));
    expect(lines[3]).toContain('авг | Другие месяцы | Весь год');
  });

  it('says when the period of an entry is still open', () => {
    const lines = readableLines(
      layOut(buildPlan([buildEntry(2, { period: { kind: 'open' }, periodText: 'по договорённости' })])),
    );
    expect(lines).toContain('Строка 2 | «Встреча 2». Срок ещё не назначен: «по договорённости».');
  });

  it('gives a plan without a title a plain one and leaves out an empty line of building', () => {
    const { rows } = layOutSummary(
      summariseOneTab({ plan: buildPlan([]), findings: [], syncedRowIds: new Set() }),
      { language: 'ru', planTitle: ' ', builtAt: '' },
    );
    expect(rows.slice(0, 2).map(({ cells }) => cells[0]?.value)).toEqual([
      'План работы с партнёрами',
      '2026/27 учебный год',
    ]);
  });

  it('shows problems of the whole plan and of rows that are no entries under the matrix', () => {
    const summary = summariseOneTab({
      plan: buildPlan([]),
      findings: [
        { code: 'school-year-unknown', severity: 'error', parameters: {}, fixes: [] },
        dateMissing(12),
      ],
      syncedRowIds: new Set(),
    });
    const lines = readableLines(layOutSummary(summary, context));
    expect(lines[6]).toBe('Требует внимания');
    expect(lines[7]).toMatch(/^Весь план \| \S/);
    expect(lines.slice(8).some((line) => /^Строка 12 \| \S/.test(line))).toBe(true);
  });

  it('keeps text that begins like a formula text, wherever it stands', () => {
    const formula = '=IMPORTXML("http://example.org")';
    const plan = buildPlan(
      [
        buildEntry(2, {
          title: formula,
          place: formula,
          periodText: formula,
          responsible: [formula],
          block: inBlock(formula),
        }),
      ],
      [buildBlock(formula, { goal: formula, directions: [formula] })],
    );
    const { rows } = layOutSummary(summariseOneTab({ plan, findings: [], syncedRowIds: new Set() }), {
      ...context,
      planTitle: formula,
    });
    const texts = rows
      .flatMap(({ cells }) => cells)
      .flatMap(({ value }) => (typeof value === 'string' ? value : []));
    expect(texts.filter((text) => /^\s*[=+\-@]/.test(text))).toEqual([]);
    expect(texts.filter((text) => text === `'${formula}`).length).toBeGreaterThanOrEqual(8);
  });

  it('breaks a long goal into lines and loses none of it', () => {
    const goal = Array.from({ length: 60 }, (_, index) => `слово${index}`).join(' ');
    const lines = readableLines(layOut(buildPlan([], [buildBlock('Наука', { goal })])));
    const start = lines.findIndex((line) => line.startsWith('Наука | слово'));
    expect(lines.length - start).toBeGreaterThan(1);
    expect(lines.slice(start).join(' ')).toBe(`Наука | ${goal}`);
  });

  it.each(languages)('speaks %s throughout', (language) => {
    const [head] = layOutSummary(summariseOneTab(smallInput), { ...context, language })
      .rows.slice(3, 4)
      .map(({ cells }) => cells.map(({ value }) => value));
    expect([head?.[0], head?.[4], head?.[18]]).toEqual(
      { ru: ['Блок', 'сен', 'Всего'], uk: ['Блок', 'вер', 'Усього'], en: ['Block', 'Sep', 'Total'] }[
        language
      ],
    );
  });
});
