import { describe, expect, it } from '@jest/globals';
import { cleanPlan, cleanPlanEntries } from './plans';
import { approvalsOf, ownCells, School } from './school';
import { syncedSchool, writesDuring } from './syncedSchool';

const colleagueEmail = 'colleague@school.example';
const hourMs = 3_600_000;

/** A school in Calendar whose hourly run the teacher switched on. */
function hourlySchool(): School {
  const school = syncedSchool();
  school.get('changeSettings', { isHourly: true });
  return school;
}

/** An hour later. */
function anHourPasses(school: School): void {
  school.nowMs += hourMs;
  const results = school.host.fireTimeTriggers();
  expect(results.map(({ ok }) => ok)).toEqual(results.map(() => true));
}

function lastOf(school: School): unknown {
  return school.get('openSettings').hourly.last;
}

const nothing = { added: 0, updated: 0, removed: [], waiting: 0 };

describe('the switch of the hourly run', () => {
  it('makes one trigger, however often it is switched on, and removes it', () => {
    const school = syncedSchool();
    expect(school.get('openSettings').hourly).toEqual({ state: 'off' });
    for (let time = 0; time < 2; time += 1) {
      expect(school.get('changeSettings', { isHourly: true }).hourly).toEqual({ state: 'mine' });
      expect(school.host.timeTriggers()).toHaveLength(1);
    }
    expect(school.host.timeTriggers()).toMatchObject([
      { functionName: 'runHourlySync', everyHours: 1, creator: 'teacher@school.example' },
    ]);
    expect(school.get('changeSettings', { isHourly: false }).hourly).toEqual({ state: 'off' });
    expect(school.host.timeTriggers()).toEqual([]);
  });

  it('tells another person whose it is not', () => {
    const school = hourlySchool();
    const colleague = school.joinedBy(colleagueEmail);
    expect(colleague.get('openSettings').hourly.state).toBe('by-other');
    expect(colleague.get('changeSettings', { months: 'first-school-day' }).hourly.state).toBe('by-other');
    expect(school.get('openSettings').hourly.state).toBe('mine');
  });

  it('switched off by another person ends the run; its trigger goes at its next hour', () => {
    const school = hourlySchool();
    const colleague = school.joinedBy(colleagueEmail);
    expect(colleague.get('changeSettings', { isHourly: false }).hourly.state).toBe('off');
    expect(school.host.timeTriggers()).toHaveLength(1);
    school.type('B5', 'Музей паровозов');
    expect(writesDuring(school, () => anHourPasses(school))).toBe(0);
    expect(school.host.timeTriggers()).toEqual([]);
    expect(school.event('Урок у витрин').location).toBe('Краеведческий музей');
  });

  it('leaves the other settings as they were', () => {
    const school = syncedSchool();
    school.get('changeSettings', { reminder: 'day-before' });
    expect(school.get('changeSettings', { isHourly: true }).settings).toEqual({
      months: 'whole-month',
      reminder: 'day-before',
      invitations: 'off',
    });
  });
});

