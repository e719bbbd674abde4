import { describe, expect, it } from '@jest/globals';
import type { CalendarEventView } from '../../../../local/page/pageApi';
import { eventDates } from '../../../../local/page/client/eventDates';

function event(start: string, endExclusive: string): CalendarEventView {
  return { eventId: '1', title: 'Урок', isAllDay: !start.includes('T'), start, endExclusive };
}

describe('the dates of an event in words', () => {
  it.each([
    ['one day', event('2026-09-15', '2026-09-16'), '15 сентября 2026 г.'],
    ['a month, with its last day', event('2026-09-01', '2026-10-01'), '1–30 сентября 2026 г.'],
    ['over New Year', event('2026-12-28', '2027-01-02'), '28 декабря 2026 г. – 1 января 2027 г.'],
    ['a day that ends where it starts', event('2026-09-15', '2026-09-15'), '15 сентября 2026 г.'],
  ])('tell %s', (_, shown, words) => {
    expect(plainSpaces(eventDates(shown, 'ru'))).toBe(words);
  });

  it('keep the wall clock of the calendar in the hour that other zones skip', () => {
    const words = plainSpaces(eventDates(event('2027-03-28T02:30', '2027-03-28T03:30'), 'ru'));
    expect(words).toContain('28 марта 2027 г.');
    expect(words).toContain('02:30');
    expect(words).toContain('03:30');
  });
});

/** Intl puts thin and non-breaking spaces where its data say so. */
function plainSpaces(text: string): string {
  return text.replace(/\s/g, ' ');
}
