import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { PlanWork } from '../../local/command-line/planWork';
import { fillWithExample } from '../../local/example/examplePlan';
import { PlanHost } from '../../local/planHost';

jest.setTimeout(60_000);

describe('the example plan', () => {
  let folder = '';

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'partner-plan-example-'));
  });

  afterEach(async () => {
    await rm(folder, { recursive: true });
  });

  it.each([
    { language: 'ru', locale: 'ru_RU' },
    { language: 'uk', locale: 'uk_UA' },
    { language: 'en', locale: 'en_GB' },
  ] as const)('has its quirks in $language and syncs otherwise', async ({ language, locale }) => {
    const host = await PlanHost.open({
      folder,
      addonFolder: 'dist',
      locale,
      timeZone: 'Europe/Moscow',
      firstTabName: 'Plan',
      now: () => Date.UTC(2026, 8, 1),
    });
    await fillWithExample(host, language);
    const work = new PlanWork(host);
    const { findings } = work.check();
    const errors = findings.filter(({ severity }) => severity === 'error');
    expect(errors.map(({ code }) => code)).toEqual(['row-torn', 'date-unreadable']);
    expect(findings.map(({ code, rowNumber }) => [code, rowNumber])).toEqual(
      expect.arrayContaining([
        ['place-reads-like-event', 7],
        ['row-torn', 9],
        ['responsible-missing', 11],
        ['date-unreadable', 12],
      ]),
    );
    const { results } = work.sync({ areRemovalsConfirmed: false }, () => undefined);
    expect([13, 14]).toContain(results.length);
    expect(results.every(({ outcome }) => outcome === 'done')).toBe(true);
    expect(work.sync({ areRemovalsConfirmed: false }, () => undefined).results).toEqual([]);
    expect(await readdir(folder)).toEqual([]);
  });
});
