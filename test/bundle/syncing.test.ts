import { describe, expect, it } from '@jest/globals';
import { cleanPlan, cleanPlanEntries, tornPlan } from './plans';
import { ownCells, School } from './school';

function syncedSchool(): School {
  const school = new School(cleanPlan);
  school.sync();
  return school;
}

describe('the first sync', () => {
  it('lists every entry by name and writes nothing to Calendar before the yes', () => {
    const school = new School(cleanPlan);
    const preview = school.preview();
    expect(preview).toMatchObject({ calendarWillBeMade: true, unchangedCount: 0 });
    expect(preview.changes.map(({ kind, title }) => [kind, title])).toEqual(
      cleanPlan.slice(2).map((row) => ['add', row[2]]),
    );
    expect(school.requests).toEqual([]);
  });

  it('takes a month for a month though the spreadsheet made its first day of it', () => {
    const school = new School(cleanPlan);
    school.type('A3', 'ноябрь 2026');
    school.type('A5', '1.12.2026');
    school.sync();
    expect(school.event('Час чтения вслух')).toMatchObject({
      start: { date: '2026-11-01' },
      end: { date: '2026-12-01' },
    });
    expect(school.event('Урок у витрин')).toMatchObject({
      start: { date: '2026-12-01' },
      end: { date: '2026-12-02' },
    });
  });

  it('makes one calendar and one event an entry, marked as ours and known by plan and row', () => {
    const school = new School(cleanPlan);
    const report = school.carryOut(school.preview());
    expect(report.results.map(({ outcome }) => outcome)).toEqual(
      Array.from({ length: cleanPlanEntries }, () => 'done'),
    );
    expect(school.calendarIds()).toHaveLength(1);
    const events = school.events();
    expect(events.map(({ summary }) => summary)).toEqual(
      cleanPlan
        .slice(2)
        .map((row) => row[2])
        .sort(),
    );
    const marks = events.map(({ extendedProperties }) => extendedProperties?.private ?? {});
    expect(new Set(marks.map((mark) => mark['partnerPlan'])).size).toBe(1);
    expect(new Set(marks.map((mark) => mark['partnerPlanRow'])).size).toBe(cleanPlanEntries);
    expect(events.every(({ id, extendedProperties }) => id === eventIdOf(extendedProperties?.private))).toBe(
      true,
    );
  });

  it('says each date as the plan means it', () => {
    const school = syncedSchool();
    expect(school.event('Экскурсия к пожарным')).toMatchObject({
      start: { date: '2026-09-01' },
      end: { date: '2026-10-01' },
      transparency: 'transparent',
    });
    expect(school.event('Урок у витрин')).toMatchObject({
      start: { date: '2026-10-09' },
      end: { date: '2026-10-10' },
    });
    expect(school.event('Посадка луковиц')).toMatchObject({ start: { date: '2026-10-20' } });
    expect(school.event('Неделя ремёсел')).toMatchObject({
      start: { date: '2026-11-12' },
      end: { date: '2026-11-15' },
    });
    expect(school.event('Разговор с врачом').start).toEqual({
      dateTime: '2026-11-27T14:00:00+03:00',
      timeZone: 'Europe/Moscow',
    });
    expect(school.event('Встреча поколений')).toMatchObject({
      start: { date: '2027-01-15' },
      location: 'Совет ветеранов',
    });
    expect(school.event('Встреча поколений').description).toContain('Ответственный: Классный руководитель');
  });

  it('invites nobody', () => {
    const school = syncedSchool();
    expect(school.server.exportState().sentMail).toEqual([]);
    expect(school.events().flatMap(({ attendees }) => attendees ?? [])).toEqual([]);
  });

  it('shows in the row that its event stands, with a link, beside hidden and warn-protected columns', () => {
    const school = syncedSchool();
    expect(school.cell(`${ownCells.status}5`).display).toMatch(/^✓ /);
    expect(school.cell(`${ownCells.status}5`).link).toBe(school.event('Урок у витрин').htmlLink);
    expect(school.host.view().sheets[0]?.hiddenColumns).toEqual([5, 6]);
  });

  it('leaves what the person typed as it was', () => {
    const school = new School(cleanPlan);
    const typed = () => school.texts('Лист1').map((row) => row.slice(0, 4));
    const before = typed();
    school.sync();
    expect(typed()).toEqual(before);
  });

  it('makes no event for a row with an error, and makes it once the row is mended', () => {
    const school = new School(tornPlan);
    const preview = school.sync();
    expect(
      preview.changes
        .filter(({ kind }) => kind === 'leave')
        .map(({ rowNumber, leaveReason }) => [rowNumber, leaveReason]),
    ).toEqual(
      expect.arrayContaining([
        [8, 'row-has-errors'],
        [9, 'row-has-errors'],
      ]),
    );
    expect(school.events().map(({ summary }) => summary)).not.toContain('Концерт к празднику');
    school.type('A8', '30 ноября');
    expect(school.sync().changes.filter(({ kind }) => kind === 'add')).toMatchObject([
      { title: 'Концерт к празднику' },
    ]);
    expect(school.event('Концерт к празднику').start).toEqual({ date: '2026-11-30' });
  });
});

