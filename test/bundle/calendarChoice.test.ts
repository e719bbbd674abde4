import { describe, expect, it } from '@jest/globals';
import { answerRefusal } from '../../local/calendar-server/refusals';
import { problemSentence } from '../../src/messages/problems';
import { cleanPlan, cleanPlanEntries } from './plans';
import { School } from './school';
import { syncedSchool, writesDuring } from './syncedSchool';

const teacher = 'teacher@school.example';
const colleague = 'colleague@school.example';

const labelsOf = (school: School) => school.get('listCalendars').map(({ label }) => label);

/** The school's own calendar, made by the deputy on Google's page, with an event of theirs in it. */
function withSchoolCalendar(school: School): string {
  const calendarId = school.server.makeCalendarByHand(teacher, 'Школа', 'Europe/Moscow');
  school.askCalendar('POST', `/calendars/${encodeURIComponent(calendarId)}/events`, {
    summary: 'Педсовет',
    start: { date: '2026-10-09' },
    end: { date: '2026-10-10' },
  });
  return calendarId;
}

describe('the calendars to choose from', () => {
  it('are those that the person may write to, by name, without the one that the plan has', () => {
    const school = syncedSchool();
    const readable = school.server.makeCalendarByHand(colleague, 'Праздники', 'Europe/Moscow');
    school.server.shareCalendar(readable, teacher, 'reader');
    school.server.addToList(readable, teacher);
    const writable = school.server.makeCalendarByHand(colleague, 'Актовый зал', 'Europe/Moscow');
    school.server.shareCalendar(writable, teacher, 'writer');
    school.server.addToList(writable, teacher);
    withSchoolCalendar(school);
    expect(labelsOf(school)).toEqual([teacher, 'Актовый зал', 'Школа']);
    expect(school.get('listCalendars')[1]?.calendarId).toBe(writable);
  });

  it('can be asked for before the first sync', () => {
    expect(labelsOf(new School(cleanPlan))).toEqual([teacher]);
  });

  it('are told apart by their ids when their names are alike', () => {
    const school = new School(cleanPlan);
    const ids = [withSchoolCalendar(school), withSchoolCalendar(school)];
    const labels = labelsOf(school).filter((label) => label.startsWith('Школа'));
    expect(labels).toEqual(ids.map((id) => `Школа (${id.slice(0, 10)}…)`).sort());
    expect(new Set(labels).size).toBe(2);
  });

  it('are listed for a person with very many of them', () => {
    const school = new School(cleanPlan);
    for (let number = 0; number < 600; number += 1) {
      school.server.makeCalendarByHand(teacher, `Класс ${number}`, 'Europe/Moscow');
    }
    expect(labelsOf(school)).toHaveLength(601);
  });

  it('are not listed to somebody who did not allow it, who can still give an id', () => {
    const school = syncedSchool(cleanPlan, { deniedScopes: ['calendar.calendarlist.readonly'] });
    const reply = school.ask('listCalendars');
    expect(reply).toMatchObject({ ok: false, problem: { code: 'calendars-not-listed' } });
    expect(reply.ok ? '' : problemSentence(reply.problem, 'ru')).toMatch(/^Google не показал ваши календари/);
    const calendarId = withSchoolCalendar(school);
    expect(school.get('chooseCalendar', { kind: 'existing', calendarId }).calendarId).toBe(calendarId);
  });

  it.each([
    ['authError', 'permission-expired'],
    ['quotaExceeded', 'calendar-limit'],
    ['backendError', 'calendar-unreachable'],
  ] as const)('are not listed when Calendar answers %s, which is told', (fault, code) => {
    const school = new School(cleanPlan, { faults: () => answerRefusal(fault) });
    expect(school.ask('listCalendars')).toMatchObject({ ok: false, problem: { code } });
  });
});

