import type { ChangeKind, ChangeOutcome, LeaveReason } from '../contract/panelServer';
import type { PluralForms } from '../plan/language';
import { englishPlural, slavicPlural } from '../plan/language';
import type { Sentence, SentenceOf } from './panel';

const russianEvents: PluralForms = { one: 'событие', few: 'события', many: 'событий' };
const ukrainianEvents: PluralForms = { one: 'подію', few: 'події', many: 'подій' };

/** Buttons and lines of the Calendar view. */
export const calendarWords = {
  intro: {
    ru: 'Сначала покажем, что изменится в календаре. Пока вы не нажмёте «Синхронизировать с календарём», в календаре ничего не поменяется.',
    uk: 'Спершу покажемо, що зміниться в календарі. Доки ви не натиснете «Синхронізувати з календарем», у календарі нічого не зміниться.',
    en: 'First we show what will change. Nothing in the calendar changes until you press “Sync to Calendar”.',
  },
  showPreview: { ru: 'Показать, что изменится', uk: 'Показати, що зміниться', en: 'Show what will change' },
  compareAgain: { ru: 'Сравнить ещё раз', uk: 'Порівняти ще раз', en: 'Compare again' },
  comparing: {
    ru: 'Сравниваю план с календарём…',
    uk: 'Порівнюю план із календарем…',
    en: 'Comparing the plan with the calendar…',
  },
  calendar: { ru: 'Календарь', uk: 'Календар', en: 'Calendar' },
  willBeMade: {
    ru: 'Его ещё нет: он появится при первой синхронизации.',
    uk: 'Його ще немає: він з’явиться під час першої синхронізації.',
    en: 'It does not exist yet: the first sync makes it.',
  },
  nothingToDo: {
    ru: 'Календарь совпадает с планом',
    uk: 'Календар збігається з планом',
    en: 'The calendar matches the plan',
  },
  nothingPlanned: {
    ru: 'Записывать пока нечего',
    uk: 'Записувати поки нічого',
    en: 'Nothing to put into the calendar yet',
  },
  nothingPlannedNext: {
    ru: 'В плане нет записей с понятным сроком. Проверьте план: там видно, чего не хватает.',
    uk: 'У плані немає записів зі зрозумілим строком. Перевірте план: там видно, чого бракує.',
    en: 'The plan has no entries with a date we can read. Check the plan to see what is missing.',
  },
  toCheck: { ru: 'Проверить план', uk: 'Перевірити план', en: 'Check the plan' },
  sync: {
    ru: 'Синхронизировать с календарём',
    uk: 'Синхронізувати з календарем',
    en: 'Sync to Calendar',
  },
  syncWithoutRemovals: {
    ru: 'Синхронизировать без удалений',
    uk: 'Синхронізувати без видалень',
    en: 'Sync without removals',
  },
  onlyRemovals: {
    ru: 'Других изменений нет. Чтобы убрать события, поставьте отметку выше.',
    uk: 'Інших змін немає. Щоб прибрати події, поставте позначку вище.',
    en: 'There are no other changes. To remove the events, tick the box above.',
  },
  brakeTitle: { ru: 'Удалений очень много', uk: 'Видалень дуже багато', en: 'Many removals' },
  brakeUnchecked: {
    ru: 'Без отметки события останутся в календаре, а всё остальное запишется.',
    uk: 'Без позначки події залишаться в календарі, а все інше запишеться.',
    en: 'Without the tick the events stay in the calendar; everything else is written.',
  },
  syncing: { ru: 'Записываю в календарь', uk: 'Записую до календаря', en: 'Writing to the calendar' },
  keepOpen: {
    ru: 'Не закрывайте панель. Если она закроется, следующая синхронизация продолжит с этого места.',
    uk: 'Не закривайте панель. Якщо вона закриється, наступна синхронізація продовжить із цього місця.',
    en: 'Please keep the panel open. If it closes, the next sync goes on from here.',
  },
  cancel: { ru: 'Остановить', uk: 'Зупинити', en: 'Cancel' },
  cancelling: { ru: 'Останавливаю…', uk: 'Зупиняю…', en: 'Cancelling…' },
  cancellingNote: {
    ru: 'Дописываю начатое, это займёт несколько секунд.',
    uk: 'Дописую розпочате, це займе кілька секунд.',
    en: 'Finishing what has begun; this takes a few seconds.',
  },
  completed: { ru: 'Готово', uk: 'Готово', en: 'Done' },
  completedPartly: { ru: 'Готово, но не всё', uk: 'Готово, але не все', en: 'Done, but not everything' },
  cancelled: { ru: 'Остановлено', uk: 'Зупинено', en: 'Cancelled' },
  stopped: { ru: 'Пришлось остановиться', uk: 'Довелося зупинитися', en: 'The sync had to stop' },
  resume: { ru: 'Продолжить', uk: 'Продовжити', en: 'Continue' },
  previewAfter: { ru: 'Посмотреть, что осталось', uk: 'Подивитися, що залишилося', en: 'See what is left' },
  lastStepUnsure: {
    ru: 'Последний шаг мог успеть записать часть событий. Продолжать можно спокойно: ничего не задвоится.',
    uk: 'Останній крок міг встигнути записати частину подій. Продовжувати можна спокійно: нічого не подвоїться.',
    en: 'The last step may have written some of its events. It is safe to continue: nothing is made twice.',
  },
  nothingWritten: {
    ru: 'В календаре ничего не изменилось.',
    uk: 'У календарі нічого не змінилося.',
    en: 'Nothing in the calendar has changed.',
  },
} satisfies Record<string, Sentence>;

