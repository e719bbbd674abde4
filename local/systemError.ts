import { types } from 'node:util';

/** What the computer refused, so far as a person can do something about it. */
export interface SystemRefusal {
  readonly kind: 'no-right' | 'no-space' | 'read-only' | 'no-such-place' | 'name-too-long' | 'too-many-files';
  /** Empty where the system did not name one. */
  readonly path: string;
}

const kindByCode: Readonly<Record<string, SystemRefusal['kind']>> = {
  EACCES: 'no-right',
  EPERM: 'no-right',
  EROFS: 'read-only',
  ENOSPC: 'no-space',
  EDQUOT: 'no-space',
  ENOENT: 'no-such-place',
  ENOTDIR: 'no-such-place',
  EISDIR: 'no-such-place',
  EEXIST: 'no-such-place',
  ELOOP: 'no-such-place',
  EINVAL: 'no-such-place',
  ENAMETOOLONG: 'name-too-long',
  EMFILE: 'too-many-files',
  ENFILE: 'too-many-files',
};

/** The refusal of a file or folder that the error, or what it was caused by, tells of; undefined for other errors. */
export function systemRefusalOf(error: unknown): SystemRefusal | undefined {
  if (!types.isNativeError(error)) return undefined;
  if ('code' in error && typeof error.code === 'string' && 'syscall' in error) {
    const kind = kindByCode[error.code];
    const path = 'path' in error && typeof error.path === 'string' ? error.path : '';
    if (kind !== undefined) return { kind, path };
  }
  return systemRefusalOf(error.cause);
}
