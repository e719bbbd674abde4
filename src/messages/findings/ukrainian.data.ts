import type { FindingCatalogue } from '../findings.data';

export const ukrainianFindings = (): FindingCatalogue => ({
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
    'date-without-month': {
      problem: 'У терміні {«text»} немає місяця.',
      advice: 'Допишіть місяць, наприклад «8 жовтня», або поставте над рядками заголовок із місяцем.',
    },
    'time-without-day': {
      problem: 'У терміні {«text»} є час, але немає дня.',
      advice: 'Допишіть дату, наприклад «15 вересня, 15:00».',
    },
    'weekday-disagrees/day': {
      problem: 'Термін {«text»}: {date} — {weekday}, а не {writtenWeekday}.',
      advice: 'Виправте день тижня або дату.',
    },
    'weekday-disagrees/range': {
      problem: 'У терміні {«text»} день тижня не сходиться з датою.',
      advice: 'Виправте день тижня або дату.',
    },
    'end-before-start/date': {
      problem: 'У терміні {«text»} кінець раніше за початок.',
      advice: 'Поміняйте початок і кінець місцями або виправте термін.',
    },
    'end-before-start/time': {
      problem: 'Час {«text»}: кінець раніше за початок.',
      advice: 'Поміняйте початок і кінець місцями або виправте час.',
    },
    'date-outside-school-year': {
      problem: 'Термін {«text»} не належить до {schoolYear} навчального року.',
      advice: 'Перевірте рік. Якщо все правильно, нічого змінювати не потрібно.',
    },
    'date-outside-school-year/most-rows': {
      problem: 'Поза {schoolYear} навчальним роком {count|термін|терміни|термінів}.',
      advice: 'Перевірте, на який навчальний рік план: його названо над таблицею або на аркуші «Про план».',
    },
    'day-off/public': {
      problem: 'Цього дня вихідний: {date}, {name}.',
      advice: 'Перевірте дату. Якщо так і задумано, нічого змінювати не потрібно.',
    },
    'day-off/school-holidays': {
      problem: 'Цей день — канікули: {date}.',
      advice: 'Перевірте дату. Якщо так і задумано, нічого змінювати не потрібно.',
    },
    'day-off/weekend': {
      problem: 'Цей день — {weekday}: {date}.',
      advice: 'Перевірте дату. Якщо так і задумано, нічого змінювати не потрібно.',
    },
    'several-dates': {
      problem: 'У клітинці {count|термін|терміни|термінів}, однієї події з них не зробити: {«text»}.',
      advice: 'Розділіть рядок: кожному терміну — свій.',
    },
    'school-year-unknown': {
      problem: 'Не знаю, на який навчальний рік складено план.',
      advice: 'Напишіть навчальний рік над таблицею або на аркуші «Про план», наприклад «2026/27».',
    },
    'place-missing': {
      problem: 'Не вказано місце.',
      advice: 'Напишіть, де це відбудеться: заклад, шкільний кабінет або «онлайн».',
    },
    'place-missing/most-rows': {
      problem: 'Місце не вказано в {count|рядку|рядках|рядках}.',
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
    'responsible-missing/most-rows': {
      problem: 'Відповідального не вказано в {count|рядку|рядках|рядках}.',
      advice: 'Напишіть, хто відповідає, наприклад «класний керівник».',
    },
    'responsible-unknown/nearest': {
      problem: '{«name»} немає на аркуші відповідальних.',
      advice: 'Можливо, це {«nearest»}. Виправте ім’я або допишіть його на аркуш.',
    },
    'responsible-unknown/names': {
      problem: '{names}: на аркуші відповідальних таких немає.',
      advice: 'Допишіть на аркуш, кого там бракує, або перевірте, чи немає описки.',
    },
    'responsible-slip': {
      problem: '{«name»} схоже на описку: в інших рядках — {«nearest»}.',
      advice: 'Виправте ім’я, якщо це одна й та сама людина.',
    },
    'several-events': {
      problem: 'В одному рядку {count|захід|заходи|заходів}.',
      advice: 'Розділіть рядок: кожному заходу — свій.',
    },
    'block-missing/suggested': {
      problem: 'Не вказано блок.',
      advice: 'За місцем підходить {«block»}. Запишіть його або оберіть інший.',
    },
    'block-missing/unknown': {
      problem: 'Не вказано блок, і місце його не підказує.',
      advice: 'Напишіть, до якого блоку належить запис.',
    },
    'block-missing/most-rows': {
      problem: 'Блок не вказано в {count|рядку|рядках|рядках}.',
      advice: 'Напишіть, до яких блоків належать записи.',
    },
    'entry-repeated': {
      problem: 'Такий самий запис є в рядку {otherRowNumber}: той самий термін, захід і місце.',
      advice: 'Видаліть зайвий рядок або напишіть, чим записи відрізняються.',
    },
    'at-two-places/person': {
      problem: '{«name»}, {date}: одразу у двох місцях, тут і в рядку {otherRowNumber}: {«otherPlace»}.',
      advice: 'Перевірте дату, час і відповідального.',
    },
    'at-two-places/class': {
      problem: 'Клас {«name»}, {date}: одразу у двох місцях, тут і в рядку {otherRowNumber}: {«otherPlace»}.',
      advice: 'Перевірте дату, час і клас.',
    },
    'row-torn': {
      problem: 'Цей рядок продовжує рядок {rowNumberAbove}: схоже, його розірвав кінець сторінки.',
      advice: 'З’єднайте його з рядком {rowNumberAbove} або вкажіть термін і місце, якщо це окремий запис.',
    },
    'months-out-of-order': {
      problem: 'Тут {month}, а вище, у рядку {rowNumberAbove}, — {monthAbove}.',
      advice: 'Перевірте місяць або переставте рядки за порядком.',
    },
    'months-empty': {
      problem: 'Місяці без записів: {months}.',
      advice: 'Додайте записи, якщо місяці пропущено випадково.',
    },
    'blocks-empty': {
      problem: 'Блоки без записів: {blocks}.',
      advice: 'Додайте записи або приберіть зайві блоки з аркуша блоків.',
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
    month: 'місяць',
    endDate: 'дата закінчення',
    time: 'час',
    block: 'блок',
    class: 'клас',
    done: 'відмітка про виконання',
    note: 'примітка',
    excluded: 'без календаря',
    status: 'календар',
    rowId: 'код рядка',
    state: 'стан запису',
  },
  weekdays: ['понеділок', 'вівторок', 'середа', 'четвер', 'п’ятниця', 'субота', 'неділя'],
  more: 'і ще {count}',
  fixes: {
    'use-nearest-date': 'Виправити на {«after»}',
    'use-nearest-name': 'Виправити на {«after»}',
    'move-place-to-event': 'Перенести в захід',
    'join-with-row-above': 'З’єднати з рядком {rowNumber}',
    'split-row': 'Розділити на {count|рядок|рядки|рядків}',
    'write-block': 'Записати блок {«after»}',
    'write-blocks': 'Записати блоки за місцями: {count|рядок|рядки|рядків}',
  },
  checkNames: {
    'date-missing': 'Немає терміну',
    'date-unreadable': 'Незрозумілий термін',
    'date-ambiguous': 'Неоднозначний термін',
    'date-above-unreadable': 'Незрозумілий термін вище',
    'date-without-month': 'Термін без місяця',
    'time-without-day': 'Час без дня',
    'weekday-disagrees': 'День тижня не сходиться з датою',
    'end-before-start': 'Кінець раніше за початок',
    'date-outside-school-year': 'Термін поза навчальним роком',
    'day-off': 'Вихідні й канікули',
    'several-dates': 'Кілька термінів у клітинці',
    'school-year-unknown': 'Невідомий навчальний рік',
    'place-missing': 'Немає місця',
    'place-reads-like-event': 'Захід замість місця',
    'event-missing': 'Немає заходу',
    'several-events': 'Кілька заходів у рядку',
    'responsible-missing': 'Немає відповідального',
    'responsible-unknown': 'Відповідальний не зі списку',
    'responsible-slip': 'Описка в імені',
    'block-missing': 'Немає блоку',
    'entry-repeated': 'Повтор запису',
    'at-two-places': 'Два місця одразу',
    'row-torn': 'Розірваний рядок',
    'months-out-of-order': 'Місяці не за порядком',
    'months-empty': 'Порожні місяці',
    'blocks-empty': 'Порожні блоки',
  },
});
