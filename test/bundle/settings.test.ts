import { describe, expect, it } from '@jest/globals';
import { cleanPlanEntries, headings, title } from './plans';
import { School } from './school';
import { planOf, syncedSchool, writesDuring } from './syncedSchool';

const monthPlan = planOf(
  ['Ноябрь', 'Библиотека', 'Час чтения', 'Учитель'],
  ['9.10.2026', 'Музей', 'Урок у витрин', 'Учитель'],
  ['Январь', 'Театр', 'Спектакль', 'Родители'],
);

describe('months', () => {
  it('on the first school day move their events there, and back', () => {
    const school = syncedSchool(monthPlan);
    const ids = school.events().map(({ id }) => id);
    school.get('changeSettings', { months: 'first-school-day' });
    expect(school.sync().changes.map(({ kind, title: name }) => [kind, name])).toEqual([
      ['update', 'Час чтения'],
      ['update', 'Спектакль'],
    ]);
    expect(school.event('Час чтения')).toMatchObject({
      start: { date: '2026-11-02' },
      end: { date: '2026-11-03' },
    });
    // New Year's holidays come first.
    expect(school.event('Спектакль').start).toEqual({ date: '2027-01-11' });
    expect(school.events().map(({ id }) => id)).toEqual(ids);
    expect(writesDuring(school, () => school.sync())).toBe(0);
    school.get('changeSettings', { months: 'whole-month' });
    school.sync();
    expect(school.event('Час чтения')).toMatchObject({
      start: { date: '2026-11-01' },
      end: { date: '2026-12-01' },
    });
  });

  it('not until a day is set get no event, and those that are made stay and are said to', () => {
    const school = syncedSchool(monthPlan);
    const before = school.events();
    school.get('changeSettings', { months: 'not-until-day' });
    school.host.pasteInto(0, 6, 1, [['Март', 'Парк', 'Прогулка', 'Родители']]);
    const writes = writesDuring(school, () => {
      const preview = school.sync();
      expect(preview.changes.map(({ kind, leaveReason, details }) => [kind, leaveReason, details])).toEqual([
        ['leave', 'month-only', ['В сроке больше нет дня, поэтому прежнее событие осталось как было.']],
        ['leave', 'month-only', ['В сроке больше нет дня, поэтому прежнее событие осталось как было.']],
        [
          'leave',
          'month-only',
          ['Известен только месяц. По вашей настройке событие появится, когда будет назначен день.'],
        ],
      ]);
    });
    expect(writes).toBe(0);
    expect(school.events()).toEqual(before);
    school.type('A6', "'10 марта");
    school.sync();
    expect(school.event('Прогулка').start).toEqual({ date: '2027-03-10' });
  });
});

describe('reminders', () => {
  it('are those of the calendar unless chosen, and hold for events made from then on', () => {
    const school = syncedSchool(monthPlan);
    school.get('changeSettings', { reminder: 'day-before' });
    expect(writesDuring(school, () => school.sync())).toBe(0);
    school.host.pasteInto(0, 6, 1, [
      ['10.03.2027', 'Парк', 'Прогулка', 'Родители'],
      ['11.03.2027 10:00', 'Парк', 'Зарядка', 'Родители'],
    ]);
    school.type('B4', 'Музей часов');
    school.sync();
    expect(school.event('Урок у витрин').reminders).toEqual({ useDefault: true });
    expect(school.event('Прогулка').reminders).toEqual({
      useDefault: false,
      overrides: [{ method: 'popup', minutes: 15 * 60 }],
    });
    expect(school.event('Зарядка').reminders).toEqual({
      useDefault: false,
      overrides: [{ method: 'popup', minutes: 24 * 60 }],
    });
  });

  it.each([
    ['none', { useDefault: false }],
    ['week-before', { useDefault: false, overrides: [{ method: 'popup', minutes: (6 * 24 + 15) * 60 }] }],
  ] as const)('may be %s', (reminder, expected) => {
    const school = new School(monthPlan);
    school.get('changeSettings', { reminder });
    school.sync();
    expect(school.event('Урок у витрин').reminders).toMatchObject(expected);
  });
});

const invitationPlan = planOf(
  ['9.10.2026', 'Музей', 'Урок у витрин', 'Седова М.П.'],
  ['10.11.2026', 'Театр', 'Спектакль', 'Седова М.П., Орлов И.К.'],
  ['11.12.2026', 'Парк', 'Прогулка', 'Родители'],
);

