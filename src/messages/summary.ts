import type { YearMonth } from '../plan/localDate';
import { monthOf, yearOf } from '../plan/localDate';
import type { Language } from '../plan/language';
import { englishPlural, slavicPlural } from '../plan/language';

type InEveryLanguage<Words> = Readonly<Record<Language, Words>>;

/** Headings and fixed lines of the summary tab. */
export const summaryWords = {
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
  dated: { ru: 'С датой', uk: 'З датою', en: 'With a day' },
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
  nothingPlanned: {
    ru: 'Пока ничего не запланировано.',
    uk: 'Поки що нічого не заплановано.',
    en: 'Nothing is planned yet.',
  },
  untitledEntry: { ru: 'Запись без названия', uk: 'Запис без назви', en: 'Entry without a title' },
} satisfies Record<string, InEveryLanguage<string>>;

/** Under the plan's title; `name` is the school year as people write it, `2026/27`. */
export const schoolYearLine: InEveryLanguage<(name: string) => string> = {
  ru: (name) => `${name} учебный год`,
  uk: (name) => `${name} навчальний рік`,
  en: (name) => `School year ${name}`,
};

/** When and by whom the tab was built, as given. */
export const builtAtLine: InEveryLanguage<(builtAt: string) => string> = {
  ru: (builtAt) => `Построено: ${builtAt}`,
  uk: (builtAt) => `Побудовано: ${builtAt}`,
  en: (builtAt) => `Built: ${builtAt}`,
};

/** Numbers of entries to be said in one line. */
export interface FiguresInWords {
  readonly planned: number;
  readonly dated: number;
  readonly synced: number;
  readonly done: number;
  readonly withErrors: number;
  readonly withoutResponsible: number;
}

/** The figures in one line; what is wrong is left out when nothing is. */
export const figuresLine: InEveryLanguage<(figures: FiguresInWords) => string> = {
  ru: (figures) =>
    `${slavicPlural(figures.planned, { one: 'запись', few: 'записи', many: 'записей' })}: ` +
    listFigures([
      `с датой — ${figures.dated}`,
      `в календаре — ${figures.synced}`,
      `сделано — ${figures.done}`,
      figures.withErrors > 0 && `с ошибками — ${figures.withErrors}`,
      figures.withoutResponsible > 0 && `без ответственных — ${figures.withoutResponsible}`,
    ]),
  uk: (figures) =>
    `${slavicPlural(figures.planned, { one: 'запис', few: 'записи', many: 'записів' })}: ` +
    listFigures([
      `з датою — ${figures.dated}`,
      `у календарі — ${figures.synced}`,
      `зроблено — ${figures.done}`,
      figures.withErrors > 0 && `з помилками — ${figures.withErrors}`,
      figures.withoutResponsible > 0 && `без відповідальних — ${figures.withoutResponsible}`,
    ]),
  en: (figures) =>
    `${englishPlural(figures.planned, 'entry', 'entries')}: ` +
    listFigures([
      `${figures.dated} with a day`,
      `${figures.synced} in the calendar`,
      `${figures.done} done`,
      figures.withErrors > 0 && `${figures.withErrors} with errors`,
      figures.withoutResponsible > 0 && `${figures.withoutResponsible} with nobody responsible`,
    ]),
};

/** «Строка 7»; `rowNumber` from 1. */
export const rowLabel: InEveryLanguage<(rowNumber: number) => string> = {
  ru: (rowNumber) => `Строка ${rowNumber}`,
  uk: (rowNumber) => `Рядок ${rowNumber}`,
  en: (rowNumber) => `Row ${rowNumber}`,
};

/** What is open about an entry without a time: `text` is what the date cell says. */
export const periodOpenLine: InEveryLanguage<(text: string) => string> = {
  ru: (text) => (text === '' ? 'Срок ещё не назначен.' : `Срок ещё не назначен: «${text}».`),
  uk: (text) => (text === '' ? 'Термін ще не призначено.' : `Термін ще не призначено: «${text}».`),
  en: (text) => (text === '' ? 'No date is set yet.' : `No date is set yet: “${text}”.`),
};

/** The title of an entry inside a sentence. */
export const quotedTitle: InEveryLanguage<(title: string) => string> = {
  ru: (title) => `«${title}»`,
  uk: (title) => `«${title}»`,
  en: (title) => `“${title}”`,
};

/** Months from January on, short enough for a narrow column. */
const shortMonths: InEveryLanguage<readonly string[]> = {
  ru: ['янв', 'фев', 'мар', 'апр', 'май', 'июн', 'июл', 'авг', 'сен', 'окт', 'ноя', 'дек'],
  uk: ['січ', 'лют', 'бер', 'кві', 'тра', 'чер', 'лип', 'сер', 'вер', 'жов', 'лис', 'гру'],
  en: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
};

/** Head of a month's column: «сен», with the year («сен 2026») where the plan's school year does not tell it. */
export function monthHeading(month: YearMonth, language: Language, withYear: boolean): string {
  const name = shortMonths[language][monthOf(month) - 1] ?? month;
  return withYear ? `${name} ${yearOf(month)}` : name;
}

function listFigures(parts: readonly (string | false)[]): string {
  return `${parts.filter((part) => part !== false).join(', ')}.`;
}
