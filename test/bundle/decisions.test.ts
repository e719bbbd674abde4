import { describe, expect, it } from '@jest/globals';
import { withoutContent } from '../../local/workbook/cell';
import type { Choice } from '../../src/plan/choice';
import type { ChangeView, SyncStepReport } from '../../src/contract/panelServer';
import { cleanPlanEntries, headings, title } from './plans';
import { ownCells, type School } from './school';
import { planOf, syncedSchool, writesDuring } from './syncedSchool';

function move(school: School, name: string, start: object, end: object): void {
  school.inCalendar('PATCH', `/${school.event(name).id}`, { start, end });
}

function days(first: string, afterLast: string): [start: object, end: object] {
  return [
    { date: first, dateTime: null },
    { date: afterLast, dateTime: null },
  ];
}

function times(start: string, end: string): [start: object, end: object] {
  const at = (dateTime: string) => ({
    date: null,
    dateTime: `${dateTime}:00+03:00`,
    timeZone: 'Europe/Moscow',
  });
  return [at(start), at(end)];
}

function choicesFor(school: School, name: string): readonly Choice[] {
  const change = school.preview().changes.find((one: ChangeView) => one.title === name);
  return (change?.choices ?? []).map(({ choice }) => choice);
}

/** Decides alike on all that is asked. */
function decide(school: School, choice: Choice): SyncStepReport {
  return school.carryOut(school.preview(), false, () => choice);
}

function expectSettled(school: School): void {
  expect(school.preview().changes).toEqual([]);
  expect(writesDuring(school, () => school.sync())).toBe(0);
}

