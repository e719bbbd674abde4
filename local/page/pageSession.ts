import type { ExecutionResult, SidebarView, SpreadsheetView } from '../localHost';
import { openFile } from './openFile';
import type { PageReply, PageRequestPath, PageRequests, PageState } from './pageApi';
import type { PageHost } from './pageHost';

/** What is done at once; a file is read first. */
type ActionPath = Exclude<PageRequestPath, '/open-file'>;

type Action<Path extends ActionPath> = (request: PageRequests[Path]) => ExecutionResult | undefined;

/**
 * What the page does to the host, one request after the other: each ends with the files written, so that what the
 * page shows is what a crash would leave.
 */
export class PageSession {
  private queue: Promise<unknown> = Promise.resolve();
  private sidebarNumber = 0;
  private shownSidebar: SidebarView | undefined;
  private toastNumber = 0;
  private shownToast: SpreadsheetView['toast'];
  private saveProblem: string | undefined;

  constructor(private readonly host: PageHost) {}

  /** What the page shows now. */
  state(): PageState {
    const view = this.host.view();
    const sidebar = this.host.sidebar();
    if (sidebar !== this.shownSidebar && sidebar !== undefined) this.sidebarNumber += 1;
    this.shownSidebar = sidebar;
    if (view.toast !== this.shownToast && view.toast !== undefined) this.toastNumber += 1;
    this.shownToast = view.toast;
    return {
      personLocale: this.host.personLocale,
      view,
      menu: this.host.menu(),
      ...(sidebar && { sidebar: { sidebarNumber: this.sidebarNumber, title: sidebar.title } }),
      ...(view.toast && { toast: { ...view.toast, toastNumber: this.toastNumber } }),
      ...(this.saveProblem !== undefined && { saveProblem: this.saveProblem }),
    };
  }

  /** Carries out a request after all earlier ones and answers with what the page shows then. */
  perform<Path extends PageRequestPath>(path: Path, request: PageRequests[Path]): Promise<PageReply> {
    const reply = this.queue.then(async () => {
      const before = this.host.view();
      const done = await this.carryOut(path, request);
      if (path !== '/select') await this.save();
      const state = this.state();
      const selectionMoved =
        before.activeSheetId !== state.view.activeSheetId || before.activeRange !== state.view.activeRange;
      return { state, selectionMoved, ...done };
    });
    this.queue = reply.catch(() => undefined);
    return reply;
  }

  private async carryOut<Path extends PageRequestPath>(
    path: Path,
    request: PageRequests[Path],
  ): Promise<Pick<PageReply, 'result' | 'opened'>> {
    if (isFileRequest(path, request)) {
      const { name, content } = request;
      return { opened: await openFile(this.host, { name, bytes: Buffer.from(content, 'base64') }) };
    }
    const action = this.actions[path as ActionPath] as Action<ActionPath>;
    const result = action(request);
    return result ? { result } : {};
  }

  /** Fires the time-driven triggers after all earlier requests; the page shows what they did with its next answer. */
  fireTimeTriggers(): Promise<void> {
    const done = this.queue.then(async () => {
      if (this.host.fireTimeTriggers().length > 0) await this.save();
    });
    this.queue = done.catch(() => undefined);
    return done;
  }

  private readonly actions: { readonly [Path in ActionPath]: Action<Path> } = {
    '/open': () => {
      this.host.closeSidebar();
      return this.host.openSpreadsheet();
    },
    '/menu': ({ functionName }) => {
      const isInMenu = this.host.menu().some((item) => item.functionName === functionName);
      return isInMenu ? this.host.runMenuItem(functionName) : functionNotFound(functionName);
    },
    '/run': ({ functionName, parameters }) => {
      const isCallable = this.host.sidebarFunctions().includes(functionName);
      return isCallable ? this.host.runFromSidebar(functionName, parameters) : functionNotFound(functionName);
    },
    '/close-sidebar': edit(() => {
      this.host.closeSidebar();
    }),
    '/type': edit(({ sheetId, rowNumber, columnNumber, text }) => {
      this.host.typeInto(sheetId, rowNumber, columnNumber, text);
    }),
    '/paste': edit(({ sheetId, rowNumber, columnNumber, rows }) => {
      this.host.pasteInto(sheetId, rowNumber, columnNumber, rows);
    }),
    '/clear': edit(({ sheetId, range }) => {
      this.host.clearCells(sheetId, range);
    }),
    '/select': edit(({ sheetId, range }) => {
      this.host.selectCells(sheetId, range);
    }),
    '/insert-rows': edit(({ sheetId, rowNumber, rowCount }) => {
      this.host.insertRows(sheetId, rowNumber, rowCount);
    }),
    '/delete-rows': edit(({ sheetId, rowNumber, rowCount }) => {
      this.host.deleteRows(sheetId, rowNumber, rowCount);
    }),
    '/undo': edit(() => {
      this.host.undo();
    }),
  };

  private async save(): Promise<void> {
    try {
      await this.host.save();
      this.saveProblem = undefined;
    } catch (error) {
      // The person goes on working; the page says so until a later write succeeds (Excel locks an open file).
      this.saveProblem = messageOf(error);
    }
  }
}

function isFileRequest(
  path: PageRequestPath,
  _request: PageRequests[PageRequestPath],
): _request is PageRequests['/open-file'] {
  return path === '/open-file';
}

/** An edit by hand, which the host may refuse (a row beyond the last, a deleted tab) like a failed execution. */
function edit<Request>(act: (request: Request) => void): (request: Request) => ExecutionResult | undefined {
  return (request) => {
    try {
      act(request);
      return undefined;
    } catch (error) {
      return { ok: false, message: messageOf(error) };
    }
  };
}

function functionNotFound(functionName: string): ExecutionResult {
  return { ok: false, message: `Script function not found: ${functionName}` };
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
