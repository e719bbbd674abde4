import { describe, expect, it } from '@jest/globals';
import { runChecks } from '../../src/checks';
import { codesOf, findingsOf, readDates } from './findingsOf';

describe('a date that cannot be read', () => {
  it('is offered the nearest day when the month does not have it', () => {
    expect(runChecks(readDates(['31 сентября']))).toEqual([
      {
        code: 'date-unreadable',
        severity: 'error',
        rowNumber: 2,
        column: 'date',
        parameters: { text: '31 сентября', variant: 'no-such-day', nearest: '30 сентября' },
        fixes: [
          {
            kind: 'use-nearest-date',
            edits: [{ rowNumber: 2, column: 'date', before: '31 сентября', after: '30 сентября' }],
            isSafe: false,
          },
        ],
      },
    ]);
  });

  it('may be corrected together with others when only a letter of the month slipped', () => {
    expect(findingsOf('date-unreadable', readDates(['Сентрябрь']))).toMatchObject([
      { parameters: { variant: 'slip' }, fixes: [{ kind: 'use-nearest-date', isSafe: true }] },
    ]);
  });

  it('has no fix when nothing is near', () => {
    expect(findingsOf('date-unreadable', readDates(['когда-нибудь']))).toMatchObject([
      { parameters: { variant: 'unknown' }, fixes: [] },
    ]);
  });

  it('gives every row without a period one error, so that none is taken for ready', () => {
    const errors = runChecks(readDates(['', 'когда-нибудь', '', '32.13'])).filter(
      ({ severity }) => severity === 'error',
    );
    expect(codesOf(errors)).toEqual([
      '2 date-missing',
      '3 date-unreadable',
      '4 date-above-unreadable',
      '5 date-unreadable',
    ]);
  });
});
