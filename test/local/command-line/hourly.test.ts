import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { describeHourly, hourlyStatusOf, runHourly } from '../../../local/command-line/hourly';
import type { HourlyReport, HourlyRequest } from '../../../local/command-line/hourly';
import { WrongPlaceError } from '../../../local/command-line/places';
import { PlanHost } from '../../../local/planHost';
import type { Language } from '../../../src/plan/language';
import { runPlan } from './programs';

jest.setTimeout(120_000);

const creator = 'teacher@school.example';

let home = '';
let folder = '';
let count = 0;

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'partner-plan-hourly-'));
});

afterAll(async () => {
  await rm(home, { recursive: true });
});

beforeEach(() => {
  count += 1;
  folder = join(home, String(count));
});

function request(language: Language = 'en'): HourlyRequest {
  return { folder, addonFolder: 'dist', locale: 'en_GB', timeZone: 'Europe/Moscow', language };
}

/** A plan with a trigger for each of those functions of the add-on. */
async function savePlan(rows: readonly string[][], functionNames: readonly string[]): Promise<void> {
  const host = await PlanHost.open({ ...request(), firstTabName: 'Plan' });
  if (rows.length > 0) host.pasteInto(0, 1, 1, rows);
  await host.save();
  const path = join(folder, 'host.json');
  const file = JSON.parse(await readFile(path, 'utf8')) as { workbook: { spreadsheetId: string } };
  const { spreadsheetId } = file.workbook;
  const triggers = functionNames.map((functionName, index) => ({
    triggerId: String(index),
    spreadsheetId,
    functionName,
    creator,
    everyHours: 1,
  }));
  await writeFile(path, JSON.stringify({ ...file, triggers }));
}

const oneEvent = [
  ['Date', 'Place', 'Event', 'Responsible'],
  ['15.09.2026', 'Town museum', 'A tour', 'A. Stone'],
];

function said(report: HourlyReport, language: Language): readonly unknown[] {
  return [describeHourly(report, language).split('\n')[0], hourlyStatusOf(report)];
}

describe('the hourly run of a plan', () => {
  it.each([
    ['ru', /^Ежечасный запуск не включён/],
    ['uk', /^Щогодинний запуск не ввімкнено/],
    ['en', /^The hourly run is not switched on/],
  ] as const)('says in %s that nothing is switched on, which waits for a person', async (language, words) => {
    await savePlan(oneEvent, []);
    expect(said(await runHourly(request()), language)).toEqual([expect.stringMatching(words), 1]);
  });

  it('fires each trigger and keeps what it did', async () => {
    await savePlan(oneEvent, ['buildSummary', 'setUpSpreadsheet']);
    const report = await runHourly(request());
    expect(describeHourly(report, 'en').split('\n')).toEqual([
      `buildSummary for ${creator}: done.`,
      `setUpSpreadsheet for ${creator}: done.`,
      `Files: ${join(folder, 'plan.xlsx')}`,
    ]);
    expect(hourlyStatusOf(report)).toBe(0);
    const again = await PlanHost.open({ ...request(), firstTabName: 'Plan' });
    expect(again.view().sheets.length).toBeGreaterThan(1);
    expect(again.timeTriggers()).toHaveLength(2);
  });

  it.each([
    ['ru', `buildSummary от имени ${creator}: В этой таблице`],
    ['uk', `buildSummary від імені ${creator}: У цій таблиці`],
    ['en', `buildSummary for ${creator}: There is no plan`],
  ] as const)('says in %s why the add-on could not, which waits for a person', async (language, words) => {
    await savePlan([['only', 'words']], ['buildSummary']);
    expect(said(await runHourly(request()), language)).toEqual([expect.stringContaining(words), 1]);
  });

  it('is a fault when a function fails', async () => {
    await savePlan(oneEvent, ['buildSummary', 'gone']);
    const report = await runHourly(request());
    expect(describeHourly(report, 'en')).toContain(
      `gone for ${creator}: stopped with an error: Script function not found: gone`,
    );
    expect(hourlyStatusOf(report)).toBe(3);
  });

  it('needs a plan', async () => {
    await expect(runHourly(request())).rejects.toThrow(WrongPlaceError);
  });
});

describe('the command hourly', () => {
  it('ends with the status of the run', async () => {
    await savePlan(oneEvent, []);
    expect(await runPlan('hourly', folder)).toEqual({
      status: 1,
      stdout: expect.stringMatching(/^Ежечасный запуск не включён/),
      stderr: '',
    });
    await savePlan(oneEvent, ['buildSummary']);
    const run = await runPlan('hourly', folder, '--json', '--locale', 'en_GB');
    expect(run).toMatchObject({ status: 0, stderr: '' });
    expect(JSON.parse(run.stdout)).toMatchObject({
      triggers: [{ functionName: 'buildSummary', creator, result: { ok: true } }],
      files: [join(folder, 'plan.xlsx')],
    });
    expect(await runPlan('hourly', join(home, 'nowhere'))).toMatchObject({ status: 2, stdout: '' });
  });
});
