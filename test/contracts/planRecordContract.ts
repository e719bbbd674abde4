import { describe, expect, it } from '@jest/globals';
import type { PlanRecord, PlanRecordStore } from '../../src/plan/planRecord';

/** The properties of one file, seen from the spreadsheet with that id: a copied file brings them along. */
export type RecordBench = (spreadsheetId: string) => PlanRecordStore;

const record: PlanRecord = { planId: 'p1', spreadsheetId: 'ours', language: 'ru' };

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
