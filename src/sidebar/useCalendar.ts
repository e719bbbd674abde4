import { useCallback, useRef, useState } from 'preact/hooks';
import type { Reply, SyncPreview } from '../contract/panelServer';
import type { Trouble } from './answer';
import { receive } from './answer';
import type { Choices } from './choices';
import { newRunId } from './newRunId';
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
  /** The calendar's name as a preview gave it since the last change; else empty. */
  readonly calendarName: string;
  /** Compares the plan with the calendar; does nothing while a sync runs. */
  readonly showChanges: () => void;
  /** Settles what stands in the way, then compares; does nothing while a sync runs. */
  readonly settleAndShow: (settle: () => Promise<Reply<unknown>>) => void;
  readonly sync: (preview: SyncPreview, removalsConfirmed: boolean, choices: Choices) => void;
  readonly resume: (run: SyncRun) => void;
  /** Ends the sync after the step under way. */
  readonly cancel: () => void;
  /** Drops a preview that no longer holds because the plan, its settings or its calendar changed. */
  readonly planChanged: () => void;
}

export function useCalendar(): CalendarState {
  const { server } = usePanelTools();
  const [stage, setStage] = useState<CalendarStage>({ kind: 'idle' });
  const [calendarName, setCalendarName] = useState('');
  const [runId] = useState(newRunId);
  const isRunning = useRef(false);
  const isCancelled = useRef(false);
  const newestComparison = useRef(0);

  const settleAndShow = useCallback(
    async (settle?: () => Promise<Reply<unknown>>) => {
      if (isRunning.current) return;
      const thisComparison = ++newestComparison.current;
      const isOutdated = (): boolean => thisComparison !== newestComparison.current;
      setStage({ kind: 'comparing' });
      const settled = settle === undefined ? undefined : await receive(settle);
      if (isOutdated()) return;
      const answer =
        settled === undefined || settled.kind === 'value'
          ? await receive(() => server.previewSync({ runId }))
          : settled;
      if (isOutdated()) return;
      if (answer.kind !== 'value') {
        setStage({ kind: 'trouble', trouble: answer });
        return;
      }
      setCalendarName(answer.value.calendarName);
      setStage({ kind: 'preview', preview: answer.value });
    },
    [server, runId],
  );

  const resume = useCallback(
    async (run: SyncRun) => {
      if (isRunning.current) return;
      isRunning.current = true;
      isCancelled.current = false;
      const show = (current: SyncRun): void =>
        setStage({ kind: 'running', run: current, isCancelling: isCancelled.current });
      show(run);
      const watcher = { isCancelled: () => isCancelled.current, onProgress: show };
      const end = await runSync({ server, runId }, run, watcher);
      isRunning.current = false;
      setStage({ kind: 'ended', ...end });
    },
    [server, runId],
  );

  const cancel = useCallback(() => {
    isCancelled.current = true;
    setStage((current) => (current.kind === 'running' ? { ...current, isCancelling: true } : current));
  }, []);

  const planChanged = useCallback(() => {
    if (isRunning.current) return;
    newestComparison.current += 1;
    setCalendarName('');
    setStage({ kind: 'idle' });
  }, []);

  return {
    stage,
    calendarName,
    showChanges: () => void settleAndShow(),
    settleAndShow: (settle) => void settleAndShow(settle),
    sync: (preview, removalsConfirmed, choices) =>
      void resume(planSyncRun(preview, removalsConfirmed, choices)),
    resume: (run) => void resume(run),
    cancel,
    planChanged,
  };
}
