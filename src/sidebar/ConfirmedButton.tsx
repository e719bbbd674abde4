import type { JSX } from 'preact';
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { decisionWords } from '../messages/panelDecisions';
import { Button } from './Button';
import { usePanelTools } from './panelTools';

interface ConfirmedButtonProps {
  readonly label: string;
  /** What to know before the second click. */
  readonly warning: string;
  /** The words on the button that does it. */
  readonly confirmLabel: string;
  readonly isBusy?: boolean;
  /** Asked at the first click; false keeps the question back. */
  readonly mayAsk?: () => boolean;
  readonly onConfirm: () => void;
}

/** A button that first says what it would do and asks for a second click. */
export function ConfirmedButton(props: ConfirmedButtonProps): JSX.Element {
  const { label, warning, confirmLabel, isBusy = false, mayAsk = () => true, onConfirm } = props;
  const { language } = usePanelTools();
  const [isAsking, setIsAsking] = useState(false);
  const warningId = useId();
  const part = useRef<HTMLDivElement>(null);
  const wasAsking = useRef(false);
  useLayoutEffect(() => {
    if (isAsking === wasAsking.current) return;
    wasAsking.current = isAsking;
    // The question comes to be read first; when it is gone, so is the focus, back where it came from.
    part.current?.querySelector<HTMLElement>(isAsking ? 'p' : 'button')?.focus();
  }, [isAsking]);

  return (
    <div class="confirmed" ref={part}>
      {isAsking ? (
        <>
          <p id={warningId} class="confirmed-warning" tabIndex={-1}>
            {warning}
          </p>
          <Button
            isBusy={isBusy}
            ariaDescribedBy={warningId}
            onPress={() => {
              setIsAsking(false);
              onConfirm();
            }}
          >
            {confirmLabel}
          </Button>
          <Button look="link" onPress={() => setIsAsking(false)}>
            {decisionWords.doNot[language]}
          </Button>
        </>
      ) : (
        <Button isBusy={isBusy} onPress={() => setIsAsking(mayAsk())}>
          {label}
        </Button>
      )}
    </div>
  );
}
