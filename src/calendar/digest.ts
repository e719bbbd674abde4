/// <reference path="./imurmurhash.d.ts" />
import MurmurHash3 from 'imurmurhash';

/**
 * A digest of 64 bits as fourteen characters, for telling whether something changed; not against ill will. Two
 * MurmurHash3 of 32 bits, because a cryptographic digest would be 3 % of what is parsed at every click. The parts are
 * joined as JSON, so ['ab', 'c'] and ['a', 'bc'] differ.
 */
export function digestText(parts: readonly string[]): string {
  const ascii = asciiOf(parts);
  return hash(ascii, firstSeed) + hash(ascii, secondSeed);
}

/** A digest of 32 bits as seven characters, where many stand side by side and each guards one field. */
export function shortDigest(parts: readonly string[]): string {
  return hash(asciiOf(parts), firstSeed);
}

const firstSeed = 0x5a17;
const secondSeed = 0x3c91f02b;

/** JSON escapes lone surrogates, so the encoding cannot fail on any text; the library wants ASCII. */
function asciiOf(parts: readonly string[]): string {
  return encodeURIComponent(JSON.stringify(parts));
}

function hash(ascii: string, seed: number): string {
  return new MurmurHash3(ascii, seed).result().toString(32).padStart(7, '0');
}
