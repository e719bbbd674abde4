import { describe, expect, it } from '@jest/globals';
import type { FaultHook } from '../../local/calendar-server/calendarServer';
import {
  type FaultedCall,
  type FaultName,
  type PlannedFault,
  planFaults,
} from '../../local/calendar-server/faults';
import { googleQuota } from '../../local/calendar-server/quota';
import { answerRefusal } from '../../local/calendar-server/refusals';
import type { SyncStepReport } from '../../src/contract/panelServer';
import { cleanPlan, cleanPlanEntries, longPlan } from './plans';
import { approvalsOf, ownCells, School, type SchoolSettings } from './school';
import { planOf, syncedSchool, writesDuring } from './syncedSchool';

/** A school in Calendar, and a switch for what goes wrong from now on. */
function troubledSchool(): { readonly school: School; meet(...faults: readonly PlannedFault[]): void } {
  return inTrouble(inCalendar);
}

/** Another school that stands as this one, and the switch. */
function inTrouble(school: School): ReturnType<typeof troubledSchool> {
  let trouble: FaultHook | undefined;
  return {
    school: school.copy({ faults: (request, index) => trouble?.(request, index) }),
    meet(...faults) {
      trouble = faults.length > 0 ? planFaults(faults) : undefined;
    },
  };
}

const addedRow = cleanPlan.length;

/** Two rows changed, one deleted, two new: a sync of them updates, adds and removes. */
function workOn(school: School): void {
  school.host.deleteRows(0, 9, 1);
  school.type('B5', 'Музей паровозов');
  school.type('A6', '21.10.2026');
  school.host.pasteInto(0, addedRow, 1, [
    ['18.05.2027', 'Музей', 'Первое новое', 'Родители'],
    ['19.05.2027', 'Музей', 'Второе новое', 'Родители'],
  ]);
}

/** What people see in Calendar, whatever the ids. */
function calendarOf(school: School): readonly unknown[] {
  return school
    .events()
    .map(({ summary, location, start, end, description }) => [summary, location, start, end, description]);
}

const inCalendar = syncedSchool();

/** The school at work, up to the preview that is on the screen. */
const atWork = inCalendar.copy({});
workOn(atWork);
const previewAtWork = atWork.preview();

const undisturbed = atWork.copy({});
undisturbed.sync();

/** The sync that met trouble, after which a later one has to bring everything about. */
function syncThroughTrouble(...faults: readonly PlannedFault[]): {
  readonly school: School;
  readonly report: SyncStepReport;
} {
  const { school, meet } = inTrouble(atWork);
  meet(...faults);
  const report = school.carryOut(previewAtWork);
  meet();
  return { school, report };
}

function expectLaterSyncToComplete(school: School): void {
  school.nowMs += 3_600_000;
  school.sync();
  expect(calendarOf(school)).toEqual(calendarOf(undisturbed));
  expect(school.preview()).toMatchObject({ changes: [], unchangedCount: cleanPlanEntries + 1 });
}

const writes = ['events.insert', 'events.patch', 'events.delete'] as const;

