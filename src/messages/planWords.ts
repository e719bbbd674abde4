import type { Block } from '../plan/blocks';
import type { BlockKind } from '../plan/blockKinds';
import { blockKindColors, blockKinds } from '../plan/blockKinds';
import type { ColumnKey, OwnColumn } from '../plan/columns';
import type { TabRole } from '../plan/workbook';
import type { Language } from '../plan/language';

/** Names of the tabs that the add-on makes. */
export const tabNames: Readonly<Record<Language, Readonly<Record<TabRole, string>>>> = {
  ru: {
    plan: 'План',
    blocks: 'Блоки',
    partners: 'Партнёры',
    about: 'О плане',
    summary: 'Сводка',
  },
  uk: {
    plan: 'План',
    blocks: 'Блоки',
    partners: 'Партнери',
    about: 'Про план',
    summary: 'Зведення',
  },
  en: {
    plan: 'Plan',
    blocks: 'Blocks',
    partners: 'Partners',
    about: 'About the plan',
    summary: 'Summary',
  },
};

/** Headings of the plan's columns as we write them. */
export const columnNames: Readonly<Record<Language, Readonly<Record<ColumnKey, string>>>> = {
  ru: {
    date: 'Дата',
    place: 'Место проведения',
    event: 'Мероприятие',
    responsible: 'Ответственный',
    number: '№',
    time: 'Время',
    block: 'Блок',
    class: 'Класс',
    done: 'Отметка о выполнении',
    note: 'Примечание',
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
    time: 'Час',
    block: 'Блок',
    class: 'Клас',
    done: 'Відмітка про виконання',
    note: 'Примітка',
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
    time: 'Time',
    block: 'Block',
    class: 'Class',
    done: 'Done',
    note: 'Note',
    status: 'Calendar',
    rowId: 'Row id',
    state: 'Entry state',
  },
};

/** Headings of the columns that the add-on adds. */
export const ownColumnTitles: Readonly<Record<Language, Readonly<Record<OwnColumn, string>>>> = columnNames;

/** The lines of the About tab. */
export type AboutLine =
  'title' | 'school' | 'schoolYear' | 'goal' | 'tasks' | 'principles' | 'expectedResults';

/** What stands in the left cell of each line. */
export const aboutLineNames: Readonly<Record<Language, Readonly<Record<AboutLine, string>>>> = {
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
};

export type BlocksColumn = 'name' | 'goal' | 'directions' | 'color';

/** Headings of the Blocks tab. */
export const blocksColumnNames: Readonly<Record<Language, Readonly<Record<BlocksColumn, string>>>> = {
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
};

export type PartnersColumn = 'name' | 'otherNames' | 'block' | 'address' | 'contact';

/** Headings of the Partners tab. */
export const partnersColumnNames: Readonly<Record<Language, Readonly<Record<PartnersColumn, string>>>> = {
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
};

/** Names of Google Calendar's event colours, "1" to "11", in order. */
export const colorNames: Readonly<Record<Language, readonly string[]>> = {
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
};

/** Names of the blocks that a plan starts from; goals and directions are the school's own to write. */
const blockNames: Readonly<Record<Language, Readonly<Record<BlockKind, string>>>> = {
  ru: {
    authorities: 'Органы власти и местного самоуправления',
    health: 'Здравоохранение',
    'extra-curricular': 'Дополнительное образование',
    culture: 'Культура',
    education: 'Вузы, колледжи и наука',
    safety: 'Безопасность',
    sport: 'Спорт',
    social: 'Социальная защита и общественные организации',
    business: 'Предприятия',
    families: 'Семьи учеников',
  },
  uk: {
    authorities: 'Органи влади та місцевого самоврядування',
    health: 'Охорона здоров’я',
    'extra-curricular': 'Позашкільна освіта',
    culture: 'Культура',
    education: 'Університети, коледжі та наука',
    safety: 'Безпека',
    sport: 'Спорт',
    social: 'Соціальний захист і громадські організації',
    business: 'Підприємства',
    families: 'Родини учнів',
  },
  en: {
    authorities: 'State and local bodies',
    health: 'Health care',
    'extra-curricular': 'Extra-curricular education',
    culture: 'Culture',
    education: 'Universities, colleges and science',
    safety: 'Safety',
    sport: 'Sport',
    social: 'Social care and volunteering',
    business: 'Companies',
    families: 'Families of pupils',
  },
};

/** The blocks that a plan without a Blocks tab starts from. */
export function seededBlocks(language: Language): readonly Block[] {
  return blockKinds.map((kind) => ({
    name: blockNames[language][kind],
    goal: '',
    directions: [],
    colorId: blockKindColors[kind],
  }));
}
