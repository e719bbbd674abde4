import type { Choice } from '../plan/choice';
import { englishPlural, slavicPlural } from '../plan/language';
import type { Sentence, SentenceOf } from './panel';

/** What the preview asks a person: about events edited by hand, another school year, another tab, a lost calendar. */
export const decisionWords = {
  untouched: {
    ru: 'Пока вы не выберете, правки в календаре останутся.',
    uk: 'Доки ви не виберете, правки в календарі залишаться.',
    en: 'Until you choose, what people did in Calendar stays.',
  },
  whatToDo: { ru: 'Что сделать', uk: 'Що зробити', en: 'What to do' },
  undecided: { ru: 'Пока не решать', uk: 'Поки не вирішувати', en: 'Decide later' },
  keepAsIs: { ru: 'Ничего не менять', uk: 'Нічого не змінювати', en: 'Change nothing' },
  forAll: { ru: 'Для всех сразу', uk: 'Для всіх одразу', en: 'For all at once' },
  applyToAll: { ru: 'Выбрать', uk: 'Вибрати', en: 'Choose' },
  onlyDecisions: {
    ru: 'Выберите, что сделать с событиями.',
    uk: 'Виберіть, що зробити з подіями.',
    en: 'Choose what to do with the events.',
  },
  zoneTitle: {
    ru: 'У календаря другой часовой пояс',
    uk: 'У календаря інший часовий пояс',
    en: 'The calendar has another time zone',
  },
  yearTitle: {
    ru: 'В плане другой учебный год',
    uk: 'У плані інший навчальний рік',
    en: 'The plan has another school year',
  },
  newYear: { ru: 'Это новый учебный год', uk: 'Це новий навчальний рік', en: 'It is a new school year' },
  newYearMeans: {
    ru: 'События прошлого года останутся в календаре, для нового появятся свои.',
    uk: 'Події минулого року залишаться в календарі, для нового з’являться свої.',
    en: 'Last year’s events stay in the calendar; the new year gets its own.',
  },
  samePlan: {
    ru: 'Тот же план, год исправлен',
    uk: 'Той самий план, рік виправлено',
    en: 'The same plan, its year corrected',
  },
  samePlanMeans: {
    ru: 'События переедут на даты исправленного года.',
    uk: 'Події переїдуть на дати виправленого року.',
    en: 'The events move to the dates of the corrected year.',
  },
  newCalendar: {
    ru: 'Создать новый календарь',
    uk: 'Створити новий календар',
    en: 'Make a new calendar',
  },
  newCalendarWarning: {
    ru: 'Создавайте новый, только если прежний календарь точно удалён. Если он просто не открыт вам, попросите доступ у того, кто его создал: иначе у всех появятся двойные события.',
    uk: 'Створюйте новий, лише якщо попередній календар точно видалено. Якщо він просто не відкритий вам, попросіть доступ у того, хто його створив: інакше в усіх з’являться подвійні події.',
    en: 'Make a new one only if the earlier calendar was really deleted. If it is merely not shared with you, ask its owner for access: otherwise everybody gets every event twice.',
  },
  newCalendarConfirm: {
    ru: 'Да, он удалён. Создать новый',
    uk: 'Так, його видалено. Створити новий',
    en: 'Yes, it was deleted. Make a new one',
  },
  doNot: { ru: 'Не надо', uk: 'Не треба', en: 'Do not' },
} satisfies Record<string, Sentence>;

/** A choice for many events at once. */
export const choiceWords: Readonly<Record<Choice, Sentence>> = {
  take: { ru: 'Взять в таблицу', uk: 'Взяти в таблицю', en: 'Take into the sheet' },
  'put-back': { ru: 'Вернуть как в таблице', uk: 'Повернути як у таблиці', en: 'Put back as in the sheet' },
  leave: { ru: 'Оставить как есть', uk: 'Залишити як є', en: 'Leave as it is' },
};

/** Read aloud after a choice for all: some events may not offer it. */
export const chosenForAllWords: SentenceOf<{
  readonly label: string;
  readonly chosen: number;
  readonly total: number;
}> = {
  ru: ({ label, chosen, total }) => `${label}: выбрано для ${chosen} из ${total}.`,
  uk: ({ label, chosen, total }) => `${label}: вибрано для ${chosen} із ${total}.`,
  en: ({ label, chosen, total }) => `${label}: chosen for ${chosen} of ${total}.`,
};

/** Beside the sync button and after a run: how many events wait for a choice. */
export const undecidedWords: SentenceOf<number> = {
  ru: (count) =>
    `Без решения: ${slavicPlural(count, { one: 'событие', few: 'события', many: 'событий' })}. Правки останутся.`,
  uk: (count) =>
    `Без рішення: ${slavicPlural(count, { one: 'подія', few: 'події', many: 'подій' })}. Правки залишаться.`,
  en: (count) => `Undecided: ${englishPlural(count, 'event', 'events')}. What people did there stays.`,
};

/** The calendar's zone (IANA name). */
export const zoneWords: SentenceOf<string> = {
  ru: (zone) =>
    `У календаря ${zone}, у таблицы другой. Это не мешает: события встанут на время, записанное в плане.`,
  uk: (zone) =>
    `У календаря ${zone}, у таблиці інший. Це не заважає: події стануть на час, записаний у плані.`,
  en: (zone) =>
    `The calendar is in ${zone}, the sheet is not. No harm: events keep the times that the plan gives.`,
};

/** School years, `2026/27`. */
export const yearChangeWords: SentenceOf<{ readonly from: string; readonly to: string }> = {
  ru: ({ from, to }) =>
    `В прошлый раз был ${from}, теперь ${to}. Скажите, что это значит, и мы покажем изменения. Пока ничего не записано.`,
  uk: ({ from, to }) =>
    `Минулого разу був ${from}, тепер ${to}. Скажіть, що це означає, і ми покажемо зміни. Поки нічого не записано.`,
  en: ({ from, to }) =>
    `Last time it was ${from}, now it is ${to}. Tell us what that means and we show the changes. Nothing has been written yet.`,
};
