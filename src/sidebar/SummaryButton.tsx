import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import type { SummaryReport } from '../contract/panelServer';
import { summaryBuiltWords, summaryWords } from '../messages/panel';
import { Button } from './Button';
import { DoneLine } from './DoneLine';
import { usePanelTools } from './panelTools';
import { PlanTabsNotices } from './PlanTabsNotices';
import { TroubleNotice } from './TroubleNotice';
import { useAnswer } from './useAnswer';

interface SummaryButtonProps {
  readonly startsAtOnce?: boolean;
  /** False where the view says anyway which tabs could not be read and which might be added. */
  readonly showsTabs?: boolean;
}

/** Builds the summary, at once or when pressed, and says on which tab it stands. */
export function SummaryButton({ startsAtOnce = false, showsTabs = true }: SummaryButtonProps): JSX.Element {
  const { language, server, announce } = usePanelTools();
  const { answer, isWaiting, trouble, ask } = useAnswer<SummaryReport>();
  const added = useAnswer<null>();
  const report = answer?.kind === 'value' ? answer.value : undefined;
  const built = report === undefined ? '' : summaryBuiltWords[language](report);
  const build = (): void => void ask(() => server.buildSummary());
  const addTabs = async (sheetIds: readonly number[]): Promise<void> => {
    const answered = await added.ask(() => server.addPlanTabs({ sheetIds }));
    if (answered.kind === 'value') build();
  };
  useEffect(() => announce(built), [answer]);
  useEffect(() => {
    if (startsAtOnce) build();
  }, []);

  return (
    <div class="summary-offer">
      <Button isBusy={isWaiting} onPress={build}>
        {isWaiting ? summaryWords.building[language] : summaryWords.build[language]}
      </Button>
      {built !== '' && <DoneLine sentence={built} />}
      {trouble !== undefined && <TroubleNotice trouble={trouble} onMended={build} />}
      {showsTabs && report !== undefined && (
        <PlanTabsNotices
          tabs={report}
          isBusy={isWaiting || added.isWaiting}
          onAdd={(sheetIds) => void addTabs(sheetIds)}
          onMended={build}
        />
      )}
      {added.trouble !== undefined && <TroubleNotice trouble={added.trouble} />}
    </div>
  );
}
