import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import type { PlanTabs } from '../../src/contract/panelServer';
import { cleanPlan, headings, tornPlan, type TypedRows } from './plans';
import { School } from './school';

const planText = cleanPlan.map((row) => row.join('\t')).join('\n');
const own: TypedRows = [
  ['Покупки', 'Цена'],
  ['Мел', '40'],
];

/** Tab 0 is what a newcomer comes with; tab 1 is somebody's own and nobody's business. */
const beginnings: readonly TypedRows[] = [
  [],
  [headings],
  own,
  cleanPlan,
  tornPlan,
  [
    ['Дата', 'Мероприятие', 'Ответственный'],
    ['Май', 'Сбор', 'Все'],
  ],
];

/** What a newcomer presses; each asks the add-on and takes what it offers. `ask` throws when the add-on does. */
const presses = {
  'set up': (school: School) => void school.ask('setUpSpreadsheet'),
  load(school: School) {
    const reply = school.ask('loadPlan', { text: planText });
    if (reply.ok || reply.problem.newTabName === undefined) return;
    school.get('loadPlan', { text: planText, newTabName: reply.problem.newTabName });
  },
  check(school: School) {
    const reply = school.ask('checkPlan');
    if (!reply.ok) {
      const { code, sheetId } = reply.problem;
      if (code === 'columns-missing' && sheetId !== undefined) school.get('addMissingColumns', { sheetId });
      return;
    }
    for (const { sheetId, rowNumber } of reply.value.findings.slice(0, 3)) {
      if (sheetId !== undefined && rowNumber !== undefined) school.get('goToCell', { sheetId, rowNumber });
    }
    const [fix] = reply.value.findings.flatMap(({ fixes }) => fixes);
    if (fix) school.ask('applyFixes', { fixes: [fix.fix] });
  },
  'add tabs'(school: School) {
    const reply = school.ask('checkPlan');
    if (reply.ok) school.ask('addPlanTabs', { sheetIds: sheetIdsOf(reply.value) });
  },
  sync(school: School) {
    const reply = school.ask('previewSync');
    if (reply.ok) school.carryOut(reply.value, true);
  },
  'build the summary': (school: School) => void school.ask('buildSummary'),
  'open the panel': (school: School) => void school.get('openPanel'),
} satisfies Readonly<Record<string, (school: School) => void>>;

/** What people do to the sheets in between; the tab that is nobody's business is never touched. */
const hands = {
  'clear the first rows': (school: School, sheetId: number) => school.host.clearCells(sheetId, 'A1:Z2'),
  'clear a column': (school: School, sheetId: number) => school.host.clearCells(sheetId, 'B1:B900'),
  'delete rows': (school: School, sheetId: number) => school.host.deleteRows(sheetId, 1, 2),
  'copy the tab': (school: School, sheetId: number) => void school.host.copySheet(sheetId),
  'delete the tab': (school: School, sheetId: number) => school.host.deleteSheet(sheetId),
  'open the tab': (school: School, sheetId: number) => school.host.selectCells(sheetId, 'A1'),
  type: (school: School, sheetId: number) => school.host.typeInto(sheetId, 9, 2, 'моё'),
  undo: (school: School) => school.host.undo(),
  'lose the marks': (school: School) => void (school.host.workbook.metadata = []),
} satisfies Readonly<Record<string, (school: School, sheetId: number) => void>>;

function sheetIdsOf({ planTabs, tabsToAdd }: PlanTabs): readonly number[] {
  return [...planTabs, ...tabsToAdd].map(({ sheetId }) => sheetId);
}

const step = fc.oneof(
  fc.record({ press: fc.constantFrom(...(Object.keys(presses) as (keyof typeof presses)[])) }),
  fc.record({
    hand: fc.constantFrom(...(Object.keys(hands) as (keyof typeof hands)[])),
    tab: fc.nat({ max: 9 }),
  }),
);

describe('whatever a newcomer presses, in whatever order', () => {
  it('is answered without an exception, and a tab of somebody’s own stays as it is', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...beginnings),
        fc.array(step, { maxLength: 25, size: 'max' }),
        (rows, steps) => {
          const school = new School(rows, { tabNames: ['План', 'Чужое'] });
          school.host.pasteInto(1, 1, 1, own);
          for (const taken of steps) {
            if ('press' in taken) presses[taken.press](school);
            else {
              const others = school.host.view().sheets.filter(({ sheetId }) => sheetId !== 1);
              const chosen = others[taken.tab % Math.max(1, others.length)];
              if (chosen) hands[taken.hand](school, chosen.sheetId);
            }
            const isUndoneAway = !school.tabNames().includes('Чужое');
            if (isUndoneAway || school.texts('Чужое').length === 0) return;
            expect(school.texts('Чужое')).toEqual(own);
          }
        },
      ),
      { numRuns: 40 },
    );
  });
});
