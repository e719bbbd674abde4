import { freeTabName } from '../../src/plan/freeTabName';
import { PortHost } from './portHost';
import { describeSummarySheet, type SummaryBench, trimRows } from './summarySheetContract';

interface KeptTab {
  name: string;
  rows: readonly (readonly string[])[];
}

function createMemoryBench(): SummaryBench {
  const tabs: KeptTab[] = [{ name: 'Лист1', rows: [] }];
  let ours: KeptTab | undefined;
  const tabNamed = (name: string): KeptTab => {
    const tab = tabs.find((candidate) => candidate.name === name);
    if (!tab) throw new RangeError(`There is no tab ${name}.`);
    return tab;
  };
  const addTab = (name: string): KeptTab => {
    const tab: KeptTab = { name, rows: [] };
    tabs.push(tab);
    return tab;
  };
  return {
    summarySheet: (tabName) => ({
      write(layout) {
        ours ??= addTab(
          freeTabName(
            tabName,
            tabs.map(({ name }) => name),
          ),
        );
        ours.rows = layout.rows.map(({ cells }) => cells.map(({ value }) => String(value)));
        return ours.name;
      },
    }),
    tabNames: () => tabs.map(({ name }) => name),
    shown: (tabName) => trimRows(tabNamed(tabName).rows),
    addTab: (name) => void addTab(name),
    typeFirstCell(tabName, text) {
      const tab = tabNamed(tabName);
      const [first = [], ...rest] = tab.rows;
      tab.rows = [[text, ...first.slice(1)], ...rest];
    },
    renameTab(tabName, name) {
      tabNamed(tabName).name = name;
    },
    copyTab(tabName) {
      const copy = addTab(`${tabName} (копия)`);
      copy.rows = tabNamed(tabName).rows;
      return copy.name;
    },
    deleteTab(tabName) {
      const [deleted] = tabs.splice(tabs.indexOf(tabNamed(tabName)), 1);
      if (deleted === ours) ours = undefined;
    },
  };
}

function createGoogleBench(): SummaryBench {
  const ports = new PortHost();
  const { host } = ports;
  const sheetNamed = (name: string) => {
    const sheet = host.workbook.sheetNamed(name);
    if (!sheet) throw new RangeError(`There is no tab ${name}.`);
    return sheet;
  };
  return {
    summarySheet: (tabName) => ({ write: (layout) => ports.call('summarySheet', tabName, 'write', layout) }),
    tabNames: () => host.view().sheets.map(({ name }) => name),
    shown(tabName) {
      const { rows = [] } = host.view().sheets.find(({ name }) => name === tabName) ?? {};
      return trimRows(rows.map((cells) => cells.map(({ display }) => display)));
    },
    addTab: (name) => void host.workbook.insertSheet(name),
    typeFirstCell: (tabName, text) => host.typeInto(sheetNamed(tabName).sheetId, 1, 1, text),
    renameTab: (tabName, name) => host.renameSheet(sheetNamed(tabName).sheetId, name),
    copyTab(tabName) {
      const copyId = host.copySheet(sheetNamed(tabName).sheetId);
      return host.workbook.sheet(copyId)?.name ?? '';
    },
    deleteTab: (tabName) => host.deleteSheet(sheetNamed(tabName).sheetId),
  };
}

describeSummarySheet('in memory', createMemoryBench);
describeSummarySheet('over SpreadsheetApp', createGoogleBench);