/** Headings of the groups: «Добавить 12 событий». */
export const changeGroupWords: Readonly<Record<ChangeKind, SentenceOf<number>>> = {
  add: {
    ru: (count) => `Добавить ${slavicPlural(count, russianEvents)}`,
    uk: (count) => `Додати ${slavicPlural(count, ukrainianEvents)}`,
    en: (count) => `Add ${englishPlural(count, 'event', 'events')}`,
  },
  update: {
    ru: (count) => `Изменить ${slavicPlural(count, russianEvents)}`,
    uk: (count) => `Змінити ${slavicPlural(count, ukrainianEvents)}`,
    en: (count) => `Update ${englishPlural(count, 'event', 'events')}`,
  },
  remove: {
    ru: (count) => `Убрать ${slavicPlural(count, russianEvents)}`,
    uk: (count) => `Прибрати ${slavicPlural(count, ukrainianEvents)}`,
    en: (count) => `Remove ${englishPlural(count, 'event', 'events')}`,
  },
  leave: {
    ru: (count) => `Пропустить ${slavicPlural(count, { one: 'запись', few: 'записи', many: 'записей' })}`,
    uk: (count) => `Пропустити ${slavicPlural(count, { one: 'запис', few: 'записи', many: 'записів' })}`,
    en: (count) => `Skip ${englishPlural(count, 'entry', 'entries')}`,
  },
};

/** Why something is left alone, when the server did not say it in its own words. */
export const leaveReasonWords: Readonly<Record<LeaveReason, Sentence>> = {
  'edited-in-calendar': {
    ru: 'Событие изменили в календаре.',
    uk: 'Подію змінили в календарі.',
    en: 'The event was edited in the calendar.',
  },
  'deleted-in-calendar': {
    ru: 'Событие удалили в календаре.',
    uk: 'Подію видалили в календарі.',
    en: 'The event was deleted in the calendar.',
  },
  'row-has-errors': {
    ru: 'В строке есть ошибка: поправьте её на вкладке «Проверка».',
    uk: 'У рядку є помилка: виправте її на вкладці «Перевірка».',
    en: 'The row has an error: correct it under “Check”.',
  },
  'open-period': {
    ru: 'В сроке нет одного дня.',
    uk: 'У терміні немає одного дня.',
    en: 'The date is not one day.',
  },
};

/** Events that stay as they are: «Без изменений: 120 событий». */
export const unchangedWords: SentenceOf<number> = {
  ru: (count) => `Без изменений: ${slavicPlural(count, russianEvents)}.`,
  uk: (count) => `Без змін: ${slavicPlural(count, { one: 'подія', few: 'події', many: 'подій' })}.`,
  en: (count) =>
    `${englishPlural(count, 'event stays', 'events stay')} as ${count === 1 ? 'it is' : 'they are'}.`,
};

