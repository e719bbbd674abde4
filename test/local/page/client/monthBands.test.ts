import { describe, expect, it } from '@jest/globals';
import { gatherBands } from '../../../../local/page/client/monthBands';
import type { CalendarEventView } from '../../../../local/page/pageApi';

function allDay(eventId: string, start: string, endExclusive: string): CalendarEventView {
  return { eventId, title: eventId, isAllDay: true, start, endExclusive };
}

describe('gatherBands', () => {
  it('gathers what lasts as long into one band, and leaves days and weeks alone', () => {
    const { dated, bands } = gatherBands([
      allDay('october 1', '2026-10-01', '2026-11-01'),
      allDay('day', '2026-10-09', '2026-10-10'),
      allDay('october 2', '2026-10-01', '2026-11-01'),
      allDay('fortnight', '2026-10-05', '2026-10-19'),
      allDay('autumn', '2026-09-01', '2026-12-01'),
      { ...allDay('talk', '2026-10-09T14:00', '2026-10-09T15:00'), isAllDay: false },
    ]);
    expect(dated.map(({ eventId }) => eventId)).toEqual(['day', 'fortnight', 'talk']);
    expect(bands.map(({ events }) => events.map(({ eventId }) => eventId))).toEqual([
      ['october 1', 'october 2'],
      ['autumn'],
    ]);
  });

  it('has no band where there is nothing', () => {
    expect(gatherBands([])).toEqual({ dated: [], bands: [] });
  });
});
