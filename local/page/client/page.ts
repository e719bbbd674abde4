import { type Language, languageOfLocale } from '../../../src/plan/language';
import type { ExecutionResult } from '../../services/outcome';
import { localMessages } from '../../messages';
import type { LocalMessages } from '../../messages';
import type { PageReply, PageRequestPath, PageRequests, PageState } from '../pageApi';
import { CalendarPage } from './calendarPage';
import { cellName, rangeName } from './cellNames';
import type { CellRange } from './cellNames';
import { element } from './elements';
import { describeOpened } from './describeOpened';
import { FileDrop } from './fileDrop';
import { Grid } from './grid';
import { Invitation } from './invitation';
import { readLocalLink } from './localLink';
import { PageLayout } from './pageLayout';
import { PopupMenu } from './popupMenu';
import { ServerGoneError } from './serverConnection';
import type { ServerConnection } from './serverConnection';
import { SidebarFrame } from './sidebarFrame';
import { TabStrip } from './tabStrip';

const gridPanelId = 'grid-panel';

/** The whole page: shows the server's state and sends it what a person does. */
export class Page {
  readonly root: HTMLElement;
  private readonly words: LocalMessages;
  private readonly layout: PageLayout;
  private readonly grid: Grid;
  private readonly tabs: TabStrip;
  private readonly sidebar: SidebarFrame;
  private readonly calendar: CalendarPage;
  private readonly addOnMenu: PopupMenu;
  private readonly cellMenu: PopupMenu;
  private readonly sheetPanel: HTMLElement;
  private readonly invitation: Invitation;
  private readonly fileDrop: FileDrop;
  private state: PageState;
  private shownView: 'sheet' | 'calendar' = 'sheet';
  private shownToast = 0;
  private shownSheetId: number | undefined;

  constructor(
    private readonly server: ServerConnection,
    first: PageState,
  ) {
    const language = languageOfLocale(first.personLocale);
    this.state = first;
    server.onRunning = (isRunning) => {
      this.layout.showRunning(isRunning);
    };
    this.words = localMessages[language];
    document.documentElement.lang = language;
    this.invitation = new Invitation(this.words, () => {
      this.openPanel();
    });
    this.fileDrop = this.makeFileDrop(language);
    this.layout = this.makeLayout();
    this.grid = this.makeGrid();
    this.tabs = new TabStrip(this.words.tabs, (sheetId) => {
      this.chooseTab(sheetId);
    });
    this.sidebar = this.makeSidebar();
    this.calendar = new CalendarPage(this.words, language);
    this.addOnMenu = new PopupMenu(this.words.addOnName);
    this.cellMenu = new PopupMenu(this.words.cellMenu);
    const panel = element(
      'div',
      { id: gridPanelId, role: 'tabpanel', class: 'grid-panel' },
      this.grid.region,
    );
    this.sheetPanel = element('div', { class: 'sheet-panel' }, panel, this.tabs.strip);
    const main = element('main', {}, this.layout.cellBar, this.sheetPanel, this.calendar.region);
    const body = element('div', { class: 'body' }, main, this.sidebar.region);
    this.root = element('div', { class: 'page' }, this.layout.titleBar, this.layout.menuBar, body);
    this.root.append(this.layout.overlay, this.addOnMenu.menu, this.cellMenu.menu, this.fileDrop.hint);
    this.root.addEventListener('click', (event) => {
      this.followLocalLink(event);
    });
  }

  /** Shows a state for the first time and takes the keyboard. */
  start(): void {
    this.show(this.state, true);
    this.layout.showView('sheet');
    this.grid.focus();
  }

  /** Shows what an execution ended with, when it failed. */
  showResult(result: ExecutionResult | undefined): void {
    if (result && !result.ok) this.layout.showProblem(this.words.scriptFailed(result.message));
  }

