import type { Language } from '../plan/language';
import { englishPlural, slavicPlural } from '../plan/language';

/** One sentence in every language. */
export type Sentence = Readonly<Record<Language, string>>;

/** A sentence with something to fill in, in every language. */
export type SentenceOf<Input> = Readonly<Record<Language, (input: Input) => string>>;

/** «13 записей». */
export const entryCountWords: SentenceOf<number> = {
  ru: (count) => slavicPlural(count, { one: 'запись', few: 'записи', many: 'записей' }),
  uk: (count) => slavicPlural(count, { one: 'запис', few: 'записи', many: 'записів' }),
  en: (count) => englishPlural(count, 'entry', 'entries'),
};

/** Tabs and the line above them. */
export const panelFrameWords = {
  /** Stands where the plan's title will be. */
  panelName: { ru: 'План работы с партнёрами', uk: 'План роботи з партнерами', en: 'Partner Plan' },
  sections: { ru: 'Разделы панели', uk: 'Розділи панелі', en: 'Panel sections' },
  checkTab: { ru: 'Проверка', uk: 'Перевірка', en: 'Check' },
  calendarTab: { ru: 'Календарь', uk: 'Календар', en: 'Calendar' },
  loadTab: { ru: 'Загрузка', uk: 'Завантаження', en: 'Load' },
  settingsTab: { ru: 'Настройки', uk: 'Налаштування', en: 'Settings' },
} satisfies Record<string, Sentence>;

/** What any view may need: problems, long lists, setting up. */
export const panelCommonWords = {
  showLess: { ru: 'Свернуть', uk: 'Згорнути', en: 'Show fewer' },
  problem: { ru: 'Не получилось', uk: 'Не вийшло', en: 'That did not work' },
  failureDetails: {
    ru: 'Подробности для администратора',
    uk: 'Подробиці для адміністратора',
    en: 'Details for your administrator',
  },
  openLoad: { ru: 'Загрузить готовый план', uk: 'Завантажити готовий план', en: 'Load a plan you have' },
  addColumns: { ru: 'Добавить столбцы', uk: 'Додати стовпці', en: 'Add the columns' },
  setUp: { ru: 'Подготовить таблицу', uk: 'Підготувати таблицю', en: 'Set up this spreadsheet' },
  settingUp: { ru: 'Готовлю таблицу…', uk: 'Готую таблицю…', en: 'Setting up the spreadsheet…' },
  setUpReview: {
    ru: 'Просмотрите их и поправьте под свою школу.',
    uk: 'Перегляньте їх і пристосуйте до своєї школи.',
    en: 'Look through them and change what is different at your school.',
  },
} satisfies Record<string, Sentence>;

/** The row in the spreadsheet; from 1. */
export const rowWords: SentenceOf<number> = {
  ru: (rowNumber) => `строка ${rowNumber}`,
  uk: (rowNumber) => `рядок ${rowNumber}`,
  en: (rowNumber) => `row ${rowNumber}`,
};

/** The row with its tab where the plan has several: «5А, строка 7». */
export const rowInTabWords: SentenceOf<{
  readonly tabName: string;
  readonly rowNumber?: number;
}> = {
  ru: ({ tabName, rowNumber = 0 }) => inTab(tabName, rowWords.ru(rowNumber)),
  uk: ({ tabName, rowNumber = 0 }) => inTab(tabName, rowWords.uk(rowNumber)),
  en: ({ tabName, rowNumber = 0 }) => inTab(tabName, rowWords.en(rowNumber)),
};

function inTab(tabName: string, row: string): string {
  return tabName === '' ? row : `${tabName}, ${row}`;
}

/** The button under a long list: how many it would show in all. */
export const showAllWords: SentenceOf<number> = {
  ru: (count) => `Показать все (${count})`,
  uk: (count) => `Показати всі (${count})`,
  en: (count) => `Show all ${count}`,
};

/** After setting up: the tabs that were made, or that none was missing. */
export const setUpDoneWords: SentenceOf<readonly string[]> = {
  ru: (tabs) =>
    tabs.length === 0
      ? 'Все нужные листы уже есть.'
      : `Готово. ${tabs.length === 1 ? 'Добавлен лист' : 'Добавлены листы'}: ${guillemets(tabs)}.`,
  uk: (tabs) =>
    tabs.length === 0
      ? 'Усі потрібні аркуші вже є.'
      : `Готово. Додано ${tabs.length === 1 ? 'аркуш' : 'аркуші'}: ${guillemets(tabs)}.`,
  en: (tabs) =>
    tabs.length === 0
      ? 'All the tabs are there already.'
      : `Done. New ${tabs.length === 1 ? 'tab' : 'tabs'}: ${tabs.map((tab) => `“${tab}”`).join(', ')}.`,
};

