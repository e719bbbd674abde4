import { describe, expect, it } from '@jest/globals';
import { decodePlainText } from '../../local/plainText';

const text =
  'Дата\tМесто\tМероприятие\tОтветственный\r\n15 сентября\tМузей № 3\tУрок у витрин\tСедова М.П.\r\n';

function utf16(order: 'le' | 'be', hasMark: boolean): Uint8Array {
  const bytes = Buffer.from(hasMark ? `\ufeff${text}` : text, 'utf16le');
  return order === 'le' ? bytes : bytes.swap16();
}

/** The bytes of the text in an encoding of one byte a letter, found by decoding every byte. */
function inBytes(encoding: string, typed: string): Uint8Array {
  const all = new TextDecoder(encoding).decode(Uint8Array.from({ length: 256 }, (_, byte) => byte));
  return Uint8Array.from(Array.from(typed, (letter) => all.indexOf(letter)));
}

describe('decodePlainText', () => {
  it.each([
    ['UTF-8', Buffer.from(text)],
    ['UTF-8 with a mark', Buffer.from(`\ufeff${text}`)],
    ['UTF-16 as Excel saves it', utf16('le', true)],
    ['UTF-16 the other way round', utf16('be', true)],
    ['UTF-16 without a mark', utf16('le', false)],
    ['UTF-16 the other way round without a mark', utf16('be', false)],
  ])('reads %s', (_name, bytes) => {
    expect(decodePlainText(bytes)).toBe(text);
  });

  it.each(['windows-1251', 'ibm866', 'koi8-r'])('reads %s', (encoding) => {
    const typed = text.replace('№', 'N');
    expect(decodePlainText(inBytes(encoding, typed))).toBe(typed);
  });

  it('reads Ukrainian in Windows-1251', () => {
    const typed = 'Дата\tМісце\tЗахід\tВідповідальний\r\n15 вересня\tМузей\tЄдиний урок\tЇжакевич Ґ.';
    expect(decodePlainText(inBytes('windows-1251', typed))).toBe(typed);
  });

  it('reads nothing as a text without letters, and an empty file as an empty text', () => {
    expect(decodePlainText(new Uint8Array())).toBe('');
    expect(decodePlainText(Buffer.from('1\t2\r\n'))).toBe('1\t2\r\n');
  });

  it.each([
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d, 0x49])],
    ['an archive', Buffer.from([0x50, 0x4b, 3, 4, 0x14, 0, 6, 0, 8, 0, 0, 0, 0x21, 0, 0xff])],
    ['noise', Buffer.from(Array.from({ length: 400 }, (_, index) => 128 + ((index * 89) % 128)))],
  ])('takes %s for no text', (_name, bytes) => {
    expect(decodePlainText(bytes)).toBeUndefined();
  });
});
