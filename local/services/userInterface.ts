import { emulate, NotEmulatedError, ServiceError } from './emulate';
import type { ServiceGate } from './emulate';
import { frameModes, sandboxModes } from './enums';
import type { MenuItem, SidebarView } from './outcome';

type HtmlOutput = GoogleAppsScript.HTML.HtmlOutput;
type Menu = GoogleAppsScript.Base.Menu;

/** A menu as a script added it. */
export interface AddedMenu {
  /** Empty for the add-on's own menu, which Google titles with the add-on's name. */
  readonly title: string;
  readonly items: readonly MenuItem[];
}

/** What scripts do to the window around the spreadsheet. */
export interface Screen {
  addMenu(menu: AddedMenu): void;
  showSidebar(sidebar: SidebarView): void;
}

/** The Ui of the spreadsheet. Dialogs that wait for an answer stop the execution by name. */
export function newUi(gate: ServiceGate, screen: Screen): GoogleAppsScript.Base.Ui {
  return emulate<GoogleAppsScript.Base.Ui>(gate, 'Ui', {
    createAddonMenu: () => newMenu(gate, screen, ''),
    createMenu: (caption) => newMenu(gate, screen, caption),
    showSidebar(output) {
      const title = output.getTitle();
      screen.showSidebar({ title: title || 'Apps Script Application', html: output.getContent() });
    },
  });
}

function newMenu(gate: ServiceGate, screen: Screen, title: string): Menu {
  const items: MenuItem[] = [];
  const menu: Menu = emulate<Menu>(gate, 'Menu', {
    addItem(caption, functionName) {
      items.push({ caption, functionName });
      return menu;
    },
    addSeparator() {
      items.push({ caption: '', functionName: '' });
      return menu;
    },
    addToUi() {
      screen.addMenu({ title, items: [...items] });
    },
  });
  return menu;
}

/** The global HtmlService over the HTML files of the script project, by name without extension. */
export function newHtmlService(
  gate: ServiceGate,
  files: Readonly<Record<string, string>>,
): GoogleAppsScript.HTML.HtmlService {
  return emulate<GoogleAppsScript.HTML.HtmlService>(gate, 'HtmlService', {
    XFrameOptionsMode: frameModes,
    SandboxMode: sandboxModes,
    createHtmlOutput(html?: unknown) {
      if (html !== undefined && typeof html !== 'string')
        throw new NotEmulatedError('HtmlService.createHtmlOutput of a blob');
      return newHtmlOutput(gate, html ?? '');
    },
    createHtmlOutputFromFile(name) {
      const html = files[name];
      if (html === undefined) throw new ServiceError(`No HTML file named ${name} was found.`);
      return newHtmlOutput(gate, html);
    },
  });
}

function newHtmlOutput(gate: ServiceGate, html: string): HtmlOutput {
  let content = html;
  let title = '';
  const output: HtmlOutput = emulate<HtmlOutput>(gate, 'HtmlOutput', {
    getContent: () => content,
    setContent(replacement) {
      content = replacement;
      return output;
    },
    append(added) {
      content += added;
      return output;
    },
    getTitle: () => title,
    setTitle(given) {
      title = given;
      return output;
    },
    // Sidebars are 300 pixels wide whatever is asked for, and always framed.
    setWidth: () => output,
    setXFrameOptionsMode: () => output,
    setSandboxMode: () => output,
  });
  return output;
}
