import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { Browser } from 'playwright-core';
import type { SyncStepInput } from '../../src/contract/panelServer';
import { findAxeViolations } from './axe';
import { launchBrowser } from './browser';
import { CannedPanel } from './cannedPanel';
import { cannedChange, cannedPreview, refused, settingsOf, stepDone, threeDecisions } from './cannedReplies';

jest.setTimeout(120_000);

let browser: Browser;
let panel: CannedPanel;

beforeAll(async () => {
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
});

afterEach(async () => {
  const { problems, page } = panel;
  await page.close();
  expect(problems).toEqual([]);
});

/** What each step was asked to do. */
async function approvedKinds(): Promise<readonly (readonly string[])[]> {
  const inputs = (await panel.inputsOf('runSyncStep')) as readonly SyncStepInput[];
  return inputs.map(({ changes }) => changes.map(({ rowId, kind }) => `${rowId} ${kind}`));
}

describe('events edited by hand', () => {
  it('are decided on by keyboard, in the order of reading', async () => {
    panel = await CannedPanel.open(browser, {
      previewSync: [threeDecisions],
      runSyncStep: [stepDone(['take', 'leave'])],
    });
    const { page } = panel;
    await page.getByRole('heading', { name: 'Изменено в календаре: решите сами (3)' }).waitFor();
    await panel.expectAnnounced(/решите сами \(3\)/);
    expect(await page.getByText('Выберите, что сделать с событиями.').isVisible()).toBe(true);
    const order: string[] = [];
    for (let stop = 0; stop < 7; stop += 1) {
      await page.keyboard.press('Tab');
      order.push(await panel.focusedText());
    }
    expect(order).toEqual([
      'Календарь',
      'Для всех сразу',
      'Выбрать',
      '5Б, строка 5',
      'Что сделать',
      'строка 6',
      'Что сделать',
    ]);

    await page.keyboard.press('End');
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('ArrowDown');
    await page.getByText('Без решения: 1 событие.').waitFor();
    expect(await panel.inputsOf('runSyncStep')).toEqual([]);

    await page.getByRole('button', { name: 'Синхронизировать с календарём' }).focus();
    await page.keyboard.press('Enter');
    await panel.expectAnnounced(/Взято в таблицу:\s1, оставлено как есть:\s1\. Без решения: 1 событие\./);
    expect(await panel.focusedText()).toBe('Готово, но не всё');
    expect(await approvedKinds()).toEqual([['row1 take', 'row2 leave']]);
    expect(await panel.inputsOf('endSync')).toEqual([]);
  });

  it('are decided on all at once where they offer it, and only by the button', async () => {
    panel = await CannedPanel.open(browser, { previewSync: [threeDecisions], runSyncStep: ['no-answer'] });
    const { page } = panel;
    await page.getByLabel('Для всех сразу').selectOption({ label: 'Взять в таблицу' });
    const chosen = (): Promise<readonly string[]> =>
      page
        .getByLabel('Что сделать')
        .evaluateAll((lists) => lists.map((list) => (list as HTMLSelectElement).value));
    expect(await chosen()).toEqual(['', '', '']);
    await panel.press('Выбрать');
    await panel.expectAnnounced(/Взять в таблицу: выбрано для 2 из 3\./);
    expect(await chosen()).toEqual(['take', 'take', '']);
    await panel.press('Синхронизировать с календарём');
    await page.getByRole('progressbar').waitFor();
    expect(await approvedKinds()).toEqual([['row1 take', 'row2 take']]);
  });

  it('lead to their row in their own tab', async () => {
    panel = await CannedPanel.open(browser, {
      previewSync: [threeDecisions],
      goToCell: [{ ok: true, value: null }],
    });
    await panel.press('5Б, строка 5');
    expect(await panel.inputsOf('goToCell')).toEqual([{ sheetId: 11, rowNumber: 5 }]);
  });
});

