import type { Language } from '../plan/language';

/** One line of the add-on's menu; `'separator'` is a line between. */
export type MenuLine = { readonly caption: string; readonly functionName: string } | 'separator';

/** Adds the add-on's menu. Allowed in every authorisation mode, so onOpen calls nothing else. */
export function addMenu(lines: readonly MenuLine[]): void {
  const menu = SpreadsheetApp.getUi().createAddonMenu();
  for (const line of lines) {
    if (line === 'separator') menu.addSeparator();
    else menu.addItem(line.caption, line.functionName);
  }
  menu.addToUi();
}

/** Opens the panel's page in that language; the page reads `openingView` from its root element. */
export function showPanel(title: string, openingView: string, language: Language): void {
  const page = HtmlService.createHtmlOutputFromFile(`sidebar-${language}`);
  const content = page
    .getContent()
    .replace(/data-opening-view="[\w-]*"/, `data-opening-view="${openingView}"`);
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput(content).setTitle(title));
}
