import { describe, expect, it } from '@jest/globals';
import { buildSync } from 'esbuild';
import { LocalHost } from '../../local/localHost';
import { Sheet } from '../../local/workbook/sheet';
import { Workbook } from '../../local/workbook/workbook';
import type { Entry } from '../../src/plan/entry';
import { layOutSummary } from '../../src/summary/layOutSummary';
import type { SheetLayout } from '../../src/summary/sheetLayout';
import { buildEntry, buildPlan, inBlock, onDay, summariseOneTab } from './planBuilders';

/** The adapter as a script of its own, so that it meets the services as the add-on does. */
function buildScript(): string {
  const { outputFiles } = buildSync({
    stdin: {
      contents: `
        import { createSummarySheet } from './src/google/summarySheet';
        export function writeSummary(layout, tabName) {
          return createSummarySheet(SpreadsheetApp.getActiveSpreadsheet(), tabName).write(layout);
        }`,
      resolveDir: process.cwd(),
    },
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'summary',
    target: 'es2020',
  });
  const [file] = outputFiles;
  return `${file?.text ?? ''}
    function writeSummary(layout, tabName) { return summary.writeSummary(layout, tabName); }`;
}

const script = buildScript();

function openHost(otherTabs: readonly string[] = []): LocalHost {
  const sheets = ['План', ...otherTabs].map((name, index) => new Sheet(index, name));
  return new LocalHost({
    script,
    htmlFiles: {},
    manifest: {
      timeZone: 'Etc/GMT',
      oauthScopes: ['https://www.googleapis.com/auth/spreadsheets.currentonly'],
    },
    workbook: new Workbook(
      { spreadsheetId: 'plan-id', name: 'План 6 «Б»', locale: 'ru_RU', timeZone: 'Europe/Moscow' },
      sheets,
    ),
    fetch: () => ({ status: 404, headers: {}, body: '' }),
    now: () => Date.UTC(2026, 9 /* October */, 3, 11),
  });
}

function layOut(entries: readonly Entry[]): SheetLayout {
  const summary = summariseOneTab({ plan: buildPlan(entries), findings: [], syncedRowIds: new Set() });
  return layOutSummary(summary, { language: 'ru', planTitle: 'Наш год', builtAt: '' });
}

const layout = layOut([
  buildEntry(2, { period: onDay('2026-10-05'), title: '=1+1', place: '01.09', block: inBlock('Наука') }),
  buildEntry(3, { period: onDay('2026-11-05'), title: '1-2', block: inBlock('Культура') }),
]);

function write(host: LocalHost, written = layout): unknown {
  const result = host.runFromSidebar('writeSummary', [written, 'Сводка']);
  return result.ok ? result.value : result.message;
}

/** What people see on the tab, row by row, without the empty cells. */
function shownLines(host: LocalHost, tabName: string): readonly string[] {
  const tab = host.view().sheets.find(({ name }) => name === tabName);
  return (tab?.rows ?? []).map((cells) =>
    cells
      .map(({ display }) => display)
      .filter((display) => display !== '')
      .join(' | '),
  );
}

function tabNames(host: LocalHost): readonly string[] {
  return host.view().sheets.map(({ name }) => name);
}

describe('the summary tab in a spreadsheet', () => {
  it('is made as the last tab and shows every line of the layout', () => {
    const host = openHost();
    expect(write(host)).toBe('Сводка');
    expect(tabNames(host)).toEqual(['План', 'Сводка']);
    const expected = layout.rows.map(({ cells }) =>
      cells
        .map(({ value }) => String(value).replace(/^'/, ''))
        .filter((text) => text !== '')
        .join(' | '),
    );
    expect(shownLines(host, 'Сводка').slice(0, expected.length)).toEqual(expected);
  });

  it('keeps what looks like a formula or a date as it was typed', () => {
    const host = openHost();
    write(host);
    const lines = shownLines(host, 'Сводка');
    expect(lines.some((line) => line.includes('| =1+1 | 01.09 |'))).toBe(true);
    expect(lines.some((line) => line.includes('| 1-2 |'))).toBe(true);
  });

  it('freezes the head and sets widths', () => {
    const host = openHost();
    write(host);
    const tab = host.view().sheets[1];
    expect(tab?.frozenRows).toBe(4);
    expect(layout.columnWidths.map((_, index) => tab?.columnWidths[index])).toEqual(layout.columnWidths);
  });

  it('is the same when built twice, under the name that a person gave it', () => {
    const host = openHost();
    write(host);
    const before = shownLines(host, 'Сводка');
    host.renameSheet(host.view().sheets[1]?.sheetId ?? -1, 'Для совещания');
    expect(write(host)).toBe('Для совещания');
    expect(shownLines(host, 'Для совещания')).toEqual(before);
    expect(tabNames(host)).toEqual(['План', 'Для совещания']);
  });

  it('leaves nothing behind of a longer summary', () => {
    const host = openHost();
    write(host);
    write(host, layOut([]));
    expect(shownLines(host, 'Сводка').filter((line) => line !== '')).toHaveLength(5);
  });

  it('takes the next free name when people have tabs of that name, and leaves theirs alone', () => {
    const host = openHost(['СВОДКА', 'Сводка 2']);
    host.typeInto(1, 1, 1, 'моё');
    expect(write(host)).toBe('Сводка 3');
    expect(shownLines(host, 'СВОДКА')[0]).toBe('моё');
  });

  it('does not take a copy for the original, even when the original is gone', () => {
    const host = openHost();
    write(host);
    const copyId = host.copySheet(host.view().sheets[1]?.sheetId ?? -1);
    const copyName = host.view().sheets.find(({ sheetId }) => sheetId === copyId)?.name ?? '';
    host.typeInto(copyId, 1, 1, 'моя копия');
    expect(write(host)).toBe('Сводка');
    host.deleteSheet(host.view().sheets.find(({ name }) => name === 'Сводка')?.sheetId ?? -1);
    expect(write(host)).toBe('Сводка');
    expect(shownLines(host, copyName)[0]).toBe('моя копия');
  });

  it('makes room when the tab has too few rows', () => {
    const host = openHost();
    write(host);
    const before = shownLines(host, 'Сводка').filter((line) => line !== '');
    host.deleteRows(host.view().sheets[1]?.sheetId ?? -1, 6, 990);
    expect(write(host)).toBe('Сводка');
    expect(shownLines(host, 'Сводка').filter((line) => line !== '')).toEqual(before);
  });

  it('costs at most 32 service calls to make and 24 to build again, however many blocks there are', () => {
    const host = openHost();
    const entries = Array.from({ length: 30 }, (_, index) =>
      buildEntry(index + 2, { block: inBlock(`Блок ${index}`) }),
    );
    host.resetCounts();
    write(host, layOut(entries));
    expect(host.counts().total).toBeLessThanOrEqual(32);
    host.resetCounts();
    write(host, layOut(entries));
    expect(host.counts().total).toBeLessThanOrEqual(24);
  });
});
