import { describe, expect, it } from '@jest/globals';
import { parseRowState, rowStateText } from '../../src/calendar/rowState';

const state = { eventId: 'pp123', fingerprint: 'fabc', htmlLink: 'https://calendar.example/1' };

describe('the state of a row', () => {
  it('reads back as it was written', () => {
    expect(parseRowState(rowStateText(state), 'pp123')).toEqual(state);
  });

  it('reads back without a link', () => {
    const withoutLink = { ...state, htmlLink: '' };
    expect(parseRowState(rowStateText(withoutLink), 'pp123')).toEqual(withoutLink);
  });

  it.each(['', ' ', 'pp123', 'что-то другое'])('counts «%s» as never synced', (text) => {
    expect(parseRowState(text, 'pp123')).toBeUndefined();
  });

  it('counts the state of a copied row, which names another event, as never synced', () => {
    expect(parseRowState(rowStateText(state), 'pp999')).toBeUndefined();
  });
});
