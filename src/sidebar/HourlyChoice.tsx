import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import type { HourlyResultView, HourlyView } from '../contract/panelServer';
import { writtenWords } from '../messages/panelCalendar';
import { checkWords } from '../messages/panelCheck';
import { removedTitlesWords, settingsWords, waitingWords } from '../messages/panelSettings';
import { problemSentence } from '../messages/problems';
import type { Language } from '../plan/language';
import { Button } from './Button';
import { usePanelTools } from './panelTools';

interface HourlyChoiceProps {
  readonly hourly: HourlyView;
  readonly isOn: boolean;
  readonly onChoose: (isOn: boolean) => void;
  /** Opens the Calendar view and compares the plan with the calendar. */
  readonly onShowChanges: () => void;
}

/** The sync without a person: on or off, with whose rights, and what it did last. */
export function HourlyChoice({ hourly, isOn, onChoose, onShowChanges }: HourlyChoiceProps): JSX.Element {
  const { language } = usePanelTools();
  const noteId = useId();
  const { last, state } = hourly;
  return (
    <fieldset class="field">
      <legend>{settingsWords.hourly[language]}</legend>
      <label class="option">
        <input
          type="checkbox"
          checked={isOn}
          aria-describedby={noteId}
          onChange={({ currentTarget }) => onChoose(currentTarget.checked)}
        />
        <span>{settingsWords.hourlySwitch[language]}</span>
      </label>
      <p class="secondary" id={noteId}>
        {settingsWords[state === 'by-other' ? 'hourlyByOther' : 'hourlyRights'][language]}{' '}
        {settingsWords.hourlyLimits[language]}
      </p>
      {last !== undefined && (
        <div class={last.problem === undefined ? 'last-hourly' : 'last-hourly last-hourly-problem'}>
          <p>
            <strong>{settingsWords.lastHourly[language]}:</strong> <span class="unbroken">{last.at}</span>
          </p>
          {resultInWords(last, language).map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
          {last.waiting > 0 && <Button onPress={onShowChanges}>{checkWords.toCalendar[language]}</Button>}
        </div>
      )}
    </fieldset>
  );
}

function resultInWords(last: HourlyResultView, language: Language): readonly string[] {
  const { added, updated, removed, waiting, problem } = last;
  const sentences = [
    ...(problem === undefined ? [] : [problemSentence(problem, language)]),
    writtenWords[language]({ added, updated }),
    ...(removed.length === 0 ? [] : [removedTitlesWords[language](removed)]),
    ...(waiting === 0 ? [] : [waitingWords[language](waiting)]),
  ].filter((sentence) => sentence !== '');
  return sentences.length === 0 ? [settingsWords.lastHourlyNothing[language]] : sentences;
}
