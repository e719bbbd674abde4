import { describe, expect, it } from '@jest/globals';
import { problemSentence } from '../../src/messages/problems';
import { cleanPlan, cleanPlanEntries } from './plans';
import { approvalsOf, ownCells, School } from './school';
import { syncedSchool, writesDuring } from './syncedSchool';

const colleagueEmail = 'colleague@school.example';

/** A school in Calendar whose plan two people may write. */
function twoPeople(): { readonly school: School; readonly colleague: School } {
  const school = syncedSchool();
  const [calendarId = ''] = school.calendarIds();
  school.server.shareCalendar(calendarId, colleagueEmail, 'writer');
  return { school, colleague: school.joinedBy(colleagueEmail, 'uk') };
}

/** The first changes of what a preview lists, so that the run goes on. */
function beginRun(school: School): void {
  const preview = school.preview();
  school.get('runSyncStep', {
    runId: school.runId,
    changes: approvalsOf(preview).slice(0, 1),
    calendarName: preview.calendarName,
    removalsConfirmed: false,
    isLast: false,
  });
}

function changeTwoRows(school: School): void {
  school.type('B5', 'Музей паровозов');
  school.type('B6', 'Зимний сад');
}

describe('a run that is under way between two steps', () => {
  it('is told to another person with its time, for a preview and for a step, and nothing is written', () => {
    const { school, colleague } = twoPeople();
    changeTwoRows(school);
    const preview = colleague.preview();
    beginRun(school);
    school.nowMs += 60_000;
    const writes = writesDuring(school, () => {
      for (const reply of [
        colleague.ask('previewSync', { runId: colleague.runId }),
        colleague.ask('runSyncStep', {
          runId: colleague.runId,
          changes: approvalsOf(preview),
          calendarName: preview.calendarName,
          removalsConfirmed: false,
          isLast: true,
        }),
      ]) {
        expect(reply).toMatchObject({
          ok: false,
          problem: { code: 'sync-running', time: '01.10.2026 12:00' },
        });
        expect(reply.ok ? '' : problemSentence(reply.problem, 'ru')).toContain('01.10.2026 12:00');
      }
    });
    expect(writes).toBe(0);
    expect(school.event('Посадка луковиц').location).toBe('Ботанический сад');
  });

  it('counts as dead after ninety seconds: the other goes on and completes, and the first is told', () => {
    const { school, colleague } = twoPeople();
    changeTwoRows(school);
    const first = school.preview();
    beginRun(school);
    school.nowMs += 90_000;
    const second = colleague.preview();
    expect(second.changes.map(({ title }) => title)).toEqual(['Посадка луковиц']);
    beginRun(colleague);
    expect(
      school.ask('runSyncStep', {
        runId: school.runId,
        changes: approvalsOf(first).slice(1),
        calendarName: first.calendarName,
        removalsConfirmed: false,
        isLast: true,
      }),
    ).toMatchObject({ ok: false, problem: { code: 'sync-running' } });
    colleague.get('endSync', { runId: colleague.runId });
    expect(school.preview()).toMatchObject({ changes: [], unchangedCount: cleanPlanEntries });
    expect(school.event('Посадка луковиц').location).toBe('Зимний сад');
  });

  it('lets others in at once when it is ended, by its own person alone', () => {
    const { school, colleague } = twoPeople();
    changeTwoRows(school);
    beginRun(school);
    colleague.get('endSync', { runId: colleague.runId });
    expect(colleague.ask('previewSync', { runId: colleague.runId }).ok).toBe(false);
    school.get('endSync', { runId: school.runId });
    expect(colleague.preview().changes.map(({ title }) => title)).toEqual(['Посадка луковиц']);
  });

  it('does not stand in the way of its own person', () => {
    const { school } = twoPeople();
    changeTwoRows(school);
    beginRun(school);
    expect(school.sync().changes.map(({ title }) => title)).toEqual(['Посадка луковиц']);
  });

  it('is over with its last step', () => {
    const { school, colleague } = twoPeople();
    changeTwoRows(school);
    school.sync();
    expect(colleague.preview()).toMatchObject({ changes: [], unchangedCount: cleanPlanEntries });
  });
});

describe('different people who sync the same plan', () => {
  it('see the same events and change the same ones', () => {
    const { school, colleague } = twoPeople();
    const { id } = school.event('Урок у витрин');
    expect(writesDuring(school, () => colleague.sync())).toBe(0);
    colleague.type('B5', 'Музей паровозов');
    colleague.sync();
    expect(school.event('Урок у витрин')).toMatchObject({ id, location: 'Музей паровозов' });
    expect(writesDuring(school, () => school.sync())).toBe(0);
    expect(school.events()).toHaveLength(cleanPlanEntries);
    expect(school.cell(`${ownCells.status}5`).display).toBe('✓ 9 октября 2026');
  });

  it('make one calendar, though both saw the preview before there was one', () => {
    const school = new School(cleanPlan);
    const colleague = school.joinedBy(colleagueEmail);
    const one = school.preview();
    const other = colleague.preview();
    school.carryOut(one);
    const { results, stopped } = colleague.carryOut(other);
    expect([stopped, results.filter(({ outcome }) => outcome !== 'done')]).toEqual([undefined, []]);
    expect(school.calendarIds()).toHaveLength(1);
    expect(school.events()).toHaveLength(cleanPlanEntries);
  });

  it('are told to ask for the calendar where it is not shared, and no second one is made', () => {
    const school = syncedSchool();
    const colleague = school.joinedBy(colleagueEmail);
    const before = school.host.view();
    const reply = colleague.ask('previewSync', { runId: colleague.runId });
    expect(reply).toMatchObject({ ok: false, problem: { code: 'calendar-gone' } });
    expect(reply.ok ? '' : problemSentence(reply.problem, 'ru')).toContain('Спросите того, кто его создал');
    expect(school.host.view()).toEqual(before);
    expect(school.calendarIds()).toHaveLength(1);
    expect(school.preview()).toMatchObject({ changes: [], unchangedCount: cleanPlanEntries });
  });

  it('undo nothing of each other’s between preview and step', () => {
    const { school, colleague } = twoPeople();
    school.type('B5', 'Музей паровозов');
    const seen = school.preview();
    colleague.type('B5', 'Музей часов');
    colleague.sync();
    expect(school.carryOut(seen).results).toMatchObject([{ outcome: 'changed-meanwhile' }]);
    expect(school.event('Урок у витрин').location).toBe('Музей часов');
  });
});

