import { describe, expect, it } from '@jest/globals';
import { maximumChangesPerStep, maximumFixesPerCall } from '../../src/contract/panelServer';
import { problemSentence } from '../../src/messages/problems';
import { cleanPlan, headings, type TypedRows } from './plans';
import { approvalsOf, School } from './school';

const planFunctions = ['checkPlan', 'previewSync', 'buildSummary'] as const;

describe('a spreadsheet without a plan', () => {
  const worlds: readonly (readonly [name: string, rows: TypedRows, code: string, words: RegExp])[] = [
    ['nothing at all', [], 'empty-sheet', /пуст/],
    [
      'other things',
      [
        ['Покупки', 'Цена'],
        ['Мел', '40'],
      ],
      'no-plan',
      /пока нет плана: ни на одном листе нет столбцов Дата.*Ответственный.*ваши листы останутся/,
    ],
    [
      'a header without a needed column',
      [
        ['Дата', 'Мероприятие', 'Ответственный'],
        ['Май', 'Сбор', 'Все'],
      ],
      'columns-missing',
      /не хватает столбцов: Место проведения/,
    ],
    ['a header and nothing below', [headings], 'no-plan-rows', /под шапкой пусто/],
  ];

  it.each(worlds)('that holds %s gets one clear sentence, whatever is asked', (_name, rows, code, words) => {
    for (const name of planFunctions) {
      const school = new School(rows);
      const before = school.host.view();
      const reply = school.ask(name);
      expect(reply).toMatchObject({ ok: false, problem: { code } });
      expect(reply.ok ? '' : problemSentence(reply.problem, 'ru')).toMatch(words);
      expect(school.host.view()).toEqual(before);
      expect(school.requests).toEqual([]);
    }
  });

  it('names only the columns that are missing', () => {
    const reply = new School([
      ['Дата', 'Мероприятие', 'Ответственный'],
      ['Май', 'Сбор', 'Все'],
    ]).ask('checkPlan');
    const message = reply.ok ? '' : problemSentence(reply.problem, 'ru');
    expect(message).not.toContain('Ответственный');
  });

  it('opens the panel all the same', () => {
    expect(new School([]).get('openPanel')).toMatchObject({ planTitle: '', schoolYear: '' });
  });
});

describe('another run that holds the lock', () => {
  it.each([
    ['previewSync', []],
    ['buildSummary', []],
    ['setUpSpreadsheet', []],
    ['loadPlan', [{ text: 'Дата\tМесто\tМероприятие\tОтветственный\nМай\tПарк\tСбор\tВсе' }]],
    [
      'runSyncStep',
      [{ runId: 'panel', changes: [], calendarName: 'План', removalsConfirmed: false, isLast: true }],
    ],
    ['endSync', [{ runId: 'panel' }]],
    ['addPlanTabs', [{ sheetIds: [0] }]],
    ['answerSchoolYear', [{ to: '2026/27', isNewPlan: true }]],
    ['changeSettings', [{ months: 'first-school-day' }]],
    ['chooseCalendar', [{ kind: 'new' }]],
    ['applyFixes', [{ fixes: [{ sheetId: 0, edits: [] }] }]],
    ['switchCheck', [{ check: 'months-empty', isOn: false }]],
  ] as const)('makes %s say so and write nothing', (name, input) => {
    const school = new School(cleanPlan);
    const release = school.host.holdDocumentLock();
    const before = school.host.view();
    const reply = school.host.runFromSidebar(name, input);
    expect(reply).toMatchObject({ ok: true, value: { ok: false, problem: { code: 'busy' } } });
    expect(school.host.view()).toEqual(before);
    expect(school.requests).toEqual([]);
    release();
    expect(school.ask('previewSync', { runId: 'panel' }).ok).toBe(true);
  });

  it('is waited for no longer than ten seconds', () => {
    const school = new School(cleanPlan);
    school.host.holdDocumentLock();
    school.ask('previewSync');
    expect(school.host.counts().byName['Lock.tryLock']).toBe(1);
  });

  it('is let go after a refusal too', () => {
    const school = new School([]);
    school.ask('previewSync');
    school.host.pasteInto(0, 1, 1, cleanPlan);
    expect(school.ask('previewSync', { runId: 'panel' }).ok).toBe(true);
  });
});

