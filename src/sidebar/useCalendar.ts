import { useCallback, useRef, useState } from 'preact/hooks';
import type { SyncPreview } from '../contract/panelServer';
import type { Trouble } from './answer';
import { receive } from './answer';
import { usePanelTools } from './panelTools';
import type { SyncEnding, SyncRun } from './syncRun';
import { planSyncRun, runSync } from './syncRun';

/** Where the work on the calendar stands. */
export type CalendarStage =
  | { readonly kind: 'idle' }
  | { readonly kind: 'comparing' }
  | { readonly kind: 'trouble'; readonly trouble: Trouble }
  | { readonly kind: 'preview'; readonly preview: SyncPreview }
  | { readonly kind: 'running'; readonly run: SyncRun; readonly isCancelling: boolean }
  | { readonly kind: 'ended'; readonly run: SyncRun; readonly ending: SyncEnding };

export interface CalendarState {
  readonly stage: CalendarStage;
  /** The calendar's name as the last preview gave it; empty before. */
  readonly calendarName: string;
  /** Compares the plan with the calendar; does nothing while a sync runs. */
  readonly showChanges: () => void;
  readonly sync: (preview: SyncPreview, removalsConfirmed: boolean) => void;
  readonly resume: (run: SyncRun) => void;
  /** Ends the sync after the step under way. */
  readonly cancel: () => void;
  /** Drops a preview that no longer holds because the plan was changed. */
  readonly planChanged: () => void;
}

export function useCalendar(): CalendarState {
  const { server } = usePanelTools();
  const [stage, setStage] = useState<CalendarStage>({ kind: 'idle' });
  const [calendarName, setCalendarName] = useState('');
  const isRunning = useRef(false);
  const isCancelled = useRef(false);
  const newestComparison = useRef(0);

  const showChanges = useCallback(async () => {
    if (isRunning.current) return;
    const thisComparison = ++newestComparison.current;
    setStage({ kind: 'comparing' });
    const answer = await receive(() => server.previewSync());
    if (thisComparison !== newestComparison.current) return;
    if (answer.kind !== 'value') {
      setStage({ kind: 'trouble', trouble: answer });
      return;
    }
    setCalendarName(answer.value.calendarName);
    setStage({ kind: 'preview', preview: answer.value });
  }, [server]);

  const resume = useCallback(
    async (run: SyncRun) => {
      if (isRunning.current) return;
      isRunning.current = true;
      isCancelled.current = false;
      const show = (current: SyncRun): void =>
        setStage({ kind: 'running', run: current, isCancelling: isCancelled.current });
      show(run);
      const end = await runSync(server, run, { isCancelled: () => isCancelled.current, onProgress: show });
      isRunning.current = false;
      setStage({ kind: 'ended', ...end });
    },
    [server],
  );

  const cancel = useCallback(() => {
    isCancelled.current = true;
    setStage((current) => (current.kind === 'running' ? { ...current, isCancelling: true } : current));
  }, []);

  const planChanged = useCallback(() => {
    if (isRunning.current) return;
    newestComparison.current += 1;
    setStage({ kind: 'idle' });
  }, []);

  return {
    stage,
    calendarName,
    showChanges: () => void showChanges(),
    sync: (preview, removalsConfirmed) => void resume(planSyncRun(preview, removalsConfirmed)),
    resume: (run) => void resume(run),
    cancel,
    planChanged,
  };
}
