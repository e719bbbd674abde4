/**
 * A plan of any length in our own words. The same count always gives the same rows, and nearly every row has words of
 * its own, so that nothing gets cheap by repeating.
 */

/** A row as a teacher types it: date, place, event, responsible. */
export type TypedRow = readonly [date: string, place: string, event: string, responsible: string];

/** What stands above the table; it names the school year 2026/27. */
export const planTitle = 'План работы школы с партнёрами на 2026/27 учебный год';

export const planHeading: TypedRow = ['Дата', 'Место проведения', 'Мероприятие', 'Ответственный'];

interface Month {
  /** From 1. */
  readonly number: number;
  /** As a heading says it. */
  readonly name: string;
  /** After a day. */
  readonly nameAfterDay: string;
}

/** In the order of the school year. */
const months: readonly Month[] = [
  { number: 9, name: 'Сентябрь', nameAfterDay: 'сентября' },
  { number: 10, name: 'Октябрь', nameAfterDay: 'октября' },
  { number: 11, name: 'Ноябрь', nameAfterDay: 'ноября' },
  { number: 12, name: 'Декабрь', nameAfterDay: 'декабря' },
  { number: 1, name: 'Январь', nameAfterDay: 'января' },
  { number: 2, name: 'Февраль', nameAfterDay: 'февраля' },
  { number: 3, name: 'Март', nameAfterDay: 'марта' },
  { number: 4, name: 'Апрель', nameAfterDay: 'апреля' },
  { number: 5, name: 'Май', nameAfterDay: 'мая' },
  { number: 6, name: 'Июнь', nameAfterDay: 'июня' },
  { number: 7, name: 'Июль', nameAfterDay: 'июля' },
  { number: 8, name: 'Август', nameAfterDay: 'августа' },
];

const places = [
  'Библиотека «Ласточка»',
  'Музей воды',
  'Театр кукол «Фонарик»',
  'Станция юных натуралистов',
  'Пожарная часть',
  'Университет, кафедра химии',
  'Дом творчества «Парус»',
  'Спортивная школа «Метеор»',
  'Планетарий',
  'Городской парк',
  'Поликлиника',
];

const activities = [
  'Экскурсия',
  'Мастер-класс',
  'Встреча с сотрудниками',
  'Викторина',
  'Выставка рисунков',
  'Практическое занятие',
  'Совместный концерт',
];

const topics = [
  'как устроен музейный архив',
  'звёздное небо осенью',
  'ремёсла нашего края',
  'первая помощь',
  'книги, которые читали бабушки',
  'птицы у кормушки',
  'вода и её путь',
  'профессии рядом с домом',
  'безопасная дорога',
  'опыты на кухне',
  'спектакль изнутри',
  'сад весной',
  'праздник улицы',
];

const people = [
  'Классный руководитель',
  'Ветрова А.П., родители',
  'Учитель биологии',
  'Лугов С.И.',
  'Заместитель директора, классные руководители',
];

/** Persons with their roles, groups, bodies, remarks, and cells that line ends broke. */
const furtherPeople = [
  'Заместитель директора по ВР Ветрова А.П.',
  'С. И. Лугов, совет школы',
  'Классные\nруководители, педагог-организатор',
  'Учителя русского языка и литературы, Рощин К.В. (по согласованию)',
  'Администрация школы; родительский комитет',
  'Полянская Вера Олеговна\nСадовый П.Р.',
];

/** Masculine ones, as «каждый» and «последний» want them. */
const weekdays = ['понедельник', 'вторник', 'четверг'];

/** So many rows that all become events, from September on: months, days, times, spans, deadlines and blank dates. */
export function madeUpRows(count: number): readonly TypedRow[] {
  return Array.from({ length: count }, (_, index) =>
    rowAt(index, pick(datesAt(index, count), index), people),
  );
}

/** So many rows that all can be read, with every kind of period and of responsible; some make no event. */
export function variedRows(count: number): readonly TypedRow[] {
  const allPeople = [...people, ...furtherPeople];
  return Array.from({ length: count }, (_, index) => {
    const dates = [...datesAt(index, count), ...furtherDatesAt(index, count)];
    return rowAt(index, pick(dates, index), allPeople);
  });
}

function rowAt(index: number, date: string, responsible: readonly string[]): TypedRow {
  return [
    date,
    `${pick(places, index)} № ${1 + (index % 17)}`,
    `${pick(activities, index)} «${pick(topics, index)}», группа ${index + 1}`,
    // A warning for the checks to give.
    index % 25 === 24 ? '' : pick(responsible, index),
  ];
}

interface DateParts {
  readonly month: Month;
  /** From 1 to 23. */
  readonly day: number;
  /** Day, month and year with dots. */
  readonly numbers: string;
  readonly hour: number;
}

/** A day of the month that the row lies in when all are spread over the year. */
function datePartsAt(index: number, count: number): DateParts {
  const month = pick(months, Math.floor((index * months.length) / count));
  const year = month.number >= 9 ? 2026 : 2027;
  const day = 1 + ((index * 5) % 23);
  const numbers = `${day}.${String(month.number).padStart(2, '0')}.${year}`;
  return { month, day, numbers, hour: 9 + (index % 8) };
}

/** Eight ways of writing a date, two of them blank, that is, "as above". */
function datesAt(index: number, count: number): readonly string[] {
  const { month, day, numbers, hour } = datePartsAt(index, count);
  return [
    month.name,
    '',
    numbers,
    `${numbers} ${hour}:30`,
    `до ${day} ${month.nameAfterDay}`,
    `${day}-${day + 4} ${month.nameAfterDay}`,
    `${day} ${month.nameAfterDay} в ${hour}.00`,
    '',
  ];
}

/** Periods that come back, several in a cell, parts of year and month, and periods with something beside them. */
function furtherDatesAt(index: number, count: number): readonly string[] {
  const { month, day, numbers, hour } = datePartsAt(index, count);
  return [
    `каждый ${pick(weekdays, index)} в ${hour}.00`,
    `${day}, ${day + 2} и ${day + 4} ${month.nameAfterDay}`,
    `${1 + (index % 4)} четверть`,
    `${numbers}\n${1 + (index % 9)} класс`,
    `последний ${pick(weekdays, index)} ${month.nameAfterDay}`,
    `до ${day} числа каждого месяца`,
    `${1 + (index % 4)}-я неделя ${month.nameAfterDay}`,
    `${2 + (index % 3)} раза в год`,
    `${day} ${month.nameAfterDay}, актовый зал`,
    'по согласованию',
    'в течение учебного года',
  ];
}

function pick<Item>(items: readonly Item[], index: number): Item {
  const item = items[index % items.length];
  if (item === undefined) throw new RangeError('Nothing to pick from.');
  return item;
}
