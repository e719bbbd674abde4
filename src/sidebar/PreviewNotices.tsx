import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import type { SyncPreview } from '../contract/panelServer';
import { decisionWords, yearChangeWords, zoneWords } from '../messages/panelDecisions';
import { Button } from './Button';
import { Notice } from './Notice';
import { usePanelTools } from './panelTools';
import { PlanTabsNotices } from './PlanTabsNotices';
import type { CalendarState } from './useCalendar';

interface PreviewNoticesProps {
  readonly preview: SyncPreview;
  readonly calendar: CalendarState;
}

/** What to know, or to answer, before the changes are looked at. */
export function PreviewNotices({ preview, calendar }: PreviewNoticesProps): JSX.Element {
  const { language, server } = usePanelTools();
  const { calendarTimeZone, schoolYearChange } = preview;
  return (
    <>
      {schoolYearChange !== undefined && (
        <Notice tone="warning" title={decisionWords.yearTitle[language]}>
          <p>{yearChangeWords[language](schoolYearChange)}</p>
          {[true, false].map((isNewPlan) => (
            <YearAnswer
              key={isNewPlan}
              isNewPlan={isNewPlan}
              onPress={() =>
                calendar.settleAndShow(() => server.answerSchoolYear({ to: schoolYearChange.to, isNewPlan }))
              }
            />
          ))}
        </Notice>
      )}
      <PlanTabsNotices
        tabs={preview}
        onAdd={(sheetIds) => calendar.settleAndShow(() => server.addPlanTabs({ sheetIds }))}
        onMended={calendar.showChanges}
      />
      {calendarTimeZone !== undefined && (
        <Notice tone="hint" title={decisionWords.zoneTitle[language]}>
          <p>{zoneWords[language](calendarTimeZone)}</p>
        </Notice>
      )}
    </>
  );
}

interface YearAnswerProps {
  readonly isNewPlan: boolean;
  readonly onPress: () => void;
}

/** One of the two answers, with what follows from it. */
function YearAnswer({ isNewPlan, onPress }: YearAnswerProps): JSX.Element {
  const { language } = usePanelTools();
  const meaningId = useId();
  return (
    <>
      <Button ariaDescribedBy={meaningId} onPress={onPress}>
        {decisionWords[isNewPlan ? 'newYear' : 'samePlan'][language]}
      </Button>
      <p class="secondary" id={meaningId}>
        {decisionWords[isNewPlan ? 'newYearMeans' : 'samePlanMeans'][language]}
      </p>
    </>
  );
}