describe('a calendar that was there before the add-on', () => {
  it('takes the plan in beside what stands in it, and none of that is ever touched', () => {
    const school = new School(cleanPlan);
    const calendarId = withSchoolCalendar(school);
    const [theirs] = school.eventsIn(calendarId);
    school.get('chooseCalendar', { kind: 'existing', calendarId });
    expect(school.sync()).toMatchObject({ calendarName: 'Школа', calendarWillBeMade: false });
    expect(school.calendarIds()).toEqual([]);
    expect(school.eventsIn(calendarId)).toHaveLength(cleanPlanEntries + 1);
    expect(writesDuring(school, () => school.sync())).toBe(0);

    school.host.deleteRows(0, 9, 1);
    school.type('B5', 'Музей паровозов');
    school.sync();
    expect(school.eventsIn(calendarId)).toHaveLength(cleanPlanEntries);
    expect(school.eventsIn(calendarId)).toContainEqual(theirs);
  });

  it('can be a person’s main one, and whoever has no right on it is told so', () => {
    const school = new School(cleanPlan);
    school.get('chooseCalendar', { kind: 'existing', calendarId: teacher });
    school.sync();
    expect(school.eventsIn(teacher)).toHaveLength(cleanPlanEntries);
    const other = school.joinedBy(colleague);
    expect(other.ask('previewSync')).toMatchObject({ ok: false, problem: { code: 'calendar-gone' } });
    school.server.shareCalendar(teacher, colleague, 'reader');
    expect(other.ask('previewSync')).toMatchObject({ ok: false, problem: { code: 'no-calendar-right' } });
    school.server.shareCalendar(teacher, colleague, 'writer');
    expect(other.preview()).toMatchObject({ changes: [], unchangedCount: cleanPlanEntries });
    other.type('B5', 'Музей паровозов');
    other.sync();
    expect(writesDuring(school, () => school.sync())).toBe(0);
    expect(school.eventsIn(teacher)).toHaveLength(cleanPlanEntries);
  });

  it('in another zone is named with its zone, and times stay those of the plan', () => {
    const school = new School(cleanPlan);
    const calendarId = school.server.makeCalendarByHand(teacher, 'Филиал', 'Asia/Omsk');
    school.get('chooseCalendar', { kind: 'existing', calendarId });
    expect(school.sync()).toMatchObject({ calendarName: 'Филиал', calendarTimeZone: 'Asia/Omsk' });
    expect(writesDuring(school, () => school.sync())).toBe(0);
  });

  it('cannot be chosen with a right to read only, and nothing changes', () => {
    const school = syncedSchool();
    const calendarId = school.server.makeCalendarByHand(colleague, 'Праздники', 'Europe/Moscow');
    school.server.shareCalendar(calendarId, teacher, 'reader');
    expect(school.ask('chooseCalendar', { kind: 'existing', calendarId })).toMatchObject({
      ok: false,
      problem: { code: 'calendar-not-usable' },
    });
    expect(school.preview()).toMatchObject({ changes: [], unchangedCount: cleanPlanEntries });
  });
});

