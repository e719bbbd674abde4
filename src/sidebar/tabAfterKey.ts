import type { ViewName } from './panelTools';
import { viewNames } from './panelTools';

/** The tab that a key leads to, round from the last to the first; undefined for keys that tabs do not answer. */
export function tabAfterKey(selected: ViewName, key: string): ViewName | undefined {
  const index = viewNames.indexOf(selected);
  const last = viewNames.length - 1;
  switch (key) {
    case 'ArrowRight':
      return viewNames[index === last ? 0 : index + 1];
    case 'ArrowLeft':
      return viewNames[index === 0 ? last : index - 1];
    case 'Home':
      return viewNames[0];
    case 'End':
      return viewNames[last];
    default:
      return undefined;
  }
}
