import type { ProblemCode } from '../contract/panelServer';
import type { Language } from '../plan/language';

/**
 * Sentences about what keeps the add-on from doing what was asked: where, what is wrong, what to do. `{tabName}`,
 * `{columnNames}` and `{time}` are filled; a part in square brackets falls away where there is no time.
 */
export type ProblemWords = Readonly<Record<ProblemCode, string>>;

export const problemWords = (): Readonly<Record<Language, ProblemWords>> => ({
  ru: {
    'empty-sheet':
      'Лист «{tabName}» пуст. Загрузите готовый план или подготовьте таблицу и впишите план сами.',
    'no-plan':
      'В этой таблице пока нет плана: ни на одном листе нет столбцов {columnNames}. Загрузите готовый план или подготовьте таблицу, ваши листы останутся как есть.',
    'header-not-found':
      'На листе «{tabName}» нет шапки плана. Впишите в одну строку названия столбцов: {columnNames}.',
    'columns-missing':
      'На листе «{tabName}» для плана не хватает столбцов: {columnNames}. Добавьте их: ваш текст останется как есть.',
    'no-plan-rows': 'На листе «{tabName}» под шапкой пусто. Впишите хотя бы одно мероприятие.',
    busy: 'С планом сейчас работает кто-то ещё. Повторите через минуту.',
    'sync-running':
      'План сейчас синхронизирует кто-то ещё[ (последний раз в {time})]. Повторите через несколько минут.',
    'bad-input': 'Панель прислала непонятный запрос. Закройте её и откройте снова.',
    'no-calendar-right':
      'Google не разрешил записывать в календарь плана. Дайте разрешение или попросите доступ у того, кто создал календарь.',
    'permission-expired':
      'Разрешение Google больше не действует. Закройте панель, откройте её из меню и разрешите доступ ещё раз.',
    'calendar-gone':
      'Календарь плана не найден: его удалили или у вас нет доступа. Спросите того, кто его создал. В таблице всё осталось.',
    'calendar-limit':
      'Google пока не принимает события: исчерпан лимит. Сделанное сохранено, продолжите через несколько часов[, после {time}].',
    'calendar-unreachable': 'Календарь не отвечает. Сделанное сохранено, повторите через несколько минут.',
    'calendar-not-usable':
      'Этот календарь не подойдёт: его нет или вам нельзя в него записывать. Выберите другой или создайте новый.',
    'calendars-not-listed':
      'Google не показал ваши календари: разрешения нет. Укажите календарь по идентификатору или создайте новый.',
    'hourly-not-allowed':
      'Google не разрешил вам синхронизацию каждый час. Попросите включить её коллегу или синхронизируйте план сами.',
    'tab-not-empty':
      'В таблице уже есть план, лист «{tabName}». Этот план можно загрузить на новый лист рядом, прежний останется как есть.',
    'text-without-table':
      'В тексте нет таблицы плана. Скопируйте её с шапкой: дата, место, мероприятие, ответственный.',
    'cell-changed-meanwhile': 'Ячейку успели изменить, исправление не внесено. Проверьте план ещё раз.',
    'tab-gone': 'Этого листа уже нет: его удалили. Проверьте план ещё раз.',
  },
  uk: {
    'empty-sheet':
      'Аркуш «{tabName}» порожній. Завантажте готовий план або підготуйте таблицю і впишіть план самі.',
    'no-plan':
      'У цій таблиці поки немає плану: на жодному аркуші немає стовпців {columnNames}. Завантажте готовий план або підготуйте таблицю, ваші аркуші залишаться як є.',
    'header-not-found':
      'На аркуші «{tabName}» немає шапки плану. Впишіть в один рядок назви стовпців: {columnNames}.',
    'columns-missing':
      'На аркуші «{tabName}» для плану бракує стовпців: {columnNames}. Додайте їх: ваш текст залишиться як є.',
    'no-plan-rows': 'На аркуші «{tabName}» під шапкою порожньо. Впишіть хоча б один захід.',
    busy: 'З планом зараз працює хтось інший. Повторіть за хвилину.',
    'sync-running': 'План зараз синхронізує хтось інший[ (востаннє о {time})]. Повторіть за кілька хвилин.',
    'bad-input': 'Панель надіслала незрозумілий запит. Закрийте її та відкрийте знову.',
    'no-calendar-right':
      'Google не дозволив записувати в календар плану. Надайте дозвіл або попросіть доступ у того, хто створив календар.',
    'permission-expired':
      'Дозвіл Google більше не діє. Закрийте панель, відкрийте її з меню і надайте доступ ще раз.',
    'calendar-gone':
      'Календар плану не знайдено: його видалили або у вас немає доступу. Запитайте того, хто його створив. У таблиці все залишилось.',
    'calendar-limit':
      'Google поки не приймає події: вичерпано ліміт. Зроблене збережено, продовжте за кілька годин[, після {time}].',
    'calendar-unreachable': 'Календар не відповідає. Зроблене збережено, повторіть за кілька хвилин.',
    'calendar-not-usable':
      'Цей календар не підійде: його немає або вам не можна в нього записувати. Виберіть інший або створіть новий.',
    'calendars-not-listed':
      'Google не показав ваші календарі: дозволу немає. Укажіть календар за ідентифікатором або створіть новий.',
    'hourly-not-allowed':
      'Google не дозволив вам синхронізацію щогодини. Попросіть увімкнути її колегу або синхронізуйте план самі.',
    'tab-not-empty':
      'У таблиці вже є план, аркуш «{tabName}». Цей план можна завантажити на новий аркуш поруч, попередній залишиться як є.',
    'text-without-table':
      'У тексті немає таблиці плану. Скопіюйте її з шапкою: дата, місце, захід, відповідальний.',
    'cell-changed-meanwhile': 'Клітинку встигли змінити, виправлення не внесено. Перевірте план ще раз.',
    'tab-gone': 'Цього аркуша вже немає: його видалили. Перевірте план ще раз.',
  },
  en: {
    'empty-sheet':
      'The tab “{tabName}” is empty. Load a plan you have, or set the spreadsheet up and type the plan yourself.',
    'no-plan':
      'There is no plan in this spreadsheet yet: no tab has the columns {columnNames}. Load a plan you have, or set the spreadsheet up; your tabs stay as they are.',
    'header-not-found':
      'The tab “{tabName}” has no plan header. Write these column names into one row: {columnNames}.',
    'columns-missing':
      'The tab “{tabName}” lacks columns of a plan: {columnNames}. Add them; your text stays as it is.',
    'no-plan-rows': 'There is nothing under the header of “{tabName}”. Write at least one event.',
    busy: 'Somebody else is working with this plan. Try again in a minute.',
    'sync-running': 'Somebody else is syncing this plan[ (last seen at {time})]. Try again in a few minutes.',
    'bad-input': 'The panel sent a request that makes no sense. Close it and open it again.',
    'no-calendar-right':
      'Google did not allow writing to the plan’s calendar. Give permission, or ask whoever made the calendar for access.',
    'permission-expired':
      'Google’s permission no longer holds. Close the panel, open it from the menu and allow access again.',
    'calendar-gone':
      'The plan’s calendar was not found: it was deleted or you have no access. Ask whoever made it. The sheet is as it was.',
    'calendar-limit':
      'Google takes no more events for now: a limit is used up. What is done is saved; go on in a few hours[, after {time}].',
    'calendar-unreachable': 'Calendar does not answer. What is done is saved; try again in a few minutes.',
    'calendar-not-usable':
      'This calendar will not do: it does not exist, or you may not write to it. Choose another, or make a new one.',
    'calendars-not-listed':
      'Google did not list your calendars: it was not allowed. Give the calendar’s ID, or make a new one.',
    'hourly-not-allowed':
      'Google does not let you sync every hour. Ask a colleague to switch it on, or sync the plan yourself.',
    'tab-not-empty':
      'There is a plan already, on the tab “{tabName}”. This one can go into a new tab beside it; that one stays as it is.',
    'text-without-table':
      'The text holds no plan table. Copy it with its header: date, place, event, responsible.',
    'cell-changed-meanwhile': 'The cell was changed meanwhile; the fix was not made. Check the plan again.',
    'tab-gone': 'This tab is gone: somebody deleted it. Check the plan again.',
  },
});
