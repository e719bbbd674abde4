import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import type { Sentence } from '../messages/panel';
import { panelFrameWords } from '../messages/panel';
import { Icon } from './Icon';
import type { ViewName } from './panelTools';
import { usePanelTools, viewNames } from './panelTools';
import { tabAfterKey } from './tabAfterKey';

const tabNames: Readonly<Record<ViewName, Sentence>> = {
  check: panelFrameWords.checkTab,
  calendar: panelFrameWords.calendarTab,
  load: panelFrameWords.loadTab,
  settings: panelFrameWords.settingsTab,
};

/** The tabs; four names do not fit into 300 px, so that of the settings is a drawing. One stop for the Tab key, arrows move between them (WAI-ARIA tabs pattern). */
export function TabList({ selected }: { readonly selected: ViewName }): JSX.Element {
  const { language, showView } = usePanelTools();
  const list = useRef<HTMLDivElement>(null);

  return (
    <div
      class="tabs"
      role="tablist"
      aria-label={panelFrameWords.sections[language]}
      ref={list}
      onKeyDown={(event) => {
        const view = tabAfterKey(selected, event.key);
        if (view === undefined) return;
        event.preventDefault();
        showView(view);
        list.current?.querySelector<HTMLElement>('#tab-' + view)?.focus();
      }}
    >
      {viewNames.map((view) => (
        <button
          key={view}
          type="button"
          role="tab"
          id={'tab-' + view}
          class={'tab tab-' + view}
          title={view === 'settings' ? tabNames[view][language] : undefined}
          aria-selected={view === selected}
          aria-controls={'view-' + view}
          tabIndex={view === selected ? 0 : -1}
          onClick={() => showView(view)}
        >
          {view === 'settings' ? (
            <>
              <Icon name="settings" />
              <span class="visually-hidden">{tabNames[view][language]}</span>
            </>
          ) : (
            tabNames[view][language]
          )}
        </button>
      ))}
    </div>
  );
}
