import type {
  CellView,
  ExecutionResult,
  MenuItem,
  SheetView,
  SidebarView,
  SpreadsheetView,
} from '../../../local/localHost';
import { parseRangeName } from '../../../local/page/client/cellNames';
import type { CalendarView } from '../../../local/page/pageApi';
import type { PageHost } from '../../../local/page/pageHost';

type FakeSheet = Omit<SheetView, 'rows'> & { rows: CellView[][] };

const header: readonly CellView[] = ['№', 'Сроки', 'Место проведения', 'Мероприятие', 'Ответственные'].map(
  (display) => ({ display, bold: true, background: '#e8f0fe', wrap: true, horizontalAlignment: 'center' }),
);

const texts: readonly (readonly string[])[] = [
  [
    '1',
    'сентябрь',
    'Дом творчества',
    'День открытых дверей: знакомство с кружками и секциями',
    'классный руководитель',
  ],
  [
    '2',
    '15 сентября',
    'Краеведческий музей',
    'Экскурсия «Наш город сто лет назад»',
    'классный руководитель, родители',
  ],
  ['3', '', 'Городская библиотека', 'Урок чтения', 'библиотекарь'],
  ['4', 'до 20 ноября', 'Технический университет', 'Встреча со студентами', 'Петрова А. И.'],
  ['5', '<b>13 мая</b>', 'Драматический театр', 'Премьера', 'завуч'],
];

const sidebarHtml = `<!DOCTYPE html><html lang="ru"><head><base target="_top"><title>Панель</title></head><body>
<main><h1>Панель</h1><p id="answer" role="status">ждём</p><a href="https://example.org/event">Событие</a></main></body></html>`;

/** A small spreadsheet in memory behind the page; it notes what the page asked of it. */
export class FakePageHost implements PageHost {
  readonly calls: string[] = [];
  saveError: Error | undefined;
  toast: SpreadsheetView['toast'];
  events: CalendarView['events'] = sampleEvents;
  /** What the time-driven triggers do. */
  triggerResults: readonly ExecutionResult[] = [];
  private readonly sheets: FakeSheet[];
  private readonly history: string[] = [];
  private activeSheetId = 11;
  private activeRange = 'A1';
  private shownSidebar: SidebarView | undefined;

  constructor(
    readonly name = 'План работы с партнёрами',
    /** What `runFromSidebar` answers. */
    public answer: (functionName: string, parameters: readonly unknown[]) => ExecutionResult = (
      _,
      parameters,
    ) => ({
      ok: true,
      value: parameters,
    }),
  ) {
    this.sheets = [planSheet(), smallSheet(12, 'Партнёры', false), smallSheet(13, 'Служебный', true)];
  }

  openSpreadsheet(): ExecutionResult {
    this.calls.push('open');
    return { ok: true, value: undefined };
  }

  menu(): readonly MenuItem[] {
    return [
      { caption: 'Открыть панель плана', functionName: 'openPanel' },
      { caption: '', functionName: '' },
      { caption: 'Проверить план', functionName: 'checkPlan' },
      { caption: 'Сломаться', functionName: 'fail' },
    ];
  }

  runMenuItem(functionName: string): ExecutionResult {
    this.calls.push(`menu ${functionName}`);
    if (functionName === 'fail') return { ok: false, message: 'Сервис недоступен' };
    if (functionName === 'openPanel') this.shownSidebar = { title: 'Партнёр-план', html: sidebarHtml };
    if (functionName === 'checkPlan') {
      this.activeRange = 'C7';
      this.cell(11, 7, 3, (cell) => ({ ...cell, note: 'Здесь похоже на мероприятие,\nа не на место.' }));
      this.toast = { title: 'Проверка', message: 'Найдено одно замечание' };
    }
    return { ok: true, value: undefined };
  }

  readonly personLocale = 'ru_RU';

  addTabsOf(): Promise<readonly string[]> {
    return Promise.resolve([]);
  }

  sidebarFunctions(): readonly string[] {
    return ['echo', 'slow', 'fail'];
  }

  runFromSidebar(functionName: string, parameters: readonly unknown[]): ExecutionResult {
    this.calls.push(`run ${functionName}`);
    return this.answer(functionName, parameters);
  }

  sidebar(): SidebarView | undefined {
    return this.shownSidebar;
  }

  closeSidebar(): void {
    this.shownSidebar = undefined;
  }

  view(): SpreadsheetView {
    const { name, activeSheetId, activeRange, sheets, toast } = this;
    return {
      name,
      locale: 'ru_RU',
      timeZone: 'Europe/Moscow',
      activeSheetId,
      activeRange,
      sheets,
      ...(toast && { toast }),
    };
  }

  typeInto(sheetId: number, rowNumber: number, columnNumber: number, text: string): void {
    this.calls.push(`type ${String(sheetId)} ${String(rowNumber)} ${String(columnNumber)} ${text}`);
    this.remember();
    this.cell(sheetId, rowNumber, columnNumber, (cell) => ({ ...cell, display: coerced(text) }));
  }

  pasteInto(
    sheetId: number,
    rowNumber: number,
    columnNumber: number,
    rows: readonly (readonly string[])[],
  ): void {
    this.remember();
    rows.forEach((row, rowIndex) => {
      row.forEach((text, columnIndex) => {
        const paste = (cell: CellView): CellView => ({ ...cell, display: coerced(text) });
        this.cell(sheetId, rowNumber + rowIndex, columnNumber + columnIndex, paste);
      });
    });
  }

  clearCells(sheetId: number, range: string): void {
    this.calls.push(`clear ${range}`);
    this.remember();
    const cells = parseRangeName(range);
    if (!cells) throw new Error(`Range not found: ${range}`);
    for (let row = cells.firstRow; row <= cells.lastRow; row += 1) {
      for (let column = cells.firstColumn; column <= cells.lastColumn; column += 1) {
        this.cell(sheetId, row, column, (cell) => ({ ...cell, display: '' }));
      }
    }
  }

