import type { JSX } from 'preact';
import { Fragment } from 'preact';
import { useState } from 'preact/hooks';
import type { OfferedTab, PlanTabs } from '../contract/panelServer';
import { problemSentence } from '../messages/problems';
import { addTabsWords, tabsToAddWords, tabsWords } from '../messages/panelTabs';
import { AddColumnsButton } from './AddColumnsButton';
import { Button } from './Button';
import { Notice } from './Notice';
import { usePanelTools } from './panelTools';

interface PlanTabsNoticesProps {
  readonly tabs: PlanTabs;
  readonly isBusy?: boolean;
  /** Makes these tabs the plan, together with those that are it already. */
  readonly onAdd: (sheetIds: readonly number[]) => void;
  /** A tab that could not be read may be readable now. */
  readonly onMended: () => void;
}

/** What to know of the tabs of the plan: which of them could not be read, and which others read like plans. */
export function PlanTabsNotices({
  tabs,
  isBusy = false,
  onAdd,
  onMended,
}: PlanTabsNoticesProps): JSX.Element {
  const { language } = usePanelTools();
  const { planTabs, unreadTabs, tabsToAdd } = tabs;
  return (
    <>
      {unreadTabs.length > 0 && (
        <Notice tone="warning" title={tabsWords.unreadTitle[language]}>
          {unreadTabs.map((problem) => (
            <Fragment key={problem.tabName}>
              <p>{problemSentence(problem, language)}</p>
              {problem.code === 'columns-missing' && problem.sheetId !== undefined && (
                <AddColumnsButton sheetId={problem.sheetId} onDone={onMended} />
              )}
            </Fragment>
          ))}
          <p>{tabsWords.unreadMeans[language]}</p>
        </Notice>
      )}
      {tabsToAdd.length > 0 && (
        <TabsOffer
          // Another choice of tabs begins anew.
          key={tabsToAdd.map(({ sheetId }) => sheetId).join()}
          offered={tabsToAdd}
          isBusy={isBusy}
          onAdd={(chosen) => onAdd([...planTabs.map(({ sheetId }) => sheetId), ...chosen])}
        />
      )}
    </>
  );
}

interface TabsOfferProps {
  readonly offered: readonly OfferedTab[];
  readonly isBusy: boolean;
  readonly onAdd: (sheetIds: readonly number[]) => void;
}

/** One button for all of them. A copy is not ticked: whoever keeps one for safety does not want its events twice. */
function TabsOffer({ offered, isBusy, onAdd }: TabsOfferProps): JSX.Element {
  const { language } = usePanelTools();
  const [ticked, setTicked] = useState<ReadonlySet<number>>(
    () => new Set(offered.filter(({ isCopy }) => !isCopy).map(({ sheetId }) => sheetId)),
  );
  const [only, ...others] = offered;
  const chosen = others.length === 0 ? offered : offered.filter(({ sheetId }) => ticked.has(sheetId));
  const tick = (sheetId: number, isTicked: boolean): void => {
    const rest = [...ticked].filter((id) => id !== sheetId);
    setTicked(new Set(isTicked ? [...rest, sheetId] : rest));
  };
  return (
    <Notice tone="hint" title={tabsToAddWords[language](offered.map(({ tabName }) => tabName))}>
      <p>{tabsWords.addingMeans[language]}</p>
      {others.length === 0 && only?.isCopy === true && <p class="secondary">{tabsWords.isCopy[language]}</p>}
      {others.length > 0 && (
        <ul class="choices">
          {offered.map(({ sheetId, tabName, isCopy }) => (
            <li key={sheetId}>
              <label class="option">
                <input
                  type="checkbox"
                  checked={ticked.has(sheetId)}
                  onChange={(event) => tick(sheetId, event.currentTarget.checked)}
                />
                <span>
                  {tabName}
                  {isCopy && <span class="secondary"> ({tabsWords.isCopy[language]})</span>}
                </span>
              </label>
            </li>
          ))}
        </ul>
      )}
      {chosen.length > 0 && (
        <Button isBusy={isBusy} onPress={() => onAdd(chosen.map(({ sheetId }) => sheetId))}>
          {isBusy ? tabsWords.adding[language] : addTabsWords[language](chosen.length)}
        </Button>
      )}
    </Notice>
  );
}
