/** What a key means in the grid while no cell is being edited. */
export type GridKey =
  | {
      readonly kind: 'move';
      readonly direction: Direction;
      readonly isFar: boolean;
      readonly isExtending: boolean;
    }
  | { readonly kind: 'edit' }
  | { readonly kind: 'type' }
  | { readonly kind: 'clear' }
  | { readonly kind: 'undo' }
  | { readonly kind: 'menu' }
  | { readonly kind: 'select-all' };

export type Direction = 'up' | 'down' | 'left' | 'right' | 'page-up' | 'page-down' | 'row-start' | 'row-end';

/** The part of a keyboard event that decides. */
export interface PressedKey {
  readonly key: string;
  /** The key's place on the board: Ctrl+Z is the same key on a Russian layout, where `key` is «я». */
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}

const directions: Readonly<Record<string, Direction>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
  PageUp: 'page-up',
  PageDown: 'page-down',
  Home: 'row-start',
  End: 'row-end',
};

/** The meaning of a key as in Google Sheets, or undefined when the browser keeps it. */
export function readGridKey(pressed: PressedKey): GridKey | undefined {
  const { key, shiftKey } = pressed;
  const isCommand = pressed.ctrlKey || pressed.metaKey;
  const direction = directions[key];
  if (direction && !pressed.altKey)
    return { kind: 'move', direction, isFar: isCommand, isExtending: shiftKey };
  if (key === 'Tab' && !isCommand) {
    return { kind: 'move', direction: shiftKey ? 'left' : 'right', isFar: false, isExtending: false };
  }
  if (key === 'ContextMenu' || (key === 'F10' && shiftKey)) return { kind: 'menu' };
  if (isCommand && pressed.code === 'KeyZ' && !shiftKey) return { kind: 'undo' };
  if (isCommand && pressed.code === 'KeyA') return { kind: 'select-all' };
  if (isCommand || pressed.altKey) return undefined;
  if (key === 'Enter' || key === 'F2') return { kind: 'edit' };
  if (key === 'Delete' || key === 'Backspace') return { kind: 'clear' };
  return key.length === 1 ? { kind: 'type' } : undefined;
}
