import { describe, expect, it } from '@jest/globals';
import { draft } from '../eventBuilders';
import { add, FaultyCalendar, remove, update, wantedOf } from './faultyCalendar';

describe('an event that is made', () => {
  it.each([
    ['calendar', { useDefault: true }, { useDefault: true }],
    ['none', { useDefault: false, overrides: [] }, { useDefault: false, overrides: [] }],
    ['day-before', { overrides: [{ minutes: 900 }] }, { overrides: [{ minutes: 1440 }] }],
    ['week-before', { overrides: [{ minutes: 9540 }] }, { overrides: [{ minutes: 10_080 }] }],
  ] as const)('reminds as the setting says: %s', (reminder, wholeDay, timed) => {
    const bench = new FaultyCalendar();
    const at = (time: string) => ({ dateTime: `2026-09-15T${time}`, timeZone: 'Europe/Moscow' });
    const atTen = draft({ start: at('10:00:00'), end: at('11:00:00') });
    bench.write([add('r1'), add('r2', atTen)], { reminder });
    expect(bench.stored('r1')?.reminders).toMatchObject(wholeDay);
    expect(bench.stored('r2')?.reminders).toMatchObject(timed);
    bench.write([update('r1', bench.stored('r1')?.etag, wantedOf('r1', { location: 'Музей' }))], {
      reminder: 'none',
    });
    expect(bench.stored('r1')?.reminders).toMatchObject(wholeDay);
  });

  it.each([
    ['off', undefined],
    ['silent', undefined],
    ['external', 'externalOnly'],
    ['everyone', 'all'],
  ] as const)('with invitations %s lets Google write to: %s', (invitations, sendUpdates) => {
    const bench = new FaultyCalendar();
    const wanted = wantedOf('r1', { guests: ['a@school.example'] });
    bench.write([add('r1', wanted)], { invitations });
    bench.write([update('r1', bench.stored('r1')?.etag, { ...wanted, location: 'Музей' })], { invitations });
    bench.write([remove('r1', bench.stored('r1')?.etag)], { invitations });
    const mails = bench.server.exportState().sentMail;
    expect(mails.map((mail) => [mail.occasion, mail.sendUpdates])).toEqual(
      sendUpdates ? ['insert', 'patch', 'delete'].map((occasion) => [occasion, sendUpdates]) : [],
    );
  });
});
