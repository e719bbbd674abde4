import { englishPlural, slavicPlural } from '../plan/language';
import type { Sentence, SentenceOf } from './panel';
import { entryCountWords } from './panel';

/** Buttons and lines of the Load view. */
export const loadWords = {
  intro: {
    ru: 'Откройте план в Word или Google Документах, выделите его целиком, скопируйте и вставьте сюда.',
    uk: 'Відкрийте план у Word або Google Документах, виділіть його повністю, скопіюйте та вставте сюди.',
    en: 'Open the plan in Word or Google Docs, select all of it, copy it and paste it here.',
  },
  field: { ru: 'План с таблицей', uk: 'План із таблицею', en: 'Plan with its table' },
  fieldHint: {
    ru: 'Нужна таблица, где есть дата, место, мероприятие и ответственный. То, что уже вписано в таблицу, останется.',
    uk: 'Потрібна таблиця, де є дата, місце, захід і відповідальний. Усе вже вписане в таблицю залишиться.',
    en: 'It needs a table with date, place, event and responsible. What is already typed in the spreadsheet stays.',
  },
  load: { ru: 'Загрузить план', uk: 'Завантажити план', en: 'Load the plan' },
  loading: { ru: 'Загружаю план…', uk: 'Завантажую план…', en: 'Loading the plan…' },
  nothingPasted: {
    ru: 'Поле пустое. Вставьте в него план: Ctrl + V или Cmd + V.',
    uk: 'Поле порожнє. Вставте в нього план: Ctrl + V або Cmd + V.',
    en: 'The field is empty. Paste the plan into it: Ctrl + V or Cmd + V.',
  },
  planThere: { ru: 'План уже есть', uk: 'План уже є', en: 'There is a plan already' },
  newTabName: { ru: 'Название листа', uk: 'Назва аркуша', en: 'Name of the tab' },
  loadIntoNewTab: {
    ru: 'Загрузить на новый лист',
    uk: 'Завантажити на новий аркуш',
    en: 'Load into a new tab',
  },
  done: { ru: 'План загружен', uk: 'План завантажено', en: 'The plan is loaded' },
  doneTab: { ru: 'Лист', uk: 'Аркуш', en: 'Tab' },
  doneTitle: { ru: 'Название', uk: 'Назва', en: 'Title' },
  doneYear: { ru: 'Учебный год', uk: 'Навчальний рік', en: 'School year' },
  doneEntries: { ru: 'Загружено', uk: 'Завантажено', en: 'Brought in' },
  yearUnknown: {
    ru: 'не указан, впишите его на лист «О плане»',
    uk: 'не вказано, впишіть його на аркуш «Про план»',
    en: 'not given, type it into the tab “About the plan”',
  },
  doneNext: {
    ru: 'Сверьте план с оригиналом, а затем проверьте его.',
    uk: 'Звірте план з оригіналом, а потім перевірте його.',
    en: 'Compare the plan with the original, then check it.',
  },
} satisfies Record<string, Sentence>;

/** How many rows came in. */
export const loadedEntriesWords = entryCountWords;

/** Tabs whose text people wrote, so that what the loaded plan says of the same stays out. */
export const keptTabsWords: SentenceOf<readonly string[]> = {
  ru: (tabs) =>
    `${tabs.length === 1 ? 'Лист' : 'Листы'} ${tabs.map((tab) => `«${tab}»`).join(', ')} уже ${tabs.length === 1 ? 'заполнен и не изменён' : 'заполнены и не изменены'}: что об этом сказано в новом плане, туда не записано.`,
  uk: (tabs) =>
    `${tabs.length === 1 ? 'Аркуш' : 'Аркуші'} ${tabs.map((tab) => `«${tab}»`).join(', ')} вже ${tabs.length === 1 ? 'заповнено й не змінено' : 'заповнені й не змінені'}: що про це сказано в новому плані, туди не записано.`,
  en: (tabs) =>
    `The ${tabs.length === 1 ? 'tab' : 'tabs'} ${tabs.map((tab) => `“${tab}”`).join(', ')} had text already and ${tabs.length === 1 ? 'was' : 'were'} not changed: what the new plan says of it was not written there.`,
};

/** Rows that a page end had torn in two; `count` is at least 1. */
export const joinedRowsWords: SentenceOf<number> = {
  ru: (count) =>
    `Конец страницы разорвал ${slavicPlural(count, { one: 'строку', few: 'строки', many: 'строк' })}: части соединены.`,
  uk: (count) =>
    `Кінець сторінки розірвав ${slavicPlural(count, { one: 'рядок', few: 'рядки', many: 'рядків' })}: частини з’єднано.`,
  en: (count) => `A page end had torn ${englishPlural(count, 'row', 'rows')} in two: the parts are joined.`,
};

/** Read aloud when a table was pasted. */
export const pastedRowsWords: SentenceOf<number> = {
  ru: (count) =>
    `Вставлена таблица: ${slavicPlural(count, { one: 'строка', few: 'строки', many: 'строк' })}.`,
  uk: (count) => `Вставлено таблицю: ${slavicPlural(count, { one: 'рядок', few: 'рядки', many: 'рядків' })}.`,
  en: (count) => `Pasted a table: ${englishPlural(count, 'row', 'rows')}.`,
};
