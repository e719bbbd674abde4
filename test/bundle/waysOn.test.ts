import { describe, expect, it } from '@jest/globals';
import type { Problem } from '../../src/contract/panelServer';
import { cleanPlan, cleanPlanEntries, headings, type TypedRows } from './plans';
import { School } from './school';

const text = cleanPlan.map((row) => row.join('\t')).join('\n');
const foreign: TypedRows = [
  ['Покупки', 'Цена'],
  ['Мел', '40'],
];

function classTabs(): School {
  const school = new School(cleanPlan, { tabNames: ['5А', '5Б', '6А', '7В'] });
  for (const sheetId of [1, 2, 3]) school.host.pasteInto(sheetId, 1, 1, cleanPlan);
  return school;
}

function synced(): School {
  const school = new School(cleanPlan);
  school.get('setUpSpreadsheet');
  school.sync();
  school.get('buildSummary');
  return school;
}

/** Everything that a newcomer may come with. */
const states: Readonly<Record<string, () => School>> = {
  'an empty spreadsheet': () => new School([]),
  'headings only': () => new School([headings]),
  'somebody’s own tab': () => new School(foreign),
  'somebody’s own tab called «План»': () => new School(foreign, { tabNames: ['План'] }),
  'somebody’s own tab and an empty one': () => new School(foreign, { tabNames: ['Список', 'Лист2'] }),
  'a table without a place': () =>
    new School([
      ['Дата', 'Мероприятие', 'Ответственный'],
      ['Май', 'Сбор', 'Все'],
    ]),
  'a table that was set up': () => {
    const school = new School([]);
    school.get('setUpSpreadsheet');
    return school;
  },
  'one plan': () => new School(cleanPlan),
  'four class tabs': classTabs,
  'a synced plan': synced,
  'a synced plan whose tab was emptied': () => {
    const school = synced();
    school.host.clearCells(0, 'A1:Z100');
    return school;
  },
  'a synced plan whose tab was deleted': () => {
    const school = synced();
    school.host.deleteSheet(0);
    return school;
  },
  'a synced plan whose header was deleted': () => {
    const school = synced();
    school.host.deleteRows(0, 1, 2);
    return school;
  },
};

/** What the buttons beside a refusal do; a refusal that none of them answers leads nowhere. */
const ways: Readonly<
  Partial<Record<Problem['code'], readonly ((school: School, problem: Problem) => void)[]>>
> = {
  'empty-sheet': [load, setUp],
  'no-plan': [load, setUp],
  'no-plan-rows': [load, setUp],
  'header-not-found': [load],
  'columns-missing': [(school, { sheetId = -1 }) => school.get('addMissingColumns', { sheetId }), load],
};

/** As the Load view does: into a new tab once that is offered. */
function load(school: School): void {
  const reply = school.ask('loadPlan', { text });
  if (reply.ok) return;
  expect(reply.problem).toMatchObject({ code: 'tab-not-empty' });
  school.get('loadPlan', { text, newTabName: reply.problem.newTabName });
}

function setUp(school: School): void {
  school.get('setUpSpreadsheet');
}

describe.each(Object.entries(states))('from %s', (_name, open) => {
  it.each([
    'checkPlan',
    'previewSync',
    'buildSummary',
    'loadPlan',
    'setUpSpreadsheet',
    'openPanel',
    'openSettings',
  ] as const)('%s gives a value, or a refusal with a way on', (name) => {
    const school = open();
    const reply = name === 'loadPlan' ? school.ask(name, { text }) : school.ask(name);
    if (reply.ok) return;
    const isOffer = reply.problem.newTabName !== undefined;
    expect(isOffer || ways[reply.problem.code] !== undefined ? '' : reply.problem.code).toBe('');
  });

  it('loading a plan leads to one that is checked, synced and summed up', () => {
    const school = open();
    load(school);
    const report = school.get('checkPlan');
    expect(report.entryCount).toBeGreaterThanOrEqual(cleanPlanEntries);
    school.get('buildSummary');
    // A plan tab without its header holds the sync back, for its rows would seem to be deleted ones.
    if (report.unreadTabs.length === 0) school.get('previewSync');
  });

  it('setting up leads to a place to type into, or leaves the plan as it is', () => {
    const school = open();
    const { tabToFill } = school.get('setUpSpreadsheet');
    if (tabToFill === '') return;
    const sheet = school.host.view().sheets.find(({ name }) => name === tabToFill);
    school.host.pasteInto(sheet?.sheetId ?? -1, 2, 1, [['15.09.2026', 'Музей', 'Урок', 'Родители']]);
    expect(school.get('checkPlan').entryCount).toBe(1);
    expect(school.preview().changes.map(({ title }) => title)).toContain('Урок');
  });

  it('every button beside a refusal of the check can be pressed', () => {
    const reply = open().ask('checkPlan');
    if (reply.ok) return;
    for (const way of ways[reply.problem.code] ?? []) {
      const school = open();
      way(school, reply.problem);
      const after = school.ask('checkPlan');
      const isSame =
        !after.ok && after.problem.code === reply.problem.code && after.problem.code !== 'no-plan-rows';
      expect(isSame ? reply.problem.code : '').toBe('');
    }
  });
});