describe('taking an event into the sheet', () => {
  it('brings its day into the row’s own cell, and leaves the event as people put it', () => {
    const school = syncedSchool();
    move(school, 'Урок у витрин', ...days('2026-10-12', '2026-10-13'));
    expect(decide(school, 'take').results).toMatchObject([{ kind: 'take', outcome: 'done' }]);
    expect(school.cell('A5').display).toBe('12 октября 2026');
    expect(school.cell(`${ownCells.status}5`).display).toBe('✓ 12 октября 2026');
    expect(school.event('Урок у витрин').start).toEqual({ date: '2026-10-12' });
    expectSettled(school);
  });

  it('brings several days', () => {
    const school = syncedSchool();
    move(school, 'Неделя ремёсел', ...days('2026-11-16', '2026-11-21'));
    decide(school, 'take');
    expect(school.cell('A7').display).toBe('16–20 ноября 2026');
    expectSettled(school);
  });

  it('brings a time where there was a day, and a day where there was a time', () => {
    const school = syncedSchool();
    move(school, 'Урок у витрин', ...times('2026-10-12T11:30', '2026-10-12T12:30'));
    move(school, 'Разговор с врачом', ...days('2026-11-30', '2026-12-01'));
    decide(school, 'take');
    expect(school.cell('A5').display).toBe('12 октября 2026, 11:30–12:30');
    expect(school.cell('A8').display).toBe('30 ноября 2026');
    expect(school.event('Урок у витрин').start).toMatchObject({ dateTime: '2026-10-12T11:30:00+03:00' });
    // Whether people are busy goes with the time of day: ours is written once more, then all is settled.
    school.sync();
    expectSettled(school);
  });

  it('of a date that holds for the rows below gives them theirs', () => {
    const school = syncedSchool();
    const below = school.event('Экскурсия к пожарным');
    move(school, 'Час чтения вслух', ...days('2026-09-05', '2026-09-06'));
    decide(school, 'take');
    expect(school.cell('A3').display).toBe('5 сентября 2026');
    expect(school.cell('A4').display).toBe('Сентябрь');
    expect(school.event('Экскурсия к пожарным')).toEqual(below);
    expectSettled(school);
  });

  it('of a row that goes by the date above gives it its own', () => {
    const school = syncedSchool();
    move(school, 'Экскурсия к пожарным', ...days('2026-09-05', '2026-09-06'));
    decide(school, 'take');
    expect(school.cell('A3').display).toBe('Сентябрь');
    expect(school.cell('A4').display).toBe('5 сентября 2026');
    expectSettled(school);
  });

  it('brings day and time into two columns where the plan has two', () => {
    const school = syncedSchool([
      [title],
      ['Дата', 'Время', ...headings.slice(1)],
      ['9.10.2026', '10.00', 'Музей', 'Урок', 'Учитель'],
    ]);
    move(school, 'Урок', ...times('2026-10-12T11:30', '2026-10-12T12:30'));
    decide(school, 'take');
    expect(school.cell('A3').display).toBe('12 октября 2026');
    expect(school.cell('B3').display).toBe('11:30–12:30');
    expectSettled(school);
  });

  it('brings title and place', () => {
    const school = syncedSchool();
    school.inCalendar('PATCH', `/${school.event('Урок у витрин').id}`, {
      summary: '=Урок-2',
      location: 'Филиал музея',
    });
    decide(school, 'take');
    expect(school.cell('C5').display).toBe('=Урок-2');
    expect(school.cell('B5').display).toBe('Филиал музея');
    expectSettled(school);
  });

  it('is refused where the date is a formula, and nothing changes', () => {
    const school = syncedSchool();
    const dateCell = { rowIndex: 4, columnIndex: 0, rowCount: 1, columnCount: 1 };
    school.host.workbook.sheet(0)?.changeCells(dateCell, (cell) => ({ ...cell, formula: '=$H$1' }));
    expectSettled(school);
    move(school, 'Урок у витрин', ...days('2026-10-12', '2026-10-13'));
    const report = decide(school, 'take');
    expect(report.results).toMatchObject([
      {
        outcome: 'failed',
        message: 'Ячейку успели изменить, или в ней формула. В таблице и в календаре всё осталось как было.',
      },
    ]);
    expect(school.cell('A5').display).toBe('09.10.2026');
    expect(school.event('Урок у витрин').start).toEqual({ date: '2026-10-12' });
    expect(choicesFor(school, 'Урок у витрин')).toContain('leave');
  });

  it('is refused inside a merged cell, and nothing changes', () => {
    const school = syncedSchool();
    school.host.workbook
      .sheet(0)
      ?.merge({ rowIndex: 2, columnIndex: 0, rowCount: 2, columnCount: 1 }, withoutContent);
    move(school, 'Экскурсия к пожарным', ...days('2026-09-05', '2026-09-06'));
    expect(decide(school, 'take').results).toMatchObject([{ kind: 'take', outcome: 'failed' }]);
    expect([school.cell('A3').display, school.cell('A4').display]).toEqual(['Сентябрь', '']);
    expect(school.event('Экскурсия к пожарным').start).toEqual({ date: '2026-09-05' });
  });

  it.each<readonly [string, readonly string[], readonly string[], object]>([
    [
      'date and place, and the event moved',
      ['Дата, место проведения', 'Мероприятие', 'Ответственный'],
      ['9.10.2026, Музей', 'Урок', 'Учитель'],
      { start: { date: '2026-10-12' }, end: { date: '2026-10-13' } },
    ],
    [
      'date and place, and the event has another place',
      ['Дата, место проведения', 'Мероприятие', 'Ответственный'],
      ['9.10.2026, Музей', 'Урок', 'Учитель'],
      { location: 'Театр' },
    ],
    [
      'place and responsible, and the event has another place',
      ['Дата', 'Место проведения, ответственный', 'Мероприятие'],
      ['9.10.2026', 'Музей, Седова М.П.', 'Урок'],
      { location: 'Театр' },
    ],
  ])('is not offered where one column holds %s', (_name, sharedHeadings, row, edit) => {
    const school = syncedSchool([[title], sharedHeadings, row]);
    expect(school.event('Урок').start).toEqual({ date: '2026-10-09' });
    school.inCalendar('PATCH', `/${school.event('Урок').id}`, edit);
    expect(choicesFor(school, 'Урок')).toEqual(['put-back', 'leave']);
  });

  it('keeps what else the date cell says, or is not offered', () => {
    const school = syncedSchool(planOf(['9.10.2026, Актовый зал', '', 'Урок', 'Учитель']));
    const before = school.event('Урок');
    move(school, 'Урок', ...days('2026-10-12', '2026-10-13'));
    school.sync(false, () => 'take');
    expect(school.event('Урок')).toMatchObject({ ...(before.location && { location: before.location }) });
  });

  it('is not offered for what recurs', () => {
    const school = syncedSchool(planOf(['каждый понедельник', 'Музей', 'Кружок', 'Учитель']));
    move(school, 'Кружок', ...days('2026-09-14', '2026-09-15'));
    expect(choicesFor(school, 'Кружок')).toEqual(['put-back', 'leave']);
  });
});

