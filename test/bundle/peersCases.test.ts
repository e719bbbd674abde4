import { describe, expect, it } from '@jest/globals';
import { planFaults } from '../../local/calendar-server/faults';
import { withoutContent } from '../../local/workbook/cell';
import { problemSentence } from '../../src/messages/problems';
import { cleanPlanEntries, headings, longPlan, title } from './plans';
import { ownCells, School } from './school';
import { planOf, syncedSchool, writesDuring } from './syncedSchool';

/** Cases in which other add-ons lose, double or overwrite events; each number is that of the case. */

const excursion = ['15.09.2026', 'Библиотека', 'Экскурсия', 'Иванова'] as const;
const sixRows = planOf(
  ...[1, 2, 3, 4, 5, 6].map((day) => [`${day}.12.2026`, 'Библиотека', `Занятие ${day}`, 'Иванова']),
);

function statuses(school: School, rowCount: number): readonly string[] {
  return Array.from(
    { length: rowCount },
    (_, index) => school.cell(`${ownCells.status}${index + 3}`).display,
  );
}

describe('the same plan', () => {
  // 1
  it('synced three times writes its event once', () => {
    const school = new School(planOf(excursion));
    const makingTheCalendar = 1;
    expect(writesDuring(school, () => school.sync())).toBe(makingTheCalendar + 1);
    expect(writesDuring(school, () => school.sync())).toBe(0);
    expect(writesDuring(school, () => school.sync())).toBe(0);
  });

  // 2
  it('with a date and no end date makes one event of one whole day', () => {
    expect(syncedSchool(planOf(excursion)).events()).toMatchObject([
      { start: { date: '2026-09-15' }, end: { date: '2026-09-16' } },
    ]);
  });

  // 3
  it('with three days makes one event of three days and says the last of them', () => {
    const school = syncedSchool(planOf(['15–17.09.2026', ...excursion.slice(1)]));
    expect(school.events()).toMatchObject([{ start: { date: '2026-09-15' }, end: { date: '2026-09-18' } }]);
    expect(school.cell('E3').display).toBe('✓ 15–17 сентября 2026');
  });

  // 4
  it.each(['Asia/Almaty', 'Europe/Moscow', 'Pacific/Kiritimati', 'Pacific/Pago_Pago'])(
    'keeps its day with the script in Los Angeles and the spreadsheet in %s',
    (spreadsheetZone) => {
      const settings = { scriptZone: 'America/Los_Angeles', spreadsheetZone };
      expect(syncedSchool(planOf(excursion), settings).event('Экскурсия').start).toEqual({
        date: '2026-09-15',
      });
    },
  );
});

describe('a sync that Calendar breaks off', () => {
  // 6
  it('by its limit at the fourth of six rows keeps three, says when to go on, and ends with six', () => {
    let isLimited = true;
    const limit = planFaults([{ at: 'events.insert', fault: 'quotaExceeded', after: 3 }]);
    const school = new School(sixRows, {
      faults: (request, index) => (isLimited ? limit(request, index) : undefined),
    });
    const { stopped } = school.carryOut(school.preview());
    expect(stopped).toMatchObject({ code: 'calendar-limit', time: '01.10.2026 16:00' });
    expect(stopped && problemSentence(stopped, 'ru')).toContain('после 01.10.2026 16:00');
    expect(school.events()).toHaveLength(3);
    expect(statuses(school, 6).map((status) => status.startsWith('✓'))).toEqual([
      true,
      true,
      true,
      false,
      false,
      false,
    ]);
    isLimited = false;
    school.sync();
    expect(school.events()).toHaveLength(6);
    expect(statuses(school, 6).every((status) => status.startsWith('✓'))).toBe(true);
  });

  // 7
  it('by its limit a minute, twice, asks again and makes all six', () => {
    const school = new School(sixRows, {
      faults: planFaults([{ at: 'events.insert', fault: 'rateLimitExceeded', times: 2 }]),
    });
    const { results, stopped } = school.carryOut(school.preview());
    expect(stopped).toBeUndefined();
    expect(results.every(({ outcome }) => outcome === 'done')).toBe(true);
    expect(school.events()).toHaveLength(6);
  });

  // 8
  it('by its time in the midst of 400 rows says how far it came, and goes on from there', () => {
    const slowMs = 200;
    const school: School = new School(longPlan(400), {
      faults: () => {
        school.nowMs += slowMs;
        return undefined;
      },
    });
    const preview = school.preview();
    const first = school.get('runSyncStep', {
      runId: school.runId,
      changes: preview.changes.flatMap(({ approval }) => approval ?? []),
      calendarName: preview.calendarName,
      removalsConfirmed: false,
      isLast: true,
    });
    expect(first.stopped).toBeUndefined();
    expect(first.results).toHaveLength(200);
    expect(school.events()).toHaveLength(200);
    // The laptop was closed here; later a panel begins anew.
    school.nowMs += 3_600_000;
    const next = school.sync();
    expect(next.unchangedCount).toBe(200);
    expect(next.changes.filter(({ kind }) => kind === 'add')).toHaveLength(200);
    expect(school.events()).toHaveLength(400);
    expect(school.preview()).toMatchObject({ changes: [], unchangedCount: 400 });
  });
});

