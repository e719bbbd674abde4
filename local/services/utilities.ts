import { createHash, randomUUID } from 'node:crypto';
import { types } from 'node:util';
import { isTimeZone } from '../calendar-server/zonedTime';
import { emulate, NotEmulatedError, ServiceError } from './emulate';
import type { ServiceGate } from './emulate';
import { charsets, digestAlgorithms } from './enums';
import type { VirtualClock } from './execution';
import { formatJavaDate } from './formatDate';

/** Longest sleep that Utilities.sleep allows, in milliseconds. */
const maximumSleepMs = 300_000;

/** The global Utilities. Sleeping moves the virtual clock and takes no real time. */
export function newUtilities(gate: ServiceGate, clock: VirtualClock): GoogleAppsScript.Utilities.Utilities {
  return emulate<GoogleAppsScript.Utilities.Utilities>(gate, 'Utilities', {
    DigestAlgorithm: digestAlgorithms,
    Charset: charsets,
    formatDate(date: unknown, timeZone: unknown, format: unknown) {
      if (!types.isDate(date) || typeof timeZone !== 'string' || typeof format !== 'string') {
        throw new ServiceError("The parameters don't match the method signature for Utilities.formatDate.");
      }
      // Google takes an unknown zone for GMT without a word; that hides mistakes.
      if (!isTimeZone(timeZone))
        throw new NotEmulatedError(`Utilities.formatDate with the time zone ${timeZone}`);
      return formatJavaDate(date.getTime(), timeZone, format);
    },
    getUuid: () => randomUUID(),
    sleep(milliseconds) {
      if (!(milliseconds >= 0 && milliseconds <= maximumSleepMs)) {
        throw new ServiceError(`Invalid argument: ${milliseconds}`);
      }
      clock.sleep(milliseconds);
    },
    base64Encode: (input: unknown) => readBytes(input).toString('base64'),
    base64EncodeWebSafe: (input: unknown) =>
      readBytes(input).toString('base64').replace(/\+/g, '-').replace(/\//g, '_'),
    base64Decode: (encoded: string) => signedBytes(decodeBase64(encoded)),
    base64DecodeWebSafe: (encoded: string) =>
      signedBytes(decodeBase64(encoded.replace(/-/g, '+').replace(/_/g, '/'))),
    computeDigest(
      algorithm: GoogleAppsScript.Utilities.DigestAlgorithm,
      value: unknown,
      charset?: GoogleAppsScript.Utilities.Charset,
    ) {
      if (algorithm !== digestAlgorithms.SHA_256)
        throw new NotEmulatedError('Utilities.computeDigest other than SHA_256');
      // Without a charset Google digests US-ASCII, in which other letters become question marks.
      const isUtf8 = charset === charsets.UTF_8;
      const bytes = typeof value === 'string' && !isUtf8 ? value.replace(/[^\p{ASCII}]/gu, '?') : value;
      return signedBytes(createHash('sha256').update(readBytes(bytes)).digest());
    },
    newBlob: (data: unknown) => newBlob(gate, readBytes(data)),
  });
}

function newBlob(gate: ServiceGate, bytes: Buffer): GoogleAppsScript.Base.Blob {
  return emulate<GoogleAppsScript.Base.Blob>(gate, 'Blob', {
    getBytes: () => signedBytes(bytes),
    getDataAsString: () => bytes.toString('utf8'),
  });
}

/** Texts are UTF-8, arrays are Java's signed bytes. */
function readBytes(input: unknown): Buffer {
  if (typeof input === 'string') return Buffer.from(input, 'utf8');
  if (!Array.isArray(input)) throw new ServiceError("The parameters don't match the method signature.");
  return Buffer.from(input.map(Number));
}

function signedBytes(bytes: Buffer): number[] {
  return Array.from(bytes, (byte) => (byte > 127 ? byte - 256 : byte));
}

function decodeBase64(encoded: string): Buffer {
  if (!/^[A-Za-z0-9+/]*={0,2}$/.test(encoded)) throw new ServiceError('Could not decode string.');
  return Buffer.from(encoded, 'base64');
}
