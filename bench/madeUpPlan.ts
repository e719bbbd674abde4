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

/** So many rows that all can be read, from September on: months, days, times, spans, deadlines and blank dates. */
export function madeUpRows(count: number): readonly TypedRow[] {
  return Array.from({ length: count }, (_, index): TypedRow => [
    dateTextAt(index, count),
    `${pick(places, index)} № ${1 + (index % 17)}`,
    `${pick(activities, index)} «${pick(topics, index)}», группа ${index + 1}`,
    // A warning for the checks to give.
    index % 25 === 24 ? '' : pick(people, index),
  ]);
}

/** Eight ways of writing a date, two of them blank, that is, "as above". */
function dateTextAt(index: number, count: number): string {
  const month = pick(months, Math.floor((index * months.length) / count));
  const year = month.number >= 9 ? 2026 : 2027;
  const day = 1 + ((index * 5) % 23);
  const numbers = `${day}.${String(month.number).padStart(2, '0')}.${year}`;
  const hour = 9 + (index % 8);
  const forms = [
    month.name,
    '',
    numbers,
    `${numbers} ${hour}:30`,
    `до ${day} ${month.nameAfterDay}`,
    `${day}-${day + 4} ${month.nameAfterDay}`,
    `${day} ${month.nameAfterDay} в ${hour}.00`,
    '',
  ];
  return pick(forms, index);
}

function pick<Item>(items: readonly Item[], index: number): Item {
  const item = items[index % items.length];
  if (item === undefined) throw new RangeError('Nothing to pick from.');
  return item;
}
