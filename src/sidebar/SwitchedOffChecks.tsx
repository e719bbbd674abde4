import type { JSX } from 'preact';
import type { CheckView } from '../contract/panelServer';
import { checkWords } from '../messages/panelCheck';
import { Button } from './Button';
import { usePanelTools } from './panelTools';

interface SwitchedOffChecksProps {
  readonly checks: readonly CheckView[];
  readonly isBusy: boolean;
  readonly onSwitchOn: (check: CheckView) => void;
}

/** What the person does not want to hear of, each with the way back. */
export function SwitchedOffChecks({
  checks,
  isBusy,
  onSwitchOn,
}: SwitchedOffChecksProps): JSX.Element | null {
  const { language } = usePanelTools();
  if (checks.length === 0) return null;
  return (
    <section class="switched-off" aria-labelledby="switched-off">
      <h3 class="kind-title" id="switched-off">
        {checkWords.switchedOff[language]}
      </h3>
      <ul>
        {checks.map((check) => (
          <li key={check.check}>
            <span>{check.title}</span>
            <Button
              look="quiet"
              isBusy={isBusy}
              ariaLabel={checkWords.switchOn[language] + ': ' + check.title}
              onPress={() => onSwitchOn(check)}
            >
              {checkWords.switchOn[language]}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
