import { englishPlural, slavicPlural } from '../src/plan/language';
import type { Language } from '../src/plan/language';

/** The local host's own words: those of its page and what it tells whoever starts it. */
export interface LocalMessages {
  readonly addOnName: string;
  readonly offGoogle: string;
  readonly offGoogleExplained: string;
  readonly viewChoice: string;
  readonly sheetView: string;
  readonly calendarView: string;
  readonly downloadPlan: string;
  readonly downloadCalendar: string;
  readonly running: string;
  readonly saved: string;
  readonly notSaved: string;
  readonly saveProblem: (reason: string) => string;
  readonly scriptFailed: (reason: string) => string;
  readonly serverGone: string;
  readonly close: string;
  readonly toolbar: string;
  readonly undo: string;
  readonly insertRowAbove: string;
  readonly insertRowBelow: string;
  readonly deleteRows: (firstRow: number, lastRow: number) => string;
  readonly cellMenu: string;
  readonly grid: (tabName: string) => string;
  readonly rowNumbers: string;
  readonly activeCell: string;
  readonly tabs: string;
  readonly editCell: (cell: string) => string;
  readonly schoolYear: (name: string) => string;
  readonly previousYear: string;
  readonly nextYear: string;
  readonly calendarLayout: string;
  readonly asMonths: string;
  readonly asList: string;
  readonly noEvents: string;
  readonly eventCount: (count: number) => string;
  readonly place: string;
  /** Before the button that opens the panel: an empty spreadsheet, and one with something in it. */
  readonly beginEmpty: string;
  readonly beginWithPlan: string;
  readonly showRow: string;
  readonly eventGone: string;
  readonly rowGone: string;
  readonly dropHere: string;
  readonly fileUnknown: (name: string) => string;
  readonly fileTooLarge: (name: string) => string;
  readonly fileUnreadable: (name: string) => string;
  readonly fileLoaded: (tabName: string, entryCount: number) => string;
  readonly tabsAdded: (tabNames: string) => string;
  /** Stands for so many events that all last a month, or some other long time. */
  readonly wholeMonth: (count: number) => string;
  readonly longTime: (count: number) => string;
  readonly portInUse: (port: number) => string;
  readonly pageForbidden: string;
}

const russian: LocalMessages = {
  addOnName: 'Партнёр-план',
  offGoogle: 'Без Google',
  offGoogleExplained:
    'Всё остаётся на этом компьютере: таблица и календарь хранятся в файлах, в Google ничего не уходит.',
  viewChoice: 'Что показать',
  sheetView: 'Таблица',
  calendarView: 'Календарь',
  downloadPlan: 'Скачать таблицу',
  downloadCalendar: 'Скачать календарь',
  running: 'Выполняется…',
  saved: 'Сохранено на этом компьютере',
  notSaved: 'Не сохранено',
  saveProblem: (reason) =>
    `Не удалось записать файлы плана: ${reason}. Если таблица открыта в Excel или LibreOffice, закройте её и измените любую ячейку: запись повторится.`,
  scriptFailed: (reason) => `Дополнение остановилось с ошибкой: ${reason}`,
  serverGone: 'Программа на этом компьютере остановлена. Запустите её снова и откройте новую ссылку.',
  close: 'Закрыть',
  toolbar: 'Правка',
  undo: 'Отменить',
  insertRowAbove: 'Вставить строку выше',
  insertRowBelow: 'Вставить строку ниже',
  deleteRows: (firstRow, lastRow) =>
    firstRow === lastRow
      ? `Удалить строку ${String(firstRow)}`
      : `Удалить строки ${String(firstRow)}–${String(lastRow)}`,
  cellMenu: 'Действия с ячейкой',
  grid: (tabName) => `Лист «${tabName}»`,
  rowNumbers: 'Номер строки',
  activeCell: 'Выбранная ячейка',
  tabs: 'Листы',
  editCell: (cell) => `Изменить ячейку ${cell}`,
  schoolYear: (name) => `Учебный год ${name}`,
  previousYear: 'Предыдущий учебный год',
  nextYear: 'Следующий учебный год',
  calendarLayout: 'Вид календаря',
  asMonths: 'Месяцы',
  asList: 'Список',
  noEvents: 'В этом учебном году событий пока нет. Они появятся после синхронизации плана с календарём.',
  eventCount: (count) => slavicPlural(count, { one: 'событие', few: 'события', many: 'событий' }),
  place: 'Место',
  beginEmpty: 'Здесь будет ваш план.',
  beginWithPlan: 'Начните с панели: она проверит план и запишет его в календарь.',
  showRow: 'Показать строку плана',
  eventGone: 'Этого события в календаре больше нет.',
  rowGone: 'Этого листа или строки больше нет.',
  dropHere: 'Отпустите файл: план из него откроется здесь',
  fileUnknown: (name) =>
    `Не знаю, как открыть «${name}». Подойдёт таблица .xlsx или текст с табуляцией (.txt, .tsv). План из Word скопируйте и вставьте в панели, на вкладке «Загрузка».`,
  fileTooLarge: (name) => `Файл «${name}» слишком большой: больше 10 МБ.`,
  fileUnreadable: (name) => `Файл «${name}» не открывается: он повреждён или закрыт паролем.`,
  fileLoaded: (tabName, entryCount) =>
    `План загружен на лист «${tabName}»: ${slavicPlural(entryCount, { one: 'запись', few: 'записи', many: 'записей' })}.`,
  tabsAdded: (tabNames) => `Открыто, листы: ${tabNames}.`,
  wholeMonth: (count) => `Весь месяц: ${String(count)}`,
  longTime: (count) => `Несколько недель: ${String(count)}`,
  portInUse: (port) =>
    `Порт ${String(port)} уже занят: возможно, программа запущена в другом окне. Закройте её или выберите другой порт.`,
  pageForbidden: 'Эта страница открывается только по ссылке, которую программа показала при запуске.',
};