/** After setting up, where the plan has no rows yet: the tab to type them into. */
export const setUpNextWords: SentenceOf<string> = {
  ru: (tab) => `Теперь впишите мероприятия на лист «${tab}» или загрузите готовый план.`,
  uk: (tab) => `Тепер впишіть заходи на аркуш «${tab}» або завантажте готовий план.`,
  en: (tab) => `Now type events into the tab “${tab}”, or load a plan you have.`,
};

/** After setting up without a school year: the tab whose days nobody knows yet. */
export const daysOffToFillWords: SentenceOf<string> = {
  ru: (tab) =>
    `Лист «${tab}» пока без дат: впишите учебный год на лист «О плане» и нажмите «Подготовить таблицу» ещё раз.`,
  uk: (tab) =>
    `Аркуш «${tab}» поки без дат: впишіть навчальний рік на аркуш «Про план» і натисніть «Підготувати таблицю» ще раз.`,
  en: (tab) =>
    `The tab “${tab}” has no dates yet: type the school year into the tab “About the plan” and choose “Set up this spreadsheet” again.`,
};

/** Why a call to the add-on brought no answer at all. */
export const failureWords = {
  'several-accounts': {
    ru: 'Google не дал панели доступ. Обычно так бывает, когда в браузере открыто несколько учётных записей Google. Оставьте одну или откройте таблицу в отдельном профиле браузера.',
    uk: 'Google не надав панелі доступу. Зазвичай так буває, коли у браузері відкрито кілька облікових записів Google. Залиште один або відкрийте таблицю в окремому профілі браузера.',
    en: 'Google did not let the panel in. This usually happens when several Google accounts are signed in. Stay signed in with one, or open the spreadsheet in a browser profile of its own.',
  },
  connection: {
    ru: 'Нет связи с Google. Проверьте интернет и попробуйте ещё раз.',
    uk: 'Немає зв’язку з Google. Перевірте інтернет і спробуйте ще раз.',
    en: 'There is no connection to Google. Check your internet and try again.',
  },
  failed: {
    ru: 'Произошла ошибка, которой мы не ждали. Попробуйте ещё раз. Если она повторится, покажите подробности администратору.',
    uk: 'Сталася помилка, на яку ми не чекали. Спробуйте ще раз. Якщо вона повториться, покажіть подробиці адміністратору.',
    en: 'Something went wrong that we did not expect. Try again. If it happens again, show the details to your administrator.',
  },
} satisfies Record<string, Sentence>;

/** The summary button and what it says while it works. */
export const summaryWords = {
  build: { ru: 'Построить сводку', uk: 'Побудувати зведення', en: 'Build the summary' },
  building: { ru: 'Строю сводку…', uk: 'Будую зведення…', en: 'Building the summary…' },
} satisfies Record<string, Sentence>;

/** After the summary was built: where it is and what it holds. */
export const summaryBuiltWords: SentenceOf<{
  readonly tabName: string;
  readonly entryCount: number;
  readonly blockCount: number;
}> = {
  ru: ({ tabName, entryCount, blockCount }) =>
    `Сводка готова на листе «${tabName}»: ${entryCountWords.ru(entryCount)}, ` +
    `${slavicPlural(blockCount, { one: 'блок', few: 'блока', many: 'блоков' })}.`,
  uk: ({ tabName, entryCount, blockCount }) =>
    `Зведення готове на аркуші «${tabName}»: ${entryCountWords.uk(entryCount)}, ` +
    `${slavicPlural(blockCount, { one: 'блок', few: 'блоки', many: 'блоків' })}.`,
  en: ({ tabName, entryCount, blockCount }) =>
    `The summary is ready on the tab “${tabName}”: ${entryCountWords.en(entryCount)}, ` +
    `${englishPlural(blockCount, 'block', 'blocks')}.`,
};

function guillemets(names: readonly string[]): string {
  return names.map((name) => `«${name}»`).join(', ');
}
