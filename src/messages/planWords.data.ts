import type { ColumnKey } from '../plan/columns';
import type { TabRole } from '../plan/workbook';
import type { Language } from '../plan/language';

/** Names of the tabs that the add-on makes. */
export const tabNames = (): Readonly<Record<Language, Readonly<Record<TabRole, string>>>> => ({
  ru: {
    plan: 'План',
    blocks: 'Блоки',
    partners: 'Партнёры',
    people: 'Ответственные',
    daysOff: 'Выходные',
    about: 'О плане',
    summary: 'Сводка',
  },
  uk: {
    plan: 'План',
    blocks: 'Блоки',
    partners: 'Партнери',
    people: 'Відповідальні',
    daysOff: 'Вихідні',
    about: 'Про план',
    summary: 'Зведення',
  },
  en: {
    plan: 'Plan',
    blocks: 'Blocks',
    partners: 'Partners',
    people: 'Responsible people',
    daysOff: 'Days off',
    about: 'About the plan',
    summary: 'Summary',
  },
});

/** Headings of the plan's columns as we write them. */
export const columnNames = (): Readonly<Record<Language, Readonly<Record<ColumnKey, string>>>> => ({
  ru: {
    date: 'Дата',
    place: 'Место проведения',
    event: 'Мероприятие',
    responsible: 'Ответственный',
    number: '№',
    month: 'Месяц',
    endDate: 'Дата окончания',
    time: 'Время',
    block: 'Блок',
    class: 'Класс',
    done: 'Отметка о выполнении',
    note: 'Примечание',
    excluded: 'Без календаря',
    status: 'Календарь',
    rowId: 'Код строки',
    state: 'Состояние записи',
  },
  uk: {
    date: 'Дата',
    place: 'Місце проведення',
    event: 'Захід',
    responsible: 'Відповідальний',
    number: '№',
    month: 'Місяць',
    endDate: 'Дата закінчення',
    time: 'Час',
    block: 'Блок',
    class: 'Клас',
    done: 'Відмітка про виконання',
    note: 'Примітка',
    excluded: 'Без календаря',
    status: 'Календар',
    rowId: 'Код рядка',
    state: 'Стан запису',
  },
  en: {
    date: 'Date',
    place: 'Place',
    event: 'Event',
    responsible: 'Responsible',
    number: 'No',
    month: 'Month',
    endDate: 'End date',
    time: 'Time',
    block: 'Block',
    class: 'Class',
    done: 'Done',
    note: 'Note',
    excluded: 'No calendar',
    status: 'Calendar',
    rowId: 'Row id',
    state: 'Entry state',
  },
});

/** The lines of the About tab. */
export type AboutLine =
  'title' | 'school' | 'schoolYear' | 'goal' | 'tasks' | 'principles' | 'expectedResults';

/** What stands in the left cell of each line. */
export const aboutLineNames = (): Readonly<Record<Language, Readonly<Record<AboutLine, string>>>> => ({
  ru: {
    title: 'Название плана',
    school: 'Школа',
    schoolYear: 'Учебный год',
    goal: 'Цель',
    tasks: 'Задачи',
    principles: 'Принципы',
    expectedResults: 'Ожидаемые результаты',
  },
  uk: {
    title: 'Назва плану',
    school: 'Школа',
    schoolYear: 'Навчальний рік',
    goal: 'Мета',
    tasks: 'Завдання',
    principles: 'Принципи',
    expectedResults: 'Очікувані результати',
  },
  en: {
    title: 'Title of the plan',
    school: 'School',
    schoolYear: 'School year',
    goal: 'Goal',
    tasks: 'Tasks',
    principles: 'Principles',
    expectedResults: 'Expected results',
  },
});

export type BlocksColumn = 'name' | 'goal' | 'directions' | 'color';

/** Headings of the Blocks tab. */
export const blocksColumnNames = (): Readonly<Record<Language, Readonly<Record<BlocksColumn, string>>>> => ({
  ru: {
    name: 'Блок',
    goal: 'Цель блока',
    directions: 'Направления',
    color: 'Цвет',
  },
  uk: {
    name: 'Блок',
    goal: 'Мета блоку',
    directions: 'Напрями',
    color: 'Колір',
  },
  en: {
    name: 'Block',
    goal: 'Goal of the block',
    directions: 'Directions',
    color: 'Colour',
  },
});

export type PartnersColumn = 'name' | 'otherNames' | 'block' | 'address' | 'contact';

/** Headings of the Partners tab. */
export const partnersColumnNames = (): Readonly<
  Record<Language, Readonly<Record<PartnersColumn, string>>>
> => ({
  ru: {
    name: 'Партнёр',
    otherNames: 'Как ещё пишут',
    block: 'Блок',
    address: 'Адрес',
    contact: 'Контакт',
  },
  uk: {
    name: 'Партнер',
    otherNames: 'Як ще пишуть',
    block: 'Блок',
    address: 'Адреса',
    contact: 'Контакт',
  },
  en: {
    name: 'Partner',
    otherNames: 'Also written as',
    block: 'Block',
    address: 'Address',
    contact: 'Contact',
  },
});

export type PeopleColumn = 'name' | 'email';

/** Headings of the tab of responsible people. */
export const peopleColumnNames = (): Readonly<Record<Language, Readonly<Record<PeopleColumn, string>>>> => ({
  ru: { name: 'Человек или должность', email: 'Эл. почта' },
  uk: { name: 'Людина або посада', email: 'Ел. пошта' },
  en: { name: 'Person or role', email: 'E-mail' },
});

export type DaysOffColumn = 'name' | 'start' | 'end' | 'kind';

/** Headings of the Days off tab. */
export const daysOffColumnNames = (): Readonly<
  Record<Language, Readonly<Record<DaysOffColumn, string>>>
> => ({
  ru: { name: 'Название', start: 'Начало', end: 'Конец', kind: 'Вид' },
  uk: { name: 'Назва', start: 'Початок', end: 'Кінець', kind: 'Вид' },
  en: { name: 'Name', start: 'First day', end: 'Last day', kind: 'Kind' },
});

/** What a line of the Days off tab is: a day off, holidays, or a term, in which there is school. */
export type DaysOffKind = 'day-off' | 'holidays' | 'term';

/** The words of the last column of the Days off tab. */
export const daysOffKindNames = (): Readonly<Record<Language, Readonly<Record<DaysOffKind, string>>>> => ({
  ru: { 'day-off': 'выходной', holidays: 'каникулы', term: 'учёба' },
  uk: { 'day-off': 'вихідний', holidays: 'канікули', term: 'навчання' },
  en: { 'day-off': 'day off', holidays: 'school holidays', term: 'term' },
});

/** Names of Google Calendar's event colours, "1" to "11", in order. */
export const colorNames = (): Readonly<Record<Language, readonly string[]>> => ({
  ru: [
    'Лаванда',
    'Шалфей',
    'Виноград',
    'Фламинго',
    'Банан',
    'Мандарин',
    'Павлин',
    'Графит',
    'Черника',
    'Базилик',
    'Помидор',
  ],
  uk: [
    'Лаванда',
    'Шавлія',
    'Виноград',
    'Фламінго',
    'Банан',
    'Мандарин',
    'Павич',
    'Графіт',
    'Чорниця',
    'Базилік',
    'Помідор',
  ],
  en: [
    'Lavender',
    'Sage',
    'Grape',
    'Flamingo',
    'Banana',
    'Tangerine',
    'Peacock',
    'Graphite',
    'Blueberry',
    'Basil',
    'Tomato',
  ],
});
