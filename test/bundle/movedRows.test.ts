import { describe, expect, it } from '@jest/globals';
import { cleanPlan, cleanPlanEntries } from './plans';
import { ownCells, School } from './school';

const lastRow = cleanPlan.length;

function syncedSchool(): School {
  const school = new School(cleanPlan);
  school.sync();
  return school;
}

/** Every event has its title’s row, and that row its link. */
function expectRowsToHoldTheirEvents(school: School): void {
  for (const cells of school.host.view().sheets[0]?.rows.slice(2) ?? []) {
    const [, , title, , status] = cells;
    if (title === undefined || title.display === '') continue;
    expect([title.display, status?.link]).toEqual([title.display, school.event(title.display).htmlLink]);
  }
}

describe('rows that are copied', () => {
  it('become new entries, and the original keeps its event', () => {
    const school = syncedSchool();
    const original = school.event('Урок у витрин');
    school.host.insertRows(0, 6, 1);
    school.host.copyRows(0, 5, 1, 6);
    school.type('C6', 'Второй урок у витрин');
    const preview = school.sync();
    expect(preview.changes).toMatchObject([{ kind: 'add', title: 'Второй урок у витрин', rowNumber: 6 }]);
    expect(school.events()).toHaveLength(cleanPlanEntries + 1);
    expect(school.event('Урок у витрин').id).toBe(original.id);
    expect(school.event('Второй урок у витрин').id).not.toBe(original.id);
    expect(school.cell(`${ownCells.rowId}5`).display).not.toBe(school.cell(`${ownCells.rowId}6`).display);
    expect(school.preview().changes).toEqual([]);
  });

  it('leave the event with the original when the copy stands above it and was changed', () => {
    const school = syncedSchool();
    const original = school.event('Новогодний спектакль');
    school.host.insertRows(0, 3, 1);
    school.host.copyRows(0, 10, 1, 3);
    school.type('A3', '4 сентября');
    const preview = school.sync();
    expect(preview.changes.map(({ kind, rowNumber }) => [kind, rowNumber])).toContainEqual(['add', 3]);
    expect(preview.changes.every(({ kind }) => kind === 'add')).toBe(true);
    const both = school.events().filter(({ summary }) => summary === 'Новогодний спектакль');
    expect(both).toHaveLength(2);
    expect(both.find(({ id }) => id === original.id)?.start).toEqual(original.start);
  });

  it('give an exact copy an event of its own', () => {
    const school = syncedSchool();
    school.host.insertRows(0, 6, 1);
    school.host.copyRows(0, 5, 1, 6);
    school.sync();
    expect(school.events().filter(({ summary }) => summary === 'Урок у витрин')).toHaveLength(2);
    expect(school.preview()).toMatchObject({ changes: [], unchangedCount: cleanPlanEntries + 1 });
  });

  it('are no plan of ours in a copied tab: the original tab stays the plan', () => {
    const school = syncedSchool();
    school.host.copySheet(0);
    expect(school.preview()).toMatchObject({ changes: [], unchangedCount: cleanPlanEntries });
  });
});

describe('rows that move while the plan is in Calendar', () => {
  it('want nothing new when they were sorted', () => {
    const school = syncedSchool();
    // «Сентябрь» stands over a blank cell, so that row gets its own month before the table is sorted.
    school.type('A4', 'Сентябрь');
    school.sync();
    school.host.sortRows(0, `A3:G${lastRow}`, 3);
    expect(school.preview()).toMatchObject({ changes: [], unchangedCount: cleanPlanEntries });
    expectRowsToHoldTheirEvents(school);
  });

  it('want nothing new when rows were put between them', () => {
    const school = syncedSchool();
    school.host.insertRows(0, 7, 3);
    school.host.insertRows(0, 3, 1);
    expect(school.preview()).toMatchObject({ changes: [], unchangedCount: cleanPlanEntries });
  });

  it('want nothing new when the tab was renamed', () => {
    const school = syncedSchool();
    school.host.renameSheet(0, 'План 5 «В»');
    expect(school.preview().changes).toEqual([]);
  });
});

describe('rows that move between the preview and the step', () => {
  it('get their results by row id after sorting', () => {
    const school = new School(
      cleanPlan.map((row, index) => (index === 3 ? ['Сентябрь', ...row.slice(1)] : row)),
    );
    const preview = school.preview();
    school.host.sortRows(0, `A3:G${lastRow}`, 3);
    const report = school.carryOut(preview);
    expect(report.results.every(({ outcome }) => outcome === 'done')).toBe(true);
    expectRowsToHoldTheirEvents(school);
    expect(school.preview()).toMatchObject({ changes: [], unchangedCount: cleanPlanEntries });
  });

  it('get their results by row id after rows were put in and taken out', () => {
    const school = new School(cleanPlan);
    const preview = school.preview();
    school.host.insertRows(0, 3, 2);
    school.host.deleteRows(0, 8, 1);
    const report = school.carryOut(preview);
    const notDone = report.results.filter(({ outcome }) => outcome !== 'done');
    expect(
      notDone.map(({ rowId }) => preview.changes.find((change) => change.rowId === rowId)?.title),
    ).toEqual(['Посадка луковиц']);
    expectRowsToHoldTheirEvents(school);
    expect(school.events()).toHaveLength(cleanPlanEntries - 1);
  });

  it('are not written when their words changed', () => {
    const school = new School(cleanPlan);
    const preview = school.preview();
    school.type('C5', 'Урок в запасниках');
    school.type('A7', '19-20 ноября');
    const report = school.carryOut(preview);
    const meanwhile = report.results.filter(({ outcome }) => outcome === 'changed-meanwhile');
    expect(meanwhile).toHaveLength(2);
    expect(meanwhile.every(({ message }) => message !== undefined && message !== '')).toBe(true);
    expect(school.events()).toHaveLength(cleanPlanEntries - 2);
    expect(school.cell(`${ownCells.status}5`).display).toBe('');
    const next = school.sync();
    expect(next.changes.map(({ kind, title }) => [kind, title])).toEqual([
      ['add', 'Урок в запасниках'],
      ['add', 'Неделя ремёсел'],
    ]);
    expect(school.events()).toHaveLength(cleanPlanEntries);
  });

  it('are not written when the month above a blank date changed', () => {
    const school = new School(cleanPlan);
    const preview = school.preview();
    school.type('A3', 'Октябрь');
    const report = school.carryOut(preview);
    expect(report.results.filter(({ outcome }) => outcome === 'changed-meanwhile')).toHaveLength(2);
  });
});
