import type {
  ApprovedChange,
  ChangeView,
  ChoiceView,
  Problem,
  ProblemCode,
  SettingsView,
  SyncPreview,
  SyncStepReport,
} from '../../src/contract/panelServer';
import { defaultSyncSettings } from '../../src/plan/syncSettings';

const titles = [
  'Экскурсия в краеведческий музей «Наш край в годы войны»',
  'День открытых дверей',
  'Встреча со студентами педагогического университета, мастер-класс',
  'Концерт и открытки к празднику',
  'Игра «В гостях у доктора»',
];

/** Row `number`, from 1, with the event that its kind of change is about. */
export function cannedChange(
  kind: ChangeView['kind'],
  number: number,
  rest: Partial<ChangeView> = {},
): ChangeView {
  const rowId = `row${number}`;
  const isRowGone = kind === 'remove';
  return {
    kind,
    rowId,
    ...(!isRowGone && { rowNumber: number + 4, sheetId: 11 }),
    tabName: '',
    title: titles[number % titles.length] ?? '',
    when: `${(number % 28) + 1}.10.2026, 15:00`,
    details: kind === 'update' ? ['место: музей → библиотека'] : [],
    ...(kind !== 'decide' && kind !== 'leave' && { approval: approvalOf(kind, rowId) }),
    ...rest,
  };
}

/** Edited by hand: it may be taken, put back or left. */
export function cannedDecision(number: number, rest: Partial<ChangeView> = {}): ChangeView {
  return cannedChange('decide', number, {
    details: ['срок в календаре: 22.10.2026, 16:30 (в таблице: 15.10.2026, 15:00)'],
    choices: cannedChoices(`row${number}`, ['take', 'put-back', 'leave']),
    ...rest,
  });
}

export function cannedChoices(rowId: string, choices: readonly ChoiceView['choice'][]): ChoiceView[] {
  const labels = {
    take: 'Взять в таблицу: 22.10.2026, 16:30',
    'put-back': 'Вернуть как в таблице',
    leave: 'Оставить как есть',
  };
  const kinds = { take: 'take', 'put-back': 'update', leave: 'leave' } as const;
  return choices.map((choice) => ({
    choice,
    label: labels[choice],
    approval: approvalOf(kinds[choice], rowId),
  }));
}

function approvalOf(kind: ApprovedChange['kind'], rowId: string): ApprovedChange {
  return { kind, rowId, rowDigest: 'digest', etag: 'etag' };
}

export function cannedPreview(
  changes: readonly ChangeView[],
  rest: Partial<SyncPreview> = {},
): { readonly ok: true; readonly value: SyncPreview } {
  return {
    ok: true,
    value: {
      planTabs: [{ sheetId: 11, tabName: 'План' }],
      unreadTabs: [],
      tabsToAdd: [],
      calendarName: 'План работы с партнёрами 2026/27',
      calendarWillBeMade: false,
      changes,
      unchangedCount: 12,
      ...rest,
    },
  };
}

/** Three events edited by hand, the last of them deleted. */
export const threeDecisions = cannedPreview([
  cannedDecision(1, { tabName: '5Б' }),
  cannedDecision(2),
  cannedDecision(3, { choices: cannedChoices('row3', ['put-back', 'leave']) }),
]);

/** `time` as the add-on writes it; empty for none. */
export function problemOf(code: ProblemCode, time = ''): Problem {
  return { code, tabName: '', columnNames: '', time };
}

/** The reply of a function that cannot do what was asked. */
export function refused(code: ProblemCode, time = ''): { readonly ok: false; readonly problem: Problem } {
  return { ok: false, problem: problemOf(code, time) };
}

/** A step that did all of these, from row 1 on. */
export function stepDone(kinds: readonly ApprovedChange['kind'][]): {
  readonly ok: true;
  readonly value: SyncStepReport;
} {
  const results = kinds.map((kind, index) => ({ rowId: `row${index + 1}`, kind, outcome: 'done' as const }));
  return { ok: true, value: { results } };
}

/** As they are at first, with what is different. */
export function settingsOf(rest: Partial<SettingsView> = {}): {
  readonly ok: true;
  readonly value: SettingsView;
} {
  return {
    ok: true,
    value: {
      settings: defaultSyncSettings,
      calendarId: 'c_0123456789abcdef0123456789abcdef@group.calendar.google.com',
      hourly: { state: 'off' },
      ...rest,
    },
  };
}
