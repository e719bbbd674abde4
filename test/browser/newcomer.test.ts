import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { Browser, FrameLocator, Page } from 'playwright-core';
import { PlanWork } from '../../local/command-line/planWork';
import { fillWithExample } from '../../local/example/examplePlan';
import { buildPage } from '../../local/page/buildPage.mjs';
import { startPage } from '../../local/page/pageServer';
import type { RunningPage } from '../../local/page/pageServer';
import { PlanHost } from '../../local/planHost';
import { languageOfLocale } from '../../src/plan/language';
import { cleanPlan, cleanPlanEntries, headings, tornPlan, type TypedRows } from '../bundle/plans';
import { findAxeViolations } from './axe';
import { launchBrowser } from './browser';

jest.setTimeout(180_000);

let folder: string;
let browser: Browser;
let running: RunningPage | undefined;
let host: PlanHost;
let page: Page;
let problems: string[];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'partner-plan-newcomer-'));
  await buildPage(join(folder, 'page'));
  browser = await launchBrowser();
});

afterEach(async () => {
  expect(problems).toEqual([]);
  await page.context().close();
  await running?.close();
});

afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true });
});

/** A new folder, as `npm start -- newfolder` opens it, with what the person has in it by then. */
async function open(fill: (host: PlanHost) => void | Promise<void> = () => undefined, locale = 'ru_RU') {
  host = await PlanHost.open({
    folder: mkdtempSync(join(folder, 'plan-')),
    addonFolder: 'dist',
    locale,
    timeZone: 'Europe/Moscow',
    firstTabName: 'План',
  });
  await fill(host);
  const language = languageOfLocale(locale);
  running = await startPage({ host, port: 0, assetsFolder: join(folder, 'page'), language });
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  page = await context.newPage();
  page.setDefaultTimeout(20_000);
  problems = [];
  page.on('pageerror', (error) => problems.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(message.text());
  });
  await page.goto(running.url);
  await page.locator('[data-a1=A1]').waitFor();
}

function panel(): FrameLocator {
  return page.frameLocator('iframe');
}

async function press(name: string | RegExp): Promise<void> {
  await panel().getByRole('button', { name }).first().click();
}

async function chooseInMenu(caption: string): Promise<void> {
  await page.locator('.menu-button').click();
  await page.getByRole('menuitem', { name: caption }).click();
}

function fillTabs(tabs: Readonly<Record<string, TypedRows>>): (host: PlanHost) => void {
  return ({ workbook }) => {
    const [first] = workbook.sheets;
    Object.entries(tabs).forEach(([name, rows], index) => {
      const sheet = index === 0 && first ? first : workbook.insertSheet(name);
      if (index === 0 && first) workbook.renameSheet(first, name);
      host.pasteInto(sheet.sheetId, 1, 1, rows);
    });
  };
}

const planText = cleanPlan.map((row) => row.join('\t')).join('\n');
const secondClass = planText.replace('5 «В»', '7-в');

/** Drops a file on the middle of the page, or over the panel. */
async function drop(name: string, content: readonly number[]): Promise<void> {
  const data = await page.evaluateHandle(
    ({ fileName, bytes }) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([Uint8Array.from(bytes)], fileName));
      return transfer;
    },
    { fileName: name, bytes: content },
  );
  await page.dispatchEvent('body', 'dragenter', { dataTransfer: data });
  await page.locator('.drop-hint:visible').waitFor();
  const wasTaken = await page.evaluate((dataTransfer) => {
    const event = new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true });
    document.querySelector('.drop-hint')?.dispatchEvent(event);
    return event.defaultPrevented;
  }, data);
  // Otherwise the browser would leave the page for the file.
  expect(wasTaken).toBe(true);
}

describe('a new folder', () => {
  it('invites to the panel, which begins with loading and setting up', async () => {
    await open();
    await page.locator('.invitation').getByText('Здесь будет ваш план.').waitFor();
    expect(await findAxeViolations(page)).toEqual([]);
    await page.locator('.invitation-button').click();
    await panel().locator('.notice-title', { hasText: 'Плана пока нет' }).waitFor();
    expect(await page.locator('.invitation').isVisible()).toBe(false);
    const primary = panel().locator('.button-primary:visible');
    expect(await primary.allTextContents()).toEqual(['Загрузить готовый план']);
    await press('Подготовить таблицу');
    await panel().getByText('Теперь впишите мероприятия на лист «План»').first().waitFor();
    expect(host.view().sheets.map(({ name }) => name)).toContain('Блоки');
    await page.locator('[data-a1=A1]').filter({ hasText: 'Дата' }).waitFor();
  });

  it('is set up from the menu, and the next step is a button', async () => {
    await open();
    await chooseInMenu('Подготовить таблицу');
    await panel().getByText('Теперь впишите мероприятия на лист «План»').first().waitFor();
    await press('Загрузить готовый план');
    await panel().getByRole('textbox').fill(planText);
    await press('Загрузить план');
    await panel().getByText('План загружен').first().waitFor();
    // What was said of the empty table is not said of the plan.
    expect(await panel().getByText('Плана пока нет').count()).toBe(0);
    await press('Проверить план');
    await panel().getByText(`Лист «План», ${cleanPlanEntries} записей`).first().waitFor();
  });
});

