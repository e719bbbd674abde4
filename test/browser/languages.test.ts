import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { readBuiltAddon } from '../../local/builtAddon';
import { buildPage } from '../../local/page/buildPage.mjs';
import { startPage } from '../../local/page/pageServer';
import { PlanHost } from '../../local/planHost';
import { localMessages } from '../../local/messages';
import { menuWords } from '../../src/messages/menu';
import { panelFrameWords } from '../../src/messages/panel';
import { calendarWords } from '../../src/messages/panelCalendar';
import { loadWords } from '../../src/messages/panelLoad';
import { problemSentence } from '../../src/messages/problems';
import { languages } from '../../src/plan/language';
import { launchBrowser } from './browser';

jest.setTimeout(120_000);

let folder: string;
let browser: Browser;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'partner-plan-languages-'));
  await buildPage(join(folder, 'page'));
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true });
});

describe('the shipped panel', () => {
  it.each(languages)('speaks to a person of the language %s in every view', async (language) => {
    const host = await PlanHost.open({
      folder: join(folder, language),
      addonFolder: 'dist',
      locale: language,
      timeZone: 'Europe/Kyiv',
      firstTabName: 'Plan',
    });
    const running = await startPage({ host, port: 0, assetsFolder: join(folder, 'page'), language });
    const page = await browser.newPage();
    page.setDefaultTimeout(20_000);
    const problems: string[] = [];
    page.on('pageerror', (error) => problems.push(error.message));
    await page.goto(running.url);
    await page.getByRole('button', { name: localMessages[language].addOnName }).click();
    await page.getByRole('menuitem', { name: menuWords[language].openPanel }).click();

    const panel = page.frameLocator('iframe');
    expect(await panel.locator('html').getAttribute('lang')).toBe(language);
    await panel.getByRole('heading', { name: panelFrameWords.panelName[language] }).waitFor();
    await panel.getByRole('tab', { name: panelFrameWords.calendarTab[language] }).click();
    await panel.getByText(calendarWords.intro[language]).waitFor();
    await panel.getByRole('tab', { name: panelFrameWords.loadTab[language] }).click();
    await panel.getByText(loadWords.intro[language]).waitFor();
    await panel.getByRole('tab', { name: panelFrameWords.checkTab[language] }).click();
    const emptySheet = problemSentence(
      { code: 'empty-sheet', tabName: 'Plan', columnNames: '', time: '' },
      language,
    );
    await panel.getByText(emptySheet).first().waitFor();
    expect(problems).toEqual([]);
    await page.close();
    await running.close();
  });

  it.each(['ru', 'pl'])('fails by name where its English page is told to speak %s', async (language) => {
    const { htmlFiles } = readBuiltAddon('dist');
    const html = htmlFiles['sidebar-en']?.replace('data-language="en"', `data-language="${language}"`) ?? '';
    const page = await browser.newPage();
    const problems: string[] = [];
    page.on('pageerror', (error) => problems.push(error.message));
    await page.setContent(html);
    expect(problems).toEqual([`the page has no words in "${language}"`]);
    expect(await page.locator('#panel').textContent()).toBe('');
    await page.close();
  });
});
