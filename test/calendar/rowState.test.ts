import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { eventFields, noDigests } from '../../src/calendar/eventFields';
import { agreementText, parseAgreement, parseRowState, rowStateText } from '../../src/calendar/rowState';
import { draft, state as stateOf } from './eventBuilders';

const state = stateOf('r1', draft({ guests: ['a@school.example'] }));
const { eventId } = state;

describe('the state of a row', () => {
  it('reads back as it was written, with whatever was left', () => {
    const anyLeft = fc.oneof(fc.constant('deleted' as const), fc.subarray([...eventFields]));
    fc.assert(
      fc.property(anyLeft, fc.constantFrom('', 'https://calendar.example/1'), (left, htmlLink) => {
        const written = { ...state, left, htmlLink };
        expect(parseRowState(rowStateText(written), eventId)).toEqual(written);
        const { agreed } = written;
        expect(parseAgreement(agreementText(written))).toEqual({ agreed, left });
      }),
    );
  });

  it('is one text that no cell takes for a number, a date or a formula', () => {
    expect(rowStateText(state)).toMatch(/^p[^\n]+$/);
  });

  it.each(['', ' ', eventId, 'что-то другое'])('counts «%s» as never synced', (text) => {
    expect(parseRowState(text, eventId)).toBeUndefined();
  });

  it('counts the state of a copied row, which names another event, as never synced', () => {
    expect(parseRowState(rowStateText(state), 'pp999')).toBeUndefined();
  });

  it('knows nothing of an agreement that cannot be read, nor of a field that there is not', () => {
    expect(parseRowState(`${eventId} fabc https://calendar.example/1`, eventId)).toMatchObject({
      agreed: noDigests,
      left: [],
    });
    expect(parseAgreement('~summary+price').left).toEqual(['summary']);
  });
});
