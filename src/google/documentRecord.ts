import * as z from 'zod/mini';
import { languages } from '../plan/language';
import { once } from '../plan/once';
import type { PlanRecord, PlanRecordStore, RunLock } from '../plan/planRecord';

const propertyKey = 'partner-plan';

const planRecord = once(() =>
  z.object({
    planId: z.string(),
    spreadsheetId: z.string(),
    calendarId: z.optional(z.string()),
    removalsNeedConfirmation: z.optional(z.boolean()),
    switchedOffChecks: z.optional(z.array(z.string())),
    language: z.enum(languages),
  }),
);

/** The plan's record in the document properties, which all users of the add-on in this file share. */
export function createDocumentRecordStore(spreadsheetId: string): PlanRecordStore {
  return {
    read() {
      const text = PropertiesService.getDocumentProperties().getProperty(propertyKey);
      if (text === null) return undefined;
      const parsed = z.safeParse(planRecord(), JSON.parse(text));
      if (!parsed.success || parsed.data.spreadsheetId !== spreadsheetId) return undefined;
      const { calendarId, removalsNeedConfirmation, switchedOffChecks, ...rest } = parsed.data;
      return {
        ...rest,
        ...(calendarId !== undefined && { calendarId }),
        ...(removalsNeedConfirmation !== undefined && { removalsNeedConfirmation }),
        ...(switchedOffChecks !== undefined && { switchedOffChecks }),
      };
    },
    write(record: PlanRecord) {
      PropertiesService.getDocumentProperties().setProperty(propertyKey, JSON.stringify(record));
    },
  };
}

const longestWaitForLockMs = 10_000;

/** The lock of the host document; it ends by itself with the execution (LockService). */
export function createDocumentRunLock(): RunLock {
  let lock: GoogleAppsScript.Lock.Lock | undefined;
  return {
    take() {
      lock = LockService.getDocumentLock();
      return lock.tryLock(longestWaitForLockMs);
    },
    release() {
      // Writes wait in a cache; the next holder of the lock must see them.
      SpreadsheetApp.flush();
      lock?.releaseLock();
    },
  };
}
