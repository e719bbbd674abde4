import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { AddonNotBuiltError } from '../../local/builtAddon';
import { PlanWork } from '../../local/command-line/planWork';
import { readCalendarTrouble } from '../../local/calendar-server/calendarTrouble';
import { PlanHost } from '../../local/planHost';
import type { PlanHostOptions } from '../../local/planHost';

describe('a plan in a folder', () => {
  let folder = '';
  const options = (): PlanHostOptions => ({
    folder,
    addonFolder: 'dist',
    locale: 'ru_RU',
    timeZone: 'Europe/Moscow',
    firstTabName: 'План',
    now: () => Date.UTC(2026, 8, 1),
  });

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'partner-plan-host-'));
  });

  afterEach(async () => {
    await rm(folder, { recursive: true });
  });

  it('keeps the calendar from one start to the next, and writes none while there is none', async () => {
    const host = await PlanHost.open(options());
    host.pasteInto(0, 1, 1, [
      ['Дата', 'Место', 'Мероприятие', 'Ответственный'],
      ['15.09.2026', 'Музей часов', 'Экскурсия', 'Иванова А. П.'],
    ]);
    expect(await readdir(folder)).toEqual([]);
    await host.save();
    expect((await readdir(folder)).sort()).toEqual(['host.json', 'plan.xlsx']);

    new PlanWork(host).sync({ areRemovalsConfirmed: false }, () => undefined);
    await host.save();
    const calendar = await readFile(join(folder, 'calendar.ics'), 'utf8');
    expect(calendar).toBe(host.calendarFile());

    const again = await PlanHost.open(options());
    expect(again.calendars()).toEqual(host.calendars());
    expect(new PlanWork(again).sync({ areRemovalsConfirmed: false }, () => undefined)).toMatchObject({
      preview: { unchangedCount: 1 },
      results: [],
    });
    expect(again.calendarFile()).toBe(calendar);
  });

  /** A plan of one row whose calendar has the trouble of this name. */
  async function openInTrouble(trouble: string): Promise<PlanHost> {
    const host = await PlanHost.open({ ...options(), calendarTrouble: readCalendarTrouble(trouble) ?? {} });
    host.pasteInto(0, 1, 1, [
      ['Дата', 'Место', 'Мероприятие', 'Ответственный'],
      ['15.09.2026', 'Музей часов', 'Экскурсия', 'Иванова А. П.'],
    ]);
    return host;
  }

  it('can have a calendar that takes no more events', async () => {
    const host = await openInTrouble('quotaExceeded');
    expect(new PlanWork(host).sync({ areRemovalsConfirmed: false }, () => undefined)).toMatchObject({
      results: [],
      stopped: { code: 'calendar-limit' },
    });
    expect(host.calendars().flatMap(({ events }) => events)).toEqual([]);
  });

  it('can have a calendar that fails once, whose time goes on while the script waits', async () => {
    const host = await openInTrouble('backendError');
    expect(new PlanWork(host).sync({ areRemovalsConfirmed: false }, () => undefined).results).toHaveLength(1);
    const [, seconds] = /LAST-MODIFIED:20260901T0000(\d\d)Z/.exec(host.calendarFile()) ?? [];
    expect(Number(seconds)).toBeGreaterThan(0);
  });

  it('says that the add-on is not built', async () => {
    await expect(PlanHost.open({ ...options(), addonFolder: folder })).rejects.toThrow(AddonNotBuiltError);
  });
});