  private makeLayout(): PageLayout {
    return new PageLayout(
      this.words,
      {
        openMenu: (anchor) => {
          this.openAddOnMenu(anchor);
        },
        undo: () => {
          void this.perform('/undo', {});
        },
        insertRow: () => {
          this.insertRow(this.grid.selectedRange().lastRow + 1);
        },
        deleteRows: () => {
          this.deleteRows(this.grid.selectedRange());
        },
        showSheet: () => {
          this.showView('sheet');
        },
        showCalendar: () => {
          this.showView('calendar');
        },
      },
      this.invitation.line,
    );
  }

  private makeFileDrop(language: Language): FileDrop {
    return new FileDrop(this.words, {
      open: (name, content) => {
        void this.openDropped(name, content, language);
      },
      refuse: (sentence) => {
        this.layout.showProblem(sentence);
      },
    });
  }

  private async openDropped(name: string, content: string, language: Language): Promise<void> {
    const reply = await this.perform('/open-file', { name, content });
    const { opened } = reply ?? {};
    if (opened === undefined) return;
    const said = describeOpened(opened, name, this.words, language);
    if (!said.isDone) {
      this.layout.showProblem(said.sentence);
      return;
    }
    this.showView('sheet');
    this.openPanel();
    this.layout.showToast('', said.sentence);
  }

  /** The add-on's first menu item. */
  private openPanel(): void {
    const [first] = this.state.menu;
    if (first) void this.perform('/menu', { functionName: first.functionName });
  }

  /** What would lead to Google leads to the row or event here. */
  private followLocalLink(event: MouseEvent): void {
    const link = event.target instanceof Element ? event.target.closest('a[href]') : null;
    const target = link instanceof HTMLAnchorElement ? readLocalLink(link.href) : undefined;
    if (target === undefined) return;
    event.preventDefault();
    if (target.kind === 'event') void this.showEvent(target.calendarId, target.eventId);
    else void this.showRow(target.sheetId, target.range);
  }

  private async showRow(sheetId: number, range: string): Promise<void> {
    this.showView('sheet');
    const reply = await this.perform('/select', { sheetId, range });
    if (reply?.result?.ok === false) this.layout.showProblem(this.words.rowGone);
    else this.grid.focus();
  }

  private async showEvent(calendarId: string, eventId: string): Promise<void> {
    this.shownView = 'calendar';
    this.layout.showView('calendar');
    this.sheetPanel.hidden = true;
    await this.showCalendar();
    if (!this.calendar.showEvent(calendarId, eventId)) this.layout.showProblem(this.words.eventGone);
  }

  private makeGrid(): Grid {
    return new Grid(this.words, {
      type: ({ row, column }, text) => {
        void this.perform('/type', { ...this.sheet(), rowNumber: row, columnNumber: column, text });
      },
      paste: ({ row, column }, rows) => {
        void this.perform('/paste', { ...this.sheet(), rowNumber: row, columnNumber: column, rows });
      },
      clear: (range) => {
        void this.perform('/clear', { ...this.sheet(), range });
      },
      undo: () => {
        void this.perform('/undo', {});
      },
      select: (range) => {
        this.showSelection();
        void this.server.perform('/select', { ...this.sheet(), range }).catch((error: unknown) => {
          this.reportServerGone(error);
        });
      },
      openMenu: (range, left, top) => {
        this.openCellMenu(range, left, top);
      },
    });
  }

  private makeSidebar(): SidebarFrame {
    return new SidebarFrame(this.words.close, {
      run: async (functionName, parameters) => {
        const reply = await this.perform('/run', { functionName, parameters });
        return reply?.result ?? { ok: false, message: this.words.serverGone };
      },
      close: () => {
        void this.perform('/close-sidebar', {});
      },
      focusEditor: () => {
        this.showView('sheet');
        this.grid.focus();
      },
    });
  }

  /** Sends a request and shows the state after it; undefined when the server is gone. */
  private async perform<Path extends PageRequestPath>(
    path: Path,
    request: PageRequests[Path],
  ): Promise<PageReply | undefined> {
    try {
      const reply = await this.server.perform(path, request);
      this.show(reply.state, reply.selectionMoved);
      // A sidebar hears of its own failures.
      if (path !== '/run' && path !== '/select') this.showResult(reply.result);
      return reply;
    } catch (error) {
      this.reportServerGone(error);
      return undefined;
    }
  }

