import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { SyncPreview } from '../contract/panelServer';
import {
  brakeConfirmWords,
  brakeWords,
  calendarWords,
  changeGroupWords,
  unchangedWords,
} from '../messages/panelCalendar';
import { Button } from './Button';
import { ChangeGroups } from './ChangeGroups';
import { groupChanges } from './groupChanges';
import { Notice } from './Notice';
import { usePanelTools } from './panelTools';
import { SummaryButton } from './SummaryButton';
import { planSyncRun } from './syncRun';
import type { CalendarState } from './useCalendar';
import { useArrivalFocus } from './useArrivalFocus';

interface SyncPreviewViewProps {
  readonly preview: SyncPreview;
  readonly calendar: CalendarState;
  readonly onCheck: () => void;
}

/** What a sync would change, and the button that does it. */
export function SyncPreviewView({ preview, calendar, onCheck }: SyncPreviewViewProps): JSX.Element {
  const { language, announce } = usePanelTools();
  const [removalsConfirmed, setRemovalsConfirmed] = useState(false);
  const headingRef = useArrivalFocus();
  const { removalBrake } = preview;
  const run = planSyncRun(preview, removalsConfirmed);
  const hasChanges = run.changes.length + run.heldBackRemovals > 0;
  const hasPlan = hasChanges || preview.unchangedCount > 0;

  useEffect(() => {
    const groups = groupChanges(preview.changes).map(({ kind, changes }) =>
      changeGroupWords[kind][language](changes.length),
    );
    const nothing = hasPlan ? calendarWords.nothingToDo[language] : calendarWords.nothingPlanned[language];
    announce([...(hasChanges ? [] : [nothing]), ...groups].join('. '));
  }, [preview]);

  return (
    <>
      <header class="calendar-name">
        <p class="secondary">{calendarWords.calendar[language]}</p>
        <h2 tabIndex={-1} ref={headingRef}>
          {preview.calendarName}
        </h2>
        {preview.calendarWillBeMade && <p class="secondary">{calendarWords.willBeMade[language]}</p>}
      </header>

      {removalBrake !== undefined && (
        <Notice tone="warning" title={calendarWords.brakeTitle[language]}>
          <p>{brakeWords[language](removalBrake)}</p>
          <label class="confirm">
            <input
              type="checkbox"
              checked={removalsConfirmed}
              onChange={(event) => setRemovalsConfirmed(event.currentTarget.checked)}
              aria-describedby="brake-note"
            />
            <span>{brakeConfirmWords[language](removalBrake.removals)}</span>
          </label>
          <p class="secondary" id="brake-note">
            {calendarWords.brakeUnchecked[language]}
          </p>
        </Notice>
      )}

      {!hasChanges && hasPlan && (
        <Notice tone="done" title={calendarWords.nothingToDo[language]}>
          <p>{unchangedWords[language](preview.unchangedCount)}</p>
        </Notice>
      )}
      {!hasPlan && (
        <Notice tone="hint" title={calendarWords.nothingPlanned[language]}>
          <p>{calendarWords.nothingPlannedNext[language]}</p>
          <Button onPress={onCheck}>{calendarWords.toCheck[language]}</Button>
        </Notice>
      )}

      <ChangeGroups changes={preview.changes} />
      {hasChanges && preview.unchangedCount > 0 && (
        <p class="secondary">{unchangedWords[language](preview.unchangedCount)}</p>
      )}

      <Button look="link" onPress={calendar.showChanges}>
        {calendarWords.compareAgain[language]}
      </Button>
      {hasChanges && (
        <footer class="footer footer-sticky">
          {run.changes.length > 0 ? (
            <Button look="primary" onPress={() => calendar.sync(preview, removalsConfirmed)}>
              {run.heldBackRemovals > 0
                ? calendarWords.syncWithoutRemovals[language]
                : calendarWords.sync[language]}
            </Button>
          ) : (
            <p>{calendarWords.onlyRemovals[language]}</p>
          )}
        </footer>
      )}
      {!hasChanges && hasPlan && <SummaryButton />}
    </>
  );
}
