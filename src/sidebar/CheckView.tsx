import type { JSX } from 'preact';
import { Fragment } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { CheckReport, CheckView as Check, TabFix } from '../contract/panelServer';
import type { Language } from '../plan/language';
import type { Answer } from './answer';
import { panelCommonWords } from '../messages/panel';
import {
  checkedEntriesWords,
  checkWords,
  fixAllWords,
  fixedManyWords,
  fixedWords,
  severityCountWords,
} from '../messages/panelCheck';
import { Button } from './Button';
import { DoneLine } from './DoneLine';
import { findingCardId } from './FindingCard';
import { FindingGroups } from './FindingGroups';
import { positionAfterFix, safeFixes } from './groupFindings';
import { Notice } from './Notice';
import { usePanelTools } from './panelTools';
import { PlanTabsNotices } from './PlanTabsNotices';
import { SummaryButton } from './SummaryButton';
import { SwitchedOffChecks } from './SwitchedOffChecks';
import { isBeginning, TroubleNotice } from './TroubleNotice';
import type { CheckState } from './useCheck';
import { Waiting } from './Waiting';

interface CheckViewProps {
  readonly check: CheckState;
  /** False where something else in the panel is what to begin with. */
  readonly isLeading: boolean;
  /** The person asked for the summary in the menu: it is built as soon as the plan is read. */
  readonly buildsSummary: boolean;
  /** Opens the Calendar view and compares the plan with the calendar. */
  readonly onShowChanges: () => void;
  /** The plan has been changed by a fix. */
  readonly onPlanChanged: () => void;
  /** Tabs were made or became part of the plan. */
  readonly onTabsAdded: () => void;
}

/** A button within the list that renews it; `position` (from 0) is that of the finding whose fix it applies. */
interface Pressed {
  readonly position?: number;
}

/** «Проверка»: one list of everything worth a look. */
export function CheckView({
  check,
  isLeading,
  buildsSummary,
  onShowChanges,
  onPlanChanged,
  onTabsAdded,
}: CheckViewProps): JSX.Element {
  const { language, announce, showView } = usePanelTools();
  const { answer, isChecking, isFixing, fixedCount, fixTrouble } = check;
  const report = answer?.kind === 'value' ? answer.value : undefined;
  const fixable = safeFixes(report?.findings ?? []);
  const countsRef = useRef<HTMLHeadingElement>(null);
  const pressed = useRef<Pressed | undefined>(undefined);
  /** How many fixes were asked for at once by the last press; 0 for other buttons. */
  const [fixCount, setFixCount] = useState(0);
  const isBusy = isChecking || isFixing || check.isAdding;
  const hasBegun = answer === undefined || answer.kind === 'value' || !isBeginning(answer);
  const checkLook = !hasBegun ? 'link' : isLeading && answer === undefined ? 'primary' : 'secondary';
  const fixedMany =
    fixCount > 0 && fixedCount !== undefined && !isBusy
      ? fixedManyWords[language]({ applied: fixedCount, passedOver: fixCount - fixedCount })
      : '';

  useEffect(() => {
    if (report === undefined) return;
    const counts = reportInWords(report, language);
    const position = pressed.current?.position;
    if (position === undefined) announce((fixedMany + ' ' + counts).trim());
    else announce(fixedWords[language]({ left: counts }));
    if (pressed.current === undefined) return;
    pressed.current = undefined;
    const focused = position === undefined ? undefined : positionAfterFix(position, report.findings.length);
    const card = focused === undefined ? null : document.getElementById(findingCardId(focused));
    (card ?? countsRef.current)?.focus();
  }, [report]);

  const checkAgain = (): void => {
    setFixCount(0);
    void check.check();
  };
  /** The list is renewed by a button within it; the focus then finds a new place. */
  const renew = async (by: Pressed, work: () => Promise<Answer<unknown>>): Promise<void> => {
    pressed.current = by;
    const answer = await work();
    if (answer.kind === 'value') onPlanChanged();
    else pressed.current = undefined;
  };
  const applyFix = (fix: TabFix, position: number): void => {
    setFixCount(0);
    void renew({ position }, () => check.applyFixes([fix]));
  };
  const fixAll = (): void => {
    setFixCount(fixable.length);
    void renew({}, () => check.applyFixes(fixable));
  };
  const addTabs = async (sheetIds: readonly number[]): Promise<void> => {
    setFixCount(0);
    if ((await check.addTabs(sheetIds)).kind === 'value') onTabsAdded();
  };
  const columnsAdded = (): void => {
    onTabsAdded();
    checkAgain();
  };
  const switchCheck = (name: Check, isOn: boolean): void => {
    setFixCount(0);
    void renew({}, () => check.switchCheck(name, isOn));
  };

  return (
    <>
      {answer === undefined && !isChecking && <p class="intro">{checkWords.intro[language]}</p>}
      {!hasBegun && <TroubleNotice trouble={answer} onSetUp={onTabsAdded} />}
      <Button look={checkLook} isBusy={isBusy} onPress={checkAgain}>
        {answer === undefined ? checkWords.check[language] : checkWords.checkAgain[language]}
      </Button>
      {isBusy && (
        <Waiting sentence={isFixing ? checkWords.fixing[language] : checkWords.checking[language]} />
      )}
      {hasBegun && answer !== undefined && answer.kind !== 'value' && !isChecking && (
        <TroubleNotice trouble={answer} onSetUp={onTabsAdded} onMended={columnsAdded} />
      )}
      {fixTrouble !== undefined && <TroubleNotice trouble={fixTrouble} />}
      {report !== undefined && (
        <div class={isBusy ? 'result result-stale' : 'result'} aria-busy={isBusy}>
          <PlanTabsNotices
            tabs={report}
            isBusy={check.isAdding}
            onAdd={(sheetIds) => void addTabs(sheetIds)}
            onMended={columnsAdded}
          />
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
              {fixedMany !== '' && <DoneLine sentence={fixedMany} />}
              {fixable.length > 1 && (
                <Button isBusy={isBusy} onPress={fixAll}>
                  {fixAllWords[language](fixable.length)}
                </Button>
              )}
              <FindingGroups
                report={report}
                isBusy={isBusy}
                onFix={applyFix}
                onSwitchOff={(name) => switchCheck(name, false)}
              />
            </>
          )}
          {report.findings.length === 0 && report.entryCount > 0 && (
            <Notice tone="done" title={checkWords.allClear[language]} titleRef={countsRef}>
              {fixedMany !== '' && <p>{fixedMany}</p>}
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
          <SwitchedOffChecks
            checks={report.switchedOff}
            isBusy={isBusy}
            onSwitchOn={(name) => switchCheck(name, true)}
          />
          {report.entryCount > 0 && (
            <footer class="footer">
              <Button look={report.findings.length === 0 ? 'primary' : 'secondary'} onPress={onShowChanges}>
                {checkWords.toCalendar[language]}
              </Button>
              <SummaryButton startsAtOnce={buildsSummary} showsTabs={false} />
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