describe('a plan that goes back to a calendar where it was before', () => {
  function movedSchool() {
    const school = syncedSchool();
    const [first = ''] = school.calendarIds();
    const second = withSchoolCalendar(school);
    school.get('chooseCalendar', { kind: 'existing', calendarId: second });
    school.sync();
    return { school, first, second };
  }

  it('finds its events there and makes none twice', () => {
    const { school, first, second } = movedSchool();
    const before = school.eventsIn(first);
    school.get('chooseCalendar', { kind: 'existing', calendarId: first });
    expect(school.sync()).toMatchObject({ changes: [], unchangedCount: cleanPlanEntries });
    expect(school.eventsIn(first)).toEqual(before);
    expect(school.eventsIn(second)).toHaveLength(cleanPlanEntries + 1);

    school.get('chooseCalendar', { kind: 'existing', calendarId: second });
    expect(school.sync()).toMatchObject({ changes: [], unchangedCount: cleanPlanEntries });
    expect(school.eventsIn(second)).toHaveLength(cleanPlanEntries + 1);
  });

  it('without a sync in between, and from a new calendar too', () => {
    const { school, first, second } = movedSchool();
    for (const calendarId of [first, second, first]) {
      school.get('chooseCalendar', { kind: 'existing', calendarId });
      school.get('chooseCalendar', { kind: 'new' });
      school.get('chooseCalendar', { kind: 'existing', calendarId });
    }
    expect(school.sync()).toMatchObject({ changes: [], unchangedCount: cleanPlanEntries });
  });

  it('brings up to date what was changed meanwhile, and asks about what people edited there', () => {
    const { school, first } = movedSchool();
    school.type('B5', 'Музей паровозов');
    school.host.deleteRows(0, 9, 1);
    school.sync();
    const path = `/calendars/${encodeURIComponent(first)}/events/`;
    const edited = school.eventsIn(first).find(({ summary }) => summary === 'Концерт для мам');
    school.askCalendar('PATCH', `${path}${edited?.id}`, { summary: 'Концерт для всех' });
    school.get('chooseCalendar', { kind: 'existing', calendarId: first });
    const kinds = school.preview().changes.map(({ kind }) => kind);
    expect([...kinds].sort()).toEqual(['decide', 'remove', 'update']);
  });

  it('in another school year is a new plan there, beside the events of the earlier one', () => {
    const { school, first } = movedSchool();
    const before = school.eventsIn(first);
    school.type('A1', 'План работы на 2027/28 учебный год');
    for (let row = 3; row < 3 + cleanPlanEntries; row += 1) {
      const { display } = school.cell(`A${row}`);
      school.type(`A${row}`, display.replace('2027', '2028').replace('2026', '2027'));
    }
    const { schoolYearChange } = school.preview();
    expect(schoolYearChange).toEqual({ from: '2026/27', to: '2027/28' });
    school.get('answerSchoolYear', { to: '2027/28', isNewPlan: true });
    school.sync();
    school.get('chooseCalendar', { kind: 'existing', calendarId: first });
    const preview = school.sync();
    expect(preview.changes.filter(({ kind }) => kind !== 'add')).toEqual([]);
    expect(school.eventsIn(first)).toEqual(expect.arrayContaining([...before]));
  });
});

describe('a preview that is still on the screen when the plan moves to another calendar', () => {
  it('writes nothing there and marks no row', () => {
    const school = syncedSchool();
    school.host.pasteInto(0, cleanPlan.length + 1, 1, [['19.05.2027', 'Музей', 'Новое', 'Родители']]);
    school.host.deleteRows(0, 9, 1);
    school.type('B5', 'Музей паровозов');
    school.inCalendar('DELETE', `/${school.event('Экскурсия к пожарным').id}`);
    const preview = school.preview();
    expect(new Set(preview.changes.map(({ kind }) => kind)).size).toBe(4);
    const calendarId = withSchoolCalendar(school);
    school.get('chooseCalendar', { kind: 'existing', calendarId });
    const before = school.texts('Лист1');
    const written = writesDuring(school, () => {
      const { results } = school.carryOut(preview, true, () => 'leave');
      expect(results.map(({ outcome }) => outcome)).toEqual(results.map(() => 'changed-meanwhile'));
    });
    expect(written).toBe(0);
    expect(school.texts('Лист1')).toEqual(before);
    const kinds = school.preview().changes.map(({ kind }) => kind);
    expect(kinds).toEqual(kinds.map(() => 'add'));
  });
});

describe('somebody who allowed Google’s narrowest right only', () => {
  const narrow = { deniedScopes: ['calendar.events', 'calendar.calendarlist.readonly'] };

  it('has all that a calendar of the plan’s own needs', () => {
    const school = syncedSchool(cleanPlan, narrow);
    school.type('B5', 'Музей паровозов');
    school.host.deleteRows(0, 9, 1);
    school.sync();
    expect(school.events()).toHaveLength(cleanPlanEntries - 1);
    expect(writesDuring(school, () => school.sync())).toBe(0);
  });

  it('cannot choose a calendar that was there before', () => {
    const school = syncedSchool(cleanPlan, narrow);
    const calendarId = school.server.makeCalendarByHand(teacher, 'Школа', 'Europe/Moscow');
    expect(school.ask('chooseCalendar', { kind: 'existing', calendarId })).toMatchObject({
      ok: false,
      problem: { code: 'calendar-not-usable' },
    });
  });
});
