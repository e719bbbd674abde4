import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/**
 * A ref for the heading of a new stage. When the stage arrives and the focus was lost because the pressed button went
 * away, the heading takes it. A person who works elsewhere (another tab of the panel, the spreadsheet) is left alone,
 * and so is one who has not touched the panel yet.
 */
export function useArrivalFocus(): RefObject<HTMLHeadingElement> {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    const isFocusLost = document.activeElement === null || document.activeElement === document.body;
    if (document.hasFocus() && navigator.userActivation.hasBeenActive && isFocusLost)
      heading.current?.focus();
  }, []);
  return heading;
}