describe('a second class', () => {
  it('is offered a new tab that is named after it', async () => {
    await open(fillTabs({ План: cleanPlan }));
    await chooseInMenu('Загрузить план…');
    await panel().getByRole('textbox').fill(secondClass);
    await press('Загрузить план');
    await panel().getByText('План уже есть').first().waitFor();
    expect(await panel().getByLabel('Название листа').inputValue()).toBe('7В');
    await press('Загрузить на новый лист');
    await panel().getByText('План загружен').first().waitFor();
    expect(host.view().sheets.map(({ name }) => name)).toEqual(['План', '7В']);
  });
});

describe('four class tabs', () => {
  const classes = { '5А': cleanPlan, '5Б': cleanPlan, '6А': tornPlan, '7В': cleanPlan };

  it('are added with one press, and findings name their tab and lead to it', async () => {
    await open(fillTabs(classes));
    await chooseInMenu('Проверить план');
    await panel().getByText('Похожи на план: 3 листа').first().waitFor();
    await press('Добавить 3 листа');
    await panel()
      .getByText(`4 листа, ${3 * cleanPlanEntries + 7} записи`)
      .first()
      .waitFor();
    await press(/^6А, строка 7/);
    await page.waitForFunction(
      () => document.querySelector('[role=tab][aria-selected=true]')?.textContent === '6А',
    );
    await panel().getByRole('button', { name: 'Построить сводку' }).click();
    await panel()
      .getByText(`Сводка готова на листе «Сводка»: ${3 * cleanPlanEntries + 7} записи`)
      .first()
      .waitFor();
  });
});

describe('a table that lacks a column', () => {
  it('gets it with one press', async () => {
    await open(
      fillTabs({
        План: [
          ['Дата', 'Мероприятие', 'Ответственный'],
          ['Май 2027', 'Сбор', 'Все'],
        ],
      }),
    );
    await chooseInMenu('Проверить план');
    await panel().getByText('не хватает столбцов: Место проведения').first().waitFor();
    await press('Добавить столбцы');
    await panel().getByText('Лист «План», 1 запись').first().waitFor();
    await page.locator('[data-a1=D1]').filter({ hasText: 'Место проведения' }).waitFor();
  });
});

describe('entries of which only the month is known', () => {
  it('are not said to be unreadable where the settings keep them out', async () => {
    await open((opened) => {
      fillTabs({ План: [['План на 2026/27 учебный год'], headings, ['Май', 'Парк', 'Сбор', 'Все']] })(opened);
      opened.runFromSidebar('changeSettings', [{ months: 'not-until-day' }]);
    });
    await chooseInMenu('Синхронизировать с календарём');
    await panel().getByText('Известен только месяц: 1 запись').first().waitFor();
    await press('Открыть настройки');
    await panel().getByText('Если известен только месяц').first().waitFor();
  });
});

describe('links that Google would follow', () => {
  it('lead from a row to its event and from the event to its row', async () => {
    await open((opened) => {
      fillTabs({ План: cleanPlan })(opened);
      new PlanWork(opened).sync({ areRemovalsConfirmed: false }, () => undefined);
    });
    await page.locator('[data-a1=E5] a').click();
    const card = page.getByRole('dialog');
    await card.getByText('Урок у витрин').first().waitFor();
    await card.getByText('9 октября 2026').first().waitFor();
    expect(await findAxeViolations(page)).toEqual([]);
    await card.getByRole('link', { name: 'Показать строку плана' }).click();
    await page.waitForFunction(() => document.activeElement?.getAttribute('data-a1') === 'A5');
    expect(page.context().pages()).toHaveLength(1);
  });

  it('say so where the event is gone', async () => {
    await open((opened) => {
      fillTabs({ План: cleanPlan })(opened);
      new PlanWork(opened).sync({ areRemovalsConfirmed: false }, () => undefined);
      const [cell] = opened.view().sheets[0]?.rows[4]?.slice(4, 5) ?? [];
      const gone = cell?.link?.replace(/eid=.*/, `eid=${btoa('nobody at all')}`) ?? '';
      const area = { rowIndex: 4, columnIndex: 4, rowCount: 1, columnCount: 1 };
      opened.workbook.sheets[0]?.changeCells(area, (one) => ({ ...one, link: gone }));
    });
    await page.locator('[data-a1=E5] a').click();
    await page.getByText('Этого события в календаре больше нет.').waitFor();
  });
});

