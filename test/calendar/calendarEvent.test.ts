import { describe, expect, it } from '@jest/globals';
import { differingFields, fingerprintOf } from '../../src/calendar/calendarEvent';
import { draft } from './eventBuilders';

describe('the fingerprint of an event', () => {
  it.each([
    ['title', { summary: 'Викторина' }],
    ['place', { location: 'Музей' }],
    ['description', { description: 'Ответственный: Петрова' }],
    ['start', { start: { date: '2026-09-16' } }],
    ['end', { end: { date: '2026-09-18' } }],
    ['transparency', { transparency: 'opaque' }],
    ['colour', { colorId: '5' }],
  ] as const)('changes with the %s', (_, change) => {
    expect(fingerprintOf(draft(change))).not.toBe(fingerprintOf(draft()));
  });

  it('does not change when Calendar tidies line ends and blanks', () => {
    const before = draft({ description: 'одна строка\nдругая' });
    const after = draft({ description: ' одна строка  \r\nдругая\n' });
    expect(fingerprintOf(after)).toBe(fingerprintOf(before));
  });

  it('does not change when the row moves to another line of the sheet', () => {
    const link = 'https://sheets.example/d/1#gid=0';
    const before = draft({ description: `${link}&range=A7` });
    const after = draft({ description: `${link}&range=A12` });
    expect(fingerprintOf(after)).toBe(fingerprintOf(before));
    expect(differingFields(before, after)).toEqual([]);
  });

  it('begins with a letter, so that no cell takes it for a number', () => {
    expect(fingerprintOf(draft())).toMatch(/^f[a-v0-9]{14}$/);
  });
});