describe('putting an event back', () => {
  it('writes it as the row has it', () => {
    const school = syncedSchool();
    const { id, start } = school.event('Урок у витрин');
    move(school, 'Урок у витрин', ...times('2026-10-12T11:30', '2026-10-12T12:30'));
    school.inCalendar('PATCH', `/${id}`, { location: 'Филиал', colorId: '11' });
    decide(school, 'put-back');
    expect(school.event('Урок у витрин')).toMatchObject({ id, start, location: 'Краеведческий музей' });
    expect(school.cell(`${ownCells.status}5`).display).toBe('✓ 9 октября 2026');
    expectSettled(school);
  });

  it('that was deleted brings it back under its id', () => {
    const school = syncedSchool();
    const { id } = school.event('Урок у витрин');
    school.inCalendar('DELETE', `/${id}`);
    expect(choicesFor(school, 'Урок у витрин')).toEqual(['put-back', 'leave']);
    decide(school, 'put-back');
    expect(school.event('Урок у витрин')).toMatchObject({
      id,
      status: 'confirmed',
      location: 'Краеведческий музей',
    });
    expectSettled(school);
  });
});

describe('leaving an event as it is in Calendar', () => {
  it('is not asked about again, and a later change of the row is written', () => {
    const school = syncedSchool();
    move(school, 'Урок у витрин', ...days('2026-10-12', '2026-10-13'));
    decide(school, 'leave');
    for (let time = 0; time < 2; time += 1) {
      expect(writesDuring(school, () => school.sync())).toBe(0);
      expect(school.preview().changes).toMatchObject([
        { kind: 'leave', leaveReason: 'left-by-choice', choices: [{ choice: 'put-back' }] },
      ]);
    }
    expect(school.cell(`${ownCells.status}5`).display).toBe('✓ 12 октября 2026');
    school.type('B5', 'Музей часов');
    school.sync();
    expect(school.event('Урок у витрин')).toMatchObject({
      location: 'Музей часов',
      start: { date: '2026-10-12' },
    });
    school.type('A5', '16.10.2026');
    school.sync();
    expect(school.event('Урок у витрин').start).toEqual({ date: '2026-10-16' });
    expectSettled(school);
  });

  it('may be taken back: put-back stays offered', () => {
    const school = syncedSchool();
    move(school, 'Урок у витрин', ...days('2026-10-12', '2026-10-13'));
    decide(school, 'leave');
    decide(school, 'put-back');
    expect(school.event('Урок у витрин').start).toEqual({ date: '2026-10-09' });
    expectSettled(school);
  });

  it('that was deleted does not make it again, until the row changes and a person says so', () => {
    const school = syncedSchool();
    school.inCalendar('DELETE', `/${school.event('Урок у витрин').id}`);
    decide(school, 'leave');
    expect(writesDuring(school, () => school.sync())).toBe(0);
    expect(school.preview().changes).toMatchObject([{ kind: 'leave', leaveReason: 'left-by-choice' }]);
    expect(school.cell(`${ownCells.status}5`).display).toBe('? удалено в календаре');
    school.type('A5', '16.10.2026');
    expect(school.sync().changes).toMatchObject([{ kind: 'decide', title: 'Урок у витрин' }]);
    expect(school.events()).toHaveLength(cleanPlanEntries - 1);
  });
});

