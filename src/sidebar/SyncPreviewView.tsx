import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { ChangeView, SyncPreview } from '../contract/panelServer';
import {
  brakeConfirmWords,
  brakeWords,
  calendarWords,
  changeGroupWords,
  unchangedWords,
} from '../messages/panelCalendar';
import { choiceWords, chosenForAllWords, decisionWords, undecidedWords } from '../messages/panelDecisions';
import { Button } from './Button';
import { ChangeGroups } from './ChangeGroups';
import type { Choice } from './choices';
import { chooseFor, countChosen, noChoices } from './choices';
import { groupChanges } from './groupChanges';
import { NothingPlanned } from './NothingPlanned';
import { Notice } from './Notice';
import { usePanelTools } from './panelTools';
import { PreviewNotices } from './PreviewNotices';
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
  const [choices, setChoices] = useState(noChoices);
  const headingRef = useArrivalFocus();
  const { changes, removalBrake, schoolYearChange, unchangedCount } = preview;
  const run = planSyncRun(preview, removalsConfirmed, choices);
  // As the preview came: a choice must not take away what the person is looking at.
  const needsSync = changes.some(({ kind, approval }) => kind === 'decide' || approval !== undefined);
  const hasPlan = needsSync || unchangedCount > 0;
  const isInSync = !needsSync && hasPlan && schoolYearChange === undefined;
  const { undecided } = run;
  const isWritable = run.changes.length > 0;
  const areRemovalsLeft = run.heldBackRemovals > 0;

  useEffect(() => {
    const groups = groupChanges(changes).map(({ kind, changes: ofKind }) =>
      changeGroupWords[kind][language](ofKind.length),
    );
    const nothing = hasPlan ? calendarWords.nothingToDo[language] : calendarWords.nothingPlanned[language];
    const first = schoolYearChange ? [decisionWords.yearTitle[language]] : needsSync ? [] : [nothing];
    announce([...first, ...groups].join('. '));
  }, [preview]);

  const chooseForMany = (many: readonly ChangeView[], choice: Choice | undefined): void => {
    const changed = chooseFor(choices, many, choice);
    setChoices(changed);
    const label = choice === undefined ? decisionWords.undecided : choiceWords[choice];
    const chosen = countChosen(changed, many, choice);
    announce(chosenForAllWords[language]({ label: label[language], chosen, total: many.length }));
  };

  return (
    <>
      <header class="calendar-name">
        <p class="secondary">{calendarWords.calendar[language]}</p>
        <h2 tabIndex={-1} ref={headingRef}>
          {preview.calendarName}
        </h2>
        {preview.calendarWillBeMade && <p class="secondary">{calendarWords.willBeMade[language]}</p>}
      </header>

      <PreviewNotices preview={preview} calendar={calendar} />

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

      {isInSync && (
        <Notice tone="done" title={calendarWords.nothingToDo[language]}>
          <p>{unchangedWords[language](unchangedCount)}</p>
        </Notice>
      )}
      {!hasPlan && schoolYearChange === undefined && (
        <Notice tone="hint" title={calendarWords.nothingPlanned[language]}>
          <NothingPlanned changes={changes} onCheck={onCheck} />
        </Notice>
      )}

      <ChangeGroups
        changes={changes}
        choices={choices}
        onChoose={(change, choice) => setChoices(chooseFor(choices, [change], choice))}
        onChooseForAll={chooseForMany}
      />
      {needsSync && unchangedCount > 0 && <p class="secondary">{unchangedWords[language](unchangedCount)}</p>}

      {schoolYearChange === undefined && (
        <Button look="link" onPress={calendar.showChanges}>
          {calendarWords.compareAgain[language]}
        </Button>
      )}
      {(needsSync || isWritable) && (
        <footer class="footer footer-sticky">
          {isWritable ? (
            <Button look="primary" onPress={() => calendar.sync(preview, removalsConfirmed, choices)}>
              {areRemovalsLeft ? calendarWords.syncWithoutRemovals[language] : calendarWords.sync[language]}
            </Button>
          ) : (
            <p>{(areRemovalsLeft ? calendarWords.onlyRemovals : decisionWords.onlyDecisions)[language]}</p>
          )}
          {(isWritable || areRemovalsLeft) && undecided > 0 && (
            <p class="secondary">{undecidedWords[language](undecided)}</p>
          )}
        </footer>
      )}
      {isInSync && <SummaryButton showsTabs={false} />}
    </>
  );
}
