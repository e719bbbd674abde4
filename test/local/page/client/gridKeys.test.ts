import { describe, expect, it } from '@jest/globals';
import { readGridKey } from '../../../../local/page/client/gridKeys';
import type { PressedKey } from '../../../../local/page/client/gridKeys';

function pressed(key: string, held: Partial<PressedKey> = {}): PressedKey {
  return { key, code: '', ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, ...held };
}

describe('keys in the grid', () => {
  it.each([
    ['an arrow moves', pressed('ArrowDown'), 'down', false, false],
    ['Shift and an arrow extend', pressed('ArrowLeft', { shiftKey: true }), 'left', false, true],
    ['Ctrl and an arrow go far', pressed('ArrowUp', { ctrlKey: true }), 'up', true, false],
    ['Tab goes right', pressed('Tab'), 'right', false, false],
    ['Shift and Tab go left without extending', pressed('Tab', { shiftKey: true }), 'left', false, false],
  ])('%s', (_, key, direction, isFar, isExtending) => {
    expect(readGridKey(key)).toEqual({ kind: 'move', direction, isFar, isExtending });
  });

  it.each([
    ['Enter', pressed('Enter'), 'edit'],
    ['F2', pressed('F2'), 'edit'],
    ['a letter', pressed('ф'), 'type'],
    ['a capital letter', pressed('Ф', { shiftKey: true }), 'type'],
    ['Delete', pressed('Delete'), 'clear'],
    ['Backspace', pressed('Backspace'), 'clear'],
    ['Ctrl+Z on a Russian keyboard', pressed('я', { code: 'KeyZ', ctrlKey: true }), 'undo'],
    ['Command+Z', pressed('z', { code: 'KeyZ', metaKey: true }), 'undo'],
    ['Shift+F10', pressed('F10', { shiftKey: true }), 'menu'],
  ])('reads %s', (_, key, kind) => {
    expect(readGridKey(key)?.kind).toBe(kind);
  });

  it.each([
    ['copying', pressed('c', { code: 'KeyC', ctrlKey: true })],
    ['pasting', pressed('v', { code: 'KeyV', metaKey: true })],
    ['a function key', pressed('F5')],
    ['a key of its own held alone', pressed('Shift', { shiftKey: true })],
  ])('leaves %s to the browser', (_, key) => {
    expect(readGridKey(key)).toBeUndefined();
  });
});
