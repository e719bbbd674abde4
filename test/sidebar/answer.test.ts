import { describe, expect, it } from '@jest/globals';
import { receive } from '../../src/sidebar/answer';
import { ServerCallError } from '../../src/sidebar/server';

describe('receive', () => {
  it('gives the value of a good reply', async () => {
    expect(await receive(() => Promise.resolve({ ok: true, value: 13 }))).toEqual({
      kind: 'value',
      value: 13,
    });
  });

  it('gives the problem of a reply that has one', async () => {
    const problem = { code: 'busy', tabName: '', columnNames: '', time: '' } as const;
    expect(await receive(() => Promise.resolve({ ok: false, problem }))).toEqual({
      kind: 'problem',
      problem,
    });
  });

  it.each([
    [
      'a call that was refused',
      () => Promise.reject(new ServerCallError('PERMISSION_DENIED')),
      'several-accounts',
      'PERMISSION_DENIED',
    ],
    ['any other error', () => Promise.reject(new Error('broken')), 'failed', 'broken'],
    [
      'a call that throws at once',
      () => {
        throw new Error('no such function');
      },
      'failed',
      'no such function',
    ],
  ])('gives a failure for %s and never rejects', async (_name, call, reason, detail) => {
    expect(await receive(call)).toEqual({ kind: 'failure', failure: { reason, detail } });
  });
});
