import type { ColumnKey } from '../plan/columns';
import type { FindingCode, FindingParameters, Fix } from '../plan/finding';
import type { Language } from '../plan/language';

/** What is wrong and what to do: one sentence each, with placeholders as `fillSentence` knows them. */
export interface FindingSentences {
  readonly problem: string;
  readonly advice: string;
}

/** A code, or a code with its variant: «date-unreadable/slip». */
export type SentenceKey = {
  [Code in FindingCode]: FindingParameters[Code] extends { readonly variant: infer Variant extends string }
    ? `${Code}/${Variant}`
    : Code;
}[FindingCode];

/** The words of one language about findings. */
export interface FindingCatalogue {
  readonly findings: Readonly<Record<SentenceKey, FindingSentences>>;
  readonly row: string;
  readonly wholePlan: string;
  /** What people call the column, within a sentence. */
  readonly columns: Readonly<Record<ColumnKey, string>>;
  /** On the button that applies a fix. */
  readonly fixes: Readonly<Record<Fix['kind'], string>>;
}

const ru: FindingCatalogue = {
  findings: {
    'date-missing': {
      problem: 'Не указан срок.',
      advice: 'Напишите дату или месяц, например «15 сентября» или «октябрь».',
    },
    'date-unreadable/unknown': {
      problem: 'Не понимаю срок {«text»}.',
      advice: 'Напишите дату или месяц, например «15 сентября», «10–14 октября» или «ноябрь».',
    },
    'date-unreadable/no-such-day': {
      problem: 'Не понимаю срок {«text»}: такого дня нет.',
      advice: 'Исправьте на {«nearest»} или напишите месяц.',
    },
    'date-unreadable/slip': {
      problem: 'Не понимаю срок {«text»}.',
      advice: 'Похоже на опечатку. Исправьте на {«nearest»} или напишите дату.',
    },
    'date-ambiguous/unknown': {
      problem: 'Срок {«text»} можно понять по-разному.',
      advice: 'Напишите точнее, например «15 сентября» или «15.09.2026».',
    },
    'date-ambiguous/nearest': {
      problem: 'Срок {«text»} можно понять по-разному.',
      advice: 'Напишите точнее, например {«nearest»}.',
    },
    'date-above-unreadable': {
      problem: 'Срок взят из строки {rowNumberAbove}, а его не удаётся понять: {«text»}.',
      advice: 'Исправьте срок в строке {rowNumberAbove} или напишите здесь свой.',
    },
    'date-outside-school-year': {
      problem: 'Срок {«text»} не относится к {schoolYear} учебному году.',
      advice: 'Проверьте год. Если всё верно, ничего менять не нужно.',
    },
    'school-year-unknown': {
      problem: 'Не знаю, на какой учебный год составлен план.',
      advice: 'Напишите учебный год над таблицей или на листе «О плане», например «2026/27».',
    },
    'place-missing': {
      problem: 'Не указано место.',
      advice: 'Напишите, где это будет: учреждение, школьный кабинет или «онлайн».',
    },
    'place-reads-like-event': {
      problem: '{«text»} больше похоже на мероприятие, чем на место.',
      advice: 'Напишите здесь, где это будет, а о чём речь — в мероприятии.',
    },
    'event-missing': {
      problem: 'Не указано мероприятие.',
      advice: 'Напишите, что запланировано, или удалите строку.',
    },
    'responsible-missing': {
      problem: 'Не указан ответственный.',
      advice: 'Напишите, кто отвечает, например «классный руководитель».',
    },
    'row-torn': {
      problem: 'Эта строка продолжает строку {rowNumberAbove}: похоже, её разорвал конец страницы.',
      advice: 'Соедините её со строкой {rowNumberAbove} или укажите срок и место, если это отдельная запись.',
    },
  },
  row: 'Строка {rowNumber}',
  wholePlan: 'Весь план',
  columns: {
    date: 'срок',
    place: 'место',
    event: 'мероприятие',
    responsible: 'ответственный',
    number: 'номер',
    time: 'время',
    block: 'блок',
    class: 'класс',
    done: 'отметка о выполнении',
    note: 'примечание',
    status: 'календарь',
    rowId: 'код строки',
    state: 'состояние записи',
  },
  fixes: {
    'use-nearest-date': 'Исправить на {«after»}',
    'move-place-to-event': 'Перенести в мероприятие',
    'join-with-row-above': 'Соединить со строкой {rowNumber}',
  },
};