describe('an error that passes', () => {
  const passing: readonly FaultName[] = [
    'userRateLimitExceeded',
    'rateLimitExceeded',
    'tooManyRequests',
    'backendError',
    'serviceUnavailable',
    'conflict',
    'html',
    'lose-request',
    'lose-response',
  ];
  const cases = passing.flatMap((fault) => writes.map((at): [FaultName, FaultedCall] => [fault, at]));

  it.each(cases)('%s at %s is waited out, and all is done', (fault, at) => {
    const { school, report } = syncThroughTrouble({ at, fault, times: 1 });
    expect(report.stopped).toBeUndefined();
    expect(report.results.map(({ outcome }) => outcome)).toEqual(['done', 'done', 'done', 'done', 'done']);
    expect(calendarOf(school)).toEqual(calendarOf(undisturbed));
    expectLaterSyncToComplete(school);
  });

  it.each([...passing.filter((fault) => fault !== 'conflict')])(
    '%s that meets the whole batch is waited out too',
    (fault) => {
      const { school, report } = syncThroughTrouble({ at: 'batch', fault, times: 2 });
      expect(report.stopped).toBeUndefined();
      expect(report.results.every(({ outcome }) => outcome === 'done')).toBe(true);
      expectLaterSyncToComplete(school);
    },
  );

  it.each([...passing])('%s at the list is waited out before anything is said', (fault) => {
    const { school, meet } = troubledSchool();
    meet({ at: 'events.list', fault, times: 1 });
    expect(school.preview()).toMatchObject({ changes: [], unchangedCount: cleanPlanEntries });
  });

  it.each(['backendError', 'html', 'lose-request', 'rateLimitExceeded'] as const)(
    '%s that does not pass stops the run within the time of an execution, and is told',
    (fault) => {
      const { school, report } = syncThroughTrouble({ at: 'every', fault });
      expect(report).toMatchObject({ results: [], stopped: { code: 'calendar-unreachable' } });
      expectLaterSyncToComplete(school);
    },
  );

  it.each(['backendError', 'html', 'lose-request'] as const)('%s at every list is told', (fault) => {
    const { school, meet } = troubledSchool();
    meet({ at: 'events.list', fault });
    const before = school.host.view();
    expect(school.ask('previewSync')).toMatchObject({ ok: false, problem: { code: 'calendar-unreachable' } });
    expect(school.host.view()).toEqual(before);
  });
});

describe('an answer that is no answer of Calendar', () => {
  const page: ReturnType<FaultHook> = {
    status: 200,
    headers: { 'content-type': 'text/html' },
    body: '<!DOCTYPE html><title>Sign in</title>',
  };

  it('in place of the list is told', () => {
    let isPage = false;
    const school = new School(cleanPlan, { faults: () => (isPage ? page : undefined) });
    school.sync();
    isPage = true;
    expect(school.ask('previewSync')).toMatchObject({ ok: false, problem: { code: 'calendar-unreachable' } });
  });

  it('in place of a batch stops the run, and nothing is lost', () => {
    let isPage = false;
    const school = new School(cleanPlan, { faults: () => (isPage ? page : undefined) });
    school.sync();
    workOn(school);
    const preview = school.preview();
    isPage = true;
    expect(school.carryOut(preview)).toMatchObject({ stopped: { code: 'calendar-unreachable' } });
    isPage = false;
    expectLaterSyncToComplete(school);
  });
});

describe('an error that stops the run', () => {
  it.each([
    ['quotaExceeded', 'calendar-limit', '01.10.2026 16:00'],
    ['authError', 'permission-expired', ''],
  ] as const)('%s says %s, keeps what is done and goes on later', (fault, code, time) => {
    const { school, report } = syncThroughTrouble(
      { at: 'events.insert', fault, after: 1 },
      { at: 'events.delete', fault },
    );
    expect(report.stopped).toMatchObject({ code, time });
    expect(report.results.map(({ outcome }) => outcome)).toEqual(['done', 'done', 'done']);
    expect(school.cell(`${ownCells.status}5`).display).toBe('✓ 9 октября 2026');
    expect(school.cell(`${ownCells.status}6`).display).toBe('✓ 21 октября 2026');
    expect(school.cell(`${ownCells.status}${addedRow}`).display).toBe('✓ 18 мая 2027');
    expect(school.cell(`${ownCells.status}${addedRow + 1}`).display).toBe('');
    expectLaterSyncToComplete(school);
  });

  it.each([
    ['notFound', 'calendar-gone'],
    ['quotaExceeded', 'calendar-limit'],
    ['authError', 'permission-expired'],
  ] as const)('%s at the list says %s', (fault, code) => {
    const { school, meet } = troubledSchool();
    meet({ at: 'events.list', fault });
    expect(school.ask('previewSync')).toMatchObject({ ok: false, problem: { code } });
  });

  it('lets the hourly run rest until the time it named', () => {
    const { school, meet } = troubledSchool();
    school.get('changeSettings', { isHourly: true });
    workOn(school);
    const preview = school.preview();
    meet({ at: 'events.insert', fault: 'quotaExceeded' });
    school.carryOut(preview);
    school.get('endSync', { runId: school.runId });
    meet();
    school.nowMs += 3_600_000;
    const requests = school.requests.length;
    school.host.fireTimeTriggers();
    expect(school.requests).toHaveLength(requests);
    school.nowMs += 3 * 3_600_000;
    school.host.fireTimeTriggers();
    expect(calendarOf(school)).toEqual(calendarOf(undisturbed));
  });
});

