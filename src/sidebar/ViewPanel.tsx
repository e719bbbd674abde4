import type { ComponentChildren, JSX } from 'preact';
import type { ViewName } from './panelTools';

interface ViewPanelProps {
  readonly name: ViewName;
  readonly selected: ViewName;
  readonly children: ComponentChildren;
}

/** What a tab shows; the others are hidden, not gone. */
export function ViewPanel({ name, selected, children }: ViewPanelProps): JSX.Element {
  return (
    <div
      class="view"
      role="tabpanel"
      id={'view-' + name}
      aria-labelledby={'tab-' + name}
      hidden={name !== selected}
    >
      {children}
    </div>
  );
}
