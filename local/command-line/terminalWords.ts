import { englishPlural, slavicPlural } from '../../src/plan/language';
import type { Language } from '../../src/plan/language';
import type { SystemRefusal } from '../systemError';

/** What the programs of the local host say in the terminal. */
export interface TerminalWords {
  readonly firstTabName: string;
  readonly open: (url: string) => string;
  readonly filesIn: (folder: string) => string;
  readonly stopWith: string;
  readonly fileMissing: (path: string) => string;
  readonly fileKindUnknown: (path: string) => string;
  readonly fileNoText: (path: string) => string;
  /** What the computer refused; the path may be empty. */
  readonly refusals: Readonly<Record<SystemRefusal['kind'], (path: string) => string>>;
  readonly folderMissing: (path: string) => string;
  readonly folderOccupied: (path: string) => string;
  readonly folderIsFile: (path: string) => string;
  readonly workbookUnreadable: string;
  readonly hostFileDamaged: (path: string) => string;
  readonly portWrong: (port: string) => string;
  readonly timeZoneUnknown: (timeZone: string) => string;
  readonly troubleUnknown: (trouble: string, knownNames: string) => string;
  readonly calendarInTrouble: (trouble: string) => string;
  readonly startUsage: string;
  readonly loaded: (entryCount: number, schoolYear: string, joinedRowCount: number) => string;
  readonly opened: (tabNames: string) => string;
  readonly tabsAdded: (tabNames: string) => string;
  readonly tabsToAdd: (tabNames: string) => string;
  readonly checked: (
    entryCount: number,
    errorCount: number,
    warningCount: number,
    hintCount: number,
  ) => string;
  /** Titles of the checks that people of the plan switched off. */
  readonly switchedOff: (titles: string) => string;
  readonly severities: Readonly<Record<'error' | 'warning' | 'hint', string>>;
  readonly progress: (done: number, total: number) => string;
  readonly nothingToSync: (unchangedCount: number) => string;
  readonly synced: (added: number, updated: number, removed: number, unchangedCount: number) => string;
  readonly leftAlone: (count: number) => string;
  /** Events edited or deleted by hand in Calendar that wait for a decision. */
  readonly undecided: (count: number) => string;
  readonly decided: (taken: number, left: number) => string;
  readonly schoolYearChanged: (from: string, to: string) => string;
  readonly notDone: (count: number) => string;
  readonly removalsHeldBack: (removals: number, planEvents: number) => string;
  readonly summaryBuilt: (tabName: string, entryCount: number, blockCount: number) => string;
  /** No function is to run each hour. */
  readonly noTriggers: string;
  /** `functionName` is a function of the add-on, `creator` the e-mail address of who switched it on. */
  readonly triggerEnded: (functionName: string, creator: string) => string;
  /** `problem` is a sentence or two. */
  readonly triggerStopped: (functionName: string, creator: string, problem: string) => string;
  readonly triggerFailed: (functionName: string, creator: string, reason: string) => string;
  readonly files: (paths: string) => string;
  readonly row: (rowNumber: number) => string;
}

const russianEntries = { one: 'запись', few: 'записи', many: 'записей' };
const ukrainianEntries = { one: 'запис', few: 'записи', many: 'записів' };

