import * as z from 'zod/mini';
import { languages } from '../plan/language';
import { once } from '../plan/once';
import type { PlanRecord, PlanRecordStore, RunLock } from '../plan/planRecord';
import { invitationSettings, monthSettings, reminderSettings } from '../plan/syncSettings';

const propertyKey = 'partner-plan';

/** The plan's record is there and cannot be read. */
export class BrokenRecordError extends Error {
  override readonly name = 'BrokenRecordError';
  constructor(readonly reason: unknown) {
    super(`The record of the plan in the document properties cannot be read: ${String(reason)}`);
  }
}

/** Without it there is no telling which events are ours. */
const identity = once(() =>
  z.object({ planId: z.string(), spreadsheetId: z.string(), calendarId: z.optional(z.string()) }),
);

/** All the rest may be forgotten without harm: a member that does not fit is left out. */
const memories = once(() => ({
  isCalendarAsked: z.boolean(),
  formerCalendars: z.array(
    z.object({ calendarId: z.string(), planId: z.string(), schoolYear: z.optional(z.string()) }),
  ),
  removalsNeedConfirmation: z.boolean(),
  switchedOffChecks: z.array(z.string()),
  settings: z.object({
    months: z.enum(monthSettings),
    reminder: z.enum(reminderSettings),
    invitations: z.enum(invitationSettings),
  }),
  schoolYear: z.string(),
  removedRowIds: z.array(z.string()),
  run: z.object({
    runId: z.string(),
    lastStepMs: z.number(),
    spent: z.array(z.object({ atMs: z.number(), units: z.number() })),
  }),
  limitedUntilMs: z.number(),
  hourly: z.object({
    isOn: z.boolean(),
    last: z.optional(
      z.object({
        atMs: z.number(),
        added: z.number(),
        updated: z.number(),
        removed: z.array(z.string()),
        waiting: z.number(),
        problem: z.optional(z.string()),
      }),
    ),
  }),
  language: z.enum(languages),
}));

/** The plan's record in the document properties, which all users of the add-on in this file share. */
export function createDocumentRecordStore(spreadsheetId: string): PlanRecordStore {
  return {
    read() {
      const text = PropertiesService.getDocumentProperties().getProperty(propertyKey);
      if (text === null) return undefined;
      const record = parseRecord(text);
      return record.spreadsheetId === spreadsheetId ? record : undefined;
    },
    write(record: PlanRecord) {
      PropertiesService.getDocumentProperties().setProperty(propertyKey, JSON.stringify(record));
    },
  };
}

/** Throws `BrokenRecordError`. */
function parseRecord(text: string): PlanRecord {
  const value = parseJson(text);
  const known = z.safeParse(identity(), value);
  if (!known.success) throw new BrokenRecordError(known.error);
  const remembered = Object.entries(memories()).flatMap(([name, schema]) => {
    const member = z.safeParse(schema, (value as Readonly<Record<string, unknown>>)[name]);
    return member.success ? [[name, withoutUndefined(member.data)]] : [];
  });
  return {
    language: languages[0],
    ...(Object.fromEntries(remembered) as Partial<PlanRecord>),
    ...(withoutUndefined(known.data) as Pick<PlanRecord, 'planId' | 'spreadsheetId' | 'calendarId'>),
  };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new BrokenRecordError(error);
  }
}

/** The schemas give absent members as undefined ones, which our types tell apart. */
function withoutUndefined(value: unknown): unknown {
  if (Array.isArray(value) || typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).filter(([, member]) => member !== undefined));
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
