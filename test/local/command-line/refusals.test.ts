import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import * as xlsx from '@e965/xlsx';
import { runPlan } from './programs';

jest.setTimeout(120_000);

const table = 'Дата\tМесто\tМероприятие\tОтветственный\nМай 2027\tПарк\tСбор\tВсе\n';

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
    writeFile(inFolder('table.tsv'), table),
    writeFile(
      inFolder('picture.txt'),
      Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0]),
    ),
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

describe('a place where the system refuses to write', () => {
  const systemFolders = ['/proc', '/dev/null'].filter((path) => existsSync(path));

  it.each(systemFolders)('is told of before anything is done: below %s', async (path) => {
    const run = await runPlan('all', inFolder('table.tsv'), join(path, 'new'));
    expect(run).toEqual({ status: 2, stdout: '', stderr: expect.stringMatching(/^[^\n]+\n$/) });
    expect(run.stderr).toContain(path);
  });
});

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
    ['a folder below a file', ['all', 'table.tsv', 'words.txt/new'], /^Такого места нет/],
    ['a name that no disk takes', ['all', 'table.tsv', 'n'.repeat(300)], /^Слишком длинное имя/],
    ['a file that is no text', ['all', 'picture.txt', 'new'], /picture\.txt — не текст/],
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
    ['headless', /^В этой таблице пока нет плана: .*Место проведения/],
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
