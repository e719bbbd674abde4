import type { ChangeKind, ChangeOutcome, LeaveReason } from '../contract/panelServer';
import type { PluralForms } from '../plan/language';
import { englishPlural, slavicPlural } from '../plan/language';
import type { Sentence, SentenceOf } from './panel';
import { entryCountWords } from './panel';

const russianEvents: PluralForms = { one: 'событие', few: 'события', many: 'событий' };
const ukrainianEvents: PluralForms = { one: 'подію', few: 'події', many: 'подій' };

/** Buttons and lines of the Calendar view. */
export const calendarWords = {
  intro: {
    ru: 'Сначала покажем, что изменится в календаре. Пока вы не нажмёте «Синхронизировать с календарём», в календаре ничего не поменяется.',
    uk: 'Спершу покажемо, що зміниться в календарі. Доки ви не натиснете «Синхронізувати з календарем», у календарі нічого не зміниться.',
    en: 'First we show what will change. Nothing in the calendar changes until you press “Sync to Calendar”.',
  },
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
    ru: 'В плане пока нет записей. Проверьте план: там видно, чего не хватает.',
    uk: 'У плані поки немає записів. Перевірте план: там видно, чого бракує.',
    en: 'The plan has no entries yet. Check the plan to see what is missing.',
  },
  toSettings: { ru: 'Открыть настройки', uk: 'Відкрити налаштування', en: 'Open the settings' },
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
  slowAnswer: {
    ru: 'Google принимает события постепенно, ответа можно ждать несколько минут. Уже записанное не пропадёт.',
    uk: 'Google приймає події поступово, відповіді можна чекати кілька хвилин. Уже записане не зникне.',
    en: 'Google takes events little by little; an answer may take some minutes. What is written stays.',
  },
  cancel: { ru: 'Остановить', uk: 'Зупинити', en: 'Cancel' },
  cancelling: { ru: 'Останавливаю…', uk: 'Зупиняю…', en: 'Cancelling…' },
  cancellingNote: {
    ru: 'Дописываю начатое: обычно секунды, при большом плане до нескольких минут.',
    uk: 'Дописую розпочате: зазвичай секунди, для великого плану до кількох хвилин.',
    en: 'Finishing what has begun: seconds as a rule, some minutes for a large plan.',
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
  decide: {
    ru: (count) => `Изменено в календаре: решите сами (${count})`,
    uk: (count) => `Змінено в календарі: вирішіть самі (${count})`,
    en: (count) => `Changed in Calendar: for you to decide (${count})`,
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
  'row-has-errors': {
    ru: 'В строке есть ошибка: поправьте её на вкладке «Проверка».',
    uk: 'У рядку є помилка: виправте її на вкладці «Перевірка».',
    en: 'The row has an error: correct it under “Check”.',
  },
  'no-day': {
    ru: 'В сроке нет одного дня.',
    uk: 'У терміні немає одного дня.',
    en: 'The date is not one day.',
  },
  'month-only': {
    ru: 'Известен только месяц, а в настройках выбрано ждать дня.',
    uk: 'Відомий лише місяць, а в налаштуваннях вибрано чекати на день.',
    en: 'Only the month is known, and the settings say to wait for a day.',
  },
  excluded: {
    ru: 'Строка исключена из календаря.',
    uk: 'Рядок вилучено з календаря.',
    en: 'The row is kept out of the calendar.',
  },
  'left-by-choice': {
    ru: 'Раньше решили оставить как есть.',
    uk: 'Раніше вирішили залишити як є.',
    en: 'It was decided earlier to leave it as it is.',
  },
};

/** Why nothing can be put into the calendar, for so many entries as there are of each reason. */
export const nothingPlannedBecause: Readonly<Record<LeaveReason, SentenceOf<number>>> = {
  'row-has-errors': {
    ru: (count) => `С ошибками: ${entryCountWords.ru(count)}. Поправьте их на вкладке «Проверка».`,
    uk: (count) => `З помилками: ${entryCountWords.uk(count)}. Виправте їх на вкладці «Перевірка».`,
    en: (count) => `With errors: ${entryCountWords.en(count)}. Correct them under “Check”.`,
  },
  'month-only': {
    ru: (count) =>
      `Известен только месяц: ${entryCountWords.ru(count)}. В настройках выбрано не записывать такие, пока в плане нет дня.`,
    uk: (count) =>
      `Відомий лише місяць: ${entryCountWords.uk(count)}. У налаштуваннях вибрано не записувати такі, доки в плані немає дня.`,
    en: (count) =>
      `Only the month is known: ${entryCountWords.en(count)}. The settings say not to write these until the plan names a day.`,
  },
  'no-day': {
    ru: (count) => `Без дня: ${entryCountWords.ru(count)}. Событие появится, когда в плане будет дата.`,
    uk: (count) => `Без дня: ${entryCountWords.uk(count)}. Подія з’явиться, коли в плані буде дата.`,
    en: (count) => `Without a day: ${entryCountWords.en(count)}. The event is made once the plan has a date.`,
  },
  excluded: {
    ru: (count) => `Исключены из календаря в самом плане: ${entryCountWords.ru(count)}.`,
    uk: (count) => `Вилучено з календаря в самому плані: ${entryCountWords.uk(count)}.`,
    en: (count) => `Kept out of the calendar by the plan itself: ${entryCountWords.en(count)}.`,
  },
  'left-by-choice': {
    ru: (count) => `Раньше решили оставить как есть: ${entryCountWords.ru(count)}.`,
    uk: (count) => `Раніше вирішили залишити як є: ${entryCountWords.uk(count)}.`,
    en: (count) => `Left as it is by an earlier decision: ${entryCountWords.en(count)}.`,
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
export const writtenWords: SentenceOf<Partial<WrittenCounts>> = {
  ru: (counts) =>
    countedList(counts, {
      added: 'добавлено',
      updated: 'изменено',
      removed: 'убрано',
      taken: 'взято в таблицу',
      left: 'оставлено как есть',
    }),
  uk: (counts) =>
    countedList(counts, {
      added: 'додано',
      updated: 'змінено',
      removed: 'прибрано',
      taken: 'взято в таблицю',
      left: 'залишено як є',
    }),
  en: (counts) =>
    countedList(counts, {
      added: 'added',
      updated: 'updated',
      removed: 'removed',
      taken: 'taken into the sheet',
      left: 'left as is',
    }),
};

/** Events by what was done to them. */
export interface WrittenCounts {
  readonly added: number;
  readonly updated: number;
  readonly removed: number;
  /** The sheet now says what Calendar says. */
  readonly taken: number;
  readonly left: number;
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
function countedList(
  counts: Partial<WrittenCounts>,
  words: Readonly<Record<keyof WrittenCounts, string>>,
): string {
  const kinds = ['added', 'updated', 'removed', 'taken', 'left'] as const;
  const text = kinds
    .flatMap((kind) => {
      const count = counts[kind] ?? 0;
      return count > 0 ? [`${words[kind]}:\u00a0${count}`] : [];
    })
    .join(', ');
  return text === '' ? '' : `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}
