import type { SpreadsheetView } from '../../workbook/spreadsheetView';
import { button, element } from './elements';

/** The tabs below the grid. `choose` gets the sheet id. */
export class TabStrip {
  readonly strip: HTMLElement;
  private shown = '';

  constructor(
    label: string,
    private readonly choose: (sheetId: number) => void,
  ) {
    this.strip = element('div', { role: 'tablist', class: 'tab-strip', 'aria-label': label });
    this.strip.addEventListener('keydown', (event) => {
      const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
      if (step === undefined) return;
      const tabs = [...this.strip.querySelectorAll<HTMLElement>('[role=tab]')];
      const at = tabs.findIndex((tab) => tab === document.activeElement);
      tabs[(at + step + tabs.length) % tabs.length]?.click();
      event.preventDefault();
    });
  }

  /** Shows the tabs that are not hidden. `panelId` is the id of the element that shows the active one. */
  show(view: SpreadsheetView, panelId: string): void {
    const sheets = view.sheets.filter((sheet) => !sheet.hidden);
    const shown = JSON.stringify([view.activeSheetId, sheets.map((sheet) => [sheet.sheetId, sheet.name])]);
    if (shown === this.shown) return;
    this.shown = shown;
    const hadFocus = this.strip.contains(document.activeElement);
    const tabs = sheets.map((sheet) => {
      const isActive = sheet.sheetId === view.activeSheetId;
      const press = (): void => {
        this.choose(sheet.sheetId);
      };
      return button(sheet.name, press, {
        role: 'tab',
        'aria-selected': String(isActive),
        'aria-controls': panelId,
        tabindex: isActive ? 0 : -1,
      });
    });
    this.strip.replaceChildren(...tabs);
    const active = tabs.find((tab) => tab.getAttribute('aria-selected') === 'true');
    active?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    if (hadFocus) active?.focus();
  }
}
