import type { ComponentChildren, JSX } from 'preact';

interface ButtonProps {
  readonly children: ComponentChildren;
  readonly onPress: () => void;
  /** One primary button at a time in a view. */
  readonly look?: 'primary' | 'secondary' | 'link' | 'quiet';
  /** Keeps its place and the focus, but does nothing. */
  readonly isBusy?: boolean;
  readonly ariaExpanded?: boolean;
  readonly ariaDescribedBy?: string;
  /** When the words on the button do not say enough by themselves; begins with them. */
  readonly ariaLabel?: string;
}

/** A button that says with aria-disabled, not `disabled`, that it is busy: a disabled one would lose the focus. */
export function Button(props: ButtonProps): JSX.Element {
  const {
    children,
    onPress,
    look = 'secondary',
    isBusy = false,
    ariaExpanded,
    ariaDescribedBy,
    ariaLabel,
  } = props;
  return (
    <button
      type="button"
      class={'button button-' + look}
      aria-disabled={isBusy ? 'true' : undefined}
      aria-expanded={ariaExpanded}
      aria-describedby={ariaDescribedBy}
      aria-label={ariaLabel}
      onClick={() => {
        if (!isBusy) onPress();
      }}
    >
      {children}
    </button>
  );
}