/** A school whose tab of responsible people has two addresses. */
function schoolWithAddresses(): School {
  const school = new School(invitationPlan);
  school.get('setUpSpreadsheet');
  const people = school.host.view().sheets.find(({ name }) => name === 'Ответственные');
  const heading = people?.rows[0] ?? [];
  const emailColumn = heading.findIndex(({ display }) => /почт|mail/i.test(display)) + 1;
  expect(emailColumn).toBeGreaterThan(1);
  for (const [index, [name, email]] of [
    ['Седова Мария Петровна', 'Sedova@school.example'],
    ['Орлов И.К.', 'orlov@mail.example'],
  ].entries()) {
    school.host.typeInto(people?.sheetId ?? 0, index + 2, 1, name ?? '');
    school.host.typeInto(people?.sheetId ?? 0, index + 2, emailColumn, email ?? '');
  }
  return school;
}

function guestsOf(school: School, name: string): readonly (string | null | undefined)[] {
  return (school.event(name).attendees ?? []).map(({ email }) => email);
}

function mailsOf(school: School): readonly unknown[] {
  return school.server
    .exportState()
    .sentMail.map(({ occasion, sendUpdates, recipients }) => [occasion, sendUpdates, recipients]);
}

describe('invitations', () => {
  it('that are off invite nobody and send no mail, though addresses are known and people have guests', () => {
    const school = schoolWithAddresses();
    school.sync();
    expect(school.events().flatMap(({ attendees }) => attendees ?? [])).toEqual([]);
    school.inCalendar('PATCH', `/${school.event('Урок у витрин').id}`, {
      attendees: [{ email: 'parent@home.example' }],
    });
    school.type('B3', 'Музей часов');
    school.sync();
    school.host.deleteRows(0, 3, 1);
    school.sync(true);
    expect(mailsOf(school)).toEqual([]);
  });

  it.each([
    ['silent', []],
    [
      'external',
      [
        ['insert', 'externalOnly', ['sedova@school.example']],
        ['insert', 'externalOnly', ['orlov@mail.example', 'sedova@school.example']],
      ],
    ],
    [
      'everyone',
      [
        ['insert', 'all', ['sedova@school.example']],
        ['insert', 'all', ['orlov@mail.example', 'sedova@school.example']],
      ],
    ],
  ] as const)(
    'that are %s invite the addresses of the tab, and mail is sent so, once',
    (invitations, mails) => {
      const school = schoolWithAddresses();
      school.get('changeSettings', { invitations });
      school.sync();
      expect(guestsOf(school, 'Урок у витрин')).toEqual(['sedova@school.example']);
      expect(guestsOf(school, 'Спектакль')).toEqual(['orlov@mail.example', 'sedova@school.example']);
      expect(guestsOf(school, 'Прогулка')).toEqual([]);
      expect(mailsOf(school)).toEqual(mails);
      for (let time = 0; time < 2; time += 1) expect(writesDuring(school, () => school.sync())).toBe(0);
      expect(mailsOf(school)).toEqual(mails);
    },
  );

  it('switched on later add ours to the guests of people, who stay with their answers', () => {
    const school = schoolWithAddresses();
    school.sync();
    school.inCalendar('PATCH', `/${school.event('Урок у витрин').id}`, {
      attendees: [{ email: 'parent@home.example', responseStatus: 'accepted' }],
    });
    school.get('changeSettings', { invitations: 'everyone' });
    const preview = school.sync();
    expect(preview.changes.map(({ kind, title: name }) => [kind, name])).toEqual([
      ['update', 'Урок у витрин'],
      ['update', 'Спектакль'],
    ]);
    expect(school.event('Урок у витрин').attendees).toMatchObject([
      { email: 'parent@home.example', responseStatus: 'accepted' },
      { email: 'sedova@school.example' },
    ]);
    expect(mailsOf(school)).toHaveLength(2);
    expect(writesDuring(school, () => school.sync())).toBe(0);
    expect(mailsOf(school)).toHaveLength(2);
  });

  it('follow the responsible of the row, and leave the guests of people', () => {
    const school = schoolWithAddresses();
    school.get('changeSettings', { invitations: 'everyone' });
    school.sync();
    school.inCalendar('PATCH', `/${school.event('Урок у витрин').id}`, {
      attendees: [{ email: 'sedova@school.example' }, { email: 'parent@home.example' }],
    });
    school.type('D3', 'Орлов И.К.');
    school.sync();
    expect([...guestsOf(school, 'Урок у витрин')].sort()).toEqual([
      'orlov@mail.example',
      'parent@home.example',
    ]);
    expect(writesDuring(school, () => school.sync())).toBe(0);
  });

  it('do not invite again whom a person took off the event', () => {
    const school = schoolWithAddresses();
    school.get('changeSettings', { invitations: 'everyone' });
    school.sync();
    school.inCalendar('PATCH', `/${school.event('Урок у витрин').id}`, { attendees: [] });
    expect(writesDuring(school, () => school.sync())).toBe(0);
    expect(school.preview().changes).toMatchObject([
      { kind: 'decide', details: ['гости: изменено в календаре'] },
    ]);
    school.sync(false, () => 'leave');
    expect(school.preview().changes).toMatchObject([{ kind: 'leave', leaveReason: 'left-by-choice' }]);
    expect(guestsOf(school, 'Урок у витрин')).toEqual([]);
  });

  it('switched off again write nothing and leave the guests that there are', () => {
    const school = schoolWithAddresses();
    school.get('changeSettings', { invitations: 'silent' });
    school.sync();
    school.get('changeSettings', { invitations: 'off' });
    expect(writesDuring(school, () => school.sync())).toBe(0);
    school.type('B3', 'Музей часов');
    school.sync();
    expect(guestsOf(school, 'Урок у витрин')).toEqual(['sedova@school.example']);
    expect(mailsOf(school)).toEqual([]);
  });
});

