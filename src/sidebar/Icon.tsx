import type { JSX } from 'preact';

/** Drawings on a 20 × 20 grid, in the colour of the text around them. */
const drawings = {
  error: 'M10 2a8 8 0 100 16 8 8 0 000-16zm1 12H9v-2h2v2zm0-3.5H9V6h2v4.5z',
  warning: 'M10 2.2L1.2 17.5h17.6L10 2.2zm.9 12.8H9.1v-1.8h1.8V15zm0-3.2H9.1V7.8h1.8v4z',
  hint: 'M10 2a5.5 5.5 0 00-3 10.1V14h6v-1.9A5.5 5.5 0 0010 2zM7.5 15.5h5V17h-5zM8.5 18h3v1h-3z',
  done: 'M10 2a8 8 0 100 16 8 8 0 000-16zm-1.4 11.6L5.2 10.2l1.3-1.3 2.1 2.1 4.9-4.9 1.3 1.3-6.2 6.2z',
  add: 'M11 4H9v5H4v2h5v5h2v-5h5V9h-5z',
  update:
    'M3 14.2V17h2.8l8.2-8.2L11.2 6 3 14.2zM16.6 6.2l-1.6 1.6L12.2 5l1.6-1.6a1 1 0 011.4 0l1.4 1.4a1 1 0 010 1.4z',
  remove: 'M4 9h12v2H4z',
  decide:
    'M10 2a8 8 0 100 16 8 8 0 000-16zm1 13H9v-2h2v2zm1.8-6.2l-.8.8c-.6.6-1 1.1-1 2.4H9v-.5c0-.9.4-1.7 1-2.3l1.1-1.1c.3-.3.5-.7.5-1.1a1.6 1.6 0 00-3.2 0H6.8a3.2 3.2 0 016.4 0c0 .7-.2 1.2-.4 1.8z',
  settings:
    'M8.2 4.2l.3-2.2h3l.3 2.2 1.1.4 1.7-1.3 2.1 2.1-1.3 1.7.4 1.1 2.2.3v3l-2.2.3-.4 1.1 1.3 1.7-2.1 2.1-1.7-1.3-1.1.4-.3 2.2h-3l-.3-2.2-1.1-.4-1.7 1.3-2.1-2.1 1.3-1.7-.4-1.1-2.2-.3v-3l2.2-.3.4-1.1-1.3-1.7 2.1-2.1 1.7 1.3zM10 7.2a2.8 2.8 0 100 5.6 2.8 2.8 0 000-5.6z',
  leave: 'M6 4h3v12H6zM11 4h3v12h-3z',
} as const;

export type IconName = keyof typeof drawings;

/** Decoration only: the words next to it say the same. */
export function Icon({ name }: { readonly name: IconName }): JSX.Element {
  return (
    <svg
      class={'icon icon-' + name}
      viewBox="0 0 20 20"
      width="18"
      height="18"
      aria-hidden="true"
      focusable="false"
    >
      <path d={drawings[name]} fill="currentColor" fill-rule="evenodd" />
    </svg>
  );
}