describe('an hourly run', () => {
  it('with nothing to do writes nothing to Calendar and says when it looked', () => {
    const school = hourlySchool();
    expect(writesDuring(school, () => anHourPasses(school))).toBe(0);
    expect(lastOf(school)).toEqual({ at: '01.10.2026 13:00', ...nothing });
    expect(school.cell('E2').note).toContain('Ежечасная синхронизация, 01.10.2026 13:00');
    expect(school.cell('E2').note).toContain('Изменений не было.');
  });

  it('adds and updates what people typed', () => {
    const school = hourlySchool();
    school.type('B5', 'Музей паровозов');
    school.host.pasteInto(0, cleanPlan.length + 1, 1, [['18.05.2027', 'Музей', 'Новое', 'Родители']]);
    anHourPasses(school);
    expect(school.event('Урок у витрин').location).toBe('Музей паровозов');
    expect(school.event('Новое').start).toEqual({ date: '2027-05-18' });
    expect(school.cell(`${ownCells.status}${cleanPlan.length + 1}`).display).toBe('✓ 18 мая 2027');
    expect(lastOf(school)).toEqual({ at: '01.10.2026 13:00', ...nothing, added: 1, updated: 1 });
    expect(school.cell('E2').note).toContain('Добавлено: 1, изменено: 1.');
    expect(writesDuring(school, () => anHourPasses(school))).toBe(0);
    expect(school.preview()).toMatchObject({ changes: [], unchangedCount: cleanPlanEntries + 1 });
  });

  it('removes below the brake, by name', () => {
    const school = hourlySchool();
    school.host.deleteRows(0, 5, 2);
    anHourPasses(school);
    expect(school.events()).toHaveLength(cleanPlanEntries - 2);
    expect(lastOf(school)).toMatchObject({ removed: ['Посадка луковиц', 'Урок у витрин'], waiting: 0 });
    expect(school.cell('E2').note).toContain('Убрано: «Посадка луковиц», «Урок у витрин».');
  });

  it('removes nothing above the brake, and says how much waits', () => {
    const school = hourlySchool();
    school.host.deleteRows(0, 5, 6);
    for (let run = 0; run < 3; run += 1) {
      expect(writesDuring(school, () => anHourPasses(school))).toBe(0);
      expect(lastOf(school)).toMatchObject({ removed: [], waiting: 6 });
    }
    expect(school.events()).toHaveLength(cleanPlanEntries);
    expect(school.cell('E2').note).toContain('Ждут вашего решения: 6.');
    expect(school.preview().removalBrake).toEqual({ removals: 6, planEvents: cleanPlanEntries });
  });

  it('removes no event that people edited', () => {
    const school = hourlySchool();
    school.inCalendar('PATCH', `/${school.event('Урок у витрин').id}`, { location: '2-й этаж' });
    school.host.deleteRows(0, 5, 2);
    anHourPasses(school);
    expect(school.event('Урок у витрин').location).toBe('2-й этаж');
    expect(lastOf(school)).toMatchObject({ removed: ['Посадка луковиц'], waiting: 1 });
  });

  it('leaves what people edited or deleted in Calendar, and says that it waits', () => {
    const school = hourlySchool();
    school.inCalendar('PATCH', `/${school.event('Урок у витрин').id}`, { summary: 'По-своему' });
    school.inCalendar('DELETE', `/${school.event('Неделя ремёсел').id}`);
    expect(writesDuring(school, () => anHourPasses(school))).toBe(0);
    expect(school.event('По-своему').start).toEqual({ date: '2026-10-09' });
    expect(school.events()).toHaveLength(cleanPlanEntries - 1);
    expect(lastOf(school)).toMatchObject({ ...nothing, waiting: 2 });
    expect(school.cell(`${ownCells.status}5`).display).toBe('? изменено в календаре');
    expect(school.cell(`${ownCells.status}7`).display).toBe('? удалено в календаре');
  });

  it('keeps the event of a row with an error', () => {
    const school = hourlySchool();
    school.type('A5', '31 сентября');
    expect(writesDuring(school, () => anHourPasses(school))).toBe(0);
    expect(school.event('Урок у витрин').start).toEqual({ date: '2026-10-09' });
  });

  it('waits for a person’s own run', () => {
    const school = hourlySchool();
    school.type('B5', 'Музей паровозов');
    school.type('B6', 'Зимний сад');
    const preview = school.preview();
    school.get('runSyncStep', {
      runId: school.runId,
      changes: approvalsOf(preview).slice(0, 1),
      calendarName: preview.calendarName,
      removalsConfirmed: false,
      isLast: false,
    });
    school.nowMs += 60_000;
    const requests = school.requests.length;
    school.host.fireTimeTriggers();
    expect(school.requests).toHaveLength(requests);
    expect(lastOf(school)).toBeUndefined();
    anHourPasses(school);
    expect(school.event('Посадка луковиц').location).toBe('Зимний сад');
  });

  it('waits while somebody holds the lock', () => {
    const school = hourlySchool();
    const release = school.host.holdDocumentLock();
    expect(writesDuring(school, () => anHourPasses(school))).toBe(0);
    release();
    expect(lastOf(school)).toBeUndefined();
  });

  it('does not begin where nobody has synced the plan yet', () => {
    const school = new School(cleanPlan);
    school.get('changeSettings', { isHourly: true });
    anHourPasses(school);
    expect(school.requests).toEqual([]);
    expect(school.calendarIds()).toEqual([]);
  });

  it('without the person’s rights says so where people look, until they are given again', () => {
    const school = hourlySchool();
    school.type('B5', 'Музей паровозов');
    const giveBack = school.host.withdrawRights();
    const requests = school.requests.length;
    anHourPasses(school);
    expect(school.requests).toHaveLength(requests);
    expect(lastOf(school)).toMatchObject({ ...nothing, problem: { code: 'permission-expired' } });
    expect(school.cell('E2').note).toContain('Разрешение Google больше не действует');
    giveBack();
    anHourPasses(school);
    expect(lastOf(school)).toEqual({ at: '01.10.2026 14:00', ...nothing, updated: 1 });
    expect(school.cell('E2').note).not.toContain('Разрешение Google');
    expect(school.event('Урок у витрин').location).toBe('Музей паровозов');
  });

  it('says what is wrong with the plan or its calendar', () => {
    const school = hourlySchool();
    school.type('C2', 'Что-то');
    anHourPasses(school);
    expect(lastOf(school)).toMatchObject({ ...nothing, problem: { code: 'header-not-found' } });
    school.type('C2', 'Мероприятие');
    const [calendarId = ''] = school.calendarIds();
    school.server.shareCalendar(calendarId, 'teacher@school.example', 'none');
    anHourPasses(school);
    expect(lastOf(school)).toMatchObject({ ...nothing, problem: { code: 'calendar-gone' } });
    expect(school.cell('E2').note).toContain('Календарь плана не найден');
    expect(school.events()).toHaveLength(cleanPlanEntries);
  });

  it('keeps a person’s own note on the heading', () => {
    const school = hourlySchool();
    school.writeNote('E2', 'Спросить завуча');
    anHourPasses(school);
    anHourPasses(school);
    const note = school.cell('E2').note ?? '';
    expect(note).toContain('Спросить завуча');
    expect(note.match(/Ежечасная синхронизация/g)).toHaveLength(1);
  });

  it('of two people does each its own and writes no event twice', () => {
    const school = hourlySchool();
    const colleague = school.joinedBy(colleagueEmail);
    const [calendarId = ''] = school.calendarIds();
    school.server.shareCalendar(calendarId, colleagueEmail, 'writer');
    colleague.get('changeSettings', { isHourly: true });
    expect(school.host.timeTriggers()).toHaveLength(2);
    school.type('B5', 'Музей паровозов');
    expect(writesDuring(school, () => anHourPasses(school))).toBe(1);
    expect(school.events()).toHaveLength(cleanPlanEntries);
  });
});
