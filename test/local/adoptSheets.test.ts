import { describe, expect, it } from '@jest/globals';
import { LocalHost } from '../../local/localHost';
import { Sheet } from '../../local/workbook/sheet';
import { Workbook } from '../../local/workbook/workbook';
import { enterText } from './enterText';

function hostWith(...sheets: readonly Sheet[]): LocalHost {
  const options = { spreadsheetId: 'adopting', name: 'План', locale: 'ru_RU', timeZone: 'Europe/Moscow' };
  return new LocalHost({
    script: '',
    htmlFiles: {},
    manifest: { timeZone: 'Europe/Moscow', oauthScopes: [] },
    workbook: new Workbook(options, sheets),
    fetch: () => ({ status: 404, headers: {}, body: '' }),
  });
}

const names = (host: LocalHost): readonly string[] => host.view().sheets.map(({ name }) => name);

describe('tabs of another workbook', () => {
  it('take the place of the only tab where that is empty, under their own names', () => {
    const host = hostWith(new Sheet(0, 'План'));
    expect(host.adoptSheets([enterText('План', 'а'), enterText('Блоки', 'б')])).toEqual(['План', 'Блоки']);
    expect(names(host)).toEqual(['План', 'Блоки']);
    host.undo();
    expect(names(host)).toEqual(['План']);
    expect(host.view().sheets[0]?.rows).toEqual([]);
  });

  it('stand beside what is there, with ids and names of their own', () => {
    const host = hostWith(enterText('План', 'моё'));
    expect(host.adoptSheets([enterText('план', 'чужое')])).toEqual(['план 2']);
    expect(names(host)).toEqual(['План', 'план 2']);
    expect(new Set(host.view().sheets.map(({ sheetId }) => sheetId)).size).toBe(2);
    expect(host.view().sheets[0]?.rows[0]?.[0]?.display).toBe('моё');
  });

  it('are none where the workbook has none', () => {
    const host = hostWith(new Sheet(0, 'План'));
    expect(host.adoptSheets([])).toEqual([]);
    expect(names(host)).toEqual(['План']);
  });
});
