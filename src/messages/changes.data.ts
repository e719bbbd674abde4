import type { KeptReason } from '../calendar/decideChanges';
import type { EventField } from '../calendar/eventFields';
import type { Language } from '../plan/language';
import type { PeriodKind } from '../plan/period';

/** Why an entry has no event of its own. */
export interface NoEventWords {
  /** In the preview, with what to do. */
  readonly reason: string;
  /** In the status column. */
  readonly status: string;
}

/** The kinds of periods that may set no day: months only when the plan's people chose so. */
export type EventlessKind = Extract<
  PeriodKind,
  'months' | 'several' | 'recurring' | 'year' | 'plan-period' | 'open'
>;

/** The words of the preview, of the status column and of what the sync makes. */
export interface ChangeWords {
  readonly fields: Readonly<Record<EventField, string>>;
  readonly emptyValue: string;
  readonly leaveReasons: Readonly<Record<Exclude<KeptReason, 'no-day'>, string>>;
  /** A person left it as it is in Calendar earlier on; filled with the names of the fields. */
  readonly leftByChoice: string;
  readonly leftDeleted: string;
  readonly noEvent: Readonly<Record<EventlessKind, NoEventWords>>;
  /** There is an event from before the row's period lost its days. */
  readonly earlierEventStays: string;
  /** What a person changed in Calendar: filled with the field and what stands in plan and Calendar. */
  readonly editedValue: string;
  readonly editedField: string;
  readonly alsoChangedInPlan: string;
  readonly deletedInCalendar: string;
  /** Of a removal whose event people changed. */
  readonly editedBeforeRemoval: string;
  /** Guests whom people invited: filled with their number. */
  readonly guestsStay: string;
  readonly choices: {
    readonly take: string;
    readonly putBack: string;
    readonly putBackDeleted: string;
    readonly leave: string;
    readonly leaveDeleted: string;
  };
  /** The calendar's name for a plan without a title. */
  readonly untitledPlan: string;
  /** Status column: what is wrong, briefly; filled with the names of the columns. */
  readonly needsFixing: string;
  readonly excludedStatus: string;
  readonly editedStatus: string;
  readonly deletedStatus: string;
  readonly failed: string;
  readonly changedMeanwhile: string;
  readonly takeRefused: string;
  readonly removalNotConfirmed: string;
}

