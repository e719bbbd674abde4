import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { Browser, FrameLocator, Locator, Page } from 'playwright-core';
import { fillWithExample } from '../../local/example/examplePlan';
import { buildPage } from '../../local/page/buildPage.mjs';
import { startPage } from '../../local/page/pageServer';
import type { RunningPage } from '../../local/page/pageServer';
import { PlanHost } from '../../local/planHost';
import { findAxeViolations } from './axe';
import { launchBrowser } from './browser';

jest.setTimeout(180_000);

let folder: string;
let browser: Browser;
let running: RunningPage;
let page: Page;
const problems: string[] = [];

/** The add-on as shipped with the example plan, as `npm start` shows it. The tests below go on one from another. */
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'partner-plan-'));
  const assetsFolder = join(folder, 'page');
  await buildPage(assetsFolder);
  const host = await PlanHost.open({
    folder: join(folder, 'plan'),
    addonFolder: 'dist',
    locale: 'ru_RU',
    timeZone: 'Asia/Yekaterinburg',
    firstTabName: 'План',
  });
  await fillWithExample(host, 'ru');
  running = await startPage({ host, port: 0, assetsFolder, language: 'ru' });
  browser = await launchBrowser();
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    timezoneId: 'America/Los_Angeles',
  });
  page = await context.newPage();
  page.setDefaultTimeout(20_000);
  page.on('pageerror', (error) => problems.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(message.text());
  });
  await page.goto(running.url);
  await cell('A3').filter({ hasText: 'Дата' }).waitFor();
});

afterAll(async () => {
  await browser.close();
  await running.close();
  rmSync(folder, { recursive: true });
});

function cell(name: string): Locator {
  return page.locator(`[data-a1=${name}]`);
}

function panel(): FrameLocator {
  return page.frameLocator('iframe');
}

async function chooseInMenu(caption: string): Promise<void> {
  await page.getByRole('button', { name: 'Партнёр-план' }).click();
  await page.getByRole('menuitem', { name: caption }).click();
}

async function type(cellName: string, text: string): Promise<void> {
  await cell(cellName).click();
  await page.keyboard.press('F2');
  await page.keyboard.press('Control+A');
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
  await cell(cellName).filter({ hasText: text }).waitFor();
}

describe('the main job in a browser', () => {
  it('lists what is wrong in the plan, in the panel and at the cells', async () => {
    await chooseInMenu('Проверить план');
    const findings = panel().locator('#view-check');
    await findings.getByText('Не понимаю срок «31 ноября»: такого дня нет.').waitFor();
    await findings
      .getByText('«Знакомство с азбукой здоровья» больше похоже на мероприятие, чем на место.')
      .waitFor();
    expect(await cell('A12').getAttribute('aria-description')).toContain('такого дня нет');
    expect(await findAxeViolations(page)).toEqual([]);
  });

  it('goes to the cell that a finding speaks of', async () => {
    await panel().getByRole('button', { name: 'Строка 12, срок' }).click();
    await page.locator('[data-a1=A12][aria-selected=true]').waitFor();
  });

  it('joins a torn row with one click', async () => {
    await panel().getByRole('button', { name: 'Соединить со строкой 8' }).click();
    await cell('C8')
      .filter({ hasText: 'Игра «В гостях у доктора», осмотр и разговор о полезных привычках' })
      .waitFor();
    expect(await cell('C9').textContent()).toBe('');
  });

  it('forgets a finding once its row was corrected by hand', async () => {
    await type('A12', '30 ноября');
    await panel().getByRole('button', { name: 'Проверить ещё раз' }).click();
    await panel().getByText('Не понимаю срок').waitFor({ state: 'detached' });
    expect((await cell('A12').getAttribute('aria-description')) ?? '').not.toContain('такого дня нет');
  });

  it('applies all safe fixes with one click', async () => {
    await type('A4', 'Сентебрь');
    await type('A11', 'Декабрр');
    await panel().getByRole('button', { name: 'Проверить ещё раз' }).click();
    await panel().getByRole('button', { name: 'Исправить всё, что можно (2)' }).click();
    await cell('A4').filter({ hasText: 'Сентябрь' }).waitFor();
    await cell('A11').filter({ hasText: 'Декабрь' }).waitFor();
    await panel().getByText('Исправлено: 2.', { exact: true }).waitFor();
    expect(await findAxeViolations(page)).toEqual([]);
  });

  it('switches a check off and on again', async () => {
    const findings = panel().locator('#view-check');
    const place = findings.getByRole('button', { name: /^Не показывать такие замечания: / }).first();
    const name = (await place.getAttribute('aria-label'))?.replace(/^.*?: /, '') ?? '';
    await place.click();
    await findings.getByRole('button', { name: `Включить: ${name}` }).waitFor();
    expect(await findAxeViolations(page)).toEqual([]);
    await findings.getByRole('button', { name: `Включить: ${name}` }).click();
    await findings
      .getByRole('button', { name: `Не показывать такие замечания: ${name}` })
      .first()
      .waitFor();
    expect(await findings.getByText('Выключены').count()).toBe(0);
  });

  it('shows what will change, then syncs and links every row to its event', async () => {
    await chooseInMenu('Синхронизировать с календарём');
    await panel().getByText('Добавить 14 событий', { exact: true }).waitFor();
    await panel().getByRole('button', { name: 'Синхронизировать с календарём' }).click();
    await panel().getByText('Добавлено: 14.', { exact: true }).waitFor();
    await cell('E12').getByRole('link', { name: '✓ 30 ноября 2026' }).waitFor();
    await cell('E18').filter({ hasText: 'день не назначен' }).waitFor();
    expect(await findAxeViolations(page)).toEqual([]);
  });

  it('has nothing to write when asked again', async () => {
    await panel().getByRole('button', { name: 'Сравнить ещё раз' }).click();
    await panel()
      .getByText(/совпада/)
      .first()
      .waitFor();
  });

  it('builds the summary on a tab of its own, from the menu', async () => {
    await chooseInMenu('Построить сводку');
    await panel()
      .getByText(/Сводка готова/)
      .first()
      .waitFor();
    await page.getByRole('tab', { name: 'Сводка' }).click();
    await cell('A3').filter({ hasText: '15 записей' }).waitFor();
    expect(await findAxeViolations(page)).toEqual([]);
  });

  it('shows the events in the months of the school year', async () => {
    await page.getByRole('button', { name: 'Календарь' }).first().click();
    await page.getByText('Учебный год 2026/27').waitFor();
    await page.getByText('14 событий').waitFor();
    await page.locator('.fc-event', { hasText: 'Концерт и открытки к празднику' }).first().waitFor();
    expect(await findAxeViolations(page)).toEqual([]);
  });

  it('keeps the plan in files that other programs read', () => {
    expect(existsSync(join(folder, 'plan', 'plan.xlsx'))).toBe(true);
    const calendar = readFileSync(join(folder, 'plan', 'calendar.ics'), 'utf8');
    expect(calendar.match(/BEGIN:VEVENT/g)).toHaveLength(14);
  });

  it('wrote no error to the console all the while', () => {
    expect(problems).toEqual([]);
  });
});
