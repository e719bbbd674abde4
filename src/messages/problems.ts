import type { Problem, ProblemCode } from '../contract/panelServer';
import type { Language } from '../plan/language';

type ProblemWords = Readonly<Record<ProblemCode, (problem: Problem) => string>>;

const problemWords: Readonly<Record<Language, ProblemWords>> = {
  ru: {
    'empty-sheet': ({ tabName }) =>
      `Лист «${tabName}» пуст. Вставьте таблицу плана или нажмите «Подготовить таблицу».`,
    'header-not-found': ({ tabName, columnNames }) =>
      `На листе «${tabName}» нет шапки плана. Впишите в одну строку названия столбцов: ${columnNames}.`,
    'no-plan-rows': ({ tabName }) =>
      `На листе «${tabName}» под шапкой пусто. Впишите хотя бы одно мероприятие.`,
    busy: () => 'С планом сейчас работает кто-то ещё. Повторите через минуту.',
    'bad-input': () => 'Панель прислала непонятный запрос. Закройте её и откройте снова.',
    'no-calendar-right': () =>
      'Google не разрешил записывать в календарь плана. Дайте разрешение или попросите доступ у того, кто создал календарь.',
    'calendar-gone': () =>
      'Календарь плана не найден: его удалили или у вас нет доступа. Спросите того, кто его создал. В таблице всё осталось.',
    'calendar-limit': () =>
      'Google больше не принимает события: исчерпан лимит. Сделанное сохранено, продолжите через несколько часов.',
    'calendar-unreachable': () =>
      'Календарь не отвечает. Сделанное сохранено, повторите через несколько минут.',
    'tab-name-taken': ({ tabName }) =>
      `Лист «${tabName}» уже есть, и он не наш. Переименуйте его и повторите.`,
    'tab-not-empty': ({ tabName }) =>
      `На листе «${tabName}» уже есть данные. Загрузите план в новую таблицу, чтобы ничего не потерять.`,
    'text-without-table': () =>
      'В тексте нет таблицы плана. Скопируйте её с шапкой: дата, место, мероприятие, ответственный.',
    'cell-changed-meanwhile': () => 'Ячейку успели изменить, исправление не внесено. Проверьте план ещё раз.',
  },
  uk: {
    'empty-sheet': ({ tabName }) =>
      `Аркуш «${tabName}» порожній. Вставте таблицю плану або натисніть «Підготувати таблицю».`,
    'header-not-found': ({ tabName, columnNames }) =>
      `На аркуші «${tabName}» немає шапки плану. Впишіть в один рядок назви стовпців: ${columnNames}.`,
    'no-plan-rows': ({ tabName }) => `На аркуші «${tabName}» під шапкою порожньо. Впишіть хоча б один захід.`,
    busy: () => 'З планом зараз працює хтось інший. Повторіть за хвилину.',
    'bad-input': () => 'Панель надіслала незрозумілий запит. Закрийте її та відкрийте знову.',
    'no-calendar-right': () =>
      'Google не дозволив записувати в календар плану. Надайте дозвіл або попросіть доступ у того, хто створив календар.',
    'calendar-gone': () =>
      'Календар плану не знайдено: його видалили або у вас немає доступу. Запитайте того, хто його створив. У таблиці все залишилось.',
    'calendar-limit': () =>
      'Google більше не приймає події: вичерпано ліміт. Зроблене збережено, продовжте за кілька годин.',
    'calendar-unreachable': () => 'Календар не відповідає. Зроблене збережено, повторіть за кілька хвилин.',
    'tab-name-taken': ({ tabName }) =>
      `Аркуш «${tabName}» уже є, і він не наш. Перейменуйте його й повторіть.`,
    'tab-not-empty': ({ tabName }) =>
      `На аркуші «${tabName}» вже є дані. Завантажте план у нову таблицю, щоб нічого не втратити.`,
    'text-without-table': () =>
      'У тексті немає таблиці плану. Скопіюйте її з шапкою: дата, місце, захід, відповідальний.',
    'cell-changed-meanwhile': () =>
      'Клітинку встигли змінити, виправлення не внесено. Перевірте план ще раз.',
  },
  en: {
    'empty-sheet': ({ tabName }) =>
      `The tab “${tabName}” is empty. Paste the plan's table or choose “Set up this spreadsheet”.`,
    'header-not-found': ({ tabName, columnNames }) =>
      `The tab “${tabName}” has no plan header. Write these column names into one row: ${columnNames}.`,
    'no-plan-rows': ({ tabName }) =>
      `There is nothing under the header of “${tabName}”. Write at least one event.`,
    busy: () => 'Somebody else is working with this plan. Try again in a minute.',
    'bad-input': () => 'The panel sent a request that makes no sense. Close it and open it again.',
    'no-calendar-right': () =>
      'Google did not allow writing to the plan’s calendar. Give permission, or ask whoever made the calendar for access.',
    'calendar-gone': () =>
      'The plan’s calendar was not found: it was deleted or you have no access. Ask whoever made it. The sheet is as it was.',
    'calendar-limit': () =>
      'Google takes no more events: a limit is used up. What is done is saved; go on in a few hours.',
    'calendar-unreachable': () =>
      'Calendar does not answer. What is done is saved; try again in a few minutes.',
    'tab-name-taken': ({ tabName }) =>
      `There is a tab “${tabName}” that is not ours. Rename it and try again.`,
    'tab-not-empty': ({ tabName }) =>
      `The tab “${tabName}” is not empty. Load the plan into a new spreadsheet to lose nothing.`,
    'text-without-table': () =>
      'The text holds no plan table. Copy it with its header: date, place, event, responsible.',
    'cell-changed-meanwhile': () =>
      'The cell was changed meanwhile; the fix was not made. Check the plan again.',
  },
};

/** What is wrong and what to do, for everything that keeps the add-on from doing what was asked. */
export function problemSentence(problem: Problem, language: Language): string {
  return problemWords[language][problem.code](problem);
}