describe('choosing the calendar', () => {
  it('anew makes all events in a new one, and those made so far stay', () => {
    const school = syncedSchool();
    const [first = ''] = school.calendarIds();
    const earlier = school.events();
    const before = school.texts('Лист1').map((row) => row.slice(0, 4));
    expect(writesDuring(school, () => school.get('chooseCalendar', { kind: 'new' }))).toBe(0);
    const preview = school.sync();
    expect(preview.calendarWillBeMade).toBe(true);
    expect(preview.changes.map(({ kind }) => kind)).toEqual(
      Array.from({ length: cleanPlanEntries }, () => 'add'),
    );
    const [, second = ''] = school.calendarIds();
    expect([second === first, school.get('openSettings').calendarId]).toEqual([false, second]);
    expect(school.events()).toHaveLength(2 * cleanPlanEntries);
    expect(school.events()).toEqual(expect.arrayContaining([...earlier]));
    expect(writesDuring(school, () => school.sync())).toBe(0);
    expect(school.texts('Лист1').map((row) => row.slice(0, 4))).toEqual(before);
  });

  it('of another plan makes all events there, beside those of that plan', () => {
    const school = syncedSchool();
    const calendarId = school.makeCalendar('План 6 «А»', 'Europe/Moscow');
    const path = `/calendars/${encodeURIComponent(calendarId)}/events`;
    school.askCalendar('POST', path, {
      summary: 'Их урок',
      start: { date: '2026-10-09' },
      end: { date: '2026-10-10' },
    });
    const theirs = school.event('Их урок');
    expect(school.get('chooseCalendar', { kind: 'existing', calendarId }).calendarId).toBe(calendarId);
    expect(school.sync()).toMatchObject({ calendarName: 'План 6 «А»', calendarWillBeMade: false });
    expect(school.events()).toHaveLength(2 * cleanPlanEntries + 1);
    expect(school.event('Их урок')).toEqual(theirs);
    expect(writesDuring(school, () => school.sync())).toBe(0);
  });

  it.each(['', ' '])('that it has already changes nothing, pasted with «%s» around it', (blank) => {
    const school = syncedSchool();
    const [calendarId = ''] = school.calendarIds();
    school.get('chooseCalendar', { kind: 'existing', calendarId: `${blank}${calendarId}${blank}` });
    expect(school.preview()).toMatchObject({ changes: [], unchangedCount: cleanPlanEntries });
  });

  it.each(['primary', '', ' ', 'nobody@group.calendar.google.com', '../users/me/calendarList', 'план?x=1#y'])(
    'by an id that will not do («%s») changes nothing',
    (calendarId) => {
      const school = syncedSchool();
      const before = school.host.view();
      const settings = school.get('openSettings');
      const writes = writesDuring(school, () => {
        expect(school.ask('chooseCalendar', { kind: 'existing', calendarId })).toMatchObject({
          ok: false,
          problem: { code: 'calendar-not-usable' },
        });
      });
      expect(writes).toBe(0);
      expect(school.host.view()).toEqual(before);
      expect(school.get('openSettings')).toEqual(settings);
      expect(school.preview()).toMatchObject({ changes: [], unchangedCount: cleanPlanEntries });
    },
  );
});

describe('a preview that grew old on the screen', () => {
  it('brings back no event that was made and then deleted by hand since', () => {
    const { school, colleague } = twoPeople();
    school.host.pasteInto(0, 15, 1, [['20.05.2027', 'Парк', 'Пикник', 'Родители']]);
    const old = school.preview();
    colleague.sync();
    school.inCalendar('DELETE', `/${school.event('Пикник').id}`);
    expect(writesDuring(school, () => school.carryOut(old))).toBe(0);
    expect(school.events()).toHaveLength(cleanPlanEntries);
    expect(school.preview().changes).toMatchObject([{ kind: 'decide', title: 'Пикник' }]);
  });

  it('says that its additions are done when they were made since', () => {
    const { school, colleague } = twoPeople();
    school.host.pasteInto(0, 15, 1, [['20.05.2027', 'Парк', 'Пикник', 'Родители']]);
    const old = school.preview();
    colleague.sync();
    expect(school.carryOut(old).results).toMatchObject([{ kind: 'add', outcome: 'done' }]);
    expect(school.event('Пикник').start).toEqual({ date: '2027-05-20' });
    expect(school.cell(`${ownCells.status}15`).link).not.toBe('');
  });
});
