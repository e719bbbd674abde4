import type { ColumnKey } from '../plan/columns';
import type { Finding, FindingCode, FindingParameters, Fix } from '../plan/finding';
import type { Language } from '../plan/language';

/** A finding as a person reads it. */
export interface FindingWords {
  /** «Строка 7, срок». */
  readonly where: string;
  /** What is wrong: one sentence. */
  readonly problem: string;
  /** What to do: one sentence. */
  readonly advice: string;
}

type Sentences = Omit<FindingWords, 'where'>;

type FindingCatalogue = {
  readonly [Code in FindingCode]: (parameters: FindingParameters[Code]) => Sentences;
};

interface LanguageWords {
  readonly findings: FindingCatalogue;
  readonly row: (rowNumber: number) => string;
  readonly wholePlan: string;
  /** What people call the column, within a sentence. */
  readonly columns: Readonly<Record<ColumnKey, string>>;
  readonly fixes: Readonly<Record<Fix['kind'], (fix: Fix) => string>>;
}

/** Cells may be long; in a sentence their beginning is enough. */
const longestQuotation = 60;

const ru: LanguageWords = {
  findings: {
    'date-missing': () => ({
      problem: 'Не указан срок.',
      advice: 'Напишите дату или месяц, например «15 сентября» или «октябрь».',
    }),
    'date-unreadable': ({ text, mistake, nearest }) => ({
      problem: `Не понимаю срок ${quoteSlavic(text)}${mistake === 'no-such-day' ? ': такого дня нет' : ''}.`,
      advice:
        nearest === undefined
          ? 'Напишите дату или месяц, например «15 сентября», «10–14 октября» или «ноябрь».'
          : mistake === 'no-such-day'
            ? `Исправьте на ${quoteSlavic(nearest)} или напишите месяц.`
            : `Похоже на опечатку. Исправьте на ${quoteSlavic(nearest)} или напишите дату.`,
    }),
    'date-ambiguous': ({ text, nearest }) => ({
      problem: `Срок ${quoteSlavic(text)} можно понять по-разному.`,
      advice:
        nearest === undefined
          ? 'Напишите точнее, например «15 сентября» или «15.09.2026».'
          : `Напишите точнее, например ${quoteSlavic(nearest)}.`,
    }),
    'date-above-unreadable': ({ text, rowNumberAbove }) => ({
      problem: `Срок взят из строки ${rowNumberAbove}, а его не удаётся понять: ${quoteSlavic(text)}.`,
      advice: `Исправьте срок в строке ${rowNumberAbove} или напишите здесь свой.`,
    }),
    'date-outside-school-year': ({ text, schoolYear }) => ({
      problem: `Срок ${quoteSlavic(text)} не относится к ${schoolYear} учебному году.`,
      advice: 'Проверьте год. Если всё верно, ничего менять не нужно.',
    }),
    'school-year-unknown': () => ({
      problem: 'Не знаю, на какой учебный год составлен план.',
      advice: 'Напишите учебный год над таблицей или на листе «О плане», например «2026/27».',
    }),
    'place-missing': () => ({
      problem: 'Не указано место.',
      advice: 'Напишите, где это будет: учреждение, школьный кабинет или «онлайн».',
    }),
    'place-reads-like-event': ({ text }) => ({
      problem: `${quoteSlavic(text)} больше похоже на мероприятие, чем на место.`,
      advice: 'Напишите здесь, где это будет, а о чём речь — в мероприятии.',
    }),
    'event-missing': () => ({
      problem: 'Не указано мероприятие.',
      advice: 'Напишите, что запланировано, или удалите строку.',
    }),
    'responsible-missing': () => ({
      problem: 'Не указан ответственный.',
      advice: 'Напишите, кто отвечает, например «классный руководитель».',
    }),
    'row-torn': ({ rowNumberAbove }) => ({
      problem: `Эта строка продолжает строку ${rowNumberAbove}: похоже, её разорвал конец страницы.`,
      advice: `Соедините её со строкой ${rowNumberAbove} или укажите срок и место, если это отдельная запись.`,
    }),
  },
  row: (rowNumber) => `Строка ${rowNumber}`,
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
    'use-nearest-date': (fix) => `Исправить на ${quoteSlavic(newText(fix))}`,
    'move-place-to-event': () => 'Перенести в мероприятие',
    'join-with-row-above': (fix) => `Соединить со строкой ${fix.edits[0]?.rowNumber ?? ''}`,
  },
};

