import type { JSX } from 'preact';
import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import type { OpeningView, PanelState } from '../contract/panelServer';
import type { Language } from '../plan/language';
import { panelFrameWords } from '../messages/panel';
import { planPlaceWords } from '../messages/panelTabs';
import { CalendarView } from './CalendarView';
import { CheckView } from './CheckView';
import { LoadView } from './LoadView';
import type { PanelTools, ViewName } from './panelTools';
import { PanelToolsContext, usePanelTools, viewNames } from './panelTools';
import type { RemoteServer } from './server';
import { SettingsView } from './SettingsView';
import { SetUpOffer } from './SetUpOffer';
import { TabList } from './TabList';
import { useAnswer } from './useAnswer';
import { useCalendar } from './useCalendar';
import { useCheck } from './useCheck';
import { ViewPanel } from './ViewPanel';

interface PanelProps {
  readonly server: RemoteServer;
  readonly language: Language;
  readonly openingView: OpeningView;
}

/** The whole sidebar. */
export function Panel({ server, language, openingView }: PanelProps): JSX.Element {
  const [view, showView] = useState<ViewName>(viewNames.find((name) => name === openingView) ?? 'check');
  const [announcement, setAnnouncement] = useState('');
  const announce = useCallback((sentence: string) => {
    if (sentence !== '') setAnnouncement(sentence);
  }, []);
  const tools = useMemo<PanelTools>(
    () => ({ language, server, announce, showView }),
    [language, server, announce],
  );

  return (
    <PanelToolsContext.Provider value={tools}>
      <Views view={view} openingView={openingView} />
      <p class="visually-hidden" role="status">
        {announcement}
      </p>
    </PanelToolsContext.Provider>
  );
}

/** The views all stay in the page, so that a sync goes on and lists keep their place behind another tab. */
function Views({
  view,
  openingView,
}: {
  readonly view: ViewName;
  readonly openingView: OpeningView;
}): JSX.Element {
  const { server, showView } = usePanelTools();
  const plan = useAnswer<PanelState>();
  const check = useCheck();
  const calendar = useCalendar();

  const readPlanName = (): void => void plan.ask(() => server.openPanel());
  const checkPlan = (): void => {
    showView('check');
    void check.check();
  };
  const showChanges = (): void => {
    showView('calendar');
    calendar.showChanges();
  };
  const tabsChanged = (): void => {
    calendar.planChanged();
    readPlanName();
  };
  const planLoaded = (): void => {
    check.forget();
    tabsChanged();
  };

  useEffect(() => {
    readPlanName();
    if (openingView === 'check' || openingView === 'summary') checkPlan();
    if (openingView === 'calendar') showChanges();
  }, []);

  return (
    <>
      <PlanName plan={plan.answer?.kind === 'value' ? plan.answer.value : undefined} />
      <TabList selected={view} />
      <ViewPanel name="check" selected={view}>
        {openingView === 'set-up' && <SetUpOffer startsAtOnce offersLoad onDone={tabsChanged} />}
        <CheckView
          check={check}
          isLeading={openingView !== 'set-up'}
          buildsSummary={openingView === 'summary'}
          onShowChanges={showChanges}
          onPlanChanged={calendar.planChanged}
          onTabsAdded={tabsChanged}
        />
      </ViewPanel>
      <ViewPanel name="calendar" selected={view}>
        <CalendarView calendar={calendar} onCheck={checkPlan} />
      </ViewPanel>
      <ViewPanel name="load" selected={view}>
        <LoadView onPlanChanged={planLoaded} onCheck={checkPlan} />
      </ViewPanel>
      <ViewPanel name="settings" selected={view}>
        <SettingsView isShown={view === 'settings'} calendar={calendar} onShowChanges={showChanges} />
      </ViewPanel>
    </>
  );
}

/** Which plan the panel speaks of; keeps its place free until that is known. */
function PlanName({ plan }: { readonly plan: PanelState | undefined }): JSX.Element {
  const { language } = usePanelTools();
  const title = plan?.planTitle ?? '';
  return (
    <header class="plan-name">
      <h1 title={title}>{title === '' ? panelFrameWords.panelName[language] : title}</h1>
      <p class="secondary">{plan === undefined ? '\u00a0' : planPlaceWords[language](plan)}</p>
    </header>
  );
}