const ukrainian: LocalMessages = {
  addOnName: 'Партнер-план',
  offGoogle: 'Без Google',
  offGoogleExplained:
    'Усе залишається на цьому комп’ютері: таблиця й календар зберігаються у файлах, до Google нічого не надходить.',
  viewChoice: 'Що показати',
  sheetView: 'Таблиця',
  calendarView: 'Календар',
  downloadPlan: 'Завантажити таблицю',
  downloadCalendar: 'Завантажити календар',
  running: 'Виконується…',
  saved: 'Збережено на цьому комп’ютері',
  notSaved: 'Не збережено',
  saveProblem: (reason) =>
    `Не вдалося записати файли плану: ${reason}. Якщо таблицю відкрито в Excel або LibreOffice, закрийте її та змініть будь-яку клітинку: запис повториться.`,
  scriptFailed: (reason) => `Додаток зупинився через помилку: ${reason}`,
  serverGone: 'Програму на цьому комп’ютері зупинено. Запустіть її знову й відкрийте нове посилання.',
  close: 'Закрити',
  toolbar: 'Редагування',
  undo: 'Скасувати',
  insertRowAbove: 'Вставити рядок вище',
  insertRowBelow: 'Вставити рядок нижче',
  deleteRows: (firstRow, lastRow) =>
    firstRow === lastRow
      ? `Видалити рядок ${String(firstRow)}`
      : `Видалити рядки ${String(firstRow)}–${String(lastRow)}`,
  cellMenu: 'Дії з клітинкою',
  grid: (tabName) => `Аркуш «${tabName}»`,
  rowNumbers: 'Номер рядка',
  activeCell: 'Вибрана клітинка',
  tabs: 'Аркуші',
  editCell: (cell) => `Змінити клітинку ${cell}`,
  schoolYear: (name) => `Навчальний рік ${name}`,
  previousYear: 'Попередній навчальний рік',
  nextYear: 'Наступний навчальний рік',
  calendarLayout: 'Вигляд календаря',
  asMonths: 'Місяці',
  asList: 'Список',
  noEvents:
    'У цьому навчальному році подій поки немає. Вони з’являться після синхронізації плану з календарем.',
  eventCount: (count) => slavicPlural(count, { one: 'подія', few: 'події', many: 'подій' }),
  place: 'Місце',
  beginEmpty: 'Тут буде ваш план.',
  beginWithPlan: 'Почніть із панелі: вона перевірить план і запише його в календар.',
  showRow: 'Показати рядок плану',
  eventGone: 'Цієї події в календарі більше немає.',
  rowGone: 'Цього аркуша або рядка більше немає.',
  dropHere: 'Відпустіть файл: план із нього відкриється тут',
  fileUnknown: (name) =>
    `Не знаю, як відкрити «${name}». Підійде таблиця .xlsx або текст із табуляцією (.txt, .tsv). План із Word скопіюйте і вставте в панелі, на вкладці «Завантаження».`,
  fileTooLarge: (name) => `Файл «${name}» завеликий: понад 10 МБ.`,
  fileUnreadable: (name) => `Файл «${name}» не відкривається: він пошкоджений або закритий паролем.`,
  fileLoaded: (tabName, entryCount) =>
    `План завантажено на аркуш «${tabName}»: ${slavicPlural(entryCount, { one: 'запис', few: 'записи', many: 'записів' })}.`,
  tabsAdded: (tabNames) => `Відкрито, аркуші: ${tabNames}.`,
  wholeMonth: (count) => `Весь місяць: ${String(count)}`,
  longTime: (count) => `Кілька тижнів: ${String(count)}`,
  portInUse: (port) =>
    `Порт ${String(port)} уже зайнятий: можливо, програму запущено в іншому вікні. Закрийте її або виберіть інший порт.`,
  pageForbidden: 'Ця сторінка відкривається лише за посиланням, яке програма показала під час запуску.',
};