const uk: LanguageWords = {
  findings: {
    'date-missing': () => ({
      problem: 'Не вказано термін.',
      advice: 'Напишіть дату або місяць, наприклад «15 вересня» чи «жовтень».',
    }),
    'date-unreadable': ({ text, mistake, nearest }) => ({
      problem: `Не розумію термін ${quoteSlavic(text)}${mistake === 'no-such-day' ? ': такого дня немає' : ''}.`,
      advice:
        nearest === undefined
          ? 'Напишіть дату або місяць, наприклад «15 вересня», «10–14 жовтня» чи «листопад».'
          : mistake === 'no-such-day'
            ? `Виправте на ${quoteSlavic(nearest)} або напишіть місяць.`
            : `Схоже на описку. Виправте на ${quoteSlavic(nearest)} або напишіть дату.`,
    }),
    'date-ambiguous': ({ text, nearest }) => ({
      problem: `Термін ${quoteSlavic(text)} можна зрозуміти по-різному.`,
      advice:
        nearest === undefined
          ? 'Напишіть точніше, наприклад «15 вересня» або «15.09.2026».'
          : `Напишіть точніше, наприклад ${quoteSlavic(nearest)}.`,
    }),
    'date-above-unreadable': ({ text, rowNumberAbove }) => ({
      problem: `Термін узято з рядка ${rowNumberAbove}, а його не вдається зрозуміти: ${quoteSlavic(text)}.`,
      advice: `Виправте термін у рядку ${rowNumberAbove} або напишіть тут свій.`,
    }),
    'date-outside-school-year': ({ text, schoolYear }) => ({
      problem: `Термін ${quoteSlavic(text)} не належить до ${schoolYear} навчального року.`,
      advice: 'Перевірте рік. Якщо все правильно, нічого змінювати не потрібно.',
    }),
    'school-year-unknown': () => ({
      problem: 'Не знаю, на який навчальний рік складено план.',
      advice: 'Напишіть навчальний рік над таблицею або на аркуші «Про план», наприклад «2026/27».',
    }),
    'place-missing': () => ({
      problem: 'Не вказано місце.',
      advice: 'Напишіть, де це відбудеться: заклад, шкільний кабінет або «онлайн».',
    }),
    'place-reads-like-event': ({ text }) => ({
      problem: `${quoteSlavic(text)} більше схоже на захід, ніж на місце.`,
      advice: 'Напишіть тут, де це відбудеться, а про що йдеться — у заході.',
    }),
    'event-missing': () => ({
      problem: 'Не вказано захід.',
      advice: 'Напишіть, що заплановано, або видаліть рядок.',
    }),
    'responsible-missing': () => ({
      problem: 'Не вказано відповідального.',
      advice: 'Напишіть, хто відповідає, наприклад «класний керівник».',
    }),
    'row-torn': ({ rowNumberAbove }) => ({
      problem: `Цей рядок продовжує рядок ${rowNumberAbove}: схоже, його розірвав кінець сторінки.`,
      advice: `З’єднайте його з рядком ${rowNumberAbove} або вкажіть термін і місце, якщо це окремий запис.`,
    }),
  },
  row: (rowNumber) => `Рядок ${rowNumber}`,
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
    'use-nearest-date': (fix) => `Виправити на ${quoteSlavic(newText(fix))}`,
    'move-place-to-event': () => 'Перенести в захід',
    'join-with-row-above': (fix) => `З’єднати з рядком ${fix.edits[0]?.rowNumber ?? ''}`,
  },
};