describe('an error of one event', () => {
  it.each<readonly [FaultName, FaultedCall, 'done' | 'changed-meanwhile' | 'failed']>([
    ['timeRangeEmpty', 'events.insert', 'failed'],
    ['timeRangeEmpty', 'events.patch', 'failed'],
    ['forbiddenForNonOrganizer', 'events.patch', 'failed'],
    ['forbiddenForNonOrganizer', 'events.delete', 'failed'],
    ['notFound', 'events.insert', 'done'],
    ['notFound', 'events.patch', 'done'],
    ['notFound', 'events.delete', 'done'],
    ['duplicate', 'events.insert', 'changed-meanwhile'],
    ['duplicate', 'events.patch', 'changed-meanwhile'],
    ['fullSyncRequired', 'events.insert', 'changed-meanwhile'],
    ['updatedMinTooLongAgo', 'events.patch', 'changed-meanwhile'],
    ['deleted', 'events.patch', 'changed-meanwhile'],
    ['deleted', 'events.delete', 'done'],
    ['conditionNotMet', 'events.patch', 'changed-meanwhile'],
    ['conditionNotMet', 'events.delete', 'changed-meanwhile'],
  ])('%s at %s ends as %s, and the others go on', (fault, at, outcome) => {
    const { school, report } = syncThroughTrouble({ at, fault, times: 1 });
    expect(report.stopped).toBeUndefined();
    expect(report.results.map((result) => result.outcome).sort()).toEqual(
      [outcome, 'done', 'done', 'done', 'done'].sort(),
    );
    const undone = report.results.filter((result) => result.outcome !== 'done');
    expect(undone.every(({ message }) => message !== undefined && message !== '')).toBe(true);
    expectLaterSyncToComplete(school);
  });
});

/** Counts the quota units that reach the server, by the server's clock. */
class UnitMeter {
  private readonly spent: { readonly atMs: number; readonly units: number }[] = [];
  school: School | undefined;

  readonly faults: FaultHook = ({ method, url }) => {
    if (!url.includes('/batch/')) {
      this.spent.push({ atMs: this.school?.clock.nowMs() ?? 0, units: method === 'PATCH' ? 3 : 1 });
    }
    return undefined;
  };

  /** The most of any minute. */
  most(): number {
    return Math.max(
      ...this.spent.map(({ atMs }) =>
        this.spent
          .filter((other) => other.atMs > atMs - 60_000 && other.atMs <= atMs)
          .reduce((sum, { units }) => sum + units, 0),
      ),
    );
  }
}

function meteredSchool(rowCount: number, settings: SchoolSettings): { school: School; meter: UnitMeter } {
  const meter = new UnitMeter();
  const school = new School(longPlan(rowCount), { ...settings, faults: meter.faults });
  meter.school = school;
  return { school, meter };
}

/** The milliseconds that the longest execution of a step took. */
function longestStepOf(school: School): number {
  const preview = school.preview();
  const changes = approvalsOf(preview);
  let longest = 0;
  for (let reached = 0; reached < changes.length;) {
    const next = changes.slice(reached, reached + 500);
    const startMs = school.clock.nowMs();
    const { results, stopped } = school.get('runSyncStep', {
      runId: school.runId,
      changes: next,
      calendarName: preview.calendarName,
      removalsConfirmed: false,
      isLast: reached + next.length === changes.length,
    });
    longest = Math.max(longest, school.clock.nowMs() - startMs);
    expect(stopped).toBeUndefined();
    expect(results.every(({ outcome }) => outcome === 'done')).toBe(true);
    expect(results.length).toBeGreaterThan(0);
    reached += results.length;
  }
  return longest;
}

const sixMinutesMs = 360_000;

