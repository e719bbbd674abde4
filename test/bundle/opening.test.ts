import { describe, expect, it } from '@jest/globals';
import { readBuilt } from './builtAddon';
import { cleanPlan, title } from './plans';
import { School } from './school';

const menuCosts = ['Menu.addToUi', 'Session.getActiveUserLocale'];

describe('opening the spreadsheet', () => {
  it.each([
    ['ru', 'NONE', 'Синхронизировать с календарём'],
    ['ru', 'LIMITED', 'Синхронизировать с календарём'],
    ['uk', 'NONE', 'Синхронізувати з календарем'],
    ['uk', 'LIMITED', 'Синхронізувати з календарем'],
    ['en', 'NONE', 'Sync to Calendar'],
    ['en_GB', 'LIMITED', 'Sync to Calendar'],
  ] as const)(
    'adds the menu in %s in mode %s and calls no other service',
    (personLocale, authMode, caption) => {
      const school = new School(cleanPlan, { personLocale, authMode });
      expect(school.host.openSpreadsheet()).toEqual({ ok: true, value: null });
      expect(school.host.menu()).toContainEqual({ caption, functionName: 'showCalendar' });
      const { byName } = school.host.counts();
      expect(Object.keys(byName).filter((name) => !menuCosts.includes(name))).toEqual([]);
    },
  );

  it('leaves nothing behind', () => {
    const school = new School(cleanPlan);
    const before = school.host.view();
    school.host.openSpreadsheet();
    expect(school.host.view()).toEqual(before);
    expect(school.host.properties).toEqual({ document: {}, user: {}, script: {} });
    expect(school.requests).toEqual([]);
  });

  it('opens the panel from every item that shows it, at its view and in the language of the person', () => {
    const school = new School(cleanPlan, { personLocale: 'uk' });
    for (const [functionName, view] of [
      ['showPlanPanel', 'check'],
      ['showCheck', 'check'],
      ['showCalendar', 'calendar'],
      ['showLoad', 'load'],
      ['showSummary', 'summary'],
      ['showSetUp', 'set-up'],
    ] as const) {
      school.host.closeSidebar();
      expect(school.host.runMenuItem(functionName)).toEqual({ ok: true, value: null });
      const { title: panelTitle, html } = school.host.sidebar() ?? { title: '', html: '' };
      expect(panelTitle).toBe('План роботи з партнерами');
      expect(html).toContain(`data-opening-view="${view}"`);
      expect(html).toContain('data-language="uk"');
    }
  });

  it.each([
    ['ru', 'ru'],
    ['uk_UA', 'uk'],
    ['en_GB', 'en'],
    ['kk', 'en'],
  ])('opens for a person of the locale %s the page in %s', (personLocale, language) => {
    const { host } = new School(cleanPlan, { personLocale });
    host.runMenuItem('showPlanPanel');
    expect(host.sidebar()?.html).toBe(readBuilt(`sidebar-${language}.html`));
  });

  it('tells the panel whose plan it is', () => {
    const state = new School(cleanPlan).get('openPanel');
    expect(state).toMatchObject({ language: 'ru', tabNames: ['Лист1'], schoolYear: '2026/27' });
    expect(title).toContain(state.schoolYear);
  });
});