const en: LanguageWords = {
  findings: {
    'date-missing': () => ({
      problem: 'There is no date.',
      advice: 'Write a date or a month, for example “15 September” or “October”.',
    }),
    'date-unreadable': ({ text, mistake, nearest }) => ({
      problem: `I cannot read the date ${quoteEn(text)}${mistake === 'no-such-day' ? ': there is no such day' : ''}.`,
      advice:
        nearest === undefined
          ? 'Write a date or a month, for example “15 September”, “10–14 October” or “November”.'
          : mistake === 'no-such-day'
            ? `Change it to ${quoteEn(nearest)}, or write a month.`
            : `It looks like a slip of the pen. Change it to ${quoteEn(nearest)}, or write a date.`,
    }),
    'date-ambiguous': ({ text, nearest }) => ({
      problem: `The date ${quoteEn(text)} can be read in more than one way.`,
      advice:
        nearest === undefined
          ? 'Write it more exactly, for example “15 September” or “15.09.2026”.'
          : `Write it more exactly, for example ${quoteEn(nearest)}.`,
    }),
    'date-above-unreadable': ({ text, rowNumberAbove }) => ({
      problem: `The date comes from row ${rowNumberAbove} and cannot be read there: ${quoteEn(text)}.`,
      advice: `Correct the date in row ${rowNumberAbove}, or write another one here.`,
    }),
    'date-outside-school-year': ({ text, schoolYear }) => ({
      problem: `The date ${quoteEn(text)} is outside the school year ${schoolYear}.`,
      advice: 'Please check the year. If it is right, nothing needs to change.',
    }),
    'school-year-unknown': () => ({
      problem: 'I do not know which school year this plan is for.',
      advice: 'Write the school year above the table or on the tab “About the plan”, for example “2026/27”.',
    }),
    'place-missing': () => ({
      problem: 'There is no place.',
      advice: 'Write where it will be: an institution, a room at school or “online”.',
    }),
    'place-reads-like-event': ({ text }) => ({
      problem: `${quoteEn(text)} reads like an event and not like a place.`,
      advice: 'Write here where it will be, and under the event what it is about.',
    }),
    'event-missing': () => ({
      problem: 'There is no event.',
      advice: 'Write what is planned, or delete the row.',
    }),
    'responsible-missing': () => ({
      problem: 'Nobody is responsible.',
      advice: 'Write who is responsible, for example “class teacher”.',
    }),
    'row-torn': ({ rowNumberAbove }) => ({
      problem: `This row goes on with row ${rowNumberAbove}: it seems that a page end tore it in two.`,
      advice: `Join it with row ${rowNumberAbove}, or give it a date and a place if it stands for itself.`,
    }),
  },
  row: (rowNumber) => `Row ${rowNumber}`,
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
    'use-nearest-date': (fix) => `Change to ${quoteEn(newText(fix))}`,
    'move-place-to-event': () => 'Move to the event',
    'join-with-row-above': (fix) => `Join with row ${fix.edits[0]?.rowNumber ?? ''}`,
  },
};

const wordsByLanguage: Readonly<Record<Language, LanguageWords>> = { ru, uk, en };

/** Where, what is wrong and what to do, in words of a teacher. */
export function findingWords(finding: Finding, language: Language): FindingWords {
  const words = wordsByLanguage[language];
  return { where: whereOf(finding, words), ...sentencesOf(finding, words.findings) };
}

/** The words on the button that applies the fix. */
export function fixLabel(fix: Fix, language: Language): string {
  return wordsByLanguage[language].fixes[fix.kind](fix);
}

function whereOf({ rowNumber, column }: Finding, words: LanguageWords): string {
  if (rowNumber === undefined) return words.wholePlan;
  const row = words.row(rowNumber);
  return column === undefined ? row : `${row}, ${words.columns[column]}`;
}

/** A generic call keeps the code and its parameters together for the compiler. */
function sentencesOf<Code extends FindingCode>(
  finding: { readonly code: Code; readonly parameters: FindingParameters[Code] },
  catalogue: { readonly [Each in Code]: (parameters: FindingParameters[Each]) => Sentences },
): Sentences {
  return catalogue[finding.code](finding.parameters);
}

function newText(fix: Fix): string {
  return fix.edits[0]?.after ?? '';
}

function quoteSlavic(text: string): string {
  const short = shorten(text);
  // Guillemets within guillemets become the inner quotes of Russian and Ukrainian typography.
  return `«${short.replace(/«/g, '„').replace(/»/g, '“')}»`;
}

function quoteEn(text: string): string {
  return `“${shorten(text)}”`;
}

/** Cut at the end of a word. */
function shorten(text: string): string {
  if (text.length <= longestQuotation) return text;
  return `${text.slice(0, longestQuotation).replace(/\s+\S*$/u, '')}…`;
}
