import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { EventDraft } from '../../src/calendar/calendarEvent';
import {
  digestsOfDraft,
  digestsOfEvent,
  type EventField,
  eventFields,
  type FieldDigests,
  fingerprintOf,
  fingerprintText,
  noDigests,
  parseFingerprint,
  parseLeftDigests,
  writtenText,
} from '../../src/calendar/eventFields';
import { draft, event } from './eventBuilders';

/** The fields in which the digests differ. */
function differing(one: FieldDigests, other: FieldDigests): readonly EventField[] {
  return eventFields.filter((field) => one[field] !== other[field]);
}

const digests = fc.record(
  Object.fromEntries(
    eventFields.map((field) => [field, fc.constantFrom('', '0000000', '1vvvvvv', '3abc012')]),
  ) as Record<EventField, fc.Arbitrary<string>>,
);

describe('the digests of an event', () => {
  it.each<readonly [EventField, Partial<EventDraft>]>([
    ['summary', { summary: 'Викторина' }],
    ['when', { start: draft({ start: { date: '2026-09-16' } }).start }],
    ['when', { end: draft({ end: { date: '2026-09-18' } }).end }],
    ['when', { recurrence: 'RRULE:FREQ=WEEKLY;BYDAY=TU;UNTIL=20270831' }],
    ['location', { location: 'Музей' }],
    ['description', { description: 'Ответственный: Петрова' }],
    ['transparency', { transparency: 'opaque' }],
    ['colorId', { colorId: '5' }],
    ['guests', { guests: ['a@school.example'] }],
    ['guests', { guests: [] }],
  ])('differ in %s alone for %j', (field, change) => {
    expect(differing(digestsOfDraft({ ...draft(), ...change }), digestsOfDraft(draft()))).toEqual([field]);
  });

  it('tell an hour, a minute and a zone apart', () => {
    const at = (dateTime: string, timeZone = 'Europe/Moscow') => ({ dateTime, timeZone });
    const times = [
      at('2026-09-15T15:00:00'),
      at('2026-09-15T15:01:00'),
      at('2026-09-15T15:00:00', 'Asia/Omsk'),
    ];
    const whens = times.map((start) => digestsOfDraft(draft({ start })).when);
    expect(new Set(whens).size).toBe(3);
  });

  it.each([
    ['blanks at ends and line ends in the title', { summary: ' Экскурсия\u00a0\r\n' }],
    ['blanks around the place', { location: '\tБиблиотека ' }],
    [
      'line ends in the description',
      { description: 'Ответственный: Иванова\r\nhttps://sheets.example/d/1#gid=0&range=A2\r\n' },
    ],
    [
      'the number of the row in the link',
      { description: 'Ответственный: Иванова\nhttps://sheets.example/d/1#gid=0&range=A71' },
    ],
  ])('do not change with %s', (_, change) => {
    expect(digestsOfDraft(draft(change))).toEqual(digestsOfDraft(draft()));
  });

  it('do not change with the order of the parts of a rule, nor with parts that hold anyway', () => {
    const ours = draft({ recurrence: 'RRULE:FREQ=WEEKLY;BYDAY=MO;UNTIL=20270831' });
    const theirs = draft({ recurrence: 'RRULE:FREQ=WEEKLY;WKST=SU;UNTIL=20270831;INTERVAL=1;BYDAY=MO' });
    expect(digestsOfDraft(theirs)).toEqual(digestsOfDraft(ours));
  });

  it('of an event are those of its draft, whatever people wrote around our description', () => {
    const wanted = draft();
    const among = draft({ description: `Сбор в 9:00\n${wanted.description}\nДеньги сдать до пятницы` });
    expect(digestsOfEvent(event('r1', wanted, among), wanted, [])).toEqual(digestsOfDraft(wanted));
  });

  it('of an event leave out guests whom people invited, and all guests while invitations are off', () => {
    const wanted = draft({ guests: ['a@school.example'] });
    const now = draft({ guests: ['a@school.example', 'parent@home.example'] });
    expect(digestsOfEvent(event('r1', wanted, now), wanted, [])).toEqual(digestsOfDraft(wanted));
    expect(digestsOfEvent(event('r1', wanted, now), draft(), []).guests).toBe('');
  });

  it('of an event show that a guest of ours is gone, and that one is there whom the row no longer wants', () => {
    const wanted = draft({ guests: ['a@school.example'] });
    const isSame = (now: EventDraft, row: EventDraft) =>
      digestsOfEvent(event('r1', wanted, now), row, []).guests === digestsOfDraft(row).guests;
    expect(isSame(draft({ guests: [] }), wanted)).toBe(false);
    expect(isSame(wanted, draft({ guests: [] }))).toBe(false);
  });
});

describe('the fingerprint of an event', () => {
  it('reads back as the digests that it was made of, whatever follows the mark', () => {
    fc.assert(
      fc.property(digests, digests, (written, left) => {
        expect(parseFingerprint(fingerprintText(written))).toEqual(written);
        const text = writtenText(written, 'abc0123', left);
        expect(parseFingerprint(text)).toEqual(written);
        expect(parseLeftDigests(text)).toEqual(left);
        expect(text.split('@')[0]).toBe(fingerprintText(written));
      }),
    );
  });

  it('begins with a letter, so that no cell takes it for a number, and fits into a property with all that is left', () => {
    expect(fingerprintOf(draft())).toMatch(/^f[0-9a-v.]+$/);
    const all = digestsOfDraft(draft({ guests: ['a@school.example'] }));
    expect(writtenText(all, 'abc0123', all).length).toBeLessThan(200);
  });

  it.each(['', 'что-то', 'f', 'f1.2.3', 'g1.2.3.4.5.6.7', 'f1.2.3.4.5.6.7.8'])(
    'tells nothing when it is «%s»',
    (text) => {
      expect(parseFingerprint(text)).toEqual(noDigests);
      expect(parseLeftDigests(text)).toEqual(noDigests);
    },
  );
});
