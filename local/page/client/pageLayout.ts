import type { LocalMessages } from '../../messages';
import { button, element } from './elements';

/** What a person presses outside grid, tabs and sidebar. */
export interface LayoutActions {
  readonly openMenu: (anchor: HTMLElement) => void;
  readonly undo: () => void;
  readonly insertRow: () => void;
  readonly deleteRows: () => void;
  readonly showSheet: () => void;
  readonly showCalendar: () => void;
}

/** The frame of the page: title bar, menu bar, bar of the active cell, and the messages over it. */
export class PageLayout {
  readonly titleBar: HTMLElement;
  readonly menuBar: HTMLElement;
  readonly cellBar: HTMLElement;
  readonly overlay: HTMLElement;
  private readonly planName = element('h1');
  private readonly savedState = element('span', { class: 'saved', role: 'status' });
  private readonly cellNameBox = element('output', { class: 'cell-name' });
  private readonly cellTextBox = element('output', { class: 'cell-text' });
  private readonly menuButton: HTMLButtonElement;
  private readonly deleteButton: HTMLButtonElement;
  private readonly sheetButton: HTMLButtonElement;
  private readonly calendarButton: HTMLButtonElement;
  private readonly runningSign = element('div', { class: 'running', role: 'status' });
  private readonly problems = element('div', { class: 'problem', role: 'alert', hidden: true });
  private readonly toast = element('div', { class: 'toast', role: 'status' });
  private toastTimer: number | undefined;
  private runningTimer: number | undefined;

  constructor(
    private readonly words: LocalMessages,
    actions: LayoutActions,
    invitation: HTMLElement,
  ) {
    this.sheetButton = button(words.sheetView, actions.showSheet);
    this.calendarButton = button(words.calendarView, actions.showCalendar);
    this.menuButton = button(
      words.addOnName,
      () => {
        actions.openMenu(this.menuButton);
      },
      { class: 'menu-button', 'aria-haspopup': 'menu', 'aria-expanded': 'false' },
    );
    this.deleteButton = button('', actions.deleteRows);
    const choice = element('div', { class: 'choice', role: 'group', 'aria-label': words.viewChoice });
    choice.append(this.sheetButton, this.calendarButton);
    const names = element('div', { class: 'names' }, this.planName, this.savedState);
    const badge = element('span', { class: 'badge', title: words.offGoogleExplained }, words.offGoogle);
    this.titleBar = element(
      'header',
      { class: 'title-bar' },
      element('span', { class: 'logo', 'aria-hidden': 'true' }),
    );
    this.titleBar.append(names, badge, choice, download(words.downloadPlan, 'plan.xlsx'));
    this.titleBar.append(download(words.downloadCalendar, 'calendar.ics'));
    const tools = element('div', { class: 'tools', role: 'toolbar', 'aria-label': words.toolbar });
    tools.append(
      button(words.undo, actions.undo),
      button(words.insertRowBelow, actions.insertRow),
      this.deleteButton,
    );
    this.menuBar = element(
      'nav',
      { class: 'menu-bar', 'aria-label': words.addOnName },
      this.menuButton,
      tools,
      invitation,
    );
    this.cellNameBox.setAttribute('aria-label', words.activeCell);
    this.cellBar = element('div', { class: 'cell-bar' }, this.cellNameBox, this.cellTextBox);
    this.overlay = element('div', { class: 'overlay' }, this.problems, this.runningSign, this.toast);
  }

  showPlan(name: string, isSaved: boolean): void {
    this.planName.textContent = name;
    document.title = `${name} · ${this.words.addOnName}`;
    this.savedState.textContent = isSaved ? this.words.saved : this.words.notSaved;
  }

  /** The active cell's name and text, and the rows that "delete" would take. */
  showSelection(cell: string, text: string, firstRow: number, lastRow: number): void {
    this.cellNameBox.textContent = cell;
    this.cellTextBox.textContent = text;
    this.deleteButton.textContent = this.words.deleteRows(firstRow, lastRow);
  }

  showView(view: 'sheet' | 'calendar'): void {
    this.sheetButton.setAttribute('aria-pressed', String(view === 'sheet'));
    this.calendarButton.setAttribute('aria-pressed', String(view === 'calendar'));
    this.cellBar.hidden = view === 'calendar';
    this.menuBar.querySelector('.tools')?.toggleAttribute('hidden', view === 'calendar');
  }

  showMenuOpen(isOpen: boolean): void {
    this.menuButton.setAttribute('aria-expanded', String(isOpen));
  }

  /** Says that something runs, once it takes longer than a moment. */
  showRunning(isRunning: boolean): void {
    const momentMs = 300;
    window.clearTimeout(this.runningTimer);
    if (isRunning) {
      this.runningTimer = window.setTimeout(() => {
        this.runningSign.textContent = this.words.running;
      }, momentMs);
    } else {
      this.runningSign.textContent = '';
    }
  }

  /** Stays until it is closed or replaced; undefined takes it away. */
  showProblem(text: string | undefined): void {
    const close = (): void => {
      this.showProblem(undefined);
    };
    this.problems.hidden = text === undefined;
    const attributes = { class: 'sign', title: this.words.close, 'aria-label': this.words.close };
    this.problems.replaceChildren(
      ...(text === undefined ? [] : [element('p', {}, text), button('✕', close, attributes)]),
    );
  }

  /** As Sheets does: at the lower right, for five seconds. */
  showToast(title: string, message: string): void {
    const shownForMs = 5000;
    window.clearTimeout(this.toastTimer);
    this.toast.replaceChildren(
      ...(title === '' ? [] : [element('strong', {}, title)]),
      element('span', {}, message),
    );
    this.toastTimer = window.setTimeout(() => {
      this.toast.replaceChildren();
    }, shownForMs);
  }
}

function download(label: string, fileName: string): HTMLElement {
  const name = element('span', { class: 'visually-hidden' }, label);
  const extension = fileName.replace(/^.*\./, '.');
  const attributes = { class: 'download', href: `/${fileName}`, download: true, title: label };
  return element('a', attributes, name, ` ↓ ${extension}`);
}
