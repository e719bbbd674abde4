import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import type { SummaryReport } from '../contract/panelServer';
import { summaryBuiltWords, summaryWords } from '../messages/panel';
import { Button } from './Button';
import { DoneLine } from './DoneLine';
import { usePanelTools } from './panelTools';
import { TroubleNotice } from './TroubleNotice';
import { useAnswer } from './useAnswer';

/** Builds the summary, at once or when pressed, and says on which tab it stands. */
export function SummaryButton({ startsAtOnce = false }: { readonly startsAtOnce?: boolean }): JSX.Element {
  const { language, server, announce } = usePanelTools();
  const { answer, isWaiting, trouble, ask } = useAnswer<SummaryReport>();
  const built = answer?.kind === 'value' ? summaryBuiltWords[language](answer.value) : '';
  const build = (): void => void ask(() => server.buildSummary());
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
      {trouble !== undefined && <TroubleNotice trouble={trouble} />}
    </div>
  );
}