describe('a sync of a plan that is in Calendar', () => {
  it('has nothing to do and sends no writing request', () => {
    const school = syncedSchool();
    const before = school.host.view();
    const written = school.writingCalls();
    expect(school.sync()).toMatchObject({
      calendarWillBeMade: false,
      changes: [],
      unchangedCount: cleanPlanEntries,
    });
    expect(school.writingCalls()).toBe(written);
    expect(school.host.view()).toEqual(before);
  });

  it('shows the same in every row after a check, a preview and a sync', () => {
    const school = syncedSchool();
    const before = school.host.view();
    school.get('checkPlan');
    expect(school.host.view()).toEqual(before);
  });

  it('has nothing to do for another person of the school, whatever their language', () => {
    const school = syncedSchool();
    const english = school.reopenedBy('en');
    expect(english.get('previewSync')).toMatchObject({ changes: [], unchangedCount: cleanPlanEntries });
  });

  it('updates the one event of a changed row', () => {
    const school = syncedSchool();
    const etags = new Map(school.events().map(({ id, etag }) => [id, etag]));
    school.type('B5', 'Музей паровозов');
    school.type('A5', '16 октября');
    const preview = school.preview();
    expect(preview.changes).toMatchObject([{ kind: 'update', title: 'Урок у витрин', rowNumber: 5 }]);
    expect(preview.changes[0]?.details.join('\n')).toContain('место: Краеведческий музей → Музей паровозов');
    school.carryOut(preview);
    expect(school.event('Урок у витрин')).toMatchObject({
      location: 'Музей паровозов',
      start: { date: '2026-10-16' },
    });
    const changed = school.events().filter(({ id, etag }) => etags.get(id) !== etag);
    expect(changed.map(({ summary }) => summary)).toEqual(['Урок у витрин']);
    expect(school.preview().changes).toEqual([]);
  });

  it('turns a month into a timed day and back', () => {
    const school = syncedSchool();
    school.type('A9', '11.12.2026 10:30');
    school.sync();
    expect(school.event('Новогодний спектакль')).toMatchObject({
      start: { dateTime: '2026-12-11T10:30:00+03:00' },
    });
    expect(school.event('Новогодний спектакль').transparency ?? 'opaque').toBe('opaque');
    school.type('A9', 'Декабрь');
    school.sync();
    expect(school.event('Новогодний спектакль').start).toEqual({ date: '2026-12-01' });
    expect(school.preview().changes).toEqual([]);
  });

  it('keeps the event of a row that can be read no longer, and says so', () => {
    const school = syncedSchool();
    school.type('A5', 'когда-нибудь');
    const preview = school.sync();
    expect(preview.changes).toMatchObject([{ kind: 'leave', leaveReason: 'row-has-errors', rowNumber: 5 }]);
    expect(school.event('Урок у витрин').start).toEqual({ date: '2026-10-09' });
    school.get('checkPlan');
    expect(school.cell(`${ownCells.status}5`).display).toMatch(/^⚠/);
  });
});

