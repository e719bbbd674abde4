import type { Language } from '../plan/language';

type InEveryLanguage<Words> = Readonly<Record<Language, Words>>;

/** Headings and fixed lines of the summary tab. */
const fixedWords = {
  protection: {
    ru: 'Этот лист строит «Партнёр-план»: когда сводку построят снова, правки пропадут.',
    uk: 'Цей аркуш будує «Партнер-план»: коли зведення побудують знову, правки зникнуть.',
    en: 'Partner Plan builds this tab: changes made here are lost when it is built again.',
  },
  untitledPlan: { ru: 'План работы с партнёрами', uk: 'План роботи з партнерами', en: 'Partner plan' },
  schoolYearUnknown: {
    ru: 'Учебный год не указан',
    uk: 'Навчальний рік не вказано',
    en: 'School year not given',
  },

  block: { ru: 'Блок', uk: 'Блок', en: 'Block' },
  withoutBlock: { ru: 'Без блока', uk: 'Без блоку', en: 'No block' },
  total: { ru: 'Всего', uk: 'Усього', en: 'Total' },
  otherMonths: { ru: 'Другие месяцы', uk: 'Інші місяці', en: 'Other months' },
  wholeYear: { ru: 'Весь год', uk: 'Весь рік', en: 'All year' },
  noPeriod: { ru: 'Без срока', uk: 'Без терміну', en: 'No date' },
  dated: { ru: 'Точный день', uk: 'Точний день', en: 'Exact day' },
  synced: { ru: 'В календаре', uk: 'У календарі', en: 'In calendar' },
  done: { ru: 'Сделано', uk: 'Зроблено', en: 'Done' },
  withErrors: { ru: 'Ошибки', uk: 'Помилки', en: 'Errors' },

  period: { ru: 'Срок', uk: 'Термін', en: 'Date' },
  event: { ru: 'Мероприятие', uk: 'Захід', en: 'Event' },
  place: { ru: 'Место', uk: 'Місце', en: 'Place' },
  responsible: { ru: 'Ответственные', uk: 'Відповідальні', en: 'Responsible' },
  row: { ru: 'Строка', uk: 'Рядок', en: 'Row' },

  goal: { ru: 'Цель', uk: 'Мета', en: 'Goal' },
  directions: { ru: 'Направления', uk: 'Напрями', en: 'Directions' },
  partners: { ru: 'Партнёры', uk: 'Партнери', en: 'Partners' },
  attention: { ru: 'Требует внимания', uk: 'Потребує уваги', en: 'Needs attention' },
  wholePlan: { ru: 'Весь план', uk: 'Увесь план', en: 'Whole plan' },
  emptyBlocks: { ru: 'Блоки без записей', uk: 'Блоки без записів', en: 'Blocks without entries' },
  untitledEntry: { ru: 'Запись без названия', uk: 'Запис без назви', en: 'Entry without a title' },
} satisfies Record<string, InEveryLanguage<string>>;

/** Headings and fixed lines of the summary tab, by language. */
export const summaryWords = (): Readonly<Record<keyof typeof fixedWords, InEveryLanguage<string>>> =>
  fixedWords;

/** Lines with placeholders, as `fillSentence` knows them. */
export const summaryLines = (): InEveryLanguage<SummaryLines> => ({ ru, uk, en });

/** The lines of one language that hold figures or words of the plan. */
export interface SummaryLines {
  readonly schoolYear: string;
  readonly builtAt: string;
  /** How many entries; then what is said of them, each left out where it does not count. */
  readonly planned: string;
  readonly dated: string;
  readonly synced: string;
  readonly done: string;
  readonly withErrors: string;
  readonly withoutResponsible: string;
  readonly row: string;
  readonly periodOpen: string;
  readonly periodOpenText: string;
  readonly title: string;
  /** Months from January on, short enough for a narrow column. */
  readonly shortMonths: readonly string[];
}

const ru: SummaryLines = {
  schoolYear: '{name} учебный год',
  builtAt: 'Построено: {builtAt}',
  planned: '{planned|запись|записи|записей}',
  dated: 'с точным днём — {dated}',
  synced: 'в календаре — {synced}',
  done: 'сделано — {done}',
  withErrors: 'с ошибками — {withErrors}',
  withoutResponsible: 'без ответственных — {withoutResponsible}',
  row: 'Строка {rowNumber}',
  periodOpen: 'Срок ещё не назначен.',
  periodOpenText: 'Срок ещё не назначен: «{text}».',
  title: '«{title}»',
  shortMonths: ['янв', 'фев', 'мар', 'апр', 'май', 'июн', 'июл', 'авг', 'сен', 'окт', 'ноя', 'дек'],
};

const uk: SummaryLines = {
  schoolYear: '{name} навчальний рік',
  builtAt: 'Побудовано: {builtAt}',
  planned: '{planned|запис|записи|записів}',
  dated: 'з точним днем — {dated}',
  synced: 'у календарі — {synced}',
  done: 'зроблено — {done}',
  withErrors: 'з помилками — {withErrors}',
  withoutResponsible: 'без відповідальних — {withoutResponsible}',
  row: 'Рядок {rowNumber}',
  periodOpen: 'Термін ще не призначено.',
  periodOpenText: 'Термін ще не призначено: «{text}».',
  title: '«{title}»',
  shortMonths: ['січ', 'лют', 'бер', 'кві', 'тра', 'чер', 'лип', 'сер', 'вер', 'жов', 'лис', 'гру'],
};

const en: SummaryLines = {
  schoolYear: 'School year {name}',
  builtAt: 'Built: {builtAt}',
  planned: '{planned|entry|entries}',
  dated: '{dated} with an exact day',
  synced: '{synced} in the calendar',
  done: '{done} done',
  withErrors: '{withErrors} with errors',
  withoutResponsible: '{withoutResponsible} with nobody responsible',
  row: 'Row {rowNumber}',
  periodOpen: 'No date is set yet.',
  periodOpenText: 'No date is set yet: “{text}”.',
  title: '“{title}”',
  shortMonths: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
};
