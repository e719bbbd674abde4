import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import type { SettingsView as Settings } from '../contract/panelServer';
import { panelFrameWords } from '../messages/panel';
import { settingsWords } from '../messages/panelSettings';
import { Button } from './Button';
import { CalendarSetting } from './CalendarSetting';
import { usePanelTools } from './panelTools';
import { SettingsForm } from './SettingsForm';
import { TroubleNotice } from './TroubleNotice';
import { useAnswer } from './useAnswer';
import type { CalendarState } from './useCalendar';
import { Waiting } from './Waiting';

interface SettingsViewProps {
  readonly isShown: boolean;
  readonly calendar: CalendarState;
  /** Opens the Calendar view and compares the plan with the calendar. */
  readonly onShowChanges: () => void;
}

/** «Настройки»: how the plan is synced, and where to. Read anew whenever the tab is opened. */
export function SettingsView({ isShown, calendar, onShowChanges }: SettingsViewProps): JSX.Element {
  const { language, server } = usePanelTools();
  const { answer, isWaiting, trouble, ask, accept } = useAnswer<Settings>();
  const view = answer?.kind === 'value' ? answer.value : undefined;
  const open = (): void => void ask(() => server.openSettings());
  useEffect(() => {
    if (isShown) open();
  }, [isShown]);
  const settingsChanged = (changed: Settings): void => {
    accept(changed);
    calendar.planChanged();
  };

  return (
    <>
      {view === undefined && isWaiting && <Waiting sentence={settingsWords.loading[language]} />}
      {trouble !== undefined && (
        <TroubleNotice trouble={trouble}>
          <Button onPress={open}>{settingsWords.openAgain[language]}</Button>
        </TroubleNotice>
      )}
      {view !== undefined && (
        <>
          <h2>{panelFrameWords.settingsTab[language]}</h2>
          <p class="secondary">{settingsWords.intro[language]}</p>
          <SettingsForm view={view} onChanged={settingsChanged} onShowChanges={onShowChanges} />
          <CalendarSetting
            calendarId={view.calendarId}
            calendarName={calendar.calendarName}
            onChanged={settingsChanged}
          />
        </>
      )}
    </>
  );
}