const english: LocalMessages = {
  addOnName: 'Partner Plan',
  offGoogle: 'Without Google',
  offGoogleExplained:
    'Everything stays on this computer: the spreadsheet and the calendar are kept in files, nothing goes to Google.',
  viewChoice: 'What to show',
  sheetView: 'Spreadsheet',
  calendarView: 'Calendar',
  downloadPlan: 'Download the spreadsheet',
  downloadCalendar: 'Download the calendar',
  running: 'Working…',
  saved: 'Saved on this computer',
  notSaved: 'Not saved',
  saveProblem: (reason) =>
    `The files of the plan could not be written: ${reason}. If the spreadsheet is open in Excel or LibreOffice, close it there and change any cell: writing is tried again.`,
  scriptFailed: (reason) => `The add-on stopped with an error: ${reason}`,
  serverGone: 'The program on this computer has stopped. Start it again and open the new link.',
  close: 'Close',
  toolbar: 'Editing',
  undo: 'Undo',
  insertRowAbove: 'Insert a row above',
  insertRowBelow: 'Insert a row below',
  deleteRows: (firstRow, lastRow) =>
    firstRow === lastRow
      ? `Delete row ${String(firstRow)}`
      : `Delete rows ${String(firstRow)}–${String(lastRow)}`,
  cellMenu: 'Cell actions',
  grid: (tabName) => `Tab “${tabName}”`,
  rowNumbers: 'Row number',
  activeCell: 'Selected cell',
  tabs: 'Tabs',
  editCell: (cell) => `Edit cell ${cell}`,
  schoolYear: (name) => `School year ${name}`,
  previousYear: 'Previous school year',
  nextYear: 'Next school year',
  calendarLayout: 'Calendar layout',
  asMonths: 'Months',
  asList: 'List',
  noEvents:
    'There are no events in this school year yet. They appear once the plan is synced to the calendar.',
  eventCount: (count) => englishPlural(count, 'event', 'events'),
  place: 'Place',
  beginEmpty: 'Your plan will be here.',
  beginWithPlan: 'Start with the panel: it checks the plan and puts it into the calendar.',
  showRow: 'Show the row of the plan',
  eventGone: 'This event is no longer in the calendar.',
  rowGone: 'This tab or row is gone.',
  dropHere: 'Drop the file: the plan in it opens here',
  fileUnknown: (name) =>
    `“${name}” cannot be opened here. It takes an .xlsx workbook, or text with tabs (.txt, .tsv). Copy a plan from Word and paste it into the panel, under “Load”.`,
  fileTooLarge: (name) => `“${name}” is too large: more than 10 MB.`,
  fileUnreadable: (name) => `“${name}” cannot be opened: it is damaged or locked by a password.`,
  fileLoaded: (tabName, entryCount) =>
    `The plan is on the tab “${tabName}”: ${englishPlural(entryCount, 'entry', 'entries')}.`,
  tabsAdded: (tabNames) => `Opened, tabs: ${tabNames}.`,
  wholeMonth: (count) => `All month: ${String(count)}`,
  longTime: (count) => `Some weeks: ${String(count)}`,
  portInUse: (port) =>
    `Port ${String(port)} is taken: the program may be running in another window. Close it there or choose another port.`,
  pageForbidden: 'This page opens only with the link that the program showed when it started.',
};

/** The words by language. */
export const localMessages: Readonly<Record<Language, LocalMessages>> = {
  ru: russian,
  uk: ukrainian,
  en: english,
};