/** Before a removal above the brake: how many of how many. */
export const brakeWords: SentenceOf<{ readonly removals: number; readonly planEvents: number }> = {
  ru: ({ removals, planEvents }) =>
    `Будет убрано событий: ${removals} из ${planEvents}. Они перечислены ниже.`,
  uk: ({ removals, planEvents }) => `Буде прибрано подій: ${removals} із ${planEvents}. Їх перелічено нижче.`,
  en: ({ removals, planEvents }) =>
    `${removals} of the plan’s ${englishPlural(planEvents, 'event', 'events')} will leave the calendar. They are listed below.`,
};

/** The label of the second yes. */
export const brakeConfirmWords: SentenceOf<number> = {
  ru: (removals) => `Да, убрать ${slavicPlural(removals, russianEvents)}`,
  uk: (removals) => `Так, прибрати ${slavicPlural(removals, ukrainianEvents)}`,
  en: (removals) => `Yes, remove ${englishPlural(removals, 'event', 'events')}`,
};

/** «120 из 500». */
export const progressWords: SentenceOf<{ readonly reached: number; readonly total: number }> = {
  ru: ({ reached, total }) => `${reached} из ${total}`,
  uk: ({ reached, total }) => `${reached} із ${total}`,
  en: ({ reached, total }) => `${reached} of ${total}`,
};

/** After a run that did not reach the end. */
export const reachedWords: SentenceOf<{ readonly reached: number; readonly total: number }> = {
  ru: ({ reached, total }) => `Пройдено изменений: ${reached} из ${total}.`,
  uk: ({ reached, total }) => `Опрацьовано змін: ${reached} із ${total}.`,
  en: ({ reached, total }) => `Went through ${reached} of ${englishPlural(total, 'change', 'changes')}.`,
};

/** What a run did: «Добавлено: 12, изменено: 3.» Empty when it did nothing. */
export const writtenWords: SentenceOf<WrittenCounts> = {
  ru: (counts) => countedList(counts, { added: 'добавлено', updated: 'изменено', removed: 'убрано' }),
  uk: (counts) => countedList(counts, { added: 'додано', updated: 'змінено', removed: 'прибрано' }),
  en: (counts) => countedList(counts, { added: 'added', updated: 'updated', removed: 'removed' }),
};

/** Events by what was done to them. */
export interface WrittenCounts {
  readonly added: number;
  readonly updated: number;
  readonly removed: number;
}

/** After a run without the second yes. */
export const removalsHeldBackWords: SentenceOf<number> = {
  ru: (count) =>
    `Удаления не подтверждены, поэтому в календаре осталось ${slavicPlural(count, russianEvents)}.`,
  uk: (count) =>
    `Видалення не підтверджено, тому в календарі залишилося ${slavicPlural(count, { one: 'подія', few: 'події', many: 'подій' })}.`,
  en: (count) =>
    `The removals were not confirmed, so ${englishPlural(count, 'event stays', 'events stay')} in the calendar.`,
};

/** Heading of the changes that were not made. */
export const notDoneWords: SentenceOf<number> = {
  ru: (count) => `Не удалось записать: ${count}`,
  uk: (count) => `Не вдалося записати: ${count}`,
  en: (count) => `Not written: ${count}`,
};

/** Why one change was not made, when the server did not say it in its own words. */
export const outcomeWords: Readonly<Record<Exclude<ChangeOutcome, 'done'>, Sentence>> = {
  'changed-meanwhile': {
    ru: 'Строку или событие изменили, пока вы смотрели список. Ничего не записано. Сравните план с календарём ещё раз.',
    uk: 'Рядок або подію змінили, поки ви дивилися список. Нічого не записано. Порівняйте план із календарем ще раз.',
    en: 'The row or the event changed after you saw the list. Nothing was written. Compare the plan with the calendar again.',
  },
  failed: {
    ru: 'Календарь не принял это изменение. Попробуйте синхронизировать ещё раз.',
    uk: 'Календар не прийняв цієї зміни. Спробуйте синхронізувати ще раз.',
    en: 'The calendar did not accept this change. Try to sync again.',
  },
};

/** The words and their counts as one sentence; a count stays on the line of its word. */
function countedList(counts: WrittenCounts, words: Readonly<Record<keyof WrittenCounts, string>>): string {
  const kinds = ['added', 'updated', 'removed'] as const;
  const text = kinds
    .filter((kind) => counts[kind] > 0)
    .map((kind) => `${words[kind]}:\u00a0${counts[kind]}`)
    .join(', ');
  return text === '' ? '' : `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}
