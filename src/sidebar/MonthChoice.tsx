import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { monthWords, settingsWords } from '../messages/panelSettings';
import type { MonthSetting } from '../plan/syncSettings';
import { monthSettings } from '../plan/syncSettings';
import { usePanelTools } from './panelTools';

interface MonthChoiceProps {
  readonly value: MonthSetting;
  readonly onChoose: (value: MonthSetting) => void;
}

/** What becomes of an entry of which only the month is known: each way with a line that explains it. */
export function MonthChoice({ value, onChoose }: MonthChoiceProps): JSX.Element {
  const { language } = usePanelTools();
  const id = useId();
  return (
    <fieldset class="field">
      <legend>{settingsWords.months[language]}</legend>
      {monthSettings.map((setting) => (
        <label key={setting} class="option">
          <input
            type="radio"
            name={id}
            checked={setting === value}
            aria-describedby={id + setting}
            onChange={() => onChoose(setting)}
          />
          <span>
            {monthWords[setting].name[language]}
            <span class="secondary" id={id + setting} aria-hidden="true">
              {monthWords[setting].meaning[language]}
            </span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
