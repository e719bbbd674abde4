import type { JSX } from 'preact';
import { Icon } from './Icon';

/** That something small is done, with its mark. */
export function DoneLine({ sentence }: { readonly sentence: string }): JSX.Element {
  return (
    <p class="small-result">
      <Icon name="done" />
      <span>{sentence}</span>
    </p>
  );
}
