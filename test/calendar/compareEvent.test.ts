import { describe, expect, it } from '@jest/globals';
import { compareEvent, isEditedByHand } from '../../src/calendar/compareEvent';
import { draft, event, state } from './eventBuilders';

const renamed = draft({ summary: 'По-своему' });
const elsewhere = draft({ location: 'Музей' });

describe('comparing a row with its event, field by field', () => {
  it('tells what to write from what people edited, and both from what agrees', () => {
    const compared = compareEvent(elsewhere, event('r1', draft(), renamed), state('r1'));
    expect(compared).toMatchObject({
      toWrite: ['location'],
      edited: ['summary'],
      changedOnBothSides: [],
      left: [],
    });
  });

  it('names a field that was changed on both sides in different ways', () => {
    const wanted = draft({ summary: 'Викторина' });
    const compared = compareEvent(wanted, event('r1', draft(), renamed), state('r1'));
    expect(compared).toMatchObject({ edited: ['summary'], changedOnBothSides: ['summary'] });
  });

  it('without a state takes what was written for agreed', () => {
    expect(compareEvent(elsewhere, event('r1'), undefined)).toMatchObject({
      toWrite: ['location'],
      edited: [],
    });
    const edited = compareEvent(draft(), event('r1', draft(), renamed), undefined);
    expect(edited).toMatchObject({ toWrite: [], edited: ['summary'], changedOnBothSides: [] });
  });

  it('takes an event whose mark cannot be read for edited, so that nothing is overwritten unasked', () => {
    const unknown = { ...event('r1', draft(), renamed), writtenFingerprint: 'что-то' };
    expect(compareEvent(draft(), unknown, state('r1')).edited).toEqual(['summary']);
  });

  it('writes our guests when invitations are switched on, and looks away when they are off', () => {
    const invited = draft({ guests: ['a@school.example'] });
    expect(compareEvent(invited, event('r1'), state('r1')).toWrite).toEqual(['guests']);
    expect(compareEvent(draft(), event('r1', invited), state('r1', invited))).toMatchObject({
      toWrite: [],
      edited: [],
    });
  });

  it('tells a guest of ours whom somebody took off', () => {
    const invited = draft({ guests: ['a@school.example', 'b@school.example'] });
    const fewer = draft({ guests: ['b@school.example'] });
    expect(compareEvent(invited, event('r1', invited, fewer), state('r1', invited)).edited).toEqual([
      'guests',
    ]);
  });

  it('does not take guests whom people added for an edit', () => {
    const invited = draft({ guests: ['a@school.example'] });
    const more = draft({ guests: ['a@school.example', 'parent@home.example'] });
    expect(compareEvent(invited, event('r1', invited, more), state('r1', invited)).edited).toEqual([]);
  });
});

describe('whether an event was edited by hand', () => {
  it.each([
    ['nothing', draft(), false],
    ['the title', renamed, true],
    ['the colour', draft({ colorId: '7' }), true],
    ['text around ours', draft({ description: `Сбор в 9\n${draft().description}` }), false],
    ['guests alone', draft({ guests: ['parent@home.example'] }), false],
  ])('%s: %#', (_, now, expected) => {
    expect(isEditedByHand(event('r1', draft(), now))).toBe(expected);
  });
});
