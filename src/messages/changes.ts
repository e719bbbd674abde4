import type { EventDraft } from '../calendar/calendarEvent';
import type { LeftReason } from '../calendar/decideChanges';
import type { Language } from '../plan/language';

/** Begins the status of a row whose event stands in Calendar, in every language. */
export const syncedMark = '✓';

/** The words of the preview, of the status column and of what the sync makes. */
export interface ChangeWords {
  readonly fields: Readonly<Record<Exclude<keyof EventDraft, 'start' | 'end'>, string>>;
  /** Heads a change of the event's days or times. */
  readonly when: string;
  /** «место: «Музей» → «Библиотека»». */
  readonly fieldChange: (field: string, before: string, after: string) => string;
  readonly emptyValue: string;
  readonly leaveReasons: Readonly<Record<LeftReason, string>>;
  /** The calendar's name for a plan with that title. */
  readonly calendarName: (planTitle: string) => string;
  readonly untitledPlan: string;
  /** Status column: the event stands in Calendar. */
  readonly synced: (when: string) => string;
  /** Status column: what is wrong, briefly. */
  readonly needsFixing: (columns: string) => string;
  /** Status column: by agreement, or the whole year. */
  readonly noDayYet: string;
  readonly failed: string;
  readonly changedMeanwhile: string;
  readonly removalNotConfirmed: string;
}

export const changeWords: Readonly<Record<Language, ChangeWords>> = {
  ru: {
    fields: {
      summary: 'название',
      location: 'место',
      description: 'описание',
      transparency: 'занятость',
      colorId: 'цвет',
    },
    when: 'срок',
    fieldChange: (field, before, after) => `${field}: ${before} → ${after}`,
    emptyValue: 'пусто',
    leaveReasons: {
      'edited-in-calendar': 'Событие изменили в календаре. Оставляем как есть.',
      'deleted-in-calendar': 'Событие удалили в календаре. Заново не создаём.',
      'row-has-errors': 'В строке есть ошибка. Исправьте её, и событие появится или обновится.',
      'open-period': 'Дня пока нет, поэтому события нет. Строка посчитана в сводке.',
    },
    calendarName: (planTitle) => planTitle,
    untitledPlan: 'План работы с партнёрами',
    synced: (when) => `${syncedMark} ${when}`,
    needsFixing: (columns) => `⚠ исправьте: ${columns}`,
    noDayYet: '… день не назначен',
    failed: 'Календарь отказался записать это событие. Проверьте строку и повторите.',
    changedMeanwhile: 'Строку или событие успели изменить. Посмотрите изменения ещё раз.',
    removalNotConfirmed: 'Удаление не подтверждено, событие осталось.',
  },
  uk: {
    fields: {
      summary: 'назва',
      location: 'місце',
      description: 'опис',
      transparency: 'зайнятість',
      colorId: 'колір',
    },
    when: 'термін',
    fieldChange: (field, before, after) => `${field}: ${before} → ${after}`,
    emptyValue: 'порожньо',
    leaveReasons: {
      'edited-in-calendar': 'Подію змінили в календарі. Залишаємо як є.',
      'deleted-in-calendar': 'Подію видалили в календарі. Знову не створюємо.',
      'row-has-errors': 'У рядку є помилка. Виправте її, і подія з’явиться або оновиться.',
      'open-period': 'Дня поки немає, тому події немає. Рядок враховано у зведенні.',
    },
    calendarName: (planTitle) => planTitle,
    untitledPlan: 'План роботи з партнерами',
    synced: (when) => `${syncedMark} ${when}`,
    needsFixing: (columns) => `⚠ виправте: ${columns}`,
    noDayYet: '… день не призначено',
    failed: 'Календар відмовився записати цю подію. Перевірте рядок і повторіть.',
    changedMeanwhile: 'Рядок або подію встигли змінити. Перегляньте зміни ще раз.',
    removalNotConfirmed: 'Видалення не підтверджено, подія залишилась.',
  },
  en: {
    fields: {
      summary: 'title',
      location: 'place',
      description: 'description',
      transparency: 'busy or free',
      colorId: 'colour',
    },
    when: 'when',
    fieldChange: (field, before, after) => `${field}: ${before} → ${after}`,
    emptyValue: 'empty',
    leaveReasons: {
      'edited-in-calendar': 'The event was edited in Calendar. It stays as it is.',
      'deleted-in-calendar': 'The event was deleted in Calendar. It is not made again.',
      'row-has-errors': 'The row has an error. Fix it, and the event will be made or updated.',
      'open-period': 'No day is set yet, so there is no event. The row counts in the summary.',
    },
    calendarName: (planTitle) => planTitle,
    untitledPlan: 'Partner plan',
    synced: (when) => `${syncedMark} ${when}`,
    needsFixing: (columns) => `⚠ to fix: ${columns}`,
    noDayYet: '… no day yet',
    failed: 'Calendar refused to write this event. Check the row and try again.',
    changedMeanwhile: 'The row or the event changed meanwhile. Look at the changes again.',
    removalNotConfirmed: 'The removal was not confirmed; the event stays.',
  },
};
