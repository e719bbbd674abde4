import type { JSX } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';
import type { CalendarOption, ChooseCalendarInput, SettingsView } from '../contract/panelServer';
import { calendarWords } from '../messages/panelCalendar';
import { decisionWords } from '../messages/panelDecisions';
import { settingsWords } from '../messages/panelSettings';
import { ChoiceSelect } from './ChoiceSelect';
import { ConfirmedButton } from './ConfirmedButton';
import { DoneLine } from './DoneLine';
import { usePanelTools } from './panelTools';
import { TroubleNotice } from './TroubleNotice';
import { useAnswer } from './useAnswer';
import { Waiting } from './Waiting';

/** What can be picked besides the listed calendars; no id of a calendar is so short. */
const makeNew = 'new';
const byId = 'id';

interface CalendarSettingProps {
  /** Empty until the first sync made the calendar. */
  readonly calendarId: string;
  /** Empty while no preview gave it. */
  readonly calendarName: string;
  readonly onChanged: (view: SettingsView) => void;
}

/** The plan's calendar, and the ways to another one. */
export function CalendarSetting({ calendarId, calendarName, onChanged }: CalendarSettingProps): JSX.Element {
  const { language, server, announce } = usePanelTools();
  const [picked, setPicked] = useState(makeNew);
  const [otherId, setOtherId] = useState('');
  const [isBlankRefused, setIsBlankRefused] = useState(false);
  const { answer, isWaiting, trouble, ask } = useAnswer<SettingsView>();
  const list = useAnswer<readonly CalendarOption[]>();
  const field = useRef<HTMLInputElement>(null);
  const fieldId = useId();
  const hintId = fieldId + '-hint';
  const listed = list.answer?.kind === 'value' ? list.answer.value : [];

  const openList = () => list.ask(() => server.listCalendars());
  const choose = async (): Promise<void> => {
    const input: ChooseCalendarInput =
      picked === makeNew
        ? { kind: 'new' }
        : { kind: 'existing', calendarId: picked === byId ? otherId.trim() : picked };
    const chosen = await ask(() => server.chooseCalendar(input));
    if (chosen.kind !== 'value') return;
    setPicked(makeNew);
    setOtherId('');
    if (list.answer?.kind === 'value') void openList();
    announce(settingsWords.saved[language]);
    onChanged(chosen.value);
  };
  const mayChoose = (): boolean => {
    const isBlank = picked === byId && otherId.trim() === '';
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
      <details
        onToggle={({ currentTarget }) => {
          if (currentTarget.open && list.answer === undefined) void openList();
        }}
      >
        <summary>{settingsWords.otherCalendar[language]}</summary>
        {list.isWaiting && <Waiting sentence={settingsWords.loading[language]} />}
        {list.trouble !== undefined && <TroubleNotice trouble={list.trouble} />}
        <ChoiceSelect
          label={calendarWords.calendar[language]}
          options={[
            { value: makeNew, label: decisionWords.newCalendar[language] },
            ...listed.map(({ calendarId: value, label }) => ({ value, label })),
            { value: byId, label: settingsWords.byId[language] },
          ]}
          value={picked}
          onChoose={setPicked}
        />
        {picked === byId && (
          <div class="field">
            <label for={fieldId}>{settingsWords.calendarId[language]}</label>
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
          </div>
        )}
        <ConfirmedButton
          label={settingsWords.useOther[language]}
          warning={settingsWords.otherCalendarMeans[language]}
          confirmLabel={settingsWords.confirmOther[language]}
          isBusy={isWaiting}
          mayAsk={mayChoose}
          onConfirm={() => void choose()}
        />
      </details>
    </section>
  );
}