describe('rows that people move', () => {
  // 9
  it('by sorting them whole want no write', () => {
    const school = syncedSchool(sixRows);
    school.host.sortRows(0, 'A3:G8', 3, false);
    expect(school.cell('C3').display).toBe('Занятие 6');
    expect(writesDuring(school, () => school.sync())).toBe(0);
    expect(school.event('Занятие 6').htmlLink).toBe(school.cell('E3').link);
  });

  // 11
  it('by copying one with its id below and editing the copy get one event more, and the original stays', () => {
    const school = syncedSchool(sixRows);
    const original = school.event('Занятие 2');
    school.host.insertRows(0, 5, 1);
    school.host.copyRows(0, 4, 1, 5);
    school.type('C5', 'Занятие 2а');
    expect(writesDuring(school, () => school.sync())).toBe(1);
    expect(school.event('Занятие 2')).toEqual(original);
    expect(school.events()).toHaveLength(7);
  });
});

describe('one calendar that holds more than this tab', () => {
  // 14
  it('keeps the events of two plan tabs, whichever is open', () => {
    const school = new School(planOf(excursion), { tabNames: ['5 «В»', '6 «А»'] });
    school.host.pasteInto(1, 1, 1, planOf(['16.09.2026', 'Музей', 'Урок', 'Петрова']));
    school.host.selectCells(0, 'A3');
    school.sync();
    school.host.selectCells(1, 'A3');
    expect(school.sync().tabsToAdd).toEqual([{ sheetId: 1, tabName: '6 «А»', isCopy: false }]);
    expect(school.events().map(({ summary }) => summary)).toEqual(['Экскурсия']);
    school.get('addPlanTabs', { sheetIds: [1] });
    school.sync(true);
    for (const sheetId of [0, 1]) {
      school.host.selectCells(sheetId, 'A3');
      expect(writesDuring(school, () => school.sync(true))).toBe(0);
      expect(school.events().map(({ summary }) => summary)).toEqual(['Урок', 'Экскурсия']);
    }
    expect(school.calendarIds()).toHaveLength(1);
  });

  // 15
  it('keeps the event of a stranger', () => {
    const school = syncedSchool(sixRows);
    school.inCalendar('POST', '', {
      summary: 'Чужое',
      start: { date: '2026-12-03' },
      end: { date: '2026-12-04' },
    });
    const foreign = school.event('Чужое');
    school.host.deleteRows(0, 3, 6);
    school.sync(true);
    expect(school.events()).toEqual([foreign]);
  });
});