describe('input that no panel of ours sends', () => {
  const emptyStep = { runId: 'x', changes: [], calendarName: 'x', removalsConfirmed: true, isLast: true };
  const malformed: readonly (readonly [functionName: string, input: unknown])[] = [
    ['goToCell', undefined],
    ['goToCell', { rowNumber: 0 }],
    ['goToCell', { rowNumber: 1.5 }],
    ['goToCell', { rowNumber: 3, column: 'secret' }],
    ['applyFixes', {}],
    ['applyFixes', { fixes: [{}] }],
    ['applyFixes', { fixes: [{ edits: [{ rowNumber: 3, column: 'date', before: 1, after: 'x' }] }] }],
    ['applyFixes', { fixes: [{ edits: [{ rowNumber: 3, column: 'rowId', before: '', after: 'x' }] }] }],
    ['applyFixes', { fixes: [{ edits: [], insertedRows: [{ afterRowNumber: 3, cells: { state: 'x' } }] }] }],
    ['applyFixes', { fixes: [{ edits: [], insertedRows: [{ afterRowNumber: 3, cells: { date: 7 } }] }] }],
    ['applyFixes', { fixes: Array.from({ length: maximumFixesPerCall + 1 }, () => ({ edits: [] })) }],
    ['switchCheck', { check: 'months-empty' }],
    ['switchCheck', { check: 'everything', isOn: false }],
    ['switchCheck', { check: 'date-unreadable', isOn: false }],
    ['runSyncStep', null],
    ['runSyncStep', { ...emptyStep, changes: 'all' }],
    ['runSyncStep', { ...emptyStep, removalsConfirmed: 'yes' }],
    [
      'runSyncStep',
      {
        ...emptyStep,
        changes: [{ kind: 'erase', rowId: 'r', rowDigest: '', etag: '' }],
      },
    ],
    [
      'runSyncStep',
      {
        ...emptyStep,
        changes: Array.from({ length: maximumChangesPerStep + 1 }, () => ({
          kind: 'remove',
          rowId: 'r',
          rowDigest: '',
          etag: '',
        })),
      },
    ],
    [
      'runSyncStep',
      {
        ...emptyStep,
        changes: [{ kind: 'add', rowId: 'r', rowDigest: '', etag: '', draft: { summary: 'без срока' } }],
      },
    ],
    ['previewSync', { runId: 7 }],
    ['endSync', {}],
    ['addPlanTabs', { sheetIds: [-1] }],
    ['answerSchoolYear', { to: '2027/28' }],
    ['changeSettings', { months: 'never' }],
    ['changeSettings', { invitations: 'all' }],
    ['chooseCalendar', { kind: 'existing' }],
    ['chooseCalendar', { kind: 'primary' }],
    ['loadPlan', { text: 7 }],
    ['loadPlan', 'text'],
  ];

  it.each(malformed)('is refused by %s and writes nothing (case %#)', (functionName, input) => {
    const school = new School(cleanPlan);
    school.sync();
    const before = school.host.view();
    const requests = school.requests.length;
    expect(school.host.runFromSidebar(functionName, [input])).toMatchObject({
      ok: true,
      value: { ok: false, problem: { code: 'bad-input' } },
    });
    expect(school.host.view()).toEqual(before);
    expect(school.requests).toHaveLength(requests);
  });

  it('cannot make an event for a row that the plan does not have', () => {
    const school = new School(cleanPlan);
    const [approval] = approvalsOf(school.preview());
    if (!approval) throw new RangeError('The preview approves nothing.');
    const step = school.get('runSyncStep', {
      runId: school.runId,
      isLast: true,
      changes: [{ ...approval, rowId: 'r0000000000000000000' }],
      calendarName: 'План',
      removalsConfirmed: true,
    });
    expect(step.results).toMatchObject([{ outcome: 'changed-meanwhile' }]);
    expect(school.events()).toEqual([]);
  });
});
