import type { JSX } from 'preact';
import type { FindingView, FixView } from '../contract/panelServer';
import { severityMeaningWords, severityWords } from '../messages/panelCheck';
import { FindingCard } from './FindingCard';
import { groupFindings } from './groupFindings';
import { Icon } from './Icon';
import { LongList } from './LongList';
import { usePanelTools } from './panelTools';

interface FindingGroupsProps {
  readonly findings: readonly FindingView[];
  readonly isBusy: boolean;
  readonly onFix: (fix: FixView, position: number) => void;
}

/** Findings are cards to work through one by one; more than this at once only slows the panel down. */
const findingsShown = 50;

/** The findings by severity, errors first. */
export function FindingGroups({ findings, isBusy, onFix }: FindingGroupsProps): JSX.Element {
  const { language } = usePanelTools();
  return (
    <>
      {groupFindings(findings).map(({ severity, firstPosition, findings: ofSeverity }) => (
        <section key={severity} class={'group group-' + severity} aria-labelledby={'group-' + severity}>
          <h3 class="group-title" id={'group-' + severity}>
            <Icon name={severity} />
            <span>{severityWords[severity][language]}</span>
            <span class="group-count">{ofSeverity.length}</span>
          </h3>
          <p class="secondary">{severityMeaningWords[severity][language]}</p>
          <LongList
            items={ofSeverity}
            limit={findingsShown}
            renderItem={(finding, index) => (
              <FindingCard
                key={index}
                finding={finding}
                position={firstPosition + index}
                isBusy={isBusy}
                onFix={onFix}
              />
            )}
          />
        </section>
      ))}
    </>
  );
}
