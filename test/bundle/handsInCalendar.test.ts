import { describe, expect, it } from '@jest/globals';
import { cleanPlan, cleanPlanEntries } from './plans';
import { ownCells, School } from './school';

function syncedSchool(): School {
  const school = new School(cleanPlan);
  school.sync();
  return school;
}

describe('an event that a person changed in Calendar', () => {
  it('keeps what was changed, is named, and gets what its row changed besides', () => {
    const school = syncedSchool();
    const { id } = school.event('Урок у витрин');
    school.inCalendar('PATCH', `/${id}`, { summary: 'Урок у витрин (2-й этаж)' });
    for (const place of ['Краеведческий музей', 'Музей паровозов']) {
      school.type('B5', place);
      const preview = school.sync();
      expect(preview.changes).toMatchObject([{ kind: 'decide', rowNumber: 5, title: 'Урок у витрин' }]);
      expect(preview.changes[0]?.details[0]).toBe(
        'название: в плане Урок у витрин, в календаре Урок у витрин (2-й этаж)',
      );
      expect(school.event('Урок у витрин (2-й этаж)')).toMatchObject({ id, location: place });
      expect(school.cell(`${ownCells.status}5`).display).toBe('? изменено в календаре');
    }
  });

  it('is left when it was moved to another day', () => {
    const school = syncedSchool();
    const { id } = school.event('Урок у витрин');
    school.inCalendar('PATCH', `/${id}`, { start: { date: '2026-10-12' }, end: { date: '2026-10-13' } });
    expect(school.sync().changes).toMatchObject([{ kind: 'decide' }]);
    expect(school.event('Урок у витрин').start).toEqual({ date: '2026-10-12' });
  });

  it('keeps what a person added that is none of ours', () => {
    const school = syncedSchool();
    const { id } = school.event('Урок у витрин');
    school.inCalendar('PATCH', `/${id}`, {
      reminders: { useDefault: false, overrides: [{ method: 'popup', minutes: 60 }] },
    });
    school.type('B5', 'Музей паровозов');
    expect(school.sync().changes).toMatchObject([{ kind: 'update' }]);
    expect(school.event('Урок у витрин')).toMatchObject({
      location: 'Музей паровозов',
      reminders: { useDefault: false, overrides: [{ method: 'popup', minutes: 60 }] },
    });
  });

  it('is not written over when it was changed between the preview and the step', () => {
    const school = syncedSchool();
    school.type('B5', 'Музей паровозов');
    const preview = school.preview();
    const { id } = school.event('Урок у витрин');
    school.inCalendar('PATCH', `/${id}`, { summary: 'По-своему' });
    expect(school.carryOut(preview).results).toMatchObject([{ outcome: 'changed-meanwhile' }]);
    expect(school.event('По-своему').location).toBe('Краеведческий музей');
  });

  it('is not removed when it was changed between the preview and the step', () => {
    const school = syncedSchool();
    school.host.deleteRows(0, 5, 1);
    const preview = school.preview();
    const { id } = school.event('Урок у витрин');
    school.inCalendar('PATCH', `/${id}`, { summary: 'По-своему' });
    expect(school.carryOut(preview).results).toMatchObject([
      { kind: 'remove', outcome: 'changed-meanwhile' },
    ]);
    expect(school.events()).toHaveLength(cleanPlanEntries);
  });
});

describe('an event that a person deleted in Calendar', () => {
  it('is not made again, and is named', () => {
    const school = syncedSchool();
    school.inCalendar('DELETE', `/${school.event('Урок у витрин').id}`);
    for (let run = 0; run < 2; run += 1) {
      expect(school.sync().changes).toMatchObject([
        { kind: 'decide', title: 'Урок у витрин', details: ['Событие удалили в календаре.'] },
      ]);
      expect(school.events()).toHaveLength(cleanPlanEntries - 1);
    }
  });

  it('needs no removal when its row goes too', () => {
    const school = syncedSchool();
    school.inCalendar('DELETE', `/${school.event('Урок у витрин').id}`);
    school.host.deleteRows(0, 5, 1);
    expect(school.sync().changes).toEqual([]);
  });
});

describe('events that are not of this plan', () => {
  it('are neither changed nor removed, though they stand in the plan’s own calendar', () => {
    const school = syncedSchool();
    const body = { start: { date: '2026-10-09' }, end: { date: '2026-10-10' } };
    school.inCalendar('POST', '', { ...body, summary: 'Родительское собрание' });
    school.inCalendar('POST', '', {
      ...body,
      summary: 'Чужой план',
      extendedProperties: {
        private: { partnerPlan: 'pother', partnerPlanRow: 'r1', partnerPlanWritten: 'f1' },
      },
    });
    const foreign = [school.event('Родительское собрание'), school.event('Чужой план')];
    school.host.deleteRows(0, 3, cleanPlanEntries - 1);
    const preview = school.sync(true);
    expect(preview.changes).toHaveLength(cleanPlanEntries - 1);
    expect(school.event('Родительское собрание')).toEqual(foreign[0]);
    expect(school.event('Чужой план')).toEqual(foreign[1]);
    expect(school.events()).toHaveLength(3);
  });

  it('include a person’s copy of one of ours, which carries our marks under another id', () => {
    const school = syncedSchool();
    const ours = school.event('Урок у витрин');
    school.inCalendar('POST', '', {
      summary: 'Урок у витрин, повтор',
      start: { date: '2026-10-23' },
      end: { date: '2026-10-24' },
      extendedProperties: ours.extendedProperties,
    });
    expect(school.sync().changes).toEqual([]);
    expect(school.event('Урок у витрин, повтор').start).toEqual({ date: '2026-10-23' });
    school.host.deleteRows(0, 5, 1);
    school.sync(true);
    expect(school.event('Урок у витрин, повтор').start).toEqual({ date: '2026-10-23' });
  });
});

describe('a calendar that can no longer be written', () => {
  it('is told apart: gone, or without the right', () => {
    const school = syncedSchool();
    const [calendarId = ''] = school.calendarIds();
    school.server.shareCalendar(calendarId, 'teacher@school.example', 'reader');
    expect(school.ask('previewSync')).toMatchObject({ ok: false, problem: { code: 'no-calendar-right' } });
    school.server.shareCalendar(calendarId, 'teacher@school.example', 'none');
    expect(school.ask('previewSync')).toMatchObject({ ok: false, problem: { code: 'calendar-gone' } });
    expect(school.cell(`${ownCells.status}5`).display).toMatch(/^✓/);
  });
});