describe('what an event carries', () => {
  const fullHeadings = [...headings, 'Блок', 'Класс', 'Примечание'];
  const fullRow = ['9.10.2026', 'Музей', 'Урок', 'Седова М.П.', 'Культура', '5 «В»', 'Взять сменную обувь'];

  it('is place, colour of its block, and a line each for responsible, block, class and note, then the link', () => {
    const school = syncedSchool([[title], fullHeadings, fullRow]);
    const event = school.event('Урок');
    expect(event).toMatchObject({ location: 'Музей', transparency: 'transparent' });
    expect(event.colorId).toMatch(/^\d+$/);
    expect((event.description ?? '').split('\n')).toEqual([
      'Ответственный: Седова М.П.',
      'Блок: Культура',
      'Класс: 5 «В»',
      'Примечание: Взять сменную обувь',
      'https://docs.google.com/spreadsheets/d/school-plan/edit#gid=0&range=A3',
    ]);
  });

  it('is busy time where there is a time of day, free where there is none', () => {
    const school = syncedSchool(
      planOf(
        ['9.10.2026 10:00', 'Музей', 'С часом', 'Учитель'],
        ['Октябрь', 'Музей', 'Весь месяц', 'Учитель'],
      ),
    );
    expect(school.event('С часом').transparency ?? 'opaque').toBe('opaque');
    expect(school.event('Весь месяц').transparency).toBe('transparent');
  });

  it('carries no HTML, formula or code of a cell', () => {
    const texts = ['<b>Жирно</b>', 'Tom &amp; Jerry', '<script>alert(1)</script>', '🎭 Театр 👩‍👩‍👧'];
    const rows = texts.map((text, index) => [`${index + 5}.10.2026`, text, text, text, '', text, text]);
    const school = syncedSchool([[title], fullHeadings, ...rows]);
    for (const text of texts) {
      const event = school.event(text);
      expect(event.location).toBe(text);
      expect(event.description).not.toMatch(/<\w/);
      const note = /^Примечание: (.*)$/m.exec(event.description ?? '')?.[1] ?? '';
      expect(note.replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&amp;/g, '&')).toBe(text);
    }
    expect(writesDuring(school, () => school.sync())).toBe(0);
  });

  it('keeps a text that begins as a formula a text, in Calendar and in the sheet', () => {
    const school = syncedSchool(planOf(['9.10.2026', "'=1+1", "'=1+1", "'+7 (000) Иванова"]));
    expect(school.event('=1+1')).toMatchObject({ location: '=1+1' });
    expect(school.cell('C3').display).toBe('=1+1');
    expect(writesDuring(school, () => school.sync())).toBe(0);
  });

  it('is cut to what Calendar takes, once, through no letter', () => {
    const long = 'я😀'.repeat(3334);
    expect(long.length).toBeGreaterThan(10_000);
    const school = syncedSchool([[title], fullHeadings, ['9.10.2026', long, long, long, '', long, long]]);
    const [event] = school.events();
    expect(event?.summary?.length).toBeLessThanOrEqual(1024);
    expect(event?.location?.length).toBeLessThanOrEqual(1024);
    expect(event?.description?.length).toBeLessThanOrEqual(8192);
    expect(event?.description).toContain('#gid=0&range=A3');
    expect(JSON.stringify(event)).not.toMatch(/[\ud800-\udbff](?![\udc00-\udfff])/);
    expect(school.cell('H3').display).toBe('✓ 9 октября 2026');
    expect(writesDuring(school, () => school.sync())).toBe(0);
  });
});

describe('settings', () => {
  it('are the plan’s, whoever looks at it, and hold in a new calendar', () => {
    const school = syncedSchool();
    const colleague = school.joinedBy('colleague@school.example', 'en');
    const chosen = { months: 'first-school-day', reminder: 'none', invitations: 'silent' } as const;
    school.get('changeSettings', chosen);
    expect(colleague.get('openSettings').settings).toEqual(chosen);
    school.get('chooseCalendar', { kind: 'new' });
    expect(school.get('openSettings').settings).toEqual(chosen);
    school.sync();
    expect(school.events()).toHaveLength(2 * cleanPlanEntries);
  });
});
