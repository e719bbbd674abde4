import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { ending, inNextTimeZone, type Run } from '../command-line/programs';

jest.setTimeout(60_000);

let folder = '';

/** Runs the built command from the folder of the corpora, as npm does. */
function measure(...parameters: readonly string[]): Promise<Run> {
  const environment = { ...inNextTimeZone(), INIT_CWD: folder };
  return ending(spawn(process.execPath, ['build/local/measure.mjs', ...parameters], { env: environment }));
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'partner-plan-measure-'));
  await mkdir(join(folder, 'plans'));
  await mkdir(join(folder, 'nothing'));
  const heading = 'cell\tkind\tmonths\tdays\ttime\tyear\tambiguous\n';
  await Promise.all([
    writeFile(join(folder, 'good.tsv'), `${heading}май\tmonth\t5\nкогда-нибудь потом\tmonth\t5\n`),
    writeFile(join(folder, 'bad.tsv'), `${heading}май\tmonth\t5\nмай\tmonth\t6\n`),
    writeFile(join(folder, 'unclear.tsv'), `${heading}май\tmonth\t6\t\t\t\tambiguous\n`),
    writeFile(join(folder, 'headless.tsv'), 'май\tmonth\t5\n'),
    writeFile(
      join(folder, 'plans', 'year.txt'),
      'Дата\tМесто\tМероприятие\tОтветственный\nмай\tМузей воды\tЭкскурсия\tВетрова А.П.\n',
    ),
    writeFile(
      join(folder, 'plans', 'expected.tsv'),
      'file\tentries\tcolumns\nyear.txt\t1\tdate,place,event,responsible\n',
    ),
  ]);
});

afterAll(async () => {
  await rm(folder, { recursive: true });
});

describe('the measuring command', () => {
  it.each([
    ['nothing is wrong', ['dates', 'good.tsv'], 0, 'right 1, refused 1, wrong 0'],
    ['a cell is wrong', ['dates', 'bad.tsv'], 1, 'right 1, refused 0, wrong 1'],
    ['an ambiguous cell is wrong', ['dates', 'unclear.tsv'], 1, 'right 0, refused 0, wrong 0'],
    ['plans load as expected', ['tables', 'plans'], 0, 'right 1, refused 0, wrong 0'],
  ])('ends with the counts and tells by its status when %s', async (_, parameters, status, lastLine) => {
    const run = await measure(...parameters);
    expect(run).toMatchObject({ status, stderr: '' });
    expect(run.stdout.trimEnd().split('\n').at(-1)).toBe(lastLine);
  });

  it.each([
    ['a missing file', ['dates', 'missing.tsv'], /^There is no file .*missing\.tsv/],
    ['a file without a heading', ['dates', 'headless.tsv'], /^The first line must name the columns/],
    ['a missing folder', ['tables', 'missing'], /^There is no folder/],
    ['a folder without plans', ['tables', 'nothing'], /^There is no plan/],
  ])('refuses %s in one line', async (_, parameters, sentence) => {
    const run = await measure(...parameters);
    expect(run).toEqual({ status: 2, stdout: '', stderr: expect.stringMatching(sentence) });
    expect(run.stderr.trimEnd()).not.toContain('\n');
  });

  it('explains in its help how kinds answer to each other', async () => {
    const run = await measure('dates', '--help');
    expect(run).toMatchObject({ status: 0 });
    expect(run.stdout).toMatch(/deadline +relative/);
  });

  it('shows the usage for a subject that it does not know', async () => {
    expect(await measure('events', 'good.tsv')).toMatchObject({ status: 2, stdout: '' });
  });
});