describe('a run that was refused', () => {
  it('says who is in the way and goes on as it was decided, asking nothing again', async () => {
    panel = await CannedPanel.open(browser, {
      previewSync: [threeDecisions],
      runSyncStep: [refused('sync-running', '14:05'), stepDone(['update'])],
      endSync: ['no-answer'],
    });
    const { page } = panel;
    await page.getByLabel('Что сделать').last().selectOption('put-back');
    await panel.press('Синхронизировать с календарём');
    await panel.expectAnnounced(/синхронизирует кто-то ещё \(последний раз в 14:05\)/);
    await panel.press('Продолжить');
    await panel.expectAnnounced(/Изменено:\s1\./);
    expect(await approvedKinds()).toEqual([['row3 update'], ['row3 update']]);
    const names = (await panel.calls()).map(({ name }) => name);
    expect(names.filter((name) => name === 'previewSync')).toHaveLength(1);
    expect(names.filter((name) => name === 'endSync')).toHaveLength(1);
    const runIds = (await panel.calls()).flatMap(({ input }) =>
      typeof input === 'object' && input !== null && 'runId' in input ? [input.runId] : [],
    );
    expect(runIds).toHaveLength(4);
    expect(new Set(runIds).size).toBe(1);
  });
});

describe('a run under way', () => {
  it('says that an answer may take minutes once it does, and stops after the step when asked', async () => {
    panel = await CannedPanel.open(browser, {
      previewSync: [cannedPreview([cannedChange('add', 1), cannedChange('add', 2)])],
      runSyncStep: [stepDone(['add']), 'no-answer'],
    });
    const { page } = panel;
    await page.getByRole('button', { name: 'Синхронизировать с календарём' }).waitFor();
    await page.clock.install();
    await panel.press('Синхронизировать с календарём');
    await panel.expectAnnounced(/Записываю в календарь: 1 из 2/);
    expect(await panel.focusedText()).toBe('Записываю в календарь');
    await page.clock.fastForward(14_000);
    expect(await page.getByText(/Не закрывайте панель/).isVisible()).toBe(true);
    await page.clock.fastForward(2_000);
    await panel.expectAnnounced(/ответа можно ждать несколько минут/);
    await panel.press('Остановить');
    await panel.expectAnnounced(/Дописываю начатое/);
    expect(await findAxeViolations(page)).toEqual([]);
  });
});

describe('what must be answered before a sync', () => {
  it('is which school year this is: nothing is written before', async () => {
    panel = await CannedPanel.open(browser, {
      previewSync: [
        cannedPreview([], { schoolYearChange: { from: '2025/26', to: '2026/27' } }),
        cannedPreview([cannedChange('add', 1)]),
      ],
      answerSchoolYear: [{ ok: true, value: null }],
    });
    const { page } = panel;
    await panel.expectAnnounced(/В плане другой учебный год/);
    expect(await page.getByRole('button', { name: 'Синхронизировать' }).count()).toBe(0);
    expect(await page.getByText('Календарь совпадает с планом').count()).toBe(0);
    expect(await findAxeViolations(page)).toEqual([]);
    await panel.press('Тот же план, год исправлен');
    await page.getByRole('heading', { name: 'Добавить 1 событие' }).waitFor();
    expect(await panel.inputsOf('answerSchoolYear')).toEqual([{ to: '2026/27', isNewPlan: false }]);
  });

  it('is a tab that reads like a plan, if the person wants it in', async () => {
    panel = await CannedPanel.open(browser, {
      previewSync: [
        cannedPreview([], {
          planTabs: [{ sheetId: 11, tabName: 'План 5Б' }],
          tabsToAdd: [{ sheetId: 7, tabName: 'План 5В', isCopy: false }],
        }),
        cannedPreview([cannedChange('add', 1, { tabName: 'План 5В' })]),
      ],
      addPlanTabs: [{ ok: true, value: null }],
    });
    await panel.press('Добавить лист');
    await panel.page.getByRole('button', { name: 'План 5В, строка 5' }).waitFor();
    expect(await panel.inputsOf('addPlanTabs')).toEqual([{ sheetIds: [11, 7] }]);
  });

  it('is a warning before a calendar takes the place of one that is gone', async () => {
    panel = await CannedPanel.open(browser, {
      previewSync: [refused('calendar-gone'), cannedPreview([cannedChange('add', 1)])],
      chooseCalendar: [settingsOf()],
    });
    await panel.press('Создать новый календарь');
    expect(await panel.focusedText()).toMatch(/только если прежний календарь точно удалён/);
    await panel.press('Не надо');
    expect(await panel.focusedText()).toBe('Создать новый календарь');
    await panel.press('Создать новый календарь');
    expect(await panel.inputsOf('chooseCalendar')).toEqual([]);
    await panel.press('Да, он удалён. Создать новый');
    await panel.page.getByRole('heading', { name: 'Добавить 1 событие' }).waitFor();
    expect(await panel.inputsOf('chooseCalendar')).toEqual([{ kind: 'new' }]);
  });
});
