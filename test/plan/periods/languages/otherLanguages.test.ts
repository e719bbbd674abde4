import { describe, expect, it } from '@jest/globals';
import type { RecurrenceRule } from '../../../../src/plan/period';
import { readPeriod } from '../../../../src/plan/periods/readPeriod';
import { schoolYear } from '../../../../src/plan/schoolYear';
import { shorthandOfReading } from '../periodShorthand';

const context = { schoolYear: schoolYear(2026) };

function ruleOf(cell: string): RecurrenceRule | string {
  const reading = readPeriod(cell, context);
  if (!reading.ok) return reading.problem;
  return reading.period.kind === 'recurring' ? reading.period.rule : reading.period.kind;
}

describe('dates', () => {
  it.each<[cell: string, expected: string]>([
    ['3 września 2026', '2026-09-03'],
    ['3 wrzesień 2026r.', '2026-09-03'],
    ['03.09.2026 r.', '2026-09-03'],
    ['3 WRZEŚNIA', '2026-09-03'],
    ['3 wrzesnia', '2026-09-03'],
    ['dnia 21 października', '2026-10-21'],
    ['21 paź. 2026', '2026-10-21'],
    ['21 X 2026 r.', '2026-10-21'],
    ['środa, 21.10.2026', '2026-10-21'],
    ['21.10.2026 (śr.)', '2026-10-21'],
    ['w dniach 19-23 października', '2026-10-19..2026-10-23'],
    ['od 28 września do 2 października', '2026-09-28..2026-10-02'],
    ['styczeń', '2027-01'],
    ['w marcu', '2027-03'],
    ['Listopad 2026 r.', '2026-11'],
    ['wrzesień - październik', '2026-09..2026-10'],
    ['od października do maja', '2026-10..2027-05'],
    ['grudzień/styczeń', 'unreadable'],
    ['do 30 listopada', '<= 2026-11-30'],
    ['do końca maja', '<= 2027-05-31'],
    ['w ostatni piątek maja', '2027-05-28'],
    ['do maja', 'ambiguous'],
    ['od września', 'unreadable'],
    ['po 15 maja', 'unreadable'],
    ['około 15 maja', 'unreadable'],
    ['14 maja o godz. 10:00', '2027-05-14 10:00'],
    ['14 maja 2027, godz. 10.00-12.00', '2027-05-14 10:00-12:00'],
  ])('in Polish: %s', (cell, expected) =>
    expect(shorthandOfReading(readPeriod(cell, context))).toBe(expected),
  );

  it.each<[cell: string, expected: string]>([
    ['15 септември 2026 г.', '2026-09-15'],
    ['15.09.2026г.', '2026-09-15'],
    ['на 15 септември', '2026-09-15'],
    ['вторник, 15 септември', '2026-09-15'],
    ['15.09.2026 г. от 10:30 ч.', '2026-09-15 10:30'],
    ['м. ноември', '2026-11'],
    ['през м. ноември 2026 г.', '2026-11'],
    ['Месец ноември 2026', '2026-11'],
    ['от ноември до март', '2026-11..2027-03'],
    ['от м. ноември до м. март', '2026-11..2027-03'],
    ['ноември – декември 2026 г.', '2026-11..2026-12'],
    ['от 12 до 16 октомври', '2026-10-12..2026-10-16'],
    ['12-16.10.2026 г.', '2026-10-12..2026-10-16'],
    ['до 30 юни', '<= 2027-06-30'],
    ['до края на м. януари', '<= 2027-01-31'],
    ['през учебната година', 'year'],
    ['по график', 'open'],
    ['последен петък от май', '2027-05-28'],
    ['до май', 'ambiguous'],
    ['от септември', 'unreadable'],
    ['след 15 май', 'unreadable'],
    ['преди 24 май', 'unreadable'],
    ['май или юни', 'unreadable'],
    ['неделя', 'unreadable'],
  ])('in Bulgarian: %s', (cell, expected) =>
    expect(shorthandOfReading(readPeriod(cell, context))).toBe(expected),
  );

  it.each<[cell: string, expected: string]>([
    ['5 octombrie 2026', '2026-10-05'],
    ['5 oct.', '2026-10-05'],
    ['luni, 5 octombrie', '2026-10-05'],
    ['pe 5 octombrie', '2026-10-05'],
    ['Noiembrie 2026', '2026-11'],
    ['luna noiembrie', '2026-11'],
    ['în luna mai', '2027-05'],
    ['octombrie - decembrie', '2026-10..2026-12'],
    ['din octombrie până în mai', '2026-10..2027-05'],
    ['12-16 octombrie 2026', '2026-10-12..2026-10-16'],
    ['de la 12 la 16 octombrie', '2026-10-12..2026-10-16'],
    ['12.10.-16.10. 2026', '2026-10-12..2026-10-16'],
    ['până la 15 ianuarie', '<= 2027-01-15'],
    ['pana la 15 ianuarie', '<= 2027-01-15'],
    ['până la sfârșitul lunii mai', '<= 2027-05-31'],
    ['până la sfârşitul lunii mai', '<= 2027-05-31'],
    ['5 octombrie, ora 10:00', '2026-10-05 10:00'],
    ['permanent', 'year'],
    ['pe tot parcursul anului şcolar', 'year'],
    ['la cerere', 'open'],
    ['conform graficului', 'open'],
    ['ultima duminică din mai', '2027-05-30'],
    ['până în mai', 'ambiguous'],
    ['din septembrie', 'unreadable'],
    ['după 15 mai', 'unreadable'],
    ['5 mai sau 6 mai', 'unreadable'],
  ])('in Romanian: %s', (cell, expected) =>
    expect(shorthandOfReading(readPeriod(cell, context))).toBe(expected),
  );

  it.each<[cell: string, expected: string]>([
    ['1 верасня 2026 г.', '2026-09-01'],
    ['1 верасня (аўторак)', '2026-09-01'],
    ['лістапад', '2026-11'],
    ['у лютым', '2027-02'],
    ['з кастрычніка па май', '2026-10..2027-05'],
    ['травень', '2027-05'],
    ['14–18 снежня', '2026-12-14..2026-12-18'],
    ['да 15 студзеня', '<= 2027-01-15'],
    ['да канца красавіка', '<= 2027-04-30'],
    ['на працягу года', 'year'],
    ['па дамоўленасці', 'open'],
  ])('in Belarusian: %s', (cell, expected) =>
    expect(shorthandOfReading(readPeriod(cell, context))).toBe(expected),
  );

  it.each<[cell: string, expected: string]>([
    ['1 қыркүйек 2026 ж.', '2026-09-01'],
    ['қараша айы', '2026-11'],
    ['ақпан айында', '2027-02'],
    ['мамырда', '2027-05'],
    ['қазан – желтоқсан', '2026-10..2026-12'],
    ['14-18 желтоқсан', '2026-12-14..2026-12-18'],
    ['15 қаңтарға дейін', '<= 2027-01-15'],
    ['10 қазаннан 15 қазанға дейін', '2026-10-10..2026-10-15'],
    ['қазаннан желтоқсанға дейін', '2026-10..2026-12'],
    ['28.10.2026 сағат 15:00', '2026-10-28 15:00'],
    ['жыл бойы', 'year'],
    ['оқу жылы бойы', 'year'],
    ['келісім бойынша', 'open'],
  ])('in Kazakh: %s', (cell, expected) =>
    expect(shorthandOfReading(readPeriod(cell, context))).toBe(expected),
  );
});

