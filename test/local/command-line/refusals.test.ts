import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import * as xlsx from '@e965/xlsx';
import { runPlan } from './programs';

jest.setTimeout(120_000);

let folder = '';
const inFolder = (name: string): string => join(folder, name);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'partner-plan-refusal-'));
  await mkdir(inFolder('bare'));
  await mkdir(inFolder('taken'));
  await mkdir(inFolder('folder.txt'));
  await Promise.all([
    writeFile(inFolder('broken.xlsx'), 'no workbook'),
    writeFile(inFolder('leaflet.pdf'), 'a leaflet'),
    writeFile(inFolder('words.txt'), 'Просто слова, без таблицы.'),
    writeFile(inFolder('taken/plan.xlsx'), 'somebody’s plan'),
    writeWorkbook('empty.xlsx', []),
    writeWorkbook('headless.xlsx', [
      ['просто', 'слова'],
      ['и ещё', 'слова'],
    ]),
  ]);
});

afterAll(async () => {
  await rm(folder, { recursive: true });
});

async function writeWorkbook(name: string, rows: readonly string[][]): Promise<void> {
  const book = xlsx.utils.book_new();
  xlsx.utils.book_append_sheet(book, xlsx.utils.aoa_to_sheet([...rows]), 'Год');
  await writeFile(inFolder(name), new Uint8Array(xlsx.write(book, { type: 'array', bookType: 'xlsx' })));
}

describe('the command line', () => {
  it.each([
    ['a damaged workbook', ['all', 'broken.xlsx', 'new'], /^Таблица не открывается/],
    ['a file that is missing', ['all', 'missing.txt', 'new'], /missing\.txt не найден/],
    ['a folder in the place of the file', ['all', 'folder.txt', 'new'], /folder\.txt не найден/],
    ['a file in the place of the folder', ['all', 'words.txt', 'leaflet.pdf'], /это файл, а нужна папка/],
    ['a kind of file it does not know', ['all', 'leaflet.pdf', 'new'], /^Не знаю, как читать/],
    ['a text without a table', ['all', 'words.txt', 'new'], /^В тексте нет таблицы плана/],
    ['a folder that holds a plan already', ['all', 'words.txt', 'taken'], /уже есть план/],
    ['a folder without a plan', ['check', 'bare'], /нет plan\.xlsx/],
  ])('refuses %s in one line and leaves nothing behind', async (_, [command, ...names], sentence) => {
    const before = await readdir(folder, { recursive: true });
    const run = await runPlan(String(command), ...names.map(inFolder));
    expect(run).toEqual({ status: 2, stdout: '', stderr: expect.stringMatching(sentence) });
    expect(run.stderr.trimEnd()).not.toContain('\n');
    expect(await readdir(folder, { recursive: true })).toEqual(before);
    expect(await readFile(inFolder('taken/plan.xlsx'), 'utf8')).toBe('somebody’s plan');
  });

  it.each([
    ['empty', /^Лист «Год» пуст\. /],
    ['headless', /^На листе «Год» нет шапки плана\. /],
  ])('says what an %s workbook lacks and does not touch it', async (name, sentence) => {
    const given = await readFile(inFolder(`${name}.xlsx`));
    const run = await runPlan('all', inFolder(`${name}.xlsx`), inFolder(name));
    expect(run).toEqual({ status: 2, stdout: '', stderr: expect.stringMatching(sentence) });
    expect(run.stderr.trimEnd()).not.toContain('\n');
    expect(await readFile(inFolder(`${name}.xlsx`))).toEqual(given);
  });

  it('shows the usage for an option that it does not know', async () => {
    const run = await runPlan('all', '--quickly', inFolder('words.txt'));
    expect(run).toMatchObject({ status: 2, stdout: '' });
    expect(run.stderr).toMatch(/unknown option '--quickly'[^]*Usage: plan all/);
  });
});
