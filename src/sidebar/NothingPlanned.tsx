import type { JSX } from 'preact';
import type { ChangeView, LeaveReason } from '../contract/panelServer';
import { calendarWords, nothingPlannedBecause } from '../messages/panelCalendar';
import { Button } from './Button';
import { usePanelTools } from './panelTools';

interface NothingPlannedProps {
  /** Of the preview; entries that are left alone are all there is. */
  readonly changes: readonly ChangeView[];
  readonly onCheck: () => void;
}

/** Why no entry of the plan becomes an event, each reason with its count, and where to change that. */
export function NothingPlanned({ changes, onCheck }: NothingPlannedProps): JSX.Element {
  const { language, showView } = usePanelTools();
  const counts = countReasons(changes);
  const isForCheck = counts.size === 0 || counts.has('row-has-errors');
  return (
    <>
      {counts.size === 0 && <p>{calendarWords.nothingPlannedNext[language]}</p>}
      {[...counts].map(([reason, count]) => (
        <p key={reason}>{nothingPlannedBecause[reason][language](count)}</p>
      ))}
      {isForCheck && <Button onPress={onCheck}>{calendarWords.toCheck[language]}</Button>}
      {counts.has('month-only') && (
        <Button onPress={() => showView('settings')}>{calendarWords.toSettings[language]}</Button>
      )}
    </>
  );
}

function countReasons(changes: readonly ChangeView[]): ReadonlyMap<LeaveReason, number> {
  const counts = new Map<LeaveReason, number>();
  for (const { leaveReason } of changes) {
    if (leaveReason !== undefined) counts.set(leaveReason, (counts.get(leaveReason) ?? 0) + 1);
  }
  return counts;
}
