import type { FindingCatalogue } from '../findings.data';

export const englishFindings = (): FindingCatalogue => ({
  findings: {
    'date-missing': {
      problem: 'There is no date.',
      advice: 'Write a date or a month, for example “15 September” or “October”.',
    },
    'date-unreadable/unknown': {
      problem: 'I cannot read the date {“text”}.',
      advice: 'Write a date or a month, for example “15 September”, “10–14 October” or “November”.',
    },
    'date-unreadable/no-such-day': {
      problem: 'I cannot read the date {“text”}: there is no such day.',
      advice: 'Change it to {“nearest”}, or write a month.',
    },
    'date-unreadable/slip': {
      problem: 'I cannot read the date {“text”}.',
      advice: 'It looks like a slip of the pen. Change it to {“nearest”}, or write a date.',
    },
    'date-ambiguous/unknown': {
      problem: 'The date {“text”} can be read in more than one way.',
      advice: 'Write it more exactly, for example “15 September” or “15.09.2026”.',
    },
    'date-ambiguous/nearest': {
      problem: 'The date {“text”} can be read in more than one way.',
      advice: 'Write it more exactly, for example {“nearest”}.',
    },
    'date-above-unreadable': {
      problem: 'The date comes from row {rowNumberAbove} and cannot be read there: {“text”}.',
      advice: 'Correct the date in row {rowNumberAbove}, or write another one here.',
    },
    'date-without-month': {
      problem: 'The date {“text”} has no month.',
      advice: 'Add the month, for example “8 October”, or put a heading with the month above the rows.',
    },
    'time-without-day': {
      problem: 'The date {“text”} has a time and no day.',
      advice: 'Add the date, for example “15 September, 15:00”.',
    },
    'weekday-disagrees/day': {
      problem: 'The date {“text”}: {date} is a {weekday}, not a {writtenWeekday}.',
      advice: 'Correct the weekday or the date.',
    },
    'weekday-disagrees/range': {
      problem: 'In the date {“text”} the weekday and the day do not agree.',
      advice: 'Correct the weekday or the date.',
    },
    'end-before-start/date': {
      problem: 'The date {“text”} ends before it begins.',
      advice: 'Change the two ends round, or correct the date.',
    },
    'end-before-start/time': {
      problem: 'The time {“text”} ends before it begins.',
      advice: 'Change the two ends round, or correct the time.',
    },
    'date-outside-school-year': {
      problem: 'The date {“text”} is outside the school year {schoolYear}.',
      advice: 'Please check the year. If it is right, nothing needs to change.',
    },
    'date-outside-school-year/most-rows': {
      problem: 'Outside the school year {schoolYear}: {count|date|dates}.',
      advice: 'Please check the school year of the plan, above the table or on the tab “About the plan”.',
    },
    'day-off/public': {
      problem: 'This is a day off: {date}, {name}.',
      advice: 'Please check the date. If it is right, nothing needs to change.',
    },
    'day-off/school-holidays': {
      problem: 'This day is in the school holidays: {date}.',
      advice: 'Please check the date. If it is right, nothing needs to change.',
    },
    'day-off/weekend': {
      problem: 'This day is a {weekday}: {date}.',
      advice: 'Please check the date. If it is right, nothing needs to change.',
    },
    'several-dates': {
      problem: 'The cell has {count|date|dates}, which cannot be one event: {“text”}.',
      advice: 'Split the row, so that each date has its own.',
    },
    'school-year-unknown': {
      problem: 'I do not know which school year this plan is for.',
      advice: 'Write the school year above the table or on the tab “About the plan”, for example “2026/27”.',
    },
    'place-missing': {
      problem: 'There is no place.',
      advice: 'Write where it will be: an institution, a room at school or “online”.',
    },
    'place-missing/most-rows': {
      problem: 'There is no place in {count|row|rows}.',
      advice: 'Write where it will be: an institution, a room at school or “online”.',
    },
    'place-reads-like-event': {
      problem: '{“text”} reads like an event and not like a place.',
      advice: 'Write here where it will be, and under the event what it is about.',
    },
    'event-missing': {
      problem: 'There is no event.',
      advice: 'Write what is planned, or delete the row.',
    },
    'responsible-missing': {
      problem: 'Nobody is responsible.',
      advice: 'Write who is responsible, for example “class teacher”.',
    },
    'responsible-missing/most-rows': {
      problem: 'Nobody is responsible in {count|row|rows}.',
      advice: 'Write who is responsible, for example “class teacher”.',
    },
    'responsible-unknown/nearest': {
      problem: '{“name”} is not on the tab of responsible people.',
      advice: 'It may be {“nearest”}. Correct the name, or add it to the tab.',
    },
    'responsible-unknown/names': {
      problem: '{names}: not on the tab of responsible people.',
      advice: 'Add to the tab who is missing there, or look for slips of the pen.',
    },
    'responsible-slip': {
      problem: '{“name”} looks like a slip of the pen: other rows have {“nearest”}.',
      advice: 'Correct the name if it is the same person.',
    },
    'several-events': {
      problem: 'There are {count|event|events} in one row.',
      advice: 'Split the row, so that each event has its own.',
    },
    'block-missing/suggested': {
      problem: 'There is no block.',
      advice: 'By its place it is {“block”}. Write it, or choose another.',
    },
    'block-missing/unknown': {
      problem: 'There is no block, and the place does not tell which.',
      advice: 'Write which block the entry belongs to.',
    },
    'block-missing/most-rows': {
      problem: 'There is no block in {count|row|rows}.',
      advice: 'Write which blocks the entries belong to.',
    },
    'entry-repeated': {
      problem: 'Row {otherRowNumber} has the same entry: the same date, event and place.',
      advice: 'Delete one of the rows, or write how they differ.',
    },
    'at-two-places/person': {
      problem: '{“name”}, {date}: at two places at once, here and in row {otherRowNumber}: {“otherPlace”}.',
      advice: 'Please check the date, the time and who is responsible.',
    },
    'at-two-places/class': {
      problem:
        'Class {“name”}, {date}: at two places at once, here and in row {otherRowNumber}: {“otherPlace”}.',
      advice: 'Please check the date, the time and the class.',
    },
    'row-torn': {
      problem: 'This row goes on with row {rowNumberAbove}: it seems that a page end tore it in two.',
      advice: 'Join it with row {rowNumberAbove}, or give it a date and a place if it stands for itself.',
    },
    'months-out-of-order': {
      problem: 'Here it is {month}, and above, in row {rowNumberAbove}, it is {monthAbove}.',
      advice: 'Please check the month, or put the rows in order.',
    },
    'months-empty': {
      problem: 'Months without entries: {months}.',
      advice: 'Add entries if the months were passed over by mistake.',
    },
    'blocks-empty': {
      problem: 'Blocks without entries: {blocks}.',
      advice: 'Add entries, or remove what is not needed from the tab of blocks.',
    },
  },
  row: 'Row {rowNumber}',
  wholePlan: 'The whole plan',
  columns: {
    date: 'date',
    place: 'place',
    event: 'event',
    responsible: 'responsible',
    number: 'number',
    month: 'month',
    endDate: 'end date',
    time: 'time',
    block: 'block',
    class: 'class',
    done: 'done mark',
    note: 'note',
    excluded: 'no calendar',
    status: 'calendar',
    rowId: 'row id',
    state: 'entry state',
  },
  weekdays: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
  more: 'and {count} more',
  fixes: {
    'use-nearest-date': 'Change to {“after”}',
    'use-nearest-name': 'Change to {“after”}',
    'move-place-to-event': 'Move to the event',
    'join-with-row-above': 'Join with row {rowNumber}',
    'split-row': 'Split into {count|row|rows}',
    'write-block': 'Write the block {“after”}',
    'write-blocks': 'Write the blocks by place: {count|row|rows}',
  },
  checkNames: {
    'date-missing': 'No date',
    'date-unreadable': 'Date that cannot be read',
    'date-ambiguous': 'Date with more than one meaning',
    'date-above-unreadable': 'Date above that cannot be read',
    'date-without-month': 'Date without a month',
    'time-without-day': 'Time without a day',
    'weekday-disagrees': 'Weekday and date do not agree',
    'end-before-start': 'End before the beginning',
    'date-outside-school-year': 'Date outside the school year',
    'day-off': 'Days off and holidays',
    'several-dates': 'Several dates in a cell',
    'school-year-unknown': 'Unknown school year',
    'place-missing': 'No place',
    'place-reads-like-event': 'Event instead of a place',
    'event-missing': 'No event',
    'several-events': 'Several events in a row',
    'responsible-missing': 'Nobody responsible',
    'responsible-unknown': 'Responsible person not on the list',
    'responsible-slip': 'Slip in a name',
    'block-missing': 'No block',
    'entry-repeated': 'Repeated entry',
    'at-two-places': 'Two places at once',
    'row-torn': 'Torn row',
    'months-out-of-order': 'Months out of order',
    'months-empty': 'Empty months',
    'blocks-empty': 'Empty blocks',
  },
});