describe('parts of a school year and of a month', () => {
  it.each([
    ['I semestr', 'half-year-1'],
    ['II semestr roku szkolnego 2026/2027', 'half-year-2'],
    ['ferie zimowe', 'winter-holidays'],
    ['wiosną', 'spring'],
    ['първи учебен срок', 'half-year-1'],
    ['през втория срок', 'half-year-2'],
    ['есенна ваканция', 'autumn-holidays'],
    ['през пролетта', 'spring'],
    ['semestrul I', 'half-year-1'],
    ['semestrul al II-lea', 'half-year-2'],
    ['în vacanța de iarnă', 'winter-holidays'],
    ['primăvara', 'spring'],
    ['II чвэрць', 'quarter-2'],
    ['восеньскія канікулы', 'autumn-holidays'],
    ['1-тоқсан', 'quarter-1'],
    ['күзгі каникул', 'autumn-holidays'],
    ['pierwszy tydzień września', 'week-1'],
    ['w połowie maja', 'middle'],
    ['първата седмица на октомври', 'week-1'],
    ['в края на м. май', 'end'],
    ['prima săptămână din octombrie', 'week-1'],
    ['la sfârșitul lunii mai', 'end'],
    ['першая палова снежня', 'half-1'],
    ['қазан айының екінші аптасы', 'week-2'],
  ])('%s', (cell, expected) => {
    const reading = readPeriod(cell, context);
    const period = reading.ok ? reading.period : undefined;
    const part =
      period?.kind === 'term' ? period.term : period?.kind === 'month-part' ? period.part : reading;
    expect(part).toBe(expected);
  });
});

