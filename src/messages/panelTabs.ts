import { englishPlural, slavicPlural } from '../plan/language';
import type { Sentence, SentenceOf } from './panel';

/** What the panel says of the tabs that a plan is made of. */
export const tabsWords = {
  /** What adding tabs does. */
  addingMeans: {
    ru: 'Их мероприятий в плане пока нет: проверка, календарь и сводка их не видят. Добавьте, если они нужны.',
    uk: 'Їхніх заходів у плані поки немає: перевірка, календар і зведення їх не бачать. Додайте, якщо вони потрібні.',
    en: 'Their events are not part of the plan yet: check, calendar and summary do not see them. Add what belongs to it.',
  },
  /** After the name of a copied tab. */
  isCopy: { ru: 'копия листа плана', uk: 'копія аркуша плану', en: 'copy of a plan tab' },
  adding: { ru: 'Добавляю…', uk: 'Додаю…', en: 'Adding…' },
  unreadTitle: {
    ru: 'Прочитаны не все листы',
    uk: 'Прочитано не всі аркуші',
    en: 'Not all tabs could be read',
  },
  unreadMeans: {
    ru: 'Пока это так, календарь не меняется.',
    uk: 'Поки це так, календар не змінюється.',
    en: 'As long as this is so, the calendar is not changed.',
  },
} satisfies Record<string, Sentence>;

/** The tabs that read like plans: their names, or how many there are when they are listed below. */
export const tabsToAddWords: SentenceOf<readonly string[]> = {
  ru: ([first = '', ...others]) =>
    others.length === 0
      ? `Лист «${first}» похож на план`
      : `Похожи на план: ${slavicPlural(others.length + 1, { one: 'лист', few: 'листа', many: 'листов' })}`,
  uk: ([first = '', ...others]) =>
    others.length === 0
      ? `Аркуш «${first}» схожий на план`
      : `Схожі на план: ${slavicPlural(others.length + 1, { one: 'аркуш', few: 'аркуші', many: 'аркушів' })}`,
  en: ([first = '', ...others]) =>
    others.length === 0
      ? `The tab “${first}” reads like a plan`
      : `${others.length + 1} tabs read like plans`,
};

/** The button that makes so many tabs part of the plan. */
export const addTabsWords: SentenceOf<number> = {
  ru: (count) =>
    count === 1
      ? 'Добавить лист'
      : `Добавить ${slavicPlural(count, { one: 'лист', few: 'листа', many: 'листов' })}`,
  uk: (count) =>
    count === 1
      ? 'Додати аркуш'
      : `Додати ${slavicPlural(count, { one: 'аркуш', few: 'аркуші', many: 'аркушів' })}`,
  en: (count) => (count === 1 ? 'Add the tab' : `Add ${englishPlural(count, 'tab', 'tabs')}`),
};

/** More names than that do not fit over the panel. */
const mostNamed = 5;

/** The tabs of the plan and its school year (empty where it is unknown), under the plan's title. */
export const planPlaceWords: SentenceOf<{
  readonly tabNames: readonly string[];
  readonly schoolYear: string;
}> = {
  ru: ({ tabNames, schoolYear }) =>
    joined(
      namesOfTabs(tabNames, {
        none: 'Плана пока нет',
        one: (name) => `Лист «${name}»`,
        some: (names) => `Листы: ${names}`,
        many: (count) => slavicPlural(count, { one: 'лист', few: 'листа', many: 'листов' }) + ' плана',
      }),
      schoolYear === '' ? '' : `${schoolYear} учебный год`,
    ),
  uk: ({ tabNames, schoolYear }) =>
    joined(
      namesOfTabs(tabNames, {
        none: 'Плану поки немає',
        one: (name) => `Аркуш «${name}»`,
        some: (names) => `Аркуші: ${names}`,
        many: (count) => slavicPlural(count, { one: 'аркуш', few: 'аркуші', many: 'аркушів' }) + ' плану',
      }),
      schoolYear === '' ? '' : `${schoolYear} навчальний рік`,
    ),
  en: ({ tabNames, schoolYear }) =>
    joined(
      namesOfTabs(tabNames, {
        none: 'No plan yet',
        one: (name) => `Tab “${name}”`,
        some: (names) => `Tabs: ${names}`,
        many: (count) => `${englishPlural(count, 'tab', 'tabs')} of the plan`,
      }),
      schoolYear === '' ? '' : `school year ${schoolYear}`,
    ),
};

interface TabPhrases {
  readonly none: string;
  readonly one: (name: string) => string;
  readonly some: (names: string) => string;
  readonly many: (count: number) => string;
}

function namesOfTabs(names: readonly string[], { none, one, some, many }: TabPhrases): string {
  const [first, ...others] = names;
  if (first === undefined) return none;
  if (others.length === 0) return one(first);
  return names.length > mostNamed ? many(names.length) : some(names.join(', '));
}

function joined(first: string, second: string): string {
  return second === '' ? first : `${first}. ${second.charAt(0).toUpperCase()}${second.slice(1)}`;
}
