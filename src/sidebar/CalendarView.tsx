import type { JSX } from 'preact';
import { calendarWords } from '../messages/panelCalendar';
import { checkWords } from '../messages/panelCheck';
import { Button } from './Button';
import { NewCalendarOffer } from './NewCalendarOffer';
import { usePanelTools } from './panelTools';
import { SyncEndView } from './SyncEndView';
import { SyncPreviewView } from './SyncPreviewView';
import { SyncProgressView } from './SyncProgressView';
import { isBeginning, TroubleNotice } from './TroubleNotice';
import type { CalendarState } from './useCalendar';
import { Waiting } from './Waiting';

interface CalendarViewProps {
  readonly calendar: CalendarState;
  /** Opens the Check view and checks the plan. */
  readonly onCheck: () => void;
}

/** «Календарь»: what a sync would change, the sync itself, and what came of it. */
export function CalendarView({ calendar, onCheck }: CalendarViewProps): JSX.Element {
  const { language } = usePanelTools();
  const { stage } = calendar;
  switch (stage.kind) {
    case 'idle':
      return (
        <>
          <p class="intro">{calendarWords.intro[language]}</p>
          <Button look="primary" onPress={calendar.showChanges}>
            {checkWords.toCalendar[language]}
          </Button>
        </>
      );
    case 'comparing':
      return <Waiting sentence={calendarWords.comparing[language]} />;
    case 'trouble':
      return (
        <TroubleNotice trouble={stage.trouble} onMended={calendar.showChanges}>
          {stage.trouble.kind === 'problem' && stage.trouble.problem.code === 'calendar-gone' && (
            <NewCalendarOffer calendar={calendar} />
          )}
          <Button look={isBeginning(stage.trouble) ? 'link' : 'secondary'} onPress={calendar.showChanges}>
            {checkWords.toCalendar[language]}
          </Button>
        </TroubleNotice>
      );
    case 'preview':
      return <SyncPreviewView preview={stage.preview} calendar={calendar} onCheck={onCheck} />;
    case 'running':
      return (
        <SyncProgressView run={stage.run} isCancelling={stage.isCancelling} onCancel={calendar.cancel} />
      );
    case 'ended':
      return <SyncEndView run={stage.run} ending={stage.ending} calendar={calendar} />;
  }
}