describe('a row whose event we removed', () => {
  it('gets its event again, unasked and under its id, when the row is back', () => {
    const school = syncedSchool();
    const { id } = school.event('Урок у витрин');
    const row = school.texts('Лист1')[4] ?? [];
    school.host.deleteRows(0, 5, 1);
    school.sync();
    expect(school.events()).toHaveLength(cleanPlanEntries - 1);
    school.host.insertRows(0, 5, 1);
    school.host.pasteInto(0, 5, 1, [row]);
    expect(school.sync().changes).toMatchObject([{ kind: 'add', title: 'Урок у витрин' }]);
    expect(school.event('Урок у витрин')).toMatchObject({ id, start: { date: '2026-10-09' } });
    expectSettled(school);
  });
});

describe('what people put around ours', () => {
  it.each([
    ['below', (ours: string) => `${ours}\nВзять бахилы`],
    ['above', (ours: string) => `Взять бахилы\n${ours}`],
    [
      'around it, as Calendar’s editor writes it',
      (ours: string) => `<p>Взять бахилы</p>${ours.replace(/\n/g, '<br>')}<br><b>Автобус в 9</b>`,
    ],
  ])('survives updates: text %s', (_where, write) => {
    const school = syncedSchool();
    const { id, description } = school.event('Урок у витрин');
    school.inCalendar('PATCH', `/${id}`, { description: write(description ?? '') });
    expectSettled(school);
    school.type('D5', 'Орлов И.К.');
    school.sync();
    const after = school.event('Урок у витрин').description ?? '';
    expect(after).toContain('Взять бахилы');
    expect(after).toContain('Ответственный: Орлов И.К.');
    expect(after).not.toContain('Седова');
    expect(after.match(/Ответственный/g)).toHaveLength(1);
    expectSettled(school);
  });

  it('survives updates: guests, reminders, visibility and what we do not manage', () => {
    const school = syncedSchool();
    const { id } = school.event('Урок у витрин');
    const added = {
      attendees: [{ email: 'parent@home.example', responseStatus: 'accepted' }],
      reminders: { useDefault: false, overrides: [{ method: 'popup', minutes: 30 }] },
      visibility: 'private',
      extendedProperties: { shared: { theirs: 'kept' } },
    };
    school.inCalendar('PATCH', `/${id}`, added);
    expectSettled(school);
    school.host.pasteInto(0, 5, 1, [['16.10.2026', 'Музей часов', 'Урок у часов']]);
    school.sync();
    expect(school.event('Урок у часов')).toMatchObject({ id, ...added });
    expect(school.server.exportState().sentMail).toEqual([]);
    expectSettled(school);
  });
});

describe('the Calendar column', () => {
  it('says of each row how it stands', () => {
    const school = syncedSchool([
      [title],
      [...headings, 'Без календаря'],
      ['9.10.2026', 'Музей', 'В календаре', 'Учитель', ''],
      ['10.10.2026', 'Музей', 'Изменено', 'Учитель', ''],
      ['12.10.2026', 'Музей', 'Удалено', 'Учитель', ''],
      ['31 сентября', 'Музей', 'С ошибкой', 'Учитель', ''],
      ['по согласованию', 'Музей', 'Без дня', 'Учитель', ''],
      ['13.10.2026', 'Музей', 'Исключено', 'Учитель', 'да'],
    ]);
    school.inCalendar('PATCH', `/${school.event('Изменено').id}`, { location: 'Театр' });
    school.inCalendar('DELETE', `/${school.event('Удалено').id}`);
    school.sync();
    expect([3, 4, 5, 6, 7, 8].map((row) => school.cell(`F${row}`).display)).toEqual([
      '✓ 9 октября 2026',
      '? изменено в календаре',
      '? удалено в календаре',
      '⚠ исправьте: дата',
      '… день не назначен',
      '– без календаря',
    ]);
    expect(school.events().map(({ summary }) => summary)).toEqual(['В календаре', 'Изменено']);
  });

  it('follows a decision', () => {
    const school = syncedSchool();
    move(school, 'Урок у витрин', ...days('2026-10-12', '2026-10-13'));
    school.sync();
    expect(school.cell(`${ownCells.status}5`).display).toBe('? изменено в календаре');
    expect(school.cell(`${ownCells.status}5`).link).toBe(school.event('Урок у витрин').htmlLink);
    decide(school, 'put-back');
    expect(school.cell(`${ownCells.status}5`).display).toBe('✓ 9 октября 2026');
  });
});
