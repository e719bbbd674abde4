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

describe('rows that move without our hidden columns', () => {
  /** All of the first tab, with a month in each row, so that rows mean the same wherever they stand. */
  function sortableSchool(): School {
    const school = new School(cleanPlan);
    school.type('A4', 'Сентябрь');
    school.sync();
    return school;
  }

  const eventsOf = (school: School) => school.events().map(({ id, summary, start }) => [id, summary, start]);

  it.each([
    ['title', 3, true],
    ['place', 2, false],
    ['date', 1, true],
  ] as const)(
    'keep their events when only the plan’s own columns are sorted by %s',
    (_, column, isAscending) => {
      const school = sortableSchool();
      const before = eventsOf(school);
      const ids = school.texts('Лист1').map((texts) => texts[6]);
      school.host.sortRows(0, `A3:D${lastRow}`, column, isAscending);
      expect(school.texts('Лист1').map((texts) => texts[6])).toEqual(ids);
      expect(school.preview()).toMatchObject({ changes: [], unchangedCount: cleanPlanEntries });
      expect(eventsOf(school)).toEqual(before);
      expectRowsToHoldTheirEvents(school);
      expect(school.preview()).toMatchObject({ changes: [], unchangedCount: cleanPlanEntries });
    },
  );

  it('keep what people decided about them, though another row’s state comes to stand there', () => {
    const school = sortableSchool();
    school.inCalendar('DELETE', `/${school.event('Урок у витрин').id}`);
    school.inCalendar('PATCH', `/${school.event('Концерт для мам').id}`, { summary: 'Концерт для всех' });
    school.sync(false, () => 'leave');
    school.host.sortRows(0, `A3:D${lastRow}`, 3);
    for (const preview of [school.sync(), school.sync()]) {
      expect(preview.changes.map(({ kind, title }) => [kind, title]).sort()).toEqual([
        ['leave', 'Концерт для мам'],
        ['leave', 'Урок у витрин'],
      ]);
    }
    expect(school.events()).toHaveLength(cleanPlanEntries - 1);
  });

  it('keep their events when one of them was changed and others have errors or are not synced', () => {
    const school = sortableSchool();
    school.host.typeInto(0, 2, 8, 'Без календаря');
    school.sync();
    school.type('A7', '32 ноября');
    school.type('B5', 'Музей паровозов');
    const ids = new Map(school.events().map(({ id, summary }) => [summary, id]));
    school.host.sortRows(0, `A3:D${lastRow}`, 3);
    const preview = school.sync();
    expect(preview.changes.map(({ kind, title }) => [kind, title]).sort()).toEqual([
      ['leave', 'Неделя ремёсел'],
      ['update', 'Урок у витрин'],
    ]);
    expect(new Map(school.events().map(({ id, summary }) => [summary, id]))).toEqual(ids);
    expect(school.event('Урок у витрин').location).toBe('Музей паровозов');
  });

  it('keep their events when their cells are cut and pasted elsewhere', () => {
    const school = sortableSchool();
    const before = eventsOf(school);
    const cells = ['9.10.2026', 'Краеведческий музей', 'Урок у витрин', 'Седова М.П.'];
    school.host.clearCells(0, 'A5:D5');
    school.host.pasteInto(0, lastRow + 3, 1, [cells]);
    expect(school.preview()).toMatchObject({ changes: [], unchangedCount: cleanPlanEntries });
    expect(eventsOf(school)).toEqual(before);
  });
});

describe('rows that lose their hidden columns', () => {
  it('keep their events when the ids are cleared, changed rows too', () => {
    const school = syncedSchool();
    school.host.clearCells(0, `G3:G${lastRow}`);
    school.type('B5', 'Музей паровозов');
    expect(school.sync().changes).toMatchObject([{ kind: 'update', title: 'Урок у витрин' }]);
    expect(school.events()).toHaveLength(cleanPlanEntries);
    expect(school.preview().changes).toEqual([]);
  });

  it('keep their events when ids and states are cleared, as when our writing is undone', () => {
    const school = syncedSchool();
    const before = school.events();
    school.host.clearCells(0, `E3:G${lastRow}`);
    expect(school.sync()).toMatchObject({ changes: [], unchangedCount: cleanPlanEntries });
    expect(school.events()).toEqual(before);
    expectRowsToHoldTheirEvents(school);
  });

  it('keep their events when the whole plan is pasted anew over other rows', () => {
    const school = syncedSchool();
    const before = school.events();
    school.host.deleteRows(0, 3, cleanPlanEntries);
    school.host.pasteInto(0, 3, 1, cleanPlan.slice(2));
    expect(school.sync()).toMatchObject({ changes: [], unchangedCount: cleanPlanEntries });
    expect(school.events()).toEqual(before);
  });

  it('are shown as new ones and gone ones only where they say something else', () => {
    const school = syncedSchool();
    school.host.deleteRows(0, 3, cleanPlanEntries);
    school.host.pasteInto(
      0,
      3,
      1,
      cleanPlan.slice(2).map((row) => row.map((text) => (text === 'Урок у витрин' ? 'Урок у карт' : text))),
    );
    expect(school.preview().changes.map(({ kind, title }) => [kind, title])).toEqual([
      ['add', 'Урок у карт'],
      ['remove', 'Урок у витрин'],
    ]);
  });
});
