import type { JSX } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';
import type { ChooseCalendarInput, SettingsView } from '../contract/panelServer';
import { calendarWords } from '../messages/panelCalendar';
import { decisionWords } from '../messages/panelDecisions';
import { settingsWords } from '../messages/panelSettings';
import { ConfirmedButton } from './ConfirmedButton';
import { DoneLine } from './DoneLine';
import { usePanelTools } from './panelTools';
import { TroubleNotice } from './TroubleNotice';
import { useAnswer } from './useAnswer';

interface CalendarSettingProps {
  /** Empty until the first sync made the calendar. */
  readonly calendarId: string;
  /** As the last preview gave it; empty before. */
  readonly calendarName: string;
  readonly onChanged: (view: SettingsView) => void;
}

/** The plan's calendar, and the ways to another one. */
export function CalendarSetting({ calendarId, calendarName, onChanged }: CalendarSettingProps): JSX.Element {
  const { language, server, announce } = usePanelTools();
  const [otherId, setOtherId] = useState('');
  const [isBlankRefused, setIsBlankRefused] = useState(false);
  const { answer, isWaiting, trouble, ask } = useAnswer<SettingsView>();
  const field = useRef<HTMLInputElement>(null);
  const fieldId = useId();
  const hintId = fieldId + '-hint';

  const choose = async (input: ChooseCalendarInput): Promise<void> => {
    const chosen = await ask(() => server.chooseCalendar(input));
    if (chosen.kind !== 'value') return;
    setOtherId('');
    announce(settingsWords.saved[language]);
    onChanged(chosen.value);
  };
  const mayUseOther = (): boolean => {
    const isBlank = otherId.trim() === '';
    setIsBlankRefused(isBlank);
    if (isBlank) field.current?.focus();
    return !isBlank;
  };

  return (
    <section class="settings-calendar">
      <h2>{calendarWords.calendar[language]}</h2>
      {calendarId === '' ? (
        <p>{calendarWords.willBeMade[language]}</p>
      ) : (
        <>
          {calendarName !== '' && <p>{calendarName}</p>}
          <p class="secondary">
            {settingsWords.calendarId[language]}: <span class="calendar-id">{calendarId}</span>
          </p>
        </>
      )}
      {answer?.kind === 'value' && <DoneLine sentence={settingsWords.saved[language]} />}
      {trouble !== undefined && <TroubleNotice trouble={trouble} />}
      <details>
        <summary>{settingsWords.otherCalendar[language]}</summary>
        <div class="field">
          <label for={fieldId}>{settingsWords.otherId[language]}</label>
          <input
            id={fieldId}
            ref={field}
            type="text"
            autocomplete="off"
            spellcheck={false}
            value={otherId}
            aria-describedby={hintId}
            aria-invalid={isBlankRefused}
            onInput={({ currentTarget }) => {
              setOtherId(currentTarget.value);
              setIsBlankRefused(false);
            }}
          />
          <p
            id={hintId}
            class={isBlankRefused ? 'field-refusal' : 'secondary'}
            role={isBlankRefused ? 'alert' : undefined}
          >
            {settingsWords[isBlankRefused ? 'otherIdMissing' : 'otherIdHint'][language]}
          </p>
          <ConfirmedButton
            label={settingsWords.useOther[language]}
            warning={settingsWords.otherCalendarMeans[language]}
            confirmLabel={settingsWords.confirmOther[language]}
            isBusy={isWaiting}
            mayAsk={mayUseOther}
            onConfirm={() => void choose({ kind: 'existing', calendarId: otherId.trim() })}
          />
          <ConfirmedButton
            label={decisionWords.newCalendar[language]}
            warning={settingsWords.otherCalendarMeans[language]}
            confirmLabel={settingsWords.confirmOther[language]}
            isBusy={isWaiting}
            onConfirm={() => void choose({ kind: 'new' })}
          />
        </div>
      </details>
    </section>
  );
}