  private show(state: PageState, isSelectionMoved: boolean): void {
    this.state = state;
    const { view } = state;
    const sheet = view.sheets.find((one) => one.sheetId === view.activeSheetId);
    this.layout.showPlan(view.name, state.saveProblem === undefined);
    if (state.saveProblem !== undefined) this.layout.showProblem(this.words.saveProblem(state.saveProblem));
    this.tabs.show(view, gridPanelId);
    const isOtherSheet = view.activeSheetId !== this.shownSheetId;
    if (sheet) this.grid.show(sheet, isSelectionMoved || isOtherSheet ? view.activeRange : undefined);
    this.shownSheetId = view.activeSheetId;
    if (isSelectionMoved && this.shownView === 'calendar' && isOtherSheet) this.showView('sheet');
    this.showSelection();
    this.sidebar.show(state.sidebar);
    this.invitation.show(state);
    if (state.toast && state.toast.toastNumber !== this.shownToast) {
      this.shownToast = state.toast.toastNumber;
      this.layout.showToast(state.toast.title, state.toast.message);
    }
    if (this.shownView === 'calendar') void this.showCalendar();
  }

  private showSelection(): void {
    const { firstRow, firstColumn, lastRow } = this.grid.selectedRange();
    this.layout.showSelection(cellName(firstRow, firstColumn), this.grid.activeText(), firstRow, lastRow);
  }

  private showView(view: 'sheet' | 'calendar'): void {
    this.shownView = view;
    this.layout.showView(view);
    this.sheetPanel.hidden = view === 'calendar';
    if (view === 'calendar') void this.showCalendar();
    else this.calendar.hide();
  }

  private async showCalendar(): Promise<void> {
    try {
      const calendars = await this.server.calendars();
      if (this.shownView === 'calendar') this.calendar.show(calendars, this.state.view.sheets, todayHere());
    } catch (error) {
      this.reportServerGone(error);
    }
  }

  private openAddOnMenu(anchor: HTMLElement): void {
    const lines = this.state.menu.map((item) =>
      item.functionName === ''
        ? ('separator' as const)
        : {
            label: item.caption,
            choose: () => {
              void this.perform('/menu', { functionName: item.functionName });
            },
          },
    );
    const box = anchor.getBoundingClientRect();
    this.layout.showMenuOpen(true);
    this.addOnMenu.open(lines, box.left, box.bottom, () => {
      this.layout.showMenuOpen(false);
      anchor.focus();
    });
  }

  private openCellMenu(range: CellRange, left: number, top: number): void {
    const { words } = this;
    const lines = [
      {
        label: words.insertRowAbove,
        choose: () => {
          this.insertRow(range.firstRow);
        },
      },
      {
        label: words.insertRowBelow,
        choose: () => {
          this.insertRow(range.lastRow + 1);
        },
      },
      {
        label: words.deleteRows(range.firstRow, range.lastRow),
        choose: () => {
          this.deleteRows(range);
        },
      },
    ];
    this.cellMenu.open(lines, left, top, () => {
      this.grid.focus();
    });
  }

  private insertRow(rowNumber: number): void {
    void this.perform('/insert-rows', { ...this.sheet(), rowNumber, rowCount: 1 });
  }

  private deleteRows({ firstRow, lastRow }: CellRange): void {
    void this.perform('/delete-rows', {
      ...this.sheet(),
      rowNumber: firstRow,
      rowCount: lastRow - firstRow + 1,
    });
  }

  private chooseTab(sheetId: number): void {
    const range = rangeName({ firstRow: 1, firstColumn: 1, lastRow: 1, lastColumn: 1 });
    void this.perform('/select', { sheetId, range });
  }

  private sheet(): { readonly sheetId: number } {
    return { sheetId: this.state.view.activeSheetId };
  }

  private reportServerGone(error: unknown): void {
    if (!(error instanceof ServerGoneError)) throw error;
    console.error(error);
    this.layout.showProblem(this.words.serverGone);
  }
}

function todayHere(): string {
  const now = new Date();
  const parts = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
  return parts.map((part) => String(part).padStart(2, '0')).join('-');
}