describe('what is done again and again', () => {
  it.each<[cell: string, expected: RecurrenceRule]>([
    ['co miesiąc', { kind: 'frequency', every: 'month', times: 1 }],
    ['raz w miesiącu', { kind: 'frequency', every: 'month', times: 1 }],
    ['2 razy w roku', { kind: 'frequency', every: 'year', times: 2 }],
    ['dwa razy w semestrze', { kind: 'frequency', every: 'half-year', times: 2 }],
    ['w każdy piątek', { kind: 'weekdays', weekdays: [5] }],
    ['кожную сераду', { kind: 'weekdays', weekdays: [3] }],
    ['ежемесечно', { kind: 'frequency', every: 'month', times: 1 }],
    ['веднъж седмично', { kind: 'frequency', every: 'week', times: 1 }],
    ['два пъти годишно', { kind: 'frequency', every: 'year', times: 2 }],
    ['всеки петък', { kind: 'weekdays', weekdays: [5] }],
    ['lunar', { kind: 'frequency', every: 'month', times: 1 }],
    ['de două ori pe an', { kind: 'frequency', every: 'year', times: 2 }],
    ['o dată pe lună', { kind: 'frequency', every: 'month', times: 1 }],
    ['în fiecare vineri', { kind: 'weekdays', weekdays: [5] }],
    ['vinerea', { kind: 'weekdays', weekdays: [5] }],
    ['штомесяц', { kind: 'frequency', every: 'month', times: 1 }],
    ['па пятніцах', { kind: 'weekdays', weekdays: [5] }],
    ['ай сайын', { kind: 'frequency', every: 'month', times: 1 }],
    ['жылына 2 рет', { kind: 'frequency', every: 'year', times: 2 }],
    ['co drugi wtorek miesiąca', { kind: 'weekday-of-month', weekday: 2, ordinal: 2 }],
    ['в год 2 раза', { kind: 'frequency', every: 'year', times: 2 }],
    ['әр жұма', { kind: 'weekdays', weekdays: [5] }],
  ])('%s', (cell, expected) => expect(ruleOf(cell)).toEqual(expected));

  it.each([
    'co drugi wtorek',
    'каждый второй вторник',
    'every second Tuesday',
    'co dwa tygodnie',
    'raz',
    'веднъж',
  ])('%s may be every other one, or says too little', (cell) => expect(ruleOf(cell)).toBe('unreadable'));
});

describe('what stands beside a period', () => {
  it.each([
    ['12 października, sala 15', '2026-10-12 | sala 15'],
    ['12.10.2026 r. klasy 1-3', '2026-10-12 | klasy 1-3'],
    ['w dniu 12 października o godz. 12.00 w bibliotece', '2026-10-12 12:00 | w bibliotece'],
    ['октомври, актова зала', '2026-10 | актова зала'],
    ['м. октомври (по отделен график)', '2026-10 | по отделен график'],
    ['15 octombrie, clasa a V-a', '2026-10-15 | clasa a V-a'],
    ['luna mai, școala', '2027-05 | școala'],
    ['15 кастрычніка, 5 клас', '2026-10-15 | 5 клас'],
    ['15 қазан, 5 сынып', '2026-10-15 | 5 сынып'],
  ])('is split off: %s', (cell, expected) =>
    expect(shorthandOfReading(readPeriod(cell, context))).toBe(expected),
  );

  it.each([
    'szkoła, ul. 3 Maja',
    'ул. 24 май 5',
    'strada 1 Decembrie',
    '3 maja lub 4 maja',
    'po 3 maja, sala 2',
  ])('is no reason to guess: %s', (cell) => expect(readPeriod(cell, context).ok).toBe(false));
});
