import type { Chooser, School } from '../bundle/school';
import { title } from '../bundle/plans';
import type { TypedRows } from '../bundle/plans';

const headingsOfForty = [
  ...['Дата', 'Место проведения', 'Мероприятие', 'Ответственный'],
  ...['Блок', 'Класс', 'Примечание', 'Без календаря'],
] as const;

/** Letters of the columns of `fortyRows`, ours with them. */
export const columnOf = {
  date: 'A',
  place: 'B',
  title: 'C',
  responsible: 'D',
  block: 'E',
  excluded: 'H',
  status: 'I',
  state: 'J',
  rowId: 'K',
} as const;

/** Every kind of period, and whom and where it is for. */
const dates = [
  ...[
    'Сентябрь',
    '',
    '9.10.2026',
    '12-14 ноября',
    'до 20 октября',
    '27.11.2026 14:00',
    '15 апреля 10:00-11:30',
  ],
  ...[
    'Декабрь',
    'сентябрь-октябрь',
    'II четверть',
    '2-я неделя февраля',
    'каждую среду',
    'по вторникам в 15:00',
  ],
  ...[
    'первый понедельник месяца',
    '15 числа каждого месяца',
    'ежедневно',
    'в течение года',
    'по согласованию',
  ],
  ...['3 и 17 марта', '5.03.2027', 'начало мая', '25 декабря - 3 января', 'до 1 мая', '1 сентября'],
  ...['как получится', 'Январь', '15.01.2027', '22 февраля', '4.11.2026 9:00-9:45', 'Март', '', '30 октября'],
  ...['18 декабря', '21 января', '11 февраля', '12 марта', '9 апреля', '13 мая', '20 мая', '26 мая'],
];
const places = [
  'Библиотека № 4',
  'Дом культуры «Заря»',
  'Парк Победы',
  'Краеведческий музей',
  'Станция юннатов',
];
const responsibles = ['Классный руководитель', 'Седова М.П., родители', 'Учитель музыки'];
const blocks = ['Культура', 'Дополнительное образование', ''];

/** A plan of forty rows, from row 3 on. */
export const fortyRows: TypedRows = [
  [title],
  headingsOfForty,
  ...dates.map((date, index) => [
    date,
    places[index % places.length] ?? '',
    `Дело ${index + 1}`,
    responsibles[index % responsibles.length] ?? '',
    blocks[index % blocks.length] ?? '',
    `${5 + (index % 4)} «${index % 2 === 0 ? 'А' : 'Б'}»`,
    index % 5 === 0 ? 'Взять паспорт здоровья' : '',
    '',
  ]),
];

/** Row number of that «Дело» before rows move. */
function rowOf(school: School, deed: number): number {
  const rows = school.texts('Лист1');
  return 1 + rows.findIndex((texts) => texts[2] === `Дело ${deed}`);
}

/** Brings the plan, once synced, into a state in which everything that may have changed has changed. */
export function changeEverything(school: School): void {
  const { host } = school;
  // A row was deleted, its event removed, and then it was brought back.
  const returning = rowOf(school, 36);
  const sheet = host.workbook.sheet(0);
  const cells = sheet?.cells({ rowIndex: returning - 1, columnIndex: 0, rowCount: 1, columnCount: 11 }) ?? [];
  host.deleteRows(0, returning, 1);
  school.sync();
  host.insertRows(0, returning, 1);
  sheet?.changeCells(
    { rowIndex: returning - 1, columnIndex: 0, rowCount: 1, columnCount: 11 },
    (cell, _, column) => cells[0]?.[column] ?? cell,
  );

  changeInCalendar(school);

  const type = (deed: number, column: string, text: string) => {
    school.type(`${column}${rowOf(school, deed)}`, text);
  };
  type(3, columnOf.date, '16.10.2026');
  type(5, columnOf.place, 'Ботанический сад');
  type(6, columnOf.responsible, 'Школьный врач');
  type(8, columnOf.block, 'Дополнительное образование');
  type(11, columnOf.title, 'Дело 11 по-новому');
  type(12, columnOf.date, 'каждый четверг');
  type(19, columnOf.date, '3 марта');
  type(20, columnOf.date, 'когда-нибудь');
  type(25, columnOf.date, '14 января');
  type(26, columnOf.excluded, 'да');
  // Changed on both sides: the title in Calendar, the place here.
  type(27, columnOf.place, 'Парк Победы');
  for (const deed of [33, 34]) host.deleteRows(0, rowOf(school, deed), 1);
  const cleared = rowOf(school, 35);
  host.clearCells(0, `A${cleared}:H${cleared}`);
  const copied = rowOf(school, 38);
  host.insertRows(0, copied, 1);
  host.copyRows(0, copied + 1, 1, copied);
  school.type(`${columnOf.title}${copied}`, 'Дело 38, повтор');
  host.insertRows(0, 5, 1);
  host.pasteInto(0, 5, 1, [['2 октября', 'Парк Победы', 'Новое дело', 'Родители']]);
  // The rows whose dates are their own.
  host.sortRows(0, `A${rowOf(school, 32)}:K${rowOf(school, 40)}`, 3, false);
}

function changeInCalendar(school: School): void {
  const patch = (deed: number, body: object) => {
    school.inCalendar('PATCH', `/${school.event(`Дело ${deed}`).id}`, body);
  };
  const move = { start: { date: '2026-12-07' }, end: { date: '2026-12-08' } };
  patch(24, move);
  patch(32, move);
  patch(22, move);
  patch(4, { summary: 'Дело 4 у ремесленников' });
  patch(27, { summary: 'Дело 27 с ветеранами' });
  patch(29, { location: 'Актовый зал', colorId: '11' });
  patch(10, { colorId: '5' });
  patch(28, { transparency: 'opaque' });
  patch(6, {
    attendees: [{ email: 'parent@example.com' }],
    reminders: { useDefault: false, overrides: [{ method: 'popup', minutes: 45 }] },
    description: `Взять бахилы\n${school.event('Дело 6').description ?? ''}\nСбор у входа`,
  });
  patch(30, { description: 'Всё отменяется?' });
  for (const deed of [37, 39]) school.inCalendar('DELETE', `/${school.event(`Дело ${deed}`).id}`);
  school.inCalendar('POST', '', { summary: 'Родительское собрание', ...move });
  school.inCalendar('POST', '', {
    summary: 'Чья-то копия',
    ...move,
    extendedProperties: school.event('Дело 9').extendedProperties ?? {},
  });
}

/** What a person decides about what was changed by hand in Calendar, the same however often it is asked. */
export const decide: Chooser = ({ title: named, choices = [] }) => {
  const choice = decisions[Number(/^Дело (\d+)/.exec(named)?.[1])];
  return choices.some((one) => one.choice === choice) ? choice : undefined;
};

const decisions: Readonly<Record<number, ReturnType<Chooser>>> = {
  24: 'take',
  32: 'put-back',
  22: 'leave',
  4: 'take',
  27: 'put-back',
  29: 'leave',
  10: 'put-back',
  30: 'put-back',
  37: 'put-back',
  39: 'leave',
};
