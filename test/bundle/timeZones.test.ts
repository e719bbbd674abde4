import { describe, expect, it } from '@jest/globals';
import { cleanPlan, cleanPlanEntries } from './plans';
import { School } from './school';

describe('a plan whose spreadsheet, script and calendar keep different time', () => {
  it.each([
    ['Asia/Vladivostok', '+10:00', 'America/Los_Angeles', 'Europe/Moscow'],
    ['America/Los_Angeles', '-08:00', 'Asia/Vladivostok', 'Asia/Vladivostok'],
    ['Pacific/Kiritimati', '+14:00', 'Etc/GMT', 'Pacific/Pago_Pago'],
    ['Europe/Kyiv', '+02:00', 'Pacific/Kiritimati', 'America/St_Johns'],
  ])(
    'keeps its dates in %s (%s), with the script in %s and the calendar in %s',
    (spreadsheetZone, offset, scriptZone, calendarZone) => {
      const school = new School(cleanPlan, { spreadsheetZone, scriptZone, calendarZone });
      expect(school.get('checkPlan').findings).toEqual([]);
      school.sync();
      expect(school.event('Урок у витрин')).toMatchObject({
        start: { date: '2026-10-09' },
        end: { date: '2026-10-10' },
      });
      expect(school.event('Встреча поколений').start).toEqual({ date: '2027-01-15' });
      const { start, end } = school.event('Разговор с врачом');
      expect('dateTime' in start ? Date.parse(start.dateTime) : 0).toBe(
        Date.parse(`2026-11-27T14:00:00${offset}`),
      );
      expect('dateTime' in end ? Date.parse(end.dateTime) : 0).toBe(
        Date.parse(`2026-11-27T15:00:00${offset}`),
      );
      expect(school.preview()).toMatchObject({ changes: [], unchangedCount: cleanPlanEntries });
    },
  );

  it('keeps a time on either side of a clock change', () => {
    const rows = [
      ...cleanPlan,
      ['24.10.2026 9:00', 'Планетарий', 'До перевода часов', 'Родители'],
      ['26.10.2026 9:00', 'Планетарий', 'После перевода часов', 'Родители'],
    ];
    const school = new School(rows, { spreadsheetZone: 'Europe/Kyiv', calendarZone: 'Asia/Tokyo' });
    school.sync();
    expect(momentOf(school, 'До перевода часов')).toBe(Date.parse('2026-10-24T09:00:00+03:00'));
    expect(momentOf(school, 'После перевода часов')).toBe(Date.parse('2026-10-26T09:00:00+02:00'));
    expect(school.preview().changes).toEqual([]);
  });

  it('moves its times with the spreadsheet’s zone when that is changed, and asks nothing', () => {
    const school = new School(cleanPlan, { spreadsheetZone: 'Europe/Moscow' });
    school.sync();
    school.host.workbook.timeZone = 'Asia/Yekaterinburg';
    expect(school.sync().changes).toMatchObject([{ kind: 'update', title: 'Разговор с врачом' }]);
    expect(momentOf(school, 'Разговор с врачом')).toBe(Date.parse('2026-11-27T14:00:00+05:00'));
    expect(school.preview()).toMatchObject({ changes: [], unchangedCount: cleanPlanEntries });
  });
});

function momentOf(school: School, title: string): number {
  const { start } = school.event(title);
  return 'dateTime' in start ? Date.parse(start.dateTime) : Number.NaN;
}
