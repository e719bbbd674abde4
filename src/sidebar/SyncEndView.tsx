import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import type { Language } from '../plan/language';
import { panelCommonWords } from '../messages/panel';
import type { WrittenCounts } from '../messages/panelCalendar';
import {
  calendarWords,
  notDoneWords,
  outcomeWords,
  reachedWords,
  removalsHeldBackWords,
  writtenWords,
} from '../messages/panelCalendar';
import { undecidedWords } from '../messages/panelDecisions';
import { Button } from './Button';
import { LongList } from './LongList';
import { NewCalendarOffer } from './NewCalendarOffer';
import { Notice } from './Notice';
import { usePanelTools } from './panelTools';
import { SummaryButton } from './SummaryButton';
import type { SyncEnding, SyncRun } from './syncRun';
import { tallyRun } from './syncRun';
import { troubleSentence } from './troubleSentence';
import { useArrivalFocus } from './useArrivalFocus';
import type { CalendarState } from './useCalendar';

interface SyncEndViewProps {
  readonly run: SyncRun;
  readonly ending: SyncEnding;
  readonly calendar: CalendarState;
}

const undoneShown = 8;

/** What a sync did, what it could not do, and how to go on. */
export function SyncEndView({ run, ending, calendar }: SyncEndViewProps): JSX.Element {
  const { language, announce } = usePanelTools();
  const headingRef = useArrivalFocus();
  const { written, undone } = tallyRun(run);
  const isWhole = ending.kind === 'completed' && undone.length + run.heldBackRemovals + run.undecided === 0;
  const title = endingTitle(ending, isWhole, language);
  const sentences = [
    endingReason(ending, language),
    ending.kind === 'completed'
      ? ''
      : reachedWords[language]({ reached: run.results.length, total: run.changes.length }),
    writtenInWords(written, ending, language),
    ending.kind === 'failure' ? calendarWords.lastStepUnsure[language] : '',
    run.heldBackRemovals > 0 ? removalsHeldBackWords[language](run.heldBackRemovals) : '',
    run.undecided > 0 ? undecidedWords[language](run.undecided) : '',
  ].filter((sentence) => sentence !== '');
  useEffect(() => announce([title + '.', ...sentences].join(' ')), [run, ending]);

  return (
    <>
      <Notice tone={isWhole ? 'done' : 'warning'} title={title} titleRef={headingRef}>
        {calendar.calendarName !== '' && <p class="secondary">{calendar.calendarName}</p>}
        {sentences.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
        {ending.kind === 'failure' && (
          <details>
            <summary>{panelCommonWords.failureDetails[language]}</summary>
            <p class="failure-detail">{ending.failure.detail}</p>
          </details>
        )}
        {ending.kind === 'problem' && ending.problem.code === 'calendar-gone' && (
          <NewCalendarOffer calendar={calendar} />
        )}
        {ending.kind !== 'completed' && (
          <Button look="primary" onPress={() => calendar.resume(run)}>
            {calendarWords.resume[language]}
          </Button>
        )}
      </Notice>

      {undone.length > 0 && (
        <section class="group" aria-labelledby="group-undone">
          <h3 class="group-title" id="group-undone">
            {notDoneWords[language](undone.length)}
          </h3>
          <LongList
            items={undone}
            limit={undoneShown}
            renderItem={({ change, outcome, message }, index) => (
              <li key={index} class="card card-slim">
                <span class="card-title">{change.title}</span>
                <p class="card-when">{change.when}</p>
                <p class="card-advice">{message ?? outcomeWords[outcome][language]}</p>
              </li>
            )}
          />
        </section>
      )}

      <footer class="footer">
        <Button onPress={calendar.showChanges}>
          {isWhole ? calendarWords.compareAgain[language] : calendarWords.previewAfter[language]}
        </Button>
        {ending.kind === 'completed' && <SummaryButton />}
      </footer>
    </>
  );
}

/** That nothing was written can be said only when every step answered. */
function writtenInWords(written: WrittenCounts, ending: SyncEnding, language: Language): string {
  const words = writtenWords[language](written);
  return words === '' && ending.kind !== 'failure' ? calendarWords.nothingWritten[language] : words;
}

function endingTitle(ending: SyncEnding, isWhole: boolean, language: Language): string {
  switch (ending.kind) {
    case 'completed':
      return (isWhole ? calendarWords.completed : calendarWords.completedPartly)[language];
    case 'cancelled':
      return calendarWords.cancelled[language];
    case 'problem':
    case 'failure':
      return calendarWords.stopped[language];
  }
}

function endingReason(ending: SyncEnding, language: Language): string {
  switch (ending.kind) {
    case 'problem':
    case 'failure':
      return troubleSentence(ending, language);
    case 'completed':
    case 'cancelled':
      return '';
  }
}
