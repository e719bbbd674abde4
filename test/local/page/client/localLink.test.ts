import { describe, expect, it } from '@jest/globals';
import { readLocalLink } from '../../../../local/page/client/localLink';

describe('readLocalLink', () => {
  it('knows the event that a link in the Calendar column is of', () => {
    const key = Buffer.from('abc123 plan@group.calendar.google.com').toString('base64').replace(/=+$/, '');
    expect(readLocalLink(`https://www.google.com/calendar/event?eid=${key}`)).toEqual({
      kind: 'event',
      eventId: 'abc123',
      calendarId: 'plan@group.calendar.google.com',
    });
  });

  it('knows the row that an event leads back to', () => {
    const address = 'https://docs.google.com/spreadsheets/d/local-7f-1/edit#gid=1009';
    expect(readLocalLink(`${address}&range=A12`)).toEqual({ kind: 'row', sheetId: 1009, range: 'A12' });
    expect(readLocalLink(address)).toEqual({ kind: 'row', sheetId: 1009, range: 'A1' });
  });

  it.each([
    'https://museum.example/event?eid=YWJj',
    'https://www.google.com/calendar/event?eid=***',
    'https://www.google.com/calendar/event?eid=YWJj',
    // Somebody's real spreadsheet.
    'https://docs.google.com/spreadsheets/d/1AbC/edit#gid=0&range=A2',
    'javascript:alert(1)',
    '',
  ])('leaves %s to the browser', (address) => {
    expect(readLocalLink(address)).toBeUndefined();
  });
});