describe('the calendar of a whole school', () => {
  it('shows dated events first and one quiet band a month, whose card lists what it stands for', async () => {
    const monthPlan: TypedRows = [
      ['План на 2026/27 учебный год'],
      headings,
      ...Array.from({ length: 30 }, (_, index) => ['Октябрь', 'Музей', `Дело ${index}`, 'Родители']),
      ['9.10.2026', 'Музей', 'Урок у витрин', 'Родители'],
    ];
    await open((opened) => {
      fillTabs({ План: monthPlan })(opened);
      new PlanWork(opened).sync({ areRemovalsConfirmed: false }, () => undefined);
    });
    await page.getByRole('button', { name: 'Календарь', exact: true }).click();
    const bands = page.locator('.band');
    await bands.first().filter({ hasText: 'Весь месяц: 30' }).waitFor();
    // A line in each week of October, however many entries the month has.
    expect(await bands.count()).toBeLessThanOrEqual(6);
    await page.locator('.fc-event', { hasText: 'Урок у витрин' }).waitFor();
    await bands.first().click();
    await page.getByRole('dialog').getByRole('button', { name: 'Дело 17' }).click();
    await page.getByRole('dialog').getByText('1–31 октября 2026').first().waitFor();
    expect(await findAxeViolations(page)).toEqual([]);
  });
});

describe('a dropped file', () => {
  const bytesOf = (text: string): readonly number[] => [...Buffer.from(text, 'utf16le')];

  it('of text, as Excel saves it, becomes the plan', async () => {
    await open();
    await drop('план.txt', [0xff, 0xfe, ...bytesOf(planText)]);
    await page.getByText(`План загружен на лист «План»: ${cleanPlanEntries} записей.`).waitFor();
    await panel().getByText('Замечаний нет').first().waitFor();
  });

  it('of text gets a tab of its own beside a plan', async () => {
    await open(fillTabs({ План: cleanPlan }));
    await drop('7в.tsv', [...Buffer.from(secondClass)]);
    await page.getByText('План загружен на лист «7В»').waitFor();
    expect(host.view().sheets.map(({ name }) => name)).toEqual(['План', '7В']);
  });

  it('of Excel adds its tabs, and takes the place of an empty one', async () => {
    await open();
    const source = await PlanHost.open({
      folder: mkdtempSync(join(folder, 'source-')),
      addonFolder: 'dist',
      locale: 'ru_RU',
      timeZone: 'Europe/Moscow',
      firstTabName: 'План',
    });
    source.pasteInto(0, 1, 1, cleanPlan);
    const bytes = [...(await source.planFile())];
    await drop('plan.xlsx', bytes);
    await page.getByText('Открыто, листы: План.').waitFor();
    expect(host.view().sheets.map(({ name }) => name)).toEqual(['План']);
    await drop('plan.xlsx', bytes);
    await page.getByText('Открыто, листы: План 2.').waitFor();
    await panel().getByText('Лист «План» похож на план').first().waitFor();
  });

  it.each([
    ['photo.jpg', [0xff, 0xd8, 0xff], 'Не знаю, как открыть «photo.jpg»'],
    ['plan.docx', [0x50, 0x4b], 'План из Word скопируйте и вставьте в панели'],
    ['plan.xlsx', [0x50, 0x4b], 'Файл «plan.xlsx» не открывается'],
    ['слова.txt', [...Buffer.from('Просто слова')], 'В тексте нет таблицы плана'],
  ])('that is nothing to open gets a sentence: %s', async (name, bytes, sentence) => {
    await open(fillTabs({ План: cleanPlan }));
    const before = host.view().sheets;
    await drop(name, bytes);
    await page.getByText(sentence).waitFor();
    expect(host.view().sheets).toEqual(before);
    await page.locator('[data-a1=A1]').waitFor();
  });
});

describe('a person of another language than the folder', () => {
  it('has page and panel in one language', async () => {
    await open((opened) => fillWithExample(opened, 'ru'), 'uk_UA');
    expect(await page.locator('html').getAttribute('lang')).toBe('uk');
    await page.locator('.invitation-button').filter({ hasText: 'Відкрити панель плану' }).click();
    await panel().getByText('Перевірити ще раз').first().waitFor();
    expect(await page.getByRole('button', { name: 'Таблиця' }).count()).toBe(1);
  });

  it('keeps it where the folder was made in another one', async () => {
    await open((opened) => {
      Object.defineProperty(opened.workbook, 'locale', { value: 'ru_RU' });
    }, 'en_GB');
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
  });
});