describe('Google’s limit a minute', () => {
  it.each([60, 700])(
    'is kept by a first sync of %i rows, and nobody is told of it',
    (rowCount) => {
      const { school, meter } = meteredSchool(rowCount, { quota: googleQuota });
      expect(longestStepOf(school)).toBeLessThan(sixMinutesMs);
      expect(school.events()).toHaveLength(rowCount);
      expect(meter.most()).toBeLessThanOrEqual(googleQuota.unitsPerMinute);
      school.nowMs += 60_000;
      expect(school.preview()).toMatchObject({ changes: [], unchangedCount: rowCount });
    },
    60_000,
  );

  it('is kept while 400 rows are changed, which cost three times as much', () => {
    const { school, meter } = meteredSchool(400, { quota: googleQuota });
    school.sync();
    school.nowMs += 60_000;
    const places = Array.from({ length: 400 }, () => ['Другое место']);
    school.host.pasteInto(0, 3, 2, places);
    expect(longestStepOf(school)).toBeLessThan(sixMinutesMs);
    expect(school.events().every(({ location }) => location === 'Другое место')).toBe(true);
    expect(meter.most()).toBeLessThanOrEqual(googleQuota.unitsPerMinute);
  }, 60_000);

  it('is kept by a second run right after the first', () => {
    const { school, meter } = meteredSchool(400, { quota: googleQuota });
    school.sync();
    school.host.pasteInto(
      0,
      3,
      2,
      Array.from({ length: 150 }, () => ['Другое место']),
    );
    expect(longestStepOf(school)).toBeLessThan(sixMinutesMs);
    expect(school.events().filter(({ location }) => location === 'Другое место')).toHaveLength(150);
    expect(meter.most()).toBeLessThanOrEqual(googleQuota.unitsPerMinute);
  }, 60_000);

  it('of one calendar a second is waited out', () => {
    const { school } = meteredSchool(60, { quota: { calendarWritesPerSecond: 10 } });
    expect(longestStepOf(school)).toBeLessThan(sixMinutesMs);
    expect(school.events()).toHaveLength(60);
  });

  it('of events a day stops the run with the time to go on', () => {
    const { school } = meteredSchool(60, { quota: { createdEventsPerDay: 40 } });
    const { results, stopped } = school.carryOut(school.preview());
    expect(stopped).toMatchObject({ code: 'calendar-limit', time: '01.10.2026 16:00' });
    expect(results).toHaveLength(40);
    school.nowMs += 24 * 3_600_000;
    school.sync();
    expect(school.events()).toHaveLength(60);
  });
});

describe('lists that are late', () => {
  function lateSchool(): School {
    return new School(cleanPlan, { listDelayMs: 30_000 });
  }

  it('right after the first sync report nothing as deleted, and nothing is written', () => {
    const school = lateSchool();
    school.sync();
    school.nowMs += 1000;
    expect(writesDuring(school, () => school.sync())).toBe(0);
    expect(school.preview()).toMatchObject({ changes: [], unchangedCount: cleanPlanEntries });
  });

  it('right after updates and removals report nothing that is left to do', () => {
    const school = lateSchool();
    school.sync();
    school.nowMs += 60_000;
    workOn(school);
    school.sync();
    school.nowMs += 1000;
    expect(school.preview().changes).toEqual([]);
    expect(writesDuring(school, () => school.sync())).toBe(0);
    school.nowMs += 60_000;
    expect(calendarOf(school)).toEqual(calendarOf(undisturbed));
    expect(school.preview().changes).toEqual([]);
  });

  it('do not hide for ever what people deleted', () => {
    const school = lateSchool();
    school.sync();
    school.inCalendar('DELETE', `/${school.event('Урок у витрин').id}`);
    school.nowMs += 60_000;
    expect(school.preview().changes).toMatchObject([{ kind: 'decide', title: 'Урок у витрин' }]);
  });
});

