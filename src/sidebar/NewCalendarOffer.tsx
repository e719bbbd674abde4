import type { JSX } from 'preact';
import { decisionWords } from '../messages/panelDecisions';
import { ConfirmedButton } from './ConfirmedButton';
import { usePanelTools } from './panelTools';
import type { CalendarState } from './useCalendar';

/** For a plan whose calendar is gone: another one, after a warning, since it may only be hidden from this person. */
export function NewCalendarOffer({ calendar }: { readonly calendar: CalendarState }): JSX.Element {
  const { language, server } = usePanelTools();
  return (
    <ConfirmedButton
      label={decisionWords.newCalendar[language]}
      warning={decisionWords.newCalendarWarning[language]}
      confirmLabel={decisionWords.newCalendarConfirm[language]}
      onConfirm={() => calendar.settleAndShow(() => server.chooseCalendar({ kind: 'new' }))}
    />
  );
}
