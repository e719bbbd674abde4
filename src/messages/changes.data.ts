import type { EventDraft } from '../calendar/calendarEvent';
import type { LeftReason } from '../calendar/decideChanges';
import type { Language } from '../plan/language';

/** The words of the preview, of the status column and of what the sync makes. */
export interface ChangeWords {
  readonly fields: Readonly<Record<Exclude<keyof EventDraft, 'start' | 'end'>, string>>;
  /** Heads a change of the event's days or times. */
  readonly when: string;
  readonly emptyValue: string;
  readonly leaveReasons: Readonly<Record<LeftReason, string>>;
  /** The calendar's name for a plan without a title. */
  readonly untitledPlan: string;
  /** Status column: what is wrong, briefly; filled with the names of the columns. */
  readonly needsFixing: string;
  /** Status column: by agreement, or the whole year. */
  readonly noDayYet: string;
  /** Status column: several dates, or again and again. */
  readonly manyDays: string;
  readonly failed: string;
  readonly changedMeanwhile: string;
  readonly removalNotConfirmed: string;
}

export const changeWords = (): Readonly<Record<Language, ChangeWords>> => ({
  ru: {
    fields: {
      summary: 'название',
      location: 'место',
      description: 'описание',
      transparency: 'занятость',
      colorId: 'цвет',
    },
    when: 'срок',
    emptyValue: 'пусто',
    leaveReasons: {
      'edited-in-calendar': 'Событие изменили в календаре. Оставляем как есть.',
      'deleted-in-calendar': 'Событие удалили в календаре. Заново не создаём.',
      'row-has-errors': 'В строке есть ошибка. Исправьте её, и событие появится или обновится.',
      'open-period': 'День не назначен или их несколько, поэтому события нет. Строка посчитана в сводке.',
    },
    untitledPlan: 'План работы с партнёрами',
    needsFixing: '⚠ исправьте: {columns}',
    noDayYet: '… день не назначен',
    manyDays: '… дней несколько, события нет',
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
    emptyValue: 'порожньо',
    leaveReasons: {
      'edited-in-calendar': 'Подію змінили в календарі. Залишаємо як є.',
      'deleted-in-calendar': 'Подію видалили в календарі. Знову не створюємо.',
      'row-has-errors': 'У рядку є помилка. Виправте її, і подія з’явиться або оновиться.',
      'open-period': 'День не призначено або їх кілька, тому події немає. Рядок враховано у зведенні.',
    },
    untitledPlan: 'План роботи з партнерами',
    needsFixing: '⚠ виправте: {columns}',
    noDayYet: '… день не призначено',
    manyDays: '… днів кілька, події немає',
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
    emptyValue: 'empty',
    leaveReasons: {
      'edited-in-calendar': 'The event was edited in Calendar. It stays as it is.',
      'deleted-in-calendar': 'The event was deleted in Calendar. It is not made again.',
      'row-has-errors': 'The row has an error. Fix it, and the event will be made or updated.',
      'open-period': 'No day is set, or several are, so there is no event. The row counts in the summary.',
    },
    untitledPlan: 'Partner plan',
    needsFixing: '⚠ to fix: {columns}',
    noDayYet: '… no day yet',
    manyDays: '… several days, no event',
    failed: 'Calendar refused to write this event. Check the row and try again.',
    changedMeanwhile: 'The row or the event changed meanwhile. Look at the changes again.',
    removalNotConfirmed: 'The removal was not confirmed; the event stays.',
  },
});