describe('a calendar that changes in the midst of a sync', () => {
  it('because it was deleted, is told; the plan stays and can have a new one', () => {
    const { school } = troubledSchool();
    workOn(school);
    const preview = school.preview();
    const before = school.texts('Лист1').map((row) => row.slice(0, 4));
    const [calendarId = ''] = school.calendarIds();
    school.askCalendar('DELETE', `/calendars/${encodeURIComponent(calendarId)}`);
    expect(school.carryOut(preview).stopped).toMatchObject({ code: 'calendar-gone' });
    expect(school.ask('previewSync', { runId: school.runId })).toMatchObject({
      ok: false,
      problem: { code: 'calendar-gone' },
    });
    expect(school.texts('Лист1').map((row) => row.slice(0, 4))).toEqual(before);
    expect(school.calendarIds()).toEqual([]);
    school.get('chooseCalendar', { kind: 'new' });
    school.sync();
    const titles = (one: School) => one.events().map(({ summary, start }) => [summary, start]);
    expect(titles(school)).toEqual(titles(undisturbed));
  });

  it('because the person may only read it now, is told, and goes on once they may write', () => {
    const { school } = troubledSchool();
    workOn(school);
    const preview = school.preview();
    const [calendarId = ''] = school.calendarIds();
    school.server.shareCalendar(calendarId, 'teacher@school.example', 'reader');
    expect(school.carryOut(preview)).toMatchObject({ results: [], stopped: { code: 'no-calendar-right' } });
    school.server.shareCalendar(calendarId, 'teacher@school.example', 'writer');
    expectLaterSyncToComplete(school);
  });
});

describe('a calendar whose making got no answer', () => {
  const plan = planOf(['15.09.2026', 'Музей', 'Урок', 'Учитель']);

  function schoolWithLost(fault: 'lose-request' | 'lose-response', settings: SchoolSettings = {}): School {
    const school = new School(plan, {
      ...settings,
      faults: planFaults([{ at: 'calendars.insert', fault, times: 1 }]),
    });
    expect(school.carryOut(school.preview())).toMatchObject({
      results: [],
      stopped: { code: 'calendar-unreachable' },
    });
    expect(school.events()).toEqual([]);
    return school;
  }

  function expectWhole(school: School, calendarCount: number): void {
    school.sync();
    expect(school.calendarIds()).toHaveLength(calendarCount);
    expect(school.events()).toHaveLength(1);
    expect(school.preview()).toMatchObject({ changes: [], unchangedCount: 1 });
  }

  it.each(['lose-request', 'lose-response'] as const)(
    'is told as trouble, and the next sync finds it or makes it: %s',
    (fault) => {
      expectWhole(schoolWithLost(fault), 1);
    },
  );

  it('is found however often the run is stopped before anybody hears of it', () => {
    const school = schoolWithLost('lose-response');
    expectWhole(school.reopenedBy('ru'), 1);
  });

  it('stays empty beside another one where Google does not show the person’s calendars', () => {
    expectWhole(schoolWithLost('lose-response', { deniedScopes: ['calendar.calendarlist.readonly'] }), 2);
  });

  it('is not made again while it cannot be looked for', () => {
    let isListRefused = true;
    const lost = planFaults([{ at: 'calendars.insert', fault: 'lose-response', times: 1 }]);
    const school = new School(plan, {
      faults: (request, index) =>
        isListRefused && request.url.includes('/calendarList')
          ? answerRefusal('backendError')
          : lost(request, index),
    });
    school.carryOut(school.preview());
    expect(school.carryOut(school.preview()).stopped).toMatchObject({ code: 'calendar-unreachable' });
    expect(school.calendarIds()).toHaveLength(1);
    isListRefused = false;
    expectWhole(school, 1);
  });

  it('for a plan that was told to have a new one is not taken for that', () => {
    const school = schoolWithLost('lose-response');
    school.get('chooseCalendar', { kind: 'new' });
    expectWhole(school, 2);
  });

  it('names the plan’s spreadsheet in its description, so that people find back to it', () => {
    const school = new School(plan);
    school.sync();
    const [calendar] = school.server
      .exportState()
      .calendars.filter(({ id }) => school.calendarIds().includes(id));
    expect(calendar?.description).toMatch(/^https:\/\/docs\.google\.com\/spreadsheets\/d\/school-plan\n/);
  });
});
