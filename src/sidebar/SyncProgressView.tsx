import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import { calendarWords, progressWords } from '../messages/panelCalendar';
import { Button } from './Button';
import { usePanelTools } from './panelTools';
import type { SyncRun } from './syncRun';
import { useArrivalFocus } from './useArrivalFocus';
import { useIsLate } from './useIsLate';

interface SyncProgressViewProps {
  readonly run: SyncRun;
  readonly isCancelling: boolean;
  readonly onCancel: () => void;
}

/** Google's pace may hold a step back for minutes; after this long without news the panel says so. */
const slowAfterMs = 15_000;

/** A sync under way. */
export function SyncProgressView({ run, isCancelling, onCancel }: SyncProgressViewProps): JSX.Element {
  const { language, announce } = usePanelTools();
  const headingRef = useArrivalFocus();
  const reached = run.results.length;
  const total = run.changes.length;
  const progress = progressWords[language]({ reached, total });
  const isSlow = useIsLate(slowAfterMs, reached);
  const note = isCancelling
    ? calendarWords.cancellingNote
    : isSlow
      ? calendarWords.slowAnswer
      : calendarWords.keepOpen;
  useEffect(() => announce(`${calendarWords.syncing[language]}: ${progress}`), [progress]);
  useEffect(() => {
    if (isCancelling || isSlow) announce(note[language]);
  }, [note]);

  return (
    <section class="progress">
      <h2 id="progress-title" tabIndex={-1} ref={headingRef}>
        {calendarWords.syncing[language]}
      </h2>
      <div
        class="progress-bar"
        role="progressbar"
        aria-labelledby="progress-title"
        aria-valuemin={0}
        aria-valuemax={total}
        aria-valuenow={reached}
        aria-valuetext={progress}
      >
        <div class="progress-fill" style={{ width: `${(100 * reached) / total}%` }} />
      </div>
      <p class="progress-text">
        <span class="spinner" aria-hidden="true" />
        {progress}
      </p>
      <p class="secondary">{note[language]}</p>
      <Button isBusy={isCancelling} onPress={onCancel}>
        {isCancelling ? calendarWords.cancelling[language] : calendarWords.cancel[language]}
      </Button>
    </section>
  );
}