const uk: FindingCatalogue = {
  findings: {
    'date-missing': {
      problem: 'Не вказано термін.',
      advice: 'Напишіть дату або місяць, наприклад «15 вересня» чи «жовтень».',
    },
    'date-unreadable/unknown': {
      problem: 'Не розумію термін {«text»}.',
      advice: 'Напишіть дату або місяць, наприклад «15 вересня», «10–14 жовтня» чи «листопад».',
    },
    'date-unreadable/no-such-day': {
      problem: 'Не розумію термін {«text»}: такого дня немає.',
      advice: 'Виправте на {«nearest»} або напишіть місяць.',
    },
    'date-unreadable/slip': {
      problem: 'Не розумію термін {«text»}.',
      advice: 'Схоже на описку. Виправте на {«nearest»} або напишіть дату.',
    },
    'date-ambiguous/unknown': {
      problem: 'Термін {«text»} можна зрозуміти по-різному.',
      advice: 'Напишіть точніше, наприклад «15 вересня» або «15.09.2026».',
    },
    'date-ambiguous/nearest': {
      problem: 'Термін {«text»} можна зрозуміти по-різному.',
      advice: 'Напишіть точніше, наприклад {«nearest»}.',
    },
    'date-above-unreadable': {
      problem: 'Термін узято з рядка {rowNumberAbove}, а його не вдається зрозуміти: {«text»}.',
      advice: 'Виправте термін у рядку {rowNumberAbove} або напишіть тут свій.',
    },
    'date-outside-school-year': {
      problem: 'Термін {«text»} не належить до {schoolYear} навчального року.',
      advice: 'Перевірте рік. Якщо все правильно, нічого змінювати не потрібно.',
    },
    'school-year-unknown': {
      problem: 'Не знаю, на який навчальний рік складено план.',
      advice: 'Напишіть навчальний рік над таблицею або на аркуші «Про план», наприклад «2026/27».',
    },
    'place-missing': {
      problem: 'Не вказано місце.',
      advice: 'Напишіть, де це відбудеться: заклад, шкільний кабінет або «онлайн».',
    },
    'place-reads-like-event': {
      problem: '{«text»} більше схоже на захід, ніж на місце.',
      advice: 'Напишіть тут, де це відбудеться, а про що йдеться — у заході.',
    },
    'event-missing': {
      problem: 'Не вказано захід.',
      advice: 'Напишіть, що заплановано, або видаліть рядок.',
    },
    'responsible-missing': {
      problem: 'Не вказано відповідального.',
      advice: 'Напишіть, хто відповідає, наприклад «класний керівник».',
    },
    'row-torn': {
      problem: 'Цей рядок продовжує рядок {rowNumberAbove}: схоже, його розірвав кінець сторінки.',
      advice: 'З’єднайте його з рядком {rowNumberAbove} або вкажіть термін і місце, якщо це окремий запис.',
    },
  },
  row: 'Рядок {rowNumber}',
  wholePlan: 'Увесь план',
  columns: {
    date: 'термін',
    place: 'місце',
    event: 'захід',
    responsible: 'відповідальний',
    number: 'номер',
    time: 'час',
    block: 'блок',
    class: 'клас',
    done: 'відмітка про виконання',
    note: 'примітка',
    status: 'календар',
    rowId: 'код рядка',
    state: 'стан запису',
  },
  fixes: {
    'use-nearest-date': 'Виправити на {«after»}',
    'move-place-to-event': 'Перенести в захід',
    'join-with-row-above': 'З’єднати з рядком {rowNumber}',
  },
};

const en: FindingCatalogue = {
  findings: {
    'date-missing': {
      problem: 'There is no date.',
      advice: 'Write a date or a month, for example “15 September” or “October”.',
    },
    'date-unreadable/unknown': {
      problem: 'I cannot read the date {“text”}.',
      advice: 'Write a date or a month, for example “15 September”, “10–14 October” or “November”.',
    },
    'date-unreadable/no-such-day': {
      problem: 'I cannot read the date {“text”}: there is no such day.',
      advice: 'Change it to {“nearest”}, or write a month.',
    },
    'date-unreadable/slip': {
      problem: 'I cannot read the date {“text”}.',
      advice: 'It looks like a slip of the pen. Change it to {“nearest”}, or write a date.',
    },
    'date-ambiguous/unknown': {
      problem: 'The date {“text”} can be read in more than one way.',
      advice: 'Write it more exactly, for example “15 September” or “15.09.2026”.',
    },
    'date-ambiguous/nearest': {
      problem: 'The date {“text”} can be read in more than one way.',
      advice: 'Write it more exactly, for example {“nearest”}.',
    },
    'date-above-unreadable': {
      problem: 'The date comes from row {rowNumberAbove} and cannot be read there: {“text”}.',
      advice: 'Correct the date in row {rowNumberAbove}, or write another one here.',
    },
    'date-outside-school-year': {
      problem: 'The date {“text”} is outside the school year {schoolYear}.',
      advice: 'Please check the year. If it is right, nothing needs to change.',
    },
    'school-year-unknown': {
      problem: 'I do not know which school year this plan is for.',
      advice: 'Write the school year above the table or on the tab “About the plan”, for example “2026/27”.',
    },
    'place-missing': {
      problem: 'There is no place.',
      advice: 'Write where it will be: an institution, a room at school or “online”.',
    },
    'place-reads-like-event': {
      problem: '{“text”} reads like an event and not like a place.',
      advice: 'Write here where it will be, and under the event what it is about.',
    },
    'event-missing': {
      problem: 'There is no event.',
      advice: 'Write what is planned, or delete the row.',
    },
    'responsible-missing': {
      problem: 'Nobody is responsible.',
      advice: 'Write who is responsible, for example “class teacher”.',
    },
    'row-torn': {
      problem: 'This row goes on with row {rowNumberAbove}: it seems that a page end tore it in two.',
      advice: 'Join it with row {rowNumberAbove}, or give it a date and a place if it stands for itself.',
    },
  },
  row: 'Row {rowNumber}',
  wholePlan: 'The whole plan',
  columns: {
    date: 'date',
    place: 'place',
    event: 'event',
    responsible: 'responsible',
    number: 'number',
    time: 'time',
    block: 'block',
    class: 'class',
    done: 'done mark',
    note: 'note',
    status: 'calendar',
    rowId: 'row id',
    state: 'entry state',
  },
  fixes: {
    'use-nearest-date': 'Change to {“after”}',
    'move-place-to-event': 'Move to the event',
    'join-with-row-above': 'Join with row {rowNumber}',
  },
};

export const findingCatalogues = (): Readonly<Record<Language, FindingCatalogue>> => ({ ru, uk, en });
