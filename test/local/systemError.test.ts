import { describe, expect, it } from '@jest/globals';
import { sentenceForPerson } from '../../local/command-line/sentenceForPerson';
import { systemRefusalOf } from '../../local/systemError';
import { languages } from '../../src/plan/language';

function systemError(code: string, path?: string): Error {
  return Object.assign(new Error(`${code}: refused`), { code, syscall: 'open', ...(path && { path }) });
}

describe('what the system refuses', () => {
  it.each([
    ['EACCES', 'no-right'],
    ['EPERM', 'no-right'],
    ['EROFS', 'read-only'],
    ['ENOSPC', 'no-space'],
    ['EDQUOT', 'no-space'],
    ['ENOENT', 'no-such-place'],
    ['ENOTDIR', 'no-such-place'],
    ['EISDIR', 'no-such-place'],
    ['ELOOP', 'no-such-place'],
    ['ENAMETOOLONG', 'name-too-long'],
    ['EMFILE', 'too-many-files'],
  ])('is known by its code: %s', (code, kind) => {
    expect(systemRefusalOf(systemError(code, '/plans/5v'))).toEqual({ kind, path: '/plans/5v' });
  });

  it('is found in the cause of an error', () => {
    const error = new Error('not saved', { cause: systemError('ENOSPC') });
    expect(systemRefusalOf(error)).toEqual({ kind: 'no-space', path: '' });
  });

  it('is no fault of the program, and a fault of the program is none of its', () => {
    expect(systemRefusalOf(new TypeError('x is not a function'))).toBeUndefined();
    expect(systemRefusalOf(Object.assign(new Error('odd'), { code: 'ERR_ASSERTION' }))).toBeUndefined();
    expect(systemRefusalOf('EACCES')).toBeUndefined();
  });

  it.each(languages)('is told in one sentence or two with its place, in %s', (language) => {
    for (const code of ['EACCES', 'EROFS', 'ENOSPC', 'ENOENT', 'ENAMETOOLONG']) {
      expect(sentenceForPerson(systemError(code, '/plans/5v'), language)).toContain('/plans/5v');
    }
    expect(sentenceForPerson(systemError('EMFILE'), language)).toMatch(/\.$/);
  });
});