describe('removing rows', () => {
  it('removes the event of a deleted row, named before it goes', () => {
    const school = syncedSchool();
    school.host.deleteRows(0, 5, 1);
    const preview = school.preview();
    expect(preview.changes).toMatchObject([{ kind: 'remove', title: 'Урок у витрин' }]);
    expect(preview.removalBrake).toBeUndefined();
    school.carryOut(preview);
    expect(school.events()).toHaveLength(cleanPlanEntries - 1);
    expect(school.events().map(({ summary }) => summary)).not.toContain('Урок у витрин');
    expect(school.preview().changes).toEqual([]);
  });

  it('brakes at many removals, in the panel and in the step, until the second yes', () => {
    const school = syncedSchool();
    school.host.deleteRows(0, 5, 6);
    const preview = school.preview();
    expect(preview.removalBrake).toEqual({ removals: 6, planEvents: cleanPlanEntries });
    const refused = school.carryOut(preview, false);
    expect(
      refused.results.every(({ outcome, message }) => outcome === 'failed' && message !== undefined),
    ).toBe(true);
    expect(school.events()).toHaveLength(cleanPlanEntries);
    const done = school.carryOut(preview, true);
    expect(done.results.every(({ outcome }) => outcome === 'done')).toBe(true);
    expect(school.events()).toHaveLength(cleanPlanEntries - 6);
  });

  it('does not brake at five', () => {
    const school = syncedSchool();
    school.host.deleteRows(0, 5, 5);
    expect(school.preview().removalBrake).toBeUndefined();
  });

  it('does not remove the event of a row that came back since the preview', () => {
    const school = syncedSchool();
    school.host.deleteRows(0, 5, 1);
    const preview = school.preview();
    school.host.undo();
    school.host.undo();
    expect(school.cell('C5').display).toBe('Урок у витрин');
    expect(school.carryOut(preview, true).results).toMatchObject([{ outcome: 'changed-meanwhile' }]);
    expect(school.events()).toHaveLength(cleanPlanEntries);
  });
});

function eventIdOf(mark: Readonly<Record<string, string>> | undefined): string {
  return `${mark?.['partnerPlan'] ?? ''}${mark?.['partnerPlanRow'] ?? ''}`;
}

describe('the Calendar column', () => {
  it('does not claim a new date before Calendar has it', () => {
    const school = syncedSchool();
    school.type('A5', '3.10.2026');
    school.get('checkPlan');
    expect(school.cell('E5').display).toBe('✓ 9 октября 2026');
    school.sync();
    expect(school.cell('E5').display).toBe('✓ 3 октября 2026');
  });

  it.each([
    ['по согласованию', '… день не назначен'],
    ['в течение учебного года', '… весь год, события нет'],
    ['в течение месячника', '… дни не названы'],
    ['ежемесячно', '… не сказано, когда'],
    ['5 октября, 9 ноября', '… сроков несколько: разделите'],
  ])('says of «%s» why there is no event', (date, status) => {
    const school = syncedSchool();
    school.type('A5', date);
    const preview = school.sync(true);
    expect(
      preview.changes.map(({ rowNumber, kind, leaveReason }) => [rowNumber, kind, leaveReason]),
    ).toContainEqual([5, 'leave', 'no-day']);
    expect(school.cell('E5').display).toBe(status);
    expect(school.get('checkPlan').errorCount).toBe(0);
    expect(school.cell('E5').display).toBe(status);
  });

  it.each([
    ['II четверть', '2026-11-04', '2026-12-31'],
    ['вторая половина октября', '2026-10-16', '2026-11-01'],
  ])('has an event of whole days for «%s»', (date, start, end) => {
    const school = syncedSchool();
    school.type('A5', date);
    school.sync();
    expect(school.event('Урок у витрин')).toMatchObject({ start: { date: start }, end: { date: end } });
    expect(school.cell('E5').display).toMatch(/^✓ /);
  });
});

describe('a realm of its own for every execution, as on Google', () => {
  it('makes no difference to what the script does: it keeps nothing from one to the next', () => {
    const [fresh, warm] = [{ hasFreshRealms: true }, {}].map((settings) => {
      const school = new School(cleanPlan, settings);
      school.sync();
      school.type('B5', 'Музей паровозов');
      school.host.deleteRows(0, 7, 1);
      const changes = school.sync(true).changes.map(({ kind, title, details }) => [kind, title, details]);
      school.get('checkPlan');
      school.get('buildSummary');
      const shown = school.tabNames().map((name) => school.texts(name));
      const events = school
        .events()
        .map(({ summary, location, start, end }) => [summary, location, start, end]);
      return { changes, events, calls: school.requests.length, shown: shown.map(withoutIds) };
    });
    expect(warm).toEqual(fresh);
  });
});

/** Ids are random, and so are the states that name them. */
function withoutIds(rows: readonly (readonly string[])[]): readonly (readonly string[])[] {
  return rows.map((cells) => cells.map((text) => text.replace(/\b[pr][0-9a-v]{19,}\S*.*$/, 'id')));
}
