import type { ExecutionResult } from '../../services/outcome';
import type { SidebarState } from '../pageApi';
import { button, element } from './elements';
import { readFrameMessage } from './scriptRun/frameMessages';
import type { FrameAnswer } from './scriptRun/frameMessages';

/** As HtmlService sets it, but without allow-same-origin: the sidebar cannot reach the page around it. */
const sandbox =
  'allow-scripts allow-forms allow-popups allow-popups-to-escape-sandbox allow-modals allow-downloads';

/** What the sidebar asks of the page. */
export interface SidebarActions {
  /** Runs a server function as google.script.run does. */
  readonly run: (functionName: string, parameters: readonly unknown[]) => Promise<ExecutionResult>;
  readonly close: () => void;
  readonly focusEditor: () => void;
}

/** The add-on's sidebar at the right: a title, a close button and the document in a frame of 300 px. */
export class SidebarFrame {
  readonly region = element('aside', { class: 'sidebar', hidden: true });
  private readonly title = element('h2');
  private frame: HTMLIFrameElement | undefined;
  private shownNumber: number | undefined;

  constructor(
    closeLabel: string,
    private readonly actions: SidebarActions,
  ) {
    const close = button('✕', actions.close, { class: 'sign', title: closeLabel, 'aria-label': closeLabel });
    this.region.append(element('div', { class: 'sidebar-header' }, this.title, close));
    window.addEventListener('message', (event) => {
      void this.receive(event);
    });
  }

  /** Shows, replaces or removes the document. */
  show(sidebar: SidebarState | undefined): void {
    if (sidebar?.sidebarNumber === this.shownNumber) return;
    this.shownNumber = sidebar?.sidebarNumber;
    this.frame?.remove();
    this.frame = undefined;
    this.region.hidden = sidebar === undefined;
    if (!sidebar) return;
    this.title.textContent = sidebar.title;
    this.region.setAttribute('aria-label', sidebar.title);
    const src = `/sidebar?number=${String(sidebar.sidebarNumber)}`;
    this.frame = element('iframe', { title: sidebar.title, sandbox, src });
    this.region.append(this.frame);
  }

  private async receive(event: MessageEvent<unknown>): Promise<void> {
    const { frame } = this;
    const sender = frame?.contentWindow;
    if (!sender || event.source !== sender) return;
    const message = readFrameMessage(event.data);
    switch (message?.kind) {
      case 'run': {
        const result = await this.actions.run(message.functionName, message.parameters);
        const answer: FrameAnswer = { kind: 'answer', callNumber: message.callNumber, result };
        // The frame has no origin of its own to name; a document shown meanwhile has another window.
        if (frame === this.frame) sender.postMessage(answer, '*');
        return;
      }
      case 'close':
        this.actions.close();
        return;
      case 'focus-editor':
        this.actions.focusEditor();
        return;
      case undefined:
        return;
    }
  }
}
