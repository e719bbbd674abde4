import type { FindingCatalogue } from '../findings.data';

export const russianFindings = (): FindingCatalogue => ({
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
    'date-without-month': {
      problem: 'В сроке {«text»} нет месяца.',
      advice: 'Допишите месяц, например «8 октября», или поставьте над строками заголовок с месяцем.',
    },
    'time-without-day': {
      problem: 'В сроке {«text»} есть время, но нет дня.',
      advice: 'Допишите дату, например «15 сентября, 15:00».',
    },
    'weekday-disagrees/day': {
      problem: 'Срок {«text»}: {date} — {weekday}, а не {writtenWeekday}.',
      advice: 'Исправьте день недели или дату.',
    },
    'weekday-disagrees/range': {
      problem: 'В сроке {«text»} день недели не сходится с датой.',
      advice: 'Исправьте день недели или дату.',
    },
    'end-before-start/date': {
      problem: 'В сроке {«text»} конец раньше начала.',
      advice: 'Поменяйте начало и конец местами или исправьте срок.',
    },
    'end-before-start/time': {
      problem: 'Время {«text»}: конец раньше начала.',
      advice: 'Поменяйте начало и конец местами или исправьте время.',
    },
    'date-outside-school-year': {
      problem: 'Срок {«text»} не относится к {schoolYear} учебному году.',
      advice: 'Проверьте год. Если всё верно, ничего менять не нужно.',
    },
    'date-outside-school-year/most-rows': {
      problem: 'Вне {schoolYear} учебного года {count|срок|срока|сроков}.',
      advice: 'Проверьте, на какой учебный год план: он назван над таблицей или на листе «О плане».',
    },
    'day-off/public': {
      problem: 'В этот день выходной: {date}, {name}.',
      advice: 'Проверьте дату. Если так и задумано, ничего менять не нужно.',
    },
    'day-off/school-holidays': {
      problem: 'Этот день — каникулы: {date}.',
      advice: 'Проверьте дату. Если так и задумано, ничего менять не нужно.',
    },
    'day-off/weekend': {
      problem: 'Этот день — {weekday}: {date}.',
      advice: 'Проверьте дату. Если так и задумано, ничего менять не нужно.',
    },
    'several-dates': {
      problem: 'В ячейке {count|срок|срока|сроков}, одного события из них не сделать: {«text»}.',
      advice: 'Разделите строку: каждому сроку — своя.',
    },
    'school-year-unknown': {
      problem: 'Не знаю, на какой учебный год составлен план.',
      advice: 'Напишите учебный год над таблицей или на листе «О плане», например «2026/27».',
    },
    'place-missing': {
      problem: 'Не указано место.',
      advice: 'Напишите, где это будет: учреждение, школьный кабинет или «онлайн».',
    },
    'place-missing/most-rows': {
      problem: 'Место не указано в {count|строке|строках|строках}.',
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
    'responsible-missing/most-rows': {
      problem: 'Ответственный не указан в {count|строке|строках|строках}.',
      advice: 'Напишите, кто отвечает, например «классный руководитель».',
    },
    'responsible-unknown/nearest': {
      problem: '{«name»} нет на листе ответственных.',
      advice: 'Возможно, это {«nearest»}. Исправьте имя или допишите его на лист.',
    },
    'responsible-unknown/names': {
      problem: '{names}: на листе ответственных таких нет.',
      advice: 'Допишите на лист, кого там не хватает, или проверьте, нет ли опечатки.',
    },
    'responsible-slip': {
      problem: '{«name»} похоже на опечатку: в других строках — {«nearest»}.',
      advice: 'Исправьте имя, если это один и тот же человек.',
    },
    'several-events': {
      problem: 'В одной строке {count|мероприятие|мероприятия|мероприятий}.',
      advice: 'Разделите строку: каждому мероприятию — своя.',
    },
    'block-missing/suggested': {
      problem: 'Не указан блок.',
      advice: 'По месту подходит {«block»}. Запишите его или выберите другой.',
    },
    'block-missing/unknown': {
      problem: 'Не указан блок, и место его не подсказывает.',
      advice: 'Напишите, к какому блоку относится запись.',
    },
    'block-missing/most-rows': {
      problem: 'Блок не указан в {count|строке|строках|строках}.',
      advice: 'Напишите, к каким блокам относятся записи.',
    },
    'entry-repeated': {
      problem: 'Такая же запись есть в строке {otherRowNumber}: тот же срок, мероприятие и место.',
      advice: 'Удалите лишнюю строку или напишите, чем записи различаются.',
    },
    'at-two-places/person': {
      problem: '{«name»}, {date}: сразу в двух местах, здесь и в строке {otherRowNumber}: {«otherPlace»}.',
      advice: 'Проверьте дату, время и ответственного.',
    },
    'at-two-places/class': {
      problem:
        'Класс {«name»}, {date}: сразу в двух местах, здесь и в строке {otherRowNumber}: {«otherPlace»}.',
      advice: 'Проверьте дату, время и класс.',
    },
    'row-torn': {
      problem: 'Эта строка продолжает строку {rowNumberAbove}: похоже, её разорвал конец страницы.',
      advice: 'Соедините её со строкой {rowNumberAbove} или укажите срок и место, если это отдельная запись.',
    },
    'months-out-of-order': {
      problem: 'Здесь {month}, а выше, в строке {rowNumberAbove}, — {monthAbove}.',
      advice: 'Проверьте месяц или переставьте строки по порядку.',
    },
    'months-empty': {
      problem: 'Месяцы без записей: {months}.',
      advice: 'Добавьте записи, если месяцы пропущены случайно.',
    },
    'blocks-empty': {
      problem: 'Блоки без записей: {blocks}.',
      advice: 'Добавьте записи или уберите лишние блоки с листа блоков.',
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
    month: 'месяц',
    endDate: 'дата окончания',
    time: 'время',
    block: 'блок',
    class: 'класс',
    done: 'отметка о выполнении',
    note: 'примечание',
    excluded: 'без календаря',
    status: 'календарь',
    rowId: 'код строки',
    state: 'состояние записи',
  },
  weekdays: ['понедельник', 'вторник', 'среда', 'четверг', 'пятница', 'суббота', 'воскресенье'],
  more: 'и ещё {count}',
  fixes: {
    'use-nearest-date': 'Исправить на {«after»}',
    'use-nearest-name': 'Исправить на {«after»}',
    'move-place-to-event': 'Перенести в мероприятие',
    'join-with-row-above': 'Соединить со строкой {rowNumber}',
    'split-row': 'Разделить на {count|строку|строки|строк}',
    'write-block': 'Записать блок {«after»}',
    'write-blocks': 'Записать блоки по местам: {count|строка|строки|строк}',
  },
  checkNames: {
    'date-missing': 'Нет срока',
    'date-unreadable': 'Непонятный срок',
    'date-ambiguous': 'Неоднозначный срок',
    'date-above-unreadable': 'Непонятный срок выше',
    'date-without-month': 'Срок без месяца',
    'time-without-day': 'Время без дня',
    'weekday-disagrees': 'День недели не сходится с датой',
    'end-before-start': 'Конец раньше начала',
    'date-outside-school-year': 'Срок вне учебного года',
    'day-off': 'Выходные и каникулы',
    'several-dates': 'Несколько сроков в ячейке',
    'school-year-unknown': 'Неизвестный учебный год',
    'place-missing': 'Нет места',
    'place-reads-like-event': 'Мероприятие вместо места',
    'event-missing': 'Нет мероприятия',
    'several-events': 'Несколько мероприятий в строке',
    'responsible-missing': 'Нет ответственного',
    'responsible-unknown': 'Ответственный не из списка',
    'responsible-slip': 'Опечатка в имени',
    'block-missing': 'Нет блока',
    'entry-repeated': 'Повтор записи',
    'at-two-places': 'Два места сразу',
    'row-torn': 'Разорванная строка',
    'months-out-of-order': 'Месяцы не по порядку',
    'months-empty': 'Пустые месяцы',
    'blocks-empty': 'Пустые блоки',
  },
});
