import { describe, expect, it } from '@jest/globals';
import { switchableChecks } from '../../src/checks/switchableChecks';
import {
  mostFormerCalendars,
  mostRemovedRowIds,
  type PlanRecord,
  type PlanRecordStore,
} from '../../src/plan/planRecord';

/** The properties of one file, seen from the spreadsheet with that id: a copied file brings them along. */
export type RecordBench = (spreadsheetId: string) => PlanRecordStore;

const record: PlanRecord = { planId: 'p1', spreadsheetId: 'ours', language: 'ru' };

/** As much as the add-on ever remembers of a plan: a property takes no more than 9 KB. */
const fullestRecord: PlanRecord = {
  planId: `p${'0123456789abcdef'.repeat(2)}`,
  spreadsheetId: 'ours',
  calendarId: `c_${'v'.repeat(64)}@group.calendar.google.com`,
  removalsNeedConfirmation: true,
  switchedOffChecks: switchableChecks,
  settings: { months: 'first-school-day', reminder: 'week-before', invitations: 'everyone' },
  schoolYear: '2026/27',
  formerCalendars: Array.from({ length: mostFormerCalendars }, () => ({
    calendarId: `c_${'v'.repeat(64)}@group.calendar.google.com`,
    planId: `p${'0123456789abcdef'.repeat(2)}`,
    schoolYear: '2026/27',
  })),
  removedRowIds: Array.from(
    { length: mostRemovedRowIds },
    (_, index) => `r${String(index).padStart(19, '0')}`,
  ),
  run: {
    runId: 'f'.repeat(100),
    lastStepMs: 1_790_000_000_000,
    spent: Array.from({ length: 31 }, (_, index) => ({ atMs: 1_790_000_000_000 + index, units: 300 })),
  },
  limitedUntilMs: 1_790_000_000_000,
  hourly: {
    isOn: true,
    last: {
      atMs: 1_790_000_000_000,
      added: 5000,
      updated: 5000,
      removed: Array.from({ length: 10 }, () => 'Ж'.repeat(60)),
      waiting: 5000,
      problem: 'calendar-unreachable',
    },
  },
  language: 'ru',
};

/** What every adapter of the port PlanRecordStore does. */
export function describePlanRecords(adapterName: string, makeBench: () => RecordBench): void {
  describe(`the plan's record, ${adapterName}`, () => {
    it('is absent at first', () => {
      expect(makeBench()('ours').read()).toBeUndefined();
    });

    it.each<PlanRecord>([
      record,
      { ...record, calendarId: 'c1' },
      { ...record, calendarId: 'c1', removalsNeedConfirmation: true, language: 'uk' },
      { ...record, removalsNeedConfirmation: false },
      { ...record, switchedOffChecks: ['months-empty', 'a-check-of-older-days'] },
      { ...record, calendarId: 'c1', switchedOffChecks: [] },
      fullestRecord,
    ])('comes back as it was written: %j', (written) => {
      const storeOf = makeBench();
      storeOf('ours').write(written);
      expect(storeOf('ours').read()).toEqual(written);
    });

    it('is the last one written', () => {
      const store = makeBench()('ours');
      store.write({ ...record, calendarId: 'c1', removalsNeedConfirmation: true });
      store.write({ ...record, calendarId: 'c2' });
      expect(store.read()).toEqual({ ...record, calendarId: 'c2' });
    });

    it('is none in a copy of the spreadsheet', () => {
      const storeOf = makeBench();
      storeOf('ours').write(record);
      expect(storeOf('a-copy').read()).toBeUndefined();
    });
  });
}
