import type { JSX } from 'preact';
import { Fragment } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { CheckReport, FixView } from '../contract/panelServer';
import type { Language } from '../plan/language';
import { panelCommonWords } from '../messages/panel';
import { checkedEntriesWords, checkWords, fixedWords, severityCountWords } from '../messages/panelCheck';
import { Button } from './Button';
import { findingCardId } from './FindingCard';
import { FindingGroups } from './FindingGroups';
import { positionAfterFix } from './groupFindings';
import { Notice } from './Notice';
import { usePanelTools } from './panelTools';
import { SummaryButton } from './SummaryButton';
import { TroubleNotice } from './TroubleNotice';
import type { CheckState } from './useCheck';
import { Waiting } from './Waiting';

interface CheckViewProps {
  readonly check: CheckState;
  /** The person asked for the summary in the menu: it is built as soon as the plan is read. */
  readonly buildsSummary: boolean;
  /** Opens the Calendar view and compares the plan with the calendar. */
  readonly onShowChanges: () => void;
  /** The plan has been changed by a fix. */
  readonly onPlanChanged: () => void;
}

/** «Проверка»: one list of everything worth a look. */
export function CheckView({
  check,
  buildsSummary,
  onShowChanges,
  onPlanChanged,
}: CheckViewProps): JSX.Element {
  const { language, announce, showView } = usePanelTools();
  const { answer, isChecking, isFixing, fixTrouble } = check;
  const report = answer?.kind === 'value' ? answer.value : undefined;
  const countsRef = useRef<HTMLHeadingElement>(null);
  const [fixedPosition, setFixedPosition] = useState<number | undefined>(undefined);

  useEffect(() => {
    if (report === undefined) return;
    const counts = reportInWords(report, language);
    if (fixedPosition === undefined) {
      announce(counts);
      return;
    }
    announce(fixedWords[language]({ left: counts }));
    const position = positionAfterFix(fixedPosition, report.findings.length);
    const card = position === undefined ? null : document.getElementById(findingCardId(position));
    (card ?? countsRef.current)?.focus();
    setFixedPosition(undefined);
  }, [report]);

  const applyFix = async (fix: FixView, position: number): Promise<void> => {
    setFixedPosition(position);
    const fixed = await check.applyFix(fix);
    if (fixed.kind === 'value') onPlanChanged();
    else setFixedPosition(undefined);
  };

  const isBusy = isChecking || isFixing;
  return (
    <>
      {answer === undefined && !isChecking && <p class="intro">{checkWords.intro[language]}</p>}
      <Button
        look={report === undefined ? 'primary' : 'secondary'}
        isBusy={isBusy}
        onPress={() => void check.check()}
      >
        {answer === undefined ? checkWords.check[language] : checkWords.checkAgain[language]}
      </Button>
      {isBusy && (
        <Waiting sentence={isFixing ? checkWords.fixing[language] : checkWords.checking[language]} />
      )}
      {answer !== undefined && answer.kind !== 'value' && !isChecking && <TroubleNotice trouble={answer} />}
      {fixTrouble !== undefined && <TroubleNotice trouble={fixTrouble} />}
      {report !== undefined && (
        <div class={isBusy ? 'result result-stale' : 'result'} aria-busy={isBusy}>
          {report.findings.length > 0 && (
            <>
              <h2 class="counts" tabIndex={-1} ref={countsRef}>
                {countsOf(report, language).map((count, index, counts) => (
                  <Fragment key={count}>
                    <span class="unbroken">{index < counts.length - 1 ? `${count},` : count}</span>{' '}
                  </Fragment>
                ))}
              </h2>
              <p class="secondary">{checkedEntriesWords[language](report)}</p>
              <FindingGroups
                findings={report.findings}
                isBusy={isBusy}
                onFix={(fix, position) => void applyFix(fix, position)}
              />
            </>
          )}
          {report.findings.length === 0 && report.entryCount > 0 && (
            <Notice tone="done" title={checkWords.allClear[language]} titleRef={countsRef}>
              <p>{checkedEntriesWords[language](report)}.</p>
              <p>{checkWords.allClearNext[language]}</p>
            </Notice>
          )}
          {report.entryCount === 0 && (
            <Notice tone="hint" title={checkWords.noEntries[language]}>
              <p>{checkWords.noEntriesNext[language]}</p>
              <Button onPress={() => showView('load')}>{panelCommonWords.openLoad[language]}</Button>
            </Notice>
          )}
          {report.entryCount > 0 && (
            <footer class="footer">
              <Button look={report.findings.length === 0 ? 'primary' : 'secondary'} onPress={onShowChanges}>
                {checkWords.toCalendar[language]}
              </Button>
              <SummaryButton startsAtOnce={buildsSummary} />
            </footer>
          )}
        </div>
      )}
    </>
  );
}

/** The report in one line: «2 ошибки, 1 подсказка», or that there is nothing to correct, or nothing at all. */
function reportInWords(report: CheckReport, language: Language): string {
  const counts = countsOf(report, language);
  if (counts.length > 0) return counts.join(', ');
  return (report.entryCount === 0 ? checkWords.noEntries : checkWords.allClear)[language];
}

/** «2 ошибки», «1 подсказка»: severities without findings are left out. */
function countsOf(report: CheckReport, language: Language): readonly string[] {
  const counted = [
    { severity: 'error', count: report.errorCount },
    { severity: 'warning', count: report.warningCount },
    { severity: 'hint', count: report.hintCount },
  ] as const;
  return counted
    .filter(({ count }) => count > 0)
    .map(({ severity, count }) => severityCountWords[severity][language](count));
}