describe('a row that was changed', () => {
  // 16
  it('in date, title and place keeps its one event', () => {
    const school = syncedSchool(planOf(excursion));
    const { id } = school.event('Экскурсия');
    school.host.pasteInto(0, 3, 1, [['22.09.2026', 'Музей', 'Поход']]);
    school.sync();
    expect(school.events()).toMatchObject([
      { id, summary: 'Поход', location: 'Музей', start: { date: '2026-09-22' } },
    ]);
  });

  // 17
  it('into a text that reads as the same date is the same', () => {
    const school = syncedSchool(planOf(excursion));
    school.type('A3', "'15.09.2026");
    expect(writesDuring(school, () => school.sync())).toBe(0);
  });

  // 17
  it('into one that fails a check keeps its event and says what is wrong', () => {
    const school = syncedSchool(sixRows);
    const before = school.events();
    school.type('A3', '31.09.2026');
    school.type('C4', '');
    const preview = school.sync(true);
    expect(preview.changes.map(({ rowNumber, leaveReason }) => [rowNumber, leaveReason])).toEqual([
      [3, 'row-has-errors'],
      [4, 'row-has-errors'],
    ]);
    expect(school.events()).toEqual(before);
    expect(school.cell('E3').display).toBe('⚠ исправьте: дата');
    expect(school.cell('E4').display).toBe('⚠ исправьте: мероприятие');
  });

  // 23
  it('to have no place empties the place of its event, once', () => {
    const school = syncedSchool(planOf(excursion));
    school.type('B3', '');
    expect(writesDuring(school, () => school.sync())).toBe(1);
    expect(school.event('Экскурсия').location).toBeUndefined();
    expect(writesDuring(school, () => school.sync())).toBe(0);
  });
});

describe('rows that are gone', () => {
  // 18
  it('of which one was deleted lose that event alone, named beforehand', () => {
    const school = syncedSchool(sixRows);
    school.host.deleteRows(0, 5, 1);
    const preview = school.sync();
    expect(preview.changes.map(({ kind, title, when }) => [kind, title, when])).toEqual([
      ['remove', 'Занятие 3', '3 декабря 2026'],
    ]);
    expect(school.events().map(({ summary }) => summary)).toEqual([
      'Занятие 1',
      'Занятие 2',
      'Занятие 4',
      'Занятие 5',
      'Занятие 6',
    ]);
  });

  // 19
  it('all of them, stop for a second yes', () => {
    const school = syncedSchool(sixRows);
    school.host.deleteRows(0, 3, 6);
    const preview = school.preview();
    expect(preview.removalBrake).toEqual({ removals: 6, planEvents: 6 });
    expect(
      writesDuring(school, () => {
        school.carryOut(preview);
      }),
    ).toBe(0);
    expect(school.events()).toHaveLength(6);
  });

  // 19
  it('but for those that cannot be read, lose nothing', () => {
    const school = syncedSchool(sixRows);
    school.host.pasteInto(
      0,
      3,
      1,
      [1, 2, 3, 4, 5, 6].map(() => ['31.09.2026']),
    );
    expect(writesDuring(school, () => school.sync(true))).toBe(0);
    expect(school.events()).toHaveLength(6);
  });
});

describe('an event that people touched', () => {
  // 20
  it('by deleting it is asked about and not made again', () => {
    const school = syncedSchool(sixRows);
    school.inCalendar('DELETE', `/${school.event('Занятие 3').id}`);
    expect(writesDuring(school, () => school.sync())).toBe(0);
    expect(school.preview().changes).toMatchObject([
      {
        kind: 'decide',
        title: 'Занятие 3',
        details: ['Событие удалили в календаре.'],
        choices: [{ choice: 'put-back' }, { choice: 'leave' }],
      },
    ]);
    expect(school.events()).toHaveLength(5);
  });

  // 22
  it('by renaming it is shown and left', () => {
    const school = syncedSchool(sixRows);
    school.inCalendar('PATCH', `/${school.event('Занятие 3').id}`, { summary: 'Занятие 3 (перенос)' });
    const preview = school.sync();
    expect(preview.changes).toMatchObject([
      {
        kind: 'decide',
        details: ['название: в плане Занятие 3, в календаре Занятие 3 (перенос)'],
        choices: [{ choice: 'take' }, { choice: 'put-back' }, { choice: 'leave' }],
      },
    ]);
    expect(school.event('Занятие 3 (перенос)').start).toEqual({ date: '2026-12-03' });
  });

  // 34
  it('by inviting guests gets no second mail', () => {
    const school = syncedSchool(planOf(excursion));
    school.inCalendar('PATCH', `/${school.event('Экскурсия').id}?sendUpdates=all`, {
      attendees: [{ email: 'parent@home.example' }],
    });
    expect(school.server.exportState().sentMail).toHaveLength(1);
    expect(writesDuring(school, () => school.sync())).toBe(0);
    school.type('B3', 'Музей');
    school.sync();
    expect(school.event('Экскурсия')).toMatchObject({
      location: 'Музей',
      attendees: [{ email: 'parent@home.example' }],
    });
    expect(school.server.exportState().sentMail).toHaveLength(1);
  });
});

