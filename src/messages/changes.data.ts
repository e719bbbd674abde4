import type { EventDraft } from '../calendar/calendarEvent';
import type { LeftReason } from '../calendar/decideChanges';
import type { Language } from '../plan/language';
import type { PeriodKind } from '../plan/period';

/** Why an entry has no event of its own. */
export interface NoEventWords {
  /** In the preview, with what to do. */
  readonly reason: string;
  /** In the status column. */
  readonly status: string;
}

/** The kinds of periods that are not one run of days. */
export type EventlessKind = Extract<PeriodKind, 'several' | 'recurring' | 'year' | 'plan-period' | 'open'>;

/** The words of the preview, of the status column and of what the sync makes. */
export interface ChangeWords {
  readonly fields: Readonly<Record<Exclude<keyof EventDraft, 'start' | 'end'>, string>>;
  /** Heads a change of the event's days or times. */
  readonly when: string;
  readonly emptyValue: string;
  readonly leaveReasons: Readonly<Record<Exclude<LeftReason, 'open-period'>, string>>;
  readonly noEvent: Readonly<Record<EventlessKind, NoEventWords>>;
  /** There is an event from before the row's period lost its days. */
  readonly earlierEventStays: string;
  /** The calendar's name for a plan without a title. */
  readonly untitledPlan: string;
  /** Status column: what is wrong, briefly; filled with the names of the columns. */
  readonly needsFixing: string;
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
    },
    noEvent: {
      several: {
        reason:
          'Сроков несколько. Разделите строку на вкладке «Проверка»: у каждого срока будет своё событие.',
        status: '… сроков несколько: разделите',
      },
      recurring: {
        reason: 'Повторяется. Повторы в календарь пока не записываем, строка посчитана в сводке.',
        status: '… повторяется, события нет',
      },
      year: {
        reason: 'Идёт весь год, без своего дня, поэтому события нет. Строка посчитана в сводке.',
        status: '… весь год, события нет',
      },
      'plan-period': {
        reason: 'Дни не названы, поэтому события нет. Впишите даты, и событие появится.',
        status: '… дни не названы',
      },
      open: {
        reason: 'День ещё не назначен. Впишите дату, и событие появится.',
        status: '… день не назначен',
      },
    },
    earlierEventStays: 'В сроке больше нет дня, поэтому прежнее событие осталось как было.',
    untitledPlan: 'План работы с партнёрами',
    needsFixing: '⚠ исправьте: {columns}',
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
    },
    noEvent: {
      several: {
        reason: 'Термінів кілька. Розділіть рядок на вкладці «Перевірка»: кожен термін матиме свою подію.',
        status: '… термінів кілька: розділіть',
      },
      recurring: {
        reason: 'Повторюється. Повтори до календаря поки не записуємо, рядок враховано у зведенні.',
        status: '… повторюється, події немає',
      },
      year: {
        reason: 'Триває весь рік, без свого дня, тому події немає. Рядок враховано у зведенні.',
        status: '… весь рік, події немає',
      },
      'plan-period': {
        reason: 'Дні не названо, тому події немає. Впишіть дати, і подія з’явиться.',
        status: '… дні не названо',
      },
      open: {
        reason: 'День ще не призначено. Впишіть дату, і подія з’явиться.',
        status: '… день не призначено',
      },
    },
    earlierEventStays: 'У терміні більше немає дня, тому попередня подія залишилась як була.',
    untitledPlan: 'План роботи з партнерами',
    needsFixing: '⚠ виправте: {columns}',
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
    },
    noEvent: {
      several: {
        reason: 'There are several dates. Split the row under “Check”: each date gets its own event.',
        status: '… several dates: split',
      },
      recurring: {
        reason: 'It repeats. Repeats are not written to Calendar yet; the row counts in the summary.',
        status: '… repeats, no event',
      },
      year: {
        reason: 'It runs all year without a day of its own, so there is no event. The summary counts it.',
        status: '… all year, no event',
      },
      'plan-period': {
        reason: 'The days are not named, so there is no event. Type the dates, and it will be made.',
        status: '… days not named',
      },
      open: {
        reason: 'No day is set yet. Type the date, and the event will be made.',
        status: '… no day yet',
      },
    },
    earlierEventStays: 'The date no longer holds a day, so the earlier event stays as it is.',
    untitledPlan: 'Partner plan',
    needsFixing: '⚠ to fix: {columns}',
    failed: 'Calendar refused to write this event. Check the row and try again.',
    changedMeanwhile: 'The row or the event changed meanwhile. Look at the changes again.',
    removalNotConfirmed: 'The removal was not confirmed; the event stays.',
  },
});
