import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { openHostFolder, replaceFile, saveHostFolder, UnreadableHostFileError } from '../../local/hostFolder';
import { viewSpreadsheet } from '../../local/workbook/spreadsheetView';
import { UnreadableWorkbookError } from '../../local/workbook/xlsxFile';
import { hostOf } from './services/scriptHost';

const settings = { locale: 'ru_RU', timeZone: 'Europe/Moscow', firstTabName: 'План' };

describe('a folder of the local host', () => {
  let folder = '';

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'partner-plan-'));
  });

  afterEach(async () => {
    await rm(folder, { recursive: true });
  });

  it('is an empty plan when it is new, and opening it writes nothing', async () => {
    const { workbook, properties, triggers, calendar } = await openHostFolder(folder, settings);
    expect(triggers).toEqual([]);
    expect(workbook.sheets.map(({ name }) => name)).toEqual(['План']);
    expect(properties).toEqual({ document: {}, user: {}, script: {} });
    expect(calendar).toBeUndefined();
    expect(await readdir(folder)).toEqual([]);
  });

  it('holds plan, properties, triggers and calendar from one start to the next', async () => {
    const { workbook, properties, triggers } = await openHostFolder(folder, settings);
    const host = hostOf(
      `function run() {
        ScriptApp.newTrigger('run').timeBased().everyHours(1).create();
        PropertiesService.getUserProperties().setProperty('seen', 'yes');
        PropertiesService.getDocumentProperties().setProperty('planId', 'p1');
        SpreadsheetApp.getActiveSpreadsheet().getSheets()[0].addDeveloperMetadata('role', 'plan:0');
      }`,
      { workbook, properties, triggers },
    );
    host.runFromSidebar('run', []);
    host.typeInto(0, 1, 1, '15.09.2026');
    await saveHostFolder(folder, {
      workbook,
      properties,
      triggers,
      calendar: { icsText: 'BEGIN:VCALENDAR', state: { next: 5 } },
    });
    expect((await readdir(folder)).sort()).toEqual(['calendar.ics', 'host.json', 'plan.xlsx']);

    const again = await openHostFolder(folder, settings);
    expect(viewSpreadsheet(again.workbook)).toEqual(viewSpreadsheet(workbook));
    expect(again.workbook.spreadsheetId).toBe(workbook.spreadsheetId);
    expect(again.workbook.metadata).toEqual(workbook.metadata);
    expect(again.properties.document).toEqual({ planId: 'p1' });
    expect(again.properties.user).toEqual({ 'teacher@example.com': { seen: 'yes' } });
    expect(again.triggers).toEqual([
      expect.objectContaining({ functionName: 'run', creator: 'teacher@example.com', everyHours: 1 }),
    ]);
    expect(again.calendar).toEqual({ icsText: 'BEGIN:VCALENDAR', state: { next: 5 } });
  });

  it('opens around a plan.xlsx from elsewhere', async () => {
    const { workbook, properties } = await openHostFolder(folder, settings);
    await saveHostFolder(folder, { workbook, properties });
    await rm(join(folder, 'host.json'));
    const again = await openHostFolder(folder, settings);
    expect(again.workbook.sheets.map(({ name }) => name)).toEqual(['План']);
    expect(again.workbook.spreadsheetId).not.toBe(workbook.spreadsheetId);
  });

  it('opens a host.json from before there were triggers', async () => {
    const { workbook, properties } = await openHostFolder(folder, settings);
    await saveHostFolder(folder, { workbook, properties });
    const path = join(folder, 'host.json');
    const { triggers: _, ...older } = JSON.parse(await readFile(path, 'utf8')) as Record<string, unknown>;
    await writeFile(path, JSON.stringify(older));
    const again = await openHostFolder(folder, settings);
    expect(again.workbook.spreadsheetId).toBe(workbook.spreadsheetId);
    expect(again.triggers).toEqual([]);
  });

  it('says which file is damaged', async () => {
    await writeFile(join(folder, 'host.json'), '{"version": 1');
    await expect(openHostFolder(folder, settings)).rejects.toThrow(UnreadableHostFileError);
    await writeFile(join(folder, 'host.json'), '{"version": 2}');
    await expect(openHostFolder(folder, settings)).rejects.toThrow(/host\.json is damaged/);
    await rm(join(folder, 'host.json'));
    await writeFile(join(folder, 'plan.xlsx'), 'no workbook');
    await expect(openHostFolder(folder, settings)).rejects.toThrow(UnreadableWorkbookError);
  });

  it('keeps the old file whole and leaves nothing beside it when the new one cannot be written', async () => {
    const path = join(folder, 'host.json');
    await replaceFile(path, 'old');
    const target = join(folder, 'taken');
    await replaceFile(join(folder, 'inner'), 'x');
    await expect(replaceFile(join(target, 'host.json'), 'new')).rejects.toThrow(/ENOENT/);
    await replaceFile(path, 'new');
    expect(await readFile(path, 'utf8')).toBe('new');
    expect((await readdir(folder)).sort()).toEqual(['host.json', 'inner']);
  });
});