describe('a spreadsheet with more in it than rows', () => {
  // 26
  it.each(['42', '15.09.2026', '=1/0'])('passes over another tab with %s in its first cell', (text) => {
    const school = new School(planOf(excursion), { tabNames: ['Лист1', 'Разное'] });
    school.host.typeInto(1, 1, 1, text);
    school.sync();
    expect(school.events()).toHaveLength(1);
    school.get('buildSummary');
    expect(writesDuring(school, () => school.sync())).toBe(0);
    expect(school.host.view().sheets[1]?.rows).toHaveLength(1);
  });

  // 27
  it('makes nothing of headings over rows, merged or not, blank rows and totals', () => {
    const rows = planOf(
      ['Сотрудничество с музеями'],
      excursion,
      [''],
      ['Сотрудничество с театрами', '', '', ''],
      ['16.09.2026', 'Театр', 'Спектакль', 'Петрова'],
      ['Итого', '', '2', ''],
    );
    const school = new School(rows);
    school.host.workbook
      .sheet(0)
      ?.merge({ rowIndex: 5, columnIndex: 0, rowCount: 1, columnCount: 4 }, withoutContent);
    expect(school.get('checkPlan').errorCount).toBe(0);
    school.sync();
    expect(school.events().map(({ summary }) => summary)).toEqual(['Спектакль', 'Экскурсия']);
  });

  // 28
  it.each([
    [['дата', 'место', 'мероприятие', 'ответственный']],
    [[' Дата ', 'МЕСТО ПРОВЕДЕНИЯ', ' Мероприятие', 'Ответственные ']],
    [['Сроки', 'Где', 'Событие', 'Кто отвечает']],
  ])('takes %j for its header', (spellings) => {
    const school = syncedSchool([[title], spellings, excursion]);
    expect(school.event('Экскурсия')).toMatchObject({
      location: 'Библиотека',
      start: { date: '2026-09-15' },
    });
  });

  // 28
  it('takes its columns in another order', () => {
    const school = syncedSchool([[title], [...headings].reverse(), [...excursion].reverse()]);
    expect(school.event('Экскурсия')).toMatchObject({
      location: 'Библиотека',
      start: { date: '2026-09-15' },
    });
  });

  // 28
  it('without a needed column says once which, and in which tab', () => {
    const school = new School([[title], ['Дата', 'Мероприятие', 'Ответственный'], excursion.slice(1)]);
    const reply = school.ask('previewSync');
    expect(reply).toMatchObject({ ok: false, problem: { code: 'columns-missing' } });
    const sentence = reply.ok ? '' : problemSentence(reply.problem, 'ru');
    expect(sentence).toContain('Лист1');
    expect(sentence).toContain('Место проведения');
  });

  // 28
  it.each([
    ['Код строки', ['G2', 'id']],
    ['Код строки', ['G2', '']],
    ['Состояние записи', ['F2', 'что это?']],
    ['Календарь', ['E2', 'Готово?']],
  ] as const)('doubles nothing after the heading «%s» was changed (%j)', (_heading, [cell, text]) => {
    const school = syncedSchool(sixRows);
    const before = school.events();
    school.type(cell, text);
    expect(writesDuring(school, () => school.sync(true))).toBe(0);
    expect(school.events()).toEqual(before);
    expect(school.preview()).toMatchObject({ changes: [], unchangedCount: 6 });
    school.type('B3', 'Музей');
    expect(writesDuring(school, () => school.sync(true))).toBe(1);
  });

  // 28
  it('doubles nothing after the headings of all our columns were cleared', () => {
    const school = syncedSchool(sixRows);
    const before = school.events();
    school.host.clearCells(0, 'E2:G2');
    expect(writesDuring(school, () => school.sync(true))).toBe(0);
    expect(school.events()).toEqual(before);
  });

  // 29
  it('tells thirty rows that cannot be read in one report, and makes the five others', () => {
    const broken = Array.from({ length: 30 }, (_, index) => [
      '31.09.2026',
      'Музей',
      `Урок ${index}`,
      'Иванова',
    ]);
    const sound = [1, 2, 3, 4, 5].map((day) => [`${day}.12.2026`, 'Музей', `Занятие ${day}`, 'Иванова']);
    const school = new School(planOf(...broken, ...sound));
    const rowNumbers = broken.map((_, index) => index + 3);
    const errors = school.get('checkPlan').findings.filter(({ severity }) => severity === 'error');
    expect(errors.map(({ rowNumber }) => rowNumber)).toEqual(rowNumbers);
    const preview = school.sync();
    expect(preview.changes.flatMap(({ kind, rowNumber }) => (kind === 'leave' ? [rowNumber] : []))).toEqual(
      rowNumbers,
    );
    expect(school.events()).toHaveLength(5);
  });
});