export const terminalWords: Readonly<Record<Language, TerminalWords>> = {
  ru: {
    firstTabName: 'План',
    open: (url) => `Откройте в браузере: ${url}`,
    filesIn: (folder) => `Файлы плана: ${folder}`,
    stopWith: 'Остановить: Ctrl+C',
    fileMissing: (path) => `Файл ${path} не найден. Проверьте имя.`,
    fileKindUnknown: (path) =>
      `Не знаю, как читать ${path}. Нужен файл .xlsx или текст с табуляцией (.txt, .tsv).`,
    fileNoText: (path) => `${path} — не текст. Нужен файл .xlsx или текст с табуляцией (.txt, .tsv).`,
    refusals: {
      'no-right': (path) => `Нет прав на ${path}. Выберите другую папку или попросите доступ.`,
      'read-only': (path) => `Сюда нельзя записывать: ${path}. Выберите другую папку.`,
      'no-space': (path) => `На диске нет места, не записано: ${path}. Освободите место и повторите.`,
      'no-such-place': (path) =>
        `Такого места нет, или это не то, что нужно: ${path}. Проверьте имя файла или папки.`,
      'name-too-long': (path) => `Слишком длинное имя: ${path}. Назовите короче.`,
      'too-many-files': () => 'Открыто слишком много файлов. Закройте другие программы и повторите.',
    },
    folderMissing: (path) => `В папке ${path} нет plan.xlsx. Сначала загрузите план: load ФАЙЛ ПАПКА.`,
    folderOccupied: (path) =>
      `В папке ${path} уже есть план. Выберите другую папку, чтобы ничего не потерять.`,
    folderIsFile: (path) => `${path} — это файл, а нужна папка. Назовите другую.`,
    workbookUnreadable:
      'Таблица не открывается: это не файл .xlsx, или он повреждён, или закрыт паролем. Сохраните её заново и повторите.',
    hostFileDamaged: (path) =>
      `Файл ${path} повреждён. Уберите его из папки, чтобы начать заново; сам план цел, он в plan.xlsx.`,
    portWrong: (port) => `Порта ${port} не бывает. Назовите число от 0 до 65535.`,
    timeZoneUnknown: (timeZone) => `Нет часового пояса ${timeZone}. Пример: Europe/Moscow.`,
    troubleUnknown: (trouble, knownNames) =>
      `Не знаю такой неполадки календаря: ${trouble}. Есть: ${knownNames}. После имени можно число: quotaExceeded:20.`,
    calendarInTrouble: (trouble) => `Календарь работает с неполадкой: ${trouble}`,
    startUsage:
      'Не понимаю, что запустить. Можно так: [--port 8347] [--locale ru_RU] [--time-zone Europe/Moscow] [--calendar-trouble НЕПОЛАДКА] [ПАПКА]',
    loaded: (entryCount, schoolYear, joinedRowCount) =>
      `Загружено: ${slavicPlural(entryCount, russianEntries)}` +
      (schoolYear === '' ? '' : `, учебный год ${schoolYear}`) +
      (joinedRowCount === 0 ? '.' : `; соединено разорванных строк: ${joinedRowCount}.`),
    opened: (tabNames) => `Открыта таблица, листы: ${tabNames}.`,
    tabsAdded: (tabNames) => `Добавлены в план листы: ${tabNames}.`,
    tabsToAdd: (tabNames) => `Похожи на план и пока не в нём: ${tabNames}. Добавить их: --add-tabs.`,
    checked: (entryCount, errorCount, warningCount, hintCount) =>
      `Проверено: ${slavicPlural(entryCount, russianEntries)}; ошибок ${errorCount}, предупреждений ${warningCount}, подсказок ${hintCount}.`,
    switchedOff: (titles) => `Выключенные проверки: ${titles}.`,
    severities: { error: 'ошибка', warning: 'внимание', hint: 'подсказка' },
    progress: (done, total) => `Синхронизация: ${done} из ${total}`,
    nothingToSync: (unchangedCount) =>
      `Календарь совпадает с планом, событий: ${unchangedCount}. Записывать нечего.`,
    synced: (added, updated, removed, unchangedCount) =>
      `Календарь: добавлено ${added}, обновлено ${updated}, удалено ${removed}, без изменений ${unchangedCount}.`,
    leftAlone: (count) => `Оставлено без изменений с причиной: ${count}.`,
    undecided: (count) =>
      `Изменено в календаре вручную, ждёт решения: ${count}. Добавьте --hand-edits take, put-back или leave.`,
    decided: (taken, left) => `Взято из календаря в таблицу: ${taken}, оставлено как в календаре: ${left}.`,
    schoolYearChanged: (from, to) =>
      `План был на ${from} учебный год, теперь на ${to}. Новый план: --school-year new (прежние события останутся). Тот же план, год исправлен: --school-year same (события переедут).`,
    notDone: (count) => `Не удалось записать: ${count}.`,
    removalsHeldBack: (removals, planEvents) =>
      `Удаление ${removals} из ${planEvents} событий требует подтверждения: добавьте --confirm-removals.`,
    summaryBuilt: (tabName, entryCount, blockCount) =>
      `Сводка: лист «${tabName}», ${slavicPlural(entryCount, russianEntries)}, блоков ${blockCount}.`,
    noTriggers: 'Ежечасный запуск не включён: его включает человек в панели дополнения.',
    triggerEnded: (functionName, creator) => `${functionName} от имени ${creator}: выполнено.`,
    triggerStopped: (functionName, creator, problem) => `${functionName} от имени ${creator}: ${problem}`,
    triggerFailed: (functionName, creator, reason) =>
      `${functionName} от имени ${creator}: остановилось с ошибкой: ${reason}`,
    files: (paths) => `Файлы: ${paths}`,
    row: (rowNumber) => `строка ${rowNumber}`,
  },
  uk: {
    firstTabName: 'План',
    open: (url) => `Відкрийте в браузері: ${url}`,
    filesIn: (folder) => `Файли плану: ${folder}`,
    stopWith: 'Зупинити: Ctrl+C',
    fileMissing: (path) => `Файл ${path} не знайдено. Перевірте назву.`,
    fileKindUnknown: (path) =>
      `Не знаю, як читати ${path}. Потрібен файл .xlsx або текст із табуляцією (.txt, .tsv).`,
    fileNoText: (path) => `${path} — не текст. Потрібен файл .xlsx або текст із табуляцією (.txt, .tsv).`,
    refusals: {
      'no-right': (path) => `Немає прав на ${path}. Виберіть іншу теку або попросіть доступ.`,
      'read-only': (path) => `Сюди не можна записувати: ${path}. Виберіть іншу теку.`,
      'no-space': (path) => `На диску немає місця, не записано: ${path}. Звільніть місце й повторіть.`,
      'no-such-place': (path) =>
        `Такого місця немає, або це не те, що потрібно: ${path}. Перевірте назву файлу чи теки.`,
      'name-too-long': (path) => `Задовга назва: ${path}. Назвіть коротше.`,
      'too-many-files': () => 'Відкрито забагато файлів. Закрийте інші програми й повторіть.',
    },
    folderMissing: (path) => `У теці ${path} немає plan.xlsx. Спочатку завантажте план: load ФАЙЛ ТЕКА.`,
    folderOccupied: (path) => `У теці ${path} уже є план. Виберіть іншу теку, щоб нічого не втратити.`,
    folderIsFile: (path) => `${path} — це файл, а потрібна тека. Назвіть іншу.`,
    workbookUnreadable:
      'Таблиця не відкривається: це не файл .xlsx, або він пошкоджений, або закритий паролем. Збережіть її ще раз і повторіть.',
    hostFileDamaged: (path) =>
      `Файл ${path} пошкоджено. Приберіть його з теки, щоб почати заново; сам план цілий, він у plan.xlsx.`,
    portWrong: (port) => `Порту ${port} не буває. Назвіть число від 0 до 65535.`,
    timeZoneUnknown: (timeZone) => `Немає часового поясу ${timeZone}. Приклад: Europe/Kyiv.`,
    troubleUnknown: (trouble, knownNames) =>
      `Не знаю такої несправності календаря: ${trouble}. Є: ${knownNames}. Після назви можна число: quotaExceeded:20.`,
    calendarInTrouble: (trouble) => `Календар працює з несправністю: ${trouble}`,
    startUsage:
      'Не розумію, що запустити. Можна так: [--port 8347] [--locale uk_UA] [--time-zone Europe/Kyiv] [--calendar-trouble НЕСПРАВНІСТЬ] [ТЕКА]',
    loaded: (entryCount, schoolYear, joinedRowCount) =>
      `Завантажено: ${slavicPlural(entryCount, ukrainianEntries)}` +
      (schoolYear === '' ? '' : `, навчальний рік ${schoolYear}`) +
      (joinedRowCount === 0 ? '.' : `; з’єднано розірваних рядків: ${joinedRowCount}.`),
    opened: (tabNames) => `Відкрито таблицю, аркуші: ${tabNames}.`,
    tabsAdded: (tabNames) => `Додано до плану аркуші: ${tabNames}.`,
    tabsToAdd: (tabNames) => `Схожі на план і поки не в ньому: ${tabNames}. Додати їх: --add-tabs.`,
    checked: (entryCount, errorCount, warningCount, hintCount) =>
      `Перевірено: ${slavicPlural(entryCount, ukrainianEntries)}; помилок ${errorCount}, попереджень ${warningCount}, підказок ${hintCount}.`,
    switchedOff: (titles) => `Вимкнені перевірки: ${titles}.`,
    severities: { error: 'помилка', warning: 'увага', hint: 'підказка' },
    progress: (done, total) => `Синхронізація: ${done} з ${total}`,
    nothingToSync: (unchangedCount) =>
      `Календар збігається з планом, подій: ${unchangedCount}. Записувати нічого.`,
    synced: (added, updated, removed, unchangedCount) =>
      `Календар: додано ${added}, оновлено ${updated}, видалено ${removed}, без змін ${unchangedCount}.`,
    leftAlone: (count) => `Залишено без змін із причиною: ${count}.`,
    undecided: (count) =>
      `Змінено в календарі вручну, чекає на рішення: ${count}. Додайте --hand-edits take, put-back або leave.`,
    decided: (taken, left) => `Взято з календаря до таблиці: ${taken}, залишено як у календарі: ${left}.`,
    schoolYearChanged: (from, to) =>
      `План був на ${from} навчальний рік, тепер на ${to}. Новий план: --school-year new (попередні події залишаться). Той самий план, рік виправлено: --school-year same (події переїдуть).`,
    notDone: (count) => `Не вдалося записати: ${count}.`,
    removalsHeldBack: (removals, planEvents) =>
      `Видалення ${removals} з ${planEvents} подій потребує підтвердження: додайте --confirm-removals.`,
    summaryBuilt: (tabName, entryCount, blockCount) =>
      `Зведення: аркуш «${tabName}», ${slavicPlural(entryCount, ukrainianEntries)}, блоків ${blockCount}.`,
    noTriggers: 'Щогодинний запуск не ввімкнено: його вмикає людина в панелі додатка.',
    triggerEnded: (functionName, creator) => `${functionName} від імені ${creator}: виконано.`,
    triggerStopped: (functionName, creator, problem) => `${functionName} від імені ${creator}: ${problem}`,
    triggerFailed: (functionName, creator, reason) =>
      `${functionName} від імені ${creator}: зупинилося через помилку: ${reason}`,
    files: (paths) => `Файли: ${paths}`,
    row: (rowNumber) => `рядок ${rowNumber}`,
  },
  en: {
    firstTabName: 'Plan',
    open: (url) => `Open in a browser: ${url}`,
    filesIn: (folder) => `The plan's files: ${folder}`,
    stopWith: 'Stop with Ctrl+C',
    fileMissing: (path) => `There is no file ${path}. Check its name.`,
    fileKindUnknown: (path) =>
      `I cannot read ${path}. It must be an .xlsx file or text with tabs (.txt, .tsv).`,
    fileNoText: (path) => `${path} is no text. It takes an .xlsx file, or text with tabs (.txt, .tsv).`,
    refusals: {
      'no-right': (path) => `There is no right to ${path}. Choose another folder, or ask for access.`,
      'read-only': (path) => `Nothing can be written here: ${path}. Choose another folder.`,
      'no-space': (path) => `The disk is full, not written: ${path}. Make room and try again.`,
      'no-such-place': (path) =>
        `There is no such place, or it is not what is needed: ${path}. Check the name of the file or folder.`,
      'name-too-long': (path) => `The name is too long: ${path}. Choose a shorter one.`,
      'too-many-files': () => 'Too many files are open. Close other programs and try again.',
    },
    folderMissing: (path) => `There is no plan.xlsx in ${path}. Load a plan first: load FILE FOLDER.`,
    folderOccupied: (path) =>
      `There is a plan in ${path} already. Choose another folder, so that nothing is lost.`,
    folderIsFile: (path) => `${path} is a file, not a folder. Name another one.`,
    workbookUnreadable:
      'The workbook cannot be opened: it is no .xlsx file, or it is damaged or locked by a password. Save it anew and try again.',
    hostFileDamaged: (path) =>
      `The file ${path} is damaged. Move it away to start anew; the plan itself is safe in plan.xlsx.`,
    portWrong: (port) => `There is no port ${port}. Name a number from 0 to 65535.`,
    timeZoneUnknown: (timeZone) => `There is no time zone ${timeZone}. An example: Europe/London.`,
    troubleUnknown: (trouble, knownNames) =>
      `I know no calendar trouble ${trouble}. There are: ${knownNames}. A number may follow the name: quotaExceeded:20.`,
    calendarInTrouble: (trouble) => `The calendar is in trouble: ${trouble}`,
    startUsage:
      'I do not understand what to start. Try: [--port 8347] [--locale en_GB] [--time-zone Europe/London] [--calendar-trouble TROUBLE] [FOLDER]',
    loaded: (entryCount, schoolYear, joinedRowCount) =>
      `Loaded: ${englishPlural(entryCount, 'entry', 'entries')}` +
      (schoolYear === '' ? '' : `, school year ${schoolYear}`) +
      (joinedRowCount === 0 ? '.' : `; torn rows joined: ${joinedRowCount}.`),
    opened: (tabNames) => `Opened the workbook, tabs: ${tabNames}.`,
    tabsAdded: (tabNames) => `Made part of the plan: ${tabNames}.`,
    tabsToAdd: (tabNames) =>
      `These read like plans and are no part of it yet: ${tabNames}. To add them: --add-tabs.`,
    checked: (entryCount, errorCount, warningCount, hintCount) =>
      `Checked: ${englishPlural(entryCount, 'entry', 'entries')}; errors ${errorCount}, warnings ${warningCount}, hints ${hintCount}.`,
    switchedOff: (titles) => `Checks switched off: ${titles}.`,
    severities: { error: 'error', warning: 'warning', hint: 'hint' },
    progress: (done, total) => `Syncing: ${done} of ${total}`,
    nothingToSync: (unchangedCount) =>
      `Calendar and plan agree, events: ${unchangedCount}. Nothing to write.`,
    synced: (added, updated, removed, unchangedCount) =>
      `Calendar: added ${added}, updated ${updated}, removed ${removed}, unchanged ${unchangedCount}.`,
    leftAlone: (count) => `Left alone for a reason: ${count}.`,
    undecided: (count) =>
      `Edited by hand in Calendar, waiting for a decision: ${count}. Add --hand-edits take, put-back or leave.`,
    decided: (taken, left) => `Taken from Calendar into the sheet: ${taken}, left as in Calendar: ${left}.`,
    schoolYearChanged: (from, to) =>
      `The plan was for the school year ${from} and is for ${to} now. A new plan: --school-year new (the earlier events stay). The same plan with its year corrected: --school-year same (the events move).`,
    notDone: (count) => `Could not be written: ${count}.`,
    removalsHeldBack: (removals, planEvents) =>
      `Removing ${removals} of ${planEvents} events needs a second yes: add --confirm-removals.`,
    summaryBuilt: (tabName, entryCount, blockCount) =>
      `Summary: tab “${tabName}”, ${englishPlural(entryCount, 'entry', 'entries')}, blocks ${blockCount}.`,
    noTriggers: 'The hourly run is not switched on: a person does that in the panel of the add-on.',
    triggerEnded: (functionName, creator) => `${functionName} for ${creator}: done.`,
    triggerStopped: (functionName, creator, problem) => `${functionName} for ${creator}: ${problem}`,
    triggerFailed: (functionName, creator, reason) =>
      `${functionName} for ${creator}: stopped with an error: ${reason}`,
    files: (paths) => `Files: ${paths}`,
    row: (rowNumber) => `row ${rowNumber}`,
  },
};
