const byteOrderMarks: readonly (readonly [readonly number[], string])[] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
];

/** The one-byte encodings in which texts in Cyrillic letters were kept before Unicode. */
const cyrillicEncodings = ['windows-1251', 'koi8-r', 'ibm866'] as const;

/** So much of a text is looked at to tell how it is encoded. */
const sampleBytes = 20_000;

/**
 * The text of a file that people saved from Word, Excel or an editor: UTF-8, UTF-16 as Excel's "Unicode text", or one of
 * the older Cyrillic encodings, told apart by how much they make the bytes read like words. Undefined for what is no
 * text at all.
 */
export function decodePlainText(bytes: Uint8Array): string | undefined {
  const marked = byteOrderMarks.find(([mark]) => mark.every((byte, index) => bytes[index] === byte));
  const encoding = marked?.[1] ?? encodingWithoutMark(bytes);
  if (encoding === undefined) return undefined;
  const text = new TextDecoder(encoding).decode(bytes);
  return text.includes('\0') ? undefined : text;
}

function encodingWithoutMark(bytes: Uint8Array): string | undefined {
  const sample = bytes.subarray(0, sampleBytes);
  const utf16 = utf16ByZeros(sample);
  if (utf16 !== undefined) return utf16;
  if (sample.includes(0)) return undefined;
  if (isUtf8(bytes)) return 'utf-8';
  const scored = cyrillicEncodings.map((encoding) => ({
    encoding,
    likeness: likenessToWords(new TextDecoder(encoding).decode(sample)),
  }));
  const [best] = scored.sort((one, other) => other.likeness - one.likeness);
  return best !== undefined && best.likeness > 0 ? best.encoding : undefined;
}

/** Line ends, tabs and figures have a zero byte beside them in UTF-16, in every language. */
function utf16ByZeros(sample: Uint8Array): string | undefined {
  const zeros = { even: 0, odd: 0 };
  sample.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2 === 0 ? 'even' : 'odd'] += 1;
  });
  const least = sample.length / 50;
  if (zeros.odd > least && zeros.even === 0) return 'utf-16le';
  if (zeros.even > least && zeros.odd === 0) return 'utf-16be';
  return undefined;
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/**
 * Small letters beside small letters speak for a reading; marks and box drawings, and a capital after a small letter,
 * speak against it: in a wrong encoding the case of letters is mixed up.
 */
function likenessToWords(text: string): number {
  const count = (pattern: RegExp): number => text.match(pattern)?.length ?? 0;
  const good = count(/[а-яёіїєґў]{2}/gu);
  const bad = count(/[а-яёіїєґў][А-ЯЁІЇЄҐЎ]|[\u0080-\u009f\u2500-\u25ff\ufffd]/gu);
  return good - 3 * bad;
}
