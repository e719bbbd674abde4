import type { TabView } from '../contract/panelServer';
import type { Severity } from '../plan/finding';
import { englishPlural, slavicPlural } from '../plan/language';
import type { Sentence, SentenceOf } from './panel';
import { entryCountWords } from './panel';

/** Buttons and lines of the Check view. */
export const checkWords = {
  intro: {
    ru: 'Проверка прочитает план и соберёт в один список всё, что стоит поправить. Ваш текст она не меняет.',
    uk: 'Перевірка прочитає план і збере в один список усе, що варто виправити. Вашого тексту вона не змінює.',
    en: 'The check reads the plan and gathers everything worth a look in one list. It does not change your text.',
  },
  check: { ru: 'Проверить план', uk: 'Перевірити план', en: 'Check the plan' },
  checkAgain: { ru: 'Проверить ещё раз', uk: 'Перевірити ще раз', en: 'Check again' },
  checking: { ru: 'Проверяю план…', uk: 'Перевіряю план…', en: 'Checking the plan…' },
  fixing: { ru: 'Исправляю…', uk: 'Виправляю…', en: 'Fixing…' },
  allClear: { ru: 'Замечаний нет', uk: 'Зауважень немає', en: 'Nothing to correct' },
  allClearNext: {
    ru: 'Теперь можно посмотреть, что изменится в календаре.',
    uk: 'Тепер можна подивитися, що зміниться в календарі.',
    en: 'Next, see what will change in the calendar.',
  },
  toCalendar: { ru: 'Показать, что изменится', uk: 'Показати, що зміниться', en: 'Show what will change' },
  noEntries: {
    ru: 'В плане пока нет записей',
    uk: 'У плані поки немає записів',
    en: 'The plan has no entries yet',
  },
  noPlan: { ru: 'Плана пока нет', uk: 'Плану поки немає', en: 'There is no plan yet' },
  noEntriesNext: {
    ru: 'Впишите мероприятия на лист плана или загрузите готовый план.',
    uk: 'Впишіть заходи на аркуш плану або завантажте готовий план.',
    en: 'Type events into the plan tab, or load a plan you have.',
  },
  hideSuch: {
    ru: 'Не показывать такие замечания',
    uk: 'Не показувати такі зауваження',
    en: 'Do not show such findings',
  },
  switchedOff: { ru: 'Выключены', uk: 'Вимкнено', en: 'Switched off' },
  switchOn: { ru: 'Включить', uk: 'Увімкнути', en: 'Switch on' },
  openCell: { ru: 'Показать в таблице', uk: 'Показати в таблиці', en: 'Show in the spreadsheet' },
} satisfies Record<string, Sentence>;

/** Headings of the groups, «Ошибки». */
export const severityWords: Readonly<Record<Severity, Sentence>> = {
  error: { ru: 'Ошибки', uk: 'Помилки', en: 'Errors' },
  warning: { ru: 'Предупреждения', uk: 'Попередження', en: 'Warnings' },
  hint: { ru: 'Подсказки', uk: 'Підказки', en: 'Hints' },
};

/** What each severity means for the rows in its group. */
export const severityMeaningWords: Readonly<Record<Severity, Sentence>> = {
  error: {
    ru: 'Эти строки не попадут в календарь, пока их не поправить.',
    uk: 'Ці рядки не потраплять до календаря, доки їх не виправити.',
    en: 'These rows stay out of the calendar until they are corrected.',
  },
  warning: {
    ru: 'Эти строки попадут в календарь, но посмотрите на них.',
    uk: 'Ці рядки потраплять до календаря, але перегляньте їх.',
    en: 'These rows go into the calendar, but please look at them.',
  },
  hint: {
    ru: 'Так план станет понятнее. Решать вам.',
    uk: 'Так план стане зрозумілішим. Вирішувати вам.',
    en: 'This would make the plan clearer. It is up to you.',
  },
};

/** «2 ошибки», by severity. */
export const severityCountWords: Readonly<Record<Severity, SentenceOf<number>>> = {
  error: {
    ru: (count) => slavicPlural(count, { one: 'ошибка', few: 'ошибки', many: 'ошибок' }),
    uk: (count) => slavicPlural(count, { one: 'помилка', few: 'помилки', many: 'помилок' }),
    en: (count) => englishPlural(count, 'error', 'errors'),
  },
  warning: {
    ru: (count) =>
      slavicPlural(count, { one: 'предупреждение', few: 'предупреждения', many: 'предупреждений' }),
    uk: (count) => slavicPlural(count, { one: 'попередження', few: 'попередження', many: 'попереджень' }),
    en: (count) => englishPlural(count, 'warning', 'warnings'),
  },
  hint: {
    ru: (count) => slavicPlural(count, { one: 'подсказка', few: 'подсказки', many: 'подсказок' }),
    uk: (count) => slavicPlural(count, { one: 'підказка', few: 'підказки', many: 'підказок' }),
    en: (count) => englishPlural(count, 'hint', 'hints'),
  },
};

/** How much was read, and where: «Лист «План», 13 записей», «4 листа, 52 записи». */
export const checkedEntriesWords: SentenceOf<{
  readonly planTabs: readonly TabView[];
  readonly entryCount: number;
}> = {
  ru: ({ planTabs: [first, ...others], entryCount }) =>
    (others.length === 0
      ? `Лист «${first?.tabName ?? ''}»`
      : slavicPlural(others.length + 1, { one: 'лист', few: 'листа', many: 'листов' })) +
    `, ${entryCountWords.ru(entryCount)}`,
  uk: ({ planTabs: [first, ...others], entryCount }) =>
    (others.length === 0
      ? `Аркуш «${first?.tabName ?? ''}»`
      : slavicPlural(others.length + 1, { one: 'аркуш', few: 'аркуші', many: 'аркушів' })) +
    `, ${entryCountWords.uk(entryCount)}`,
  en: ({ planTabs: [first, ...others], entryCount }) =>
    (others.length === 0
      ? `Tab “${first?.tabName ?? ''}”`
      : englishPlural(others.length + 1, 'tab', 'tabs')) + `, ${entryCountWords.en(entryCount)}`,
};

/** The button that applies every fix which cannot change the meaning of the plan. */
export const fixAllWords: SentenceOf<number> = {
  ru: (count) => `Исправить всё, что можно (${count})`,
  uk: (count) => `Виправити все, що можна (${count})`,
  en: (count) => `Fix all that is safe (${count})`,
};

/** After many fixes at once: those passed over were made for cells that hold something else by now. */
export const fixedManyWords: SentenceOf<{ readonly applied: number; readonly passedOver: number }> = {
  ru: ({ applied, passedOver }) =>
    `Исправлено: ${applied}.${passedOver === 0 ? '' : ` Пропущено: ${passedOver}, эти ячейки успели изменить.`}`,
  uk: ({ applied, passedOver }) =>
    `Виправлено: ${applied}.${passedOver === 0 ? '' : ` Пропущено: ${passedOver}, ці клітинки встигли змінити.`}`,
  en: ({ applied, passedOver }) =>
    `Fixed: ${applied}.${passedOver === 0 ? '' : ` Passed over: ${passedOver}, these cells were changed meanwhile.`}`,
};

/** Read aloud after a fix: `left` says what remains. */
export const fixedWords: SentenceOf<{ readonly left: string }> = {
  ru: ({ left }) => `Исправлено. ${left}`,
  uk: ({ left }) => `Виправлено. ${left}`,
  en: ({ left }) => `Fixed. ${left}`,
};
