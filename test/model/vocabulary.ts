import type { EventResource } from '../../local/calendar-server/calendarServer';
import type { Workbook } from '../../local/workbook/workbook';
import { title } from '../bundle/plans';
import { School } from '../bundle/school';

export const columnsOfPlan = [
  'Дата',
  'Место проведения',
  'Мероприятие',
  'Ответственный',
  'Без календаря',
] as const;

/** Where things stand in the tabs of the model; indexes from 0. */
export const cellAt = {
  date: 0,
  place: 1,
  title: 2,
  responsible: 3,
  excluded: 4,
  status: 5,
  state: 6,
  rowId: 7,
} as const;

/** Index of the first row below the header. */
export const firstRowIndex = 2;

/** Dates as typed, of all kinds; what each means is seen once by syncing it alone. */
export const dateWords = [
  '7 октября',
  '12-14 ноября',
  '27.11.2026 14:00',
  'Декабрь',
  'до 20 января',
  '5.03.2027',
  '15 апреля 10:00-11:30',
  'каждую среду',
  '2-я неделя февраля',
  'II четверть',
  '9.10.2026',
  '',
  'по согласованию',
  'как получится',
] as const;

export const placeWords = ['Библиотека № 4', 'Дом культуры «Заря»', 'Парк Победы'] as const;

export const titleWords = [
  'Час чтения',
  'Урок у витрин',
  'Вечер у телескопа',
  'Сборка моделей',
  'Уборка аллеи',
] as const;

export const responsibleWords = ['Классный руководитель', 'Седова М.П.', 'Родители'] as const;

/** When an event is, as one text; a day, or moments. */
export type When = string;

export function whenOf({ start, end, recurrence = [] }: EventResource): When {
  const timeText = (time: EventResource['start']) =>
    'date' in time && time.date ? time.date : new Date((time as { dateTime: string }).dateTime).toISOString();
  return [timeText(start), timeText(end), ...(recurrence ?? [])].join(' ');
}

/** What a date cell says of a row's event. */
export type DateMeaning =
  | { readonly kind: 'event'; readonly when: When; readonly transparency: string }
  | { readonly kind: 'above' | 'no-day' | 'error' };

/** What a date cell holds, whatever its number format shows of it. */
export function dateKey(workbook: Workbook, sheetId: number, rowIndex: number): string {
  const value = workbook.sheet(sheetId)?.cell(rowIndex, cellAt.date).value ?? '';
  return typeof value === 'number' ? `#${value}` : String(value);
}

/** By the key of the cell. */
export const meaningOfDates: ReadonlyMap<string, DateMeaning> = new Map(learnDates());

/** The block that a place speaks for gives the event its colour and a line of its text. */
export interface PlaceMeaning {
  readonly block: string;
  readonly colorId: string;
}

const meaningOfPlaces: ReadonlyMap<string, PlaceMeaning> = new Map(learnPlaces());

/** All libraries are alike. */
export function meaningOfPlace(place: string): PlaceMeaning {
  const known = meaningOfPlaces.get(place.startsWith('Библиотека') ? placeWords[0] : place);
  if (!known) throw new RangeError(`The model does not know the place «${place}».`);
  return known;
}

/** Who is responsible and the block, as our text says it; undefined for any other text. */
export function ownTextOf(description: string): string | undefined {
  if (!description.includes('#gid=')) return undefined;
  const lines = description.split(/\n|<br>/);
  const first = lines.findIndex((line) => line.startsWith('Ответственный: '));
  const last = lines.findIndex((line) => line.includes('#gid='));
  return first < 0 || last < first
    ? undefined
    : lines.slice(first, last).join(' / ').replace('Ответственный: ', '');
}

function learnPlaces(): readonly (readonly [string, PlaceMeaning])[] {
  const rows = placeWords.map((place, index) => ['7 октября', place, `Проба ${index}`, 'Родители', '']);
  const school = new School([[title], columnsOfPlan, ...rows], { tabRows: 30 });
  school.sync();
  return placeWords.map((place, index): readonly [string, PlaceMeaning] => {
    const { description = '', colorId = '' } = school.event(`Проба ${index}`);
    return [place, { block: ownTextOf(description ?? '')?.split(' / ')[1] ?? '', colorId: colorId ?? '' }];
  });
}

function learnDates(): readonly (readonly [string, DateMeaning])[] {
  const rows = dateWords.map((word, index) => [
    word || '1 сентября',
    'Библиотека № 4',
    `Проба ${index}`,
    'Родители',
    '',
  ]);
  const school = new School([[title], columnsOfPlan, ...rows], { tabRows: 30 });
  school.sync();
  return dateWords.map((word, index): readonly [string, DateMeaning] => {
    const shown = dateKey(school.host.workbook, 0, index + firstRowIndex);
    if (word === '') return ['', { kind: 'above' }];
    const event = school.events().find(({ summary }) => summary === `Проба ${index}`);
    if (event)
      return [shown, { kind: 'event', when: whenOf(event), transparency: event.transparency ?? 'opaque' }];
    return [shown, { kind: word === 'как получится' ? 'error' : 'no-day' }];
  });
}