  selectCells(sheetId: number, range: string): void {
    this.activeSheetId = sheetId;
    this.activeRange = range;
  }

  insertRows(sheetId: number, rowNumber: number, rowCount: number): void {
    this.remember();
    const blank = Array.from({ length: rowCount }, (): CellView[] => []);
    this.sheet(sheetId).rows.splice(rowNumber - 1, 0, ...blank);
  }

  deleteRows(sheetId: number, rowNumber: number, rowCount: number): void {
    if (rowNumber > 900) throw new Error('Столько строк в листе нет');
    this.remember();
    this.sheet(sheetId).rows.splice(rowNumber - 1, rowCount);
  }

  undo(): void {
    const before = this.history.pop();
    if (before === undefined) return;
    const rows = JSON.parse(before) as CellView[][][];
    this.sheets.forEach((sheet, index) => {
      sheet.rows = rows[index] ?? [];
    });
  }

  fireTimeTriggers(): readonly ExecutionResult[] {
    this.calls.push('fire');
    return this.triggerResults;
  }

  calendars(): readonly CalendarView[] {
    const { events } = this;
    return [
      {
        calendarId: 'plan',
        isOfPlan: true,
        name: 'Партнёр-план 2026/27',
        timeZone: 'Europe/Moscow',
        color: '#0b8043',
        events,
      },
    ];
  }

  save(): void {
    this.calls.push('save');
    if (this.saveError) throw this.saveError;
  }

  planFile(): Uint8Array {
    return new Uint8Array([80, 75, 3, 4]);
  }

  calendarFile(): string {
    return 'BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n';
  }

  private sheet(sheetId: number): FakeSheet {
    const found = this.sheets.find((sheet) => sheet.sheetId === sheetId);
    if (!found) throw new Error(`no sheet ${String(sheetId)}`);
    return found;
  }

  private cell(sheetId: number, row: number, column: number, change: (cell: CellView) => CellView): void {
    const { rows } = this.sheet(sheetId);
    while (rows.length < row) rows.push([]);
    const cells = rows[row - 1] ?? [];
    while (cells.length < column) cells.push({ display: '' });
    cells[column - 1] = change(cells[column - 1] ?? { display: '' });
    rows[row - 1] = [...cells];
  }

  private remember(): void {
    this.history.push(JSON.stringify(this.sheets.map((sheet) => sheet.rows)));
  }
}

/** A date becomes the way the spreadsheet writes it, so that a test sees that the grid shows the host's text. */
function coerced(text: string): string {
  return text.replace(/^(\d)\.(\d)\.(\d{4})$/, '0$1.0$2.$3');
}

function planSheet(): FakeSheet {
  const title = 'План работы с социальными партнёрами на 2026-2027 учебный год';
  const rows: CellView[][] = [
    [{ display: title, bold: true, fontSize: 14, horizontalAlignment: 'center' }],
    [
      {
        display: 'Цель: сделать город продолжением школы, чтобы каждый ученик нашёл занятие по душе',
        italic: true,
      },
    ],
    [...header, { display: 'Календарь', bold: true, background: '#e8f0fe' }, { display: 'id' }],
    ...texts.map((row, index) => [
      ...row.map((display): CellView => ({ display, wrap: true })),
      {
        display: index === 1 ? 'В календаре' : '',
        ...(index === 1 && { link: 'https://calendar.example/1' }),
      },
      { display: `row-${String(index)}` },
    ]),
  ];
  const red: CellView = {
    display: 'до 20 ноября',
    wrap: true,
    background: '#fce8e6',
    note: 'Дата раньше начала года',
  };
  rows[6] = (rows[6] ?? []).map((cell, index) => (index === 1 ? red : cell));
  return {
    sheetId: 11,
    name: 'План',
    hidden: false,
    frozenRows: 3,
    rows,
    hiddenColumns: [6],
    columnWidths: { 0: 40, 1: 120, 2: 190, 3: 260, 4: 180, 5: 110 },
    merges: [
      { row: 0, column: 0, rowCount: 1, columnCount: 6 },
      { row: 4, column: 1, rowCount: 2, columnCount: 1 },
    ],
  };
}

function smallSheet(sheetId: number, name: string, hidden: boolean): FakeSheet {
  const rows = [[{ display: 'Название', bold: true }], [{ display: 'Краеведческий музей' }]];
  return {
    sheetId,
    name,
    hidden,
    frozenRows: 1,
    rows,
    hiddenColumns: [],
    columnWidths: { 0: 220 },
    merges: [],
  };
}

const sampleEvents: CalendarView['events'] = [
  {
    eventId: 'a',
    title: 'День открытых дверей',
    isAllDay: true,
    start: '2026-09-01',
    endExclusive: '2026-10-01',
    location: 'Дом творчества',
  },
  {
    eventId: 'b',
    title: 'Экскурсия «Наш город сто лет назад»',
    isAllDay: true,
    start: '2026-09-15',
    endExclusive: '2026-09-16',
    color: '#d50000',
    location: 'Краеведческий музей',
    description: 'Ответственные: классный руководитель, родители\n<img src=x onerror=alert(1)>',
  },
  {
    eventId: 'c',
    title: 'Встреча со студентами',
    isAllDay: false,
    start: '2026-11-20T00:30',
    endExclusive: '2026-11-20T02:00',
    color: '#f6bf26',
  },
  {
    eventId: 'd',
    title: 'Последний звонок',
    isAllDay: true,
    start: '2027-05-25',
    endExclusive: '2027-05-26',
    color: '#3f51b5',
  },
];
