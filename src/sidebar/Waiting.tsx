import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import { usePanelTools } from './panelTools';

/** Something is under way and has nothing to show yet; said aloud when it begins. */
export function Waiting({ sentence }: { readonly sentence: string }): JSX.Element {
  const { announce } = usePanelTools();
  useEffect(() => announce(sentence), [sentence]);
  return (
    <p class="waiting">
      <span class="spinner" aria-hidden="true" />
      {sentence}
    </p>
  );
}
