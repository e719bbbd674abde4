import type { JSX } from 'preact';
import type { CheckReport, CheckView, TabFix } from '../contract/panelServer';
import { checkWords, severityMeaningWords, severityWords } from '../messages/panelCheck';
import { Button } from './Button';
import { FindingCard } from './FindingCard';
import type { FindingKind } from './groupFindings';
import { groupFindings } from './groupFindings';
import { Icon } from './Icon';
import { LongList } from './LongList';
import { usePanelTools } from './panelTools';

interface FindingGroupsProps {
  readonly report: CheckReport;
  readonly isBusy: boolean;
  readonly onFix: (fix: TabFix, position: number) => void;
  readonly onSwitchOff: (check: CheckView) => void;
}

/** More findings of one check than this are folded, so that the next check is not scrolled out of mind. */
const cardsShown = 4;
/** Where rows are all there is to tell, more of them fit. */
const chipsShown = 12;

/** The findings by severity, errors first, and within it by check. */
export function FindingGroups({ report, ...rest }: FindingGroupsProps): JSX.Element {
  const { language } = usePanelTools();
  return (
    <>
      {groupFindings(report.findings).map(({ severity, count, kinds }) => (
        <section key={severity} class={'group group-' + severity} aria-labelledby={'group-' + severity}>
          <h3 class="group-title" id={'group-' + severity}>
            <Icon name={severity} />
            <span>{severityWords[severity][language]}</span>
            <span class="group-count">{count}</span>
          </h3>
          <p class="secondary">{severityMeaningWords[severity][language]}</p>
          {kinds.map((kind) => (
            <Kind
              key={kind.check}
              kind={kind}
              id={'kind-' + severity + '-' + kind.check}
              check={report.checks.find(({ check }) => check === kind.check)}
              {...rest}
            />
          ))}
        </section>
      ))}
    </>
  );
}

interface KindProps extends Omit<FindingGroupsProps, 'report'> {
  readonly kind: FindingKind;
  readonly id: string;
  readonly check: CheckView | undefined;
}

/** The findings of one check; what they all say stands once above them. */
function Kind({ kind, id, check, isBusy, onFix, onSwitchOff }: KindProps): JSX.Element {
  const { language } = usePanelTools();
  const { findings, firstPosition, sharedProblem, sharedAdvice } = kind;
  const isHeaded = findings.length > 1;
  const sharedTextId = id + '-text';
  return (
    <div class="kind">
      {isHeaded && (
        <h4 class="kind-title">
          {check?.title}
          <span class="group-count">{findings.length}</span>
        </h4>
      )}
      {sharedProblem + sharedAdvice !== '' && (
        <p class="kind-text" id={sharedTextId}>
          {(sharedProblem + ' ' + sharedAdvice).trim()}
        </p>
      )}
      <LongList
        items={findings}
        limit={sharedProblem !== '' && sharedAdvice !== '' ? chipsShown : cardsShown}
        renderItem={(finding, index) => (
          <FindingCard
            key={index}
            finding={finding}
            position={firstPosition + index}
            sharedProblem={sharedProblem}
            sharedAdvice={sharedAdvice}
            sharedTextId={sharedTextId}
            isBusy={isBusy}
            onFix={onFix}
          />
        )}
      />
      {check?.canBeSwitchedOff === true && (
        <Button
          look="quiet"
          isBusy={isBusy}
          ariaLabel={checkWords.hideSuch[language] + ': ' + check.title}
          onPress={() => onSwitchOff(check)}
        >
          {checkWords.hideSuch[language]}
        </Button>
      )}
    </div>
  );
}