export const changeWords = (): Readonly<Record<Language, ChangeWords>> => ({
  ru: {
    fields: {
      summary: 'название',
      when: 'срок',
      location: 'место',
      description: 'описание',
      transparency: 'занятость',
      colorId: 'цвет',
      guests: 'гости',
    },
    emptyValue: 'пусто',
    leaveReasons: {
      'row-has-errors': 'В строке есть ошибка. Исправьте её, и событие появится или обновится.',
      excluded: 'В столбце «Без календаря» стоит отметка. Событие не трогаем.',
    },
    leftByChoice: 'Оставлено как в календаре по вашему решению: {fields}.',
    leftDeleted: 'Событие удалили в календаре, и вы решили не возвращать его.',
    noEvent: {
      months: {
        reason: 'Известен только месяц. По вашей настройке событие появится, когда будет назначен день.',
        status: '… день не назначен',
      },
      several: {
        reason:
          'Сроков несколько. Разделите строку на вкладке «Проверка»: у каждого срока будет своё событие.',
        status: '… сроков несколько: разделите',
      },
      recurring: {
        reason: 'Сказано, как часто, но не когда. Впишите день недели или число, и событие появится.',
        status: '… не сказано, когда',
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
    editedValue: '{field}: в плане {before}, в календаре {after}',
    editedField: '{field}: изменено в календаре',
    alsoChangedInPlan: 'В плане это тоже изменили.',
    deletedInCalendar: 'Событие удалили в календаре.',
    editedBeforeRemoval: 'Его меняли в календаре.',
    guestsStay: 'гостей: {count}, они остаются',
    choices: {
      take: 'Взять в таблицу',
      putBack: 'Вернуть как в плане',
      putBackDeleted: 'Вернуть событие в календарь',
      leave: 'Оставить как в календаре',
      leaveDeleted: 'Больше не создавать',
    },
    untitledPlan: 'План работы с партнёрами',
    needsFixing: '⚠ исправьте: {columns}',
    excludedStatus: '– без календаря',
    editedStatus: '? изменено в календаре',
    deletedStatus: '? удалено в календаре',
    failed: 'Календарь отказался записать это событие. Проверьте строку и повторите.',
    changedMeanwhile: 'Строку или событие успели изменить. Посмотрите изменения ещё раз.',
    takeRefused: 'Ячейку успели изменить, или в ней формула. В таблице и в календаре всё осталось как было.',
    removalNotConfirmed: 'Удаление не подтверждено, событие осталось.',
  },
  uk: {
    fields: {
      summary: 'назва',
      when: 'термін',
      location: 'місце',
      description: 'опис',
      transparency: 'зайнятість',
      colorId: 'колір',
      guests: 'гості',
    },
    emptyValue: 'порожньо',
    leaveReasons: {
      'row-has-errors': 'У рядку є помилка. Виправте її, і подія з’явиться або оновиться.',
      excluded: 'У стовпці «Без календаря» стоїть позначка. Подію не чіпаємо.',
    },
    leftByChoice: 'Залишено як у календарі за вашим рішенням: {fields}.',
    leftDeleted: 'Подію видалили в календарі, і ви вирішили не повертати її.',
    noEvent: {
      months: {
        reason: 'Відомий лише місяць. За вашим налаштуванням подія з’явиться, коли буде призначено день.',
        status: '… день не призначено',
      },
      several: {
        reason: 'Термінів кілька. Розділіть рядок на вкладці «Перевірка»: кожен термін матиме свою подію.',
        status: '… термінів кілька: розділіть',
      },
      recurring: {
        reason: 'Сказано, як часто, але не коли. Впишіть день тижня або число, і подія з’явиться.',
        status: '… не сказано, коли',
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
    editedValue: '{field}: у плані {before}, у календарі {after}',
    editedField: '{field}: змінено в календарі',
    alsoChangedInPlan: 'У плані це теж змінили.',
    deletedInCalendar: 'Подію видалили в календарі.',
    editedBeforeRemoval: 'Її змінювали в календарі.',
    guestsStay: 'гостей: {count}, вони залишаються',
    choices: {
      take: 'Взяти до таблиці',
      putBack: 'Повернути як у плані',
      putBackDeleted: 'Повернути подію до календаря',
      leave: 'Залишити як у календарі',
      leaveDeleted: 'Більше не створювати',
    },
    untitledPlan: 'План роботи з партнерами',
    needsFixing: '⚠ виправте: {columns}',
    excludedStatus: '– без календаря',
    editedStatus: '? змінено в календарі',
    deletedStatus: '? видалено в календарі',
    failed: 'Календар відмовився записати цю подію. Перевірте рядок і повторіть.',
    changedMeanwhile: 'Рядок або подію встигли змінити. Перегляньте зміни ще раз.',
    takeRefused:
      'Клітинку встигли змінити, або в ній формула. У таблиці й у календарі все залишилось як було.',
    removalNotConfirmed: 'Видалення не підтверджено, подія залишилась.',
  },
  en: {
    fields: {
      summary: 'title',
      when: 'when',
      location: 'place',
      description: 'description',
      transparency: 'busy or free',
      colorId: 'colour',
      guests: 'guests',
    },
    emptyValue: 'empty',
    leaveReasons: {
      'row-has-errors': 'The row has an error. Fix it, and the event will be made or updated.',
      excluded: 'The column “No calendar” has a mark. The event is left alone.',
    },
    leftByChoice: 'Left as it is in Calendar, as you decided: {fields}.',
    leftDeleted: 'The event was deleted in Calendar, and you decided not to bring it back.',
    noEvent: {
      months: {
        reason: 'Only the month is known. As you chose in the settings, the event is made once a day is set.',
        status: '… no day yet',
      },
      several: {
        reason: 'There are several dates. Split the row under “Check”: each date gets its own event.',
        status: '… several dates: split',
      },
      recurring: {
        reason: 'It says how often but not when. Type a weekday or a day of the month, and it will be made.',
        status: '… does not say when',
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
    editedValue: '{field}: {before} in the plan, {after} in Calendar',
    editedField: '{field}: changed in Calendar',
    alsoChangedInPlan: 'The plan changed it too.',
    deletedInCalendar: 'The event was deleted in Calendar.',
    editedBeforeRemoval: 'People changed it in Calendar.',
    guestsStay: 'guests: {count}, they stay',
    choices: {
      take: 'Take into the sheet',
      putBack: 'Put back as in the plan',
      putBackDeleted: 'Put the event back',
      leave: 'Leave as in Calendar',
      leaveDeleted: 'Do not make it again',
    },
    untitledPlan: 'Partner plan',
    needsFixing: '⚠ to fix: {columns}',
    excludedStatus: '– no calendar',
    editedStatus: '? changed in Calendar',
    deletedStatus: '? deleted in Calendar',
    failed: 'Calendar refused to write this event. Check the row and try again.',
    changedMeanwhile: 'The row or the event changed meanwhile. Look at the changes again.',
    takeRefused: 'The cell was changed meanwhile or holds a formula. Sheet and calendar are as they were.',
    removalNotConfirmed: 'The removal was not confirmed; the event stays.',
  },
});