describe('a calendar that will not do', () => {
  // 30
  it('because nobody knows it, cannot be chosen', () => {
    const school = syncedSchool(sixRows);
    expectRefusedChoice(school, 'nobody@group.calendar.google.com');
  });

  // 30
  it('because the person may only read it, cannot be chosen', () => {
    const school = syncedSchool(sixRows);
    const calendarId = school.makeCalendar('Чужой план', 'Europe/Moscow');
    school.server.shareCalendar(calendarId, 'teacher@school.example', 'reader');
    expectRefusedChoice(school, calendarId);
  });

  function expectRefusedChoice(school: School, calendarId: string): void {
    const before = school.host.view();
    const writes = writesDuring(school, () => {
      const reply = school.ask('chooseCalendar', { kind: 'existing', calendarId });
      expect(reply).toMatchObject({ ok: false, problem: { code: 'calendar-not-usable' } });
      expect(reply.ok ? '' : problemSentence(reply.problem, 'ru')).toMatch(/^Этот календарь не подойдёт/);
    });
    expect(writes).toBe(0);
    expect(school.host.view()).toEqual(before);
    expect(school.preview().changes).toEqual([]);
  }

  // 30
  it.each([
    ['reader', 'no-calendar-right'],
    ['none', 'calendar-gone'],
  ] as const)('because the person’s right is now %s, is told, and the sheet stays', (right, code) => {
    const school = syncedSchool(sixRows);
    const [calendarId = ''] = school.calendarIds();
    school.server.shareCalendar(calendarId, 'teacher@school.example', right);
    const before = school.host.view();
    const writes = writesDuring(school, () => {
      expect(school.ask('previewSync')).toMatchObject({ ok: false, problem: { code } });
    });
    expect(writes).toBe(0);
    expect(school.host.view()).toEqual(before);
  });
});

describe('a run that a trigger starts', () => {
  // 32
  it('shows nothing to nobody and says its result where people look for it', () => {
    const school = syncedSchool(sixRows);
    school.get('changeSettings', { isHourly: true });
    school.type('B3', 'Музей');
    const calls: string[] = [];
    school.host.watchServiceCalls({ before: (name) => calls.push(name) });
    expect(school.host.fireTimeTriggers()).toEqual([{ ok: true, value: { ok: true, value: null } }]);
    expect(calls.filter((name) => name.includes('getUi') || name.startsWith('Ui.'))).toEqual([]);
    expect(school.event('Занятие 1').location).toBe('Музей');
    expect(school.cell('E2').note).toContain('01.10.2026 12:00');
    expect(school.get('openSettings').hourly).toMatchObject({
      state: 'mine',
      last: { at: '01.10.2026 12:00', added: 0, updated: 1, removed: [], waiting: 0 },
    });
  });
});

describe('the plan’s calendar', () => {
  // 35
  it('is known by its id after it was renamed, and beside another of its name', () => {
    const school = syncedSchool();
    const [calendarId = ''] = school.calendarIds();
    const name = school.preview().calendarName;
    school.server.renameCalendar(calendarId, 'Планы школы');
    school.makeCalendar(name, 'Europe/Moscow');
    school.type('B5', 'Музей паровозов');
    expect(school.sync().calendarName).toBe('Планы школы');
    expect(school.calendarIds()).toHaveLength(2);
    expect(school.event('Урок у витрин').location).toBe('Музей паровозов');
    expect(school.events()).toHaveLength(cleanPlanEntries);
  });
});
