import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Language } from '../plan/language';
import type { RemoteServer } from './server';

/** The tabs of the panel. */
export const viewNames = ['check', 'calendar', 'load', 'settings'] as const;

export type ViewName = (typeof viewNames)[number];

/** What every part of the panel may use. */
export interface PanelTools {
  readonly language: Language;
  readonly server: RemoteServer;
  /** Has a screen reader say the sentence when it is done with what it reads. */
  readonly announce: (sentence: string) => void;
  readonly showView: (view: ViewName) => void;
}

export const PanelToolsContext = createContext<PanelTools | undefined>(undefined);

export function usePanelTools(): PanelTools {
  const tools = useContext(PanelToolsContext);
  if (tools === undefined) throw new Error('a part of the panel stands outside PanelToolsContext');
  return tools;
}
