import { everyPair } from './fixedLists';
import type { LanguagePack } from './languagePack';

const during = ['în cursul', 'în timpul', 'pe parcursul', 'pe durata', 'pe tot parcursul', 'de-a lungul'];

const holidays = ['vacanța', 'vacanță', 'vacanței', 'vacanțele'];

/** The word with what may stand between it and the month: «începutul», «începutul lunii», «început de». */
function beforeMonth(words: readonly string[]): readonly string[] {
  return [...words, ...everyPair(words, ['de', 'lunii', 'lui', 'a lunii', 'a lui', 'din', 'din luna', 'în'])];
}

/** Romanian, as typed in plans. «Luni» is Monday, so no phrase here has months in the plural. */
export const romanian: LanguagePack = {
  months: [
    { full: ['ianuarie'], short: ['ian'] },
    { full: ['februarie'], short: ['feb', 'febr'] },
    { full: ['martie'], short: ['mar', 'mart'] },
    { full: ['aprilie'], short: ['apr'] },
    { full: ['mai'], short: [] },
    { full: ['iunie'], short: ['iun'] },
    { full: ['iulie'], short: ['iul'] },
    { full: ['august'], short: ['aug'] },
    { full: ['septembrie'], short: ['sep', 'sept'] },
    { full: ['octombrie'], short: ['oct', 'octom'] },
    // «noi» is left out: it is also "we" and "new".
    { full: ['noiembrie'], short: ['nov', 'noiem'] },
    { full: ['decembrie'], short: ['dec'] },
  ],
  weekdays: [
    ['luni', 'lun'],
    ['marți', 'marți'],
    ['miercuri', 'mie'],
    ['joi', 'joi'],
    ['vineri', 'vin'],
    ['sâmbătă', 'sâm'],
    ['duminică', 'dum'],
  ],
  // Without their marks «sâmbăta» and «duminica» are also one Saturday and one Sunday.
  repeatedWeekdays: [
    ['lunea'],
    ['marțea'],
    ['miercurea'],
    ['joia'],
    ['vinerea'],
    ['sâmbetele'],
    ['duminicile'],
  ],
  dayMayFollowMonth: false,
  phrases: {
    'before-month': [...['în', 'luna', 'lunii', 'în luna', 'pentru luna'], ...everyPair(during, ['lunii'])],
    'before-weekday': ['în ziua de', 'ziua de'],
    'before-day': [
      ...['pe', 'pe data de', 'în data de', 'la data de', 'din data de', 'data de', 'data', 'ziua de'],
      ...['în ziua de', 'zilele de', 'în zilele de', 'perioada', 'în perioada'],
    ],
    'ordinal-ending': ['a', 'lea'],
    'after-year': ['an', 'anul'],
    'of-school-year': ['al anului școlar', 'a anului școlar', 'anului școlar', 'din anul școlar', 'din an'],
    from: [
      ...['de la', 'din', 'de pe', 'din data de', 'de la data de', 'începând cu', 'începând din'],
      'în perioada',
    ],
    to: ['la', 'până la', 'până în', 'până pe', 'până la data de', 'până în data de'],
    and: ['și'],
    inclusive: ['inclusiv'],
    yearly: ['anual', 'în fiecare an'],
    deadline: [
      ...['până la', 'până pe', 'până în', 'până la data de', 'până în data de', 'până pe data de'],
      ...['cel târziu', 'cel târziu la', 'cel târziu pe'],
      ...['termen', 'termen limită', 'termenul limită'],
    ],
    'deadline-month-end': everyPair(
      ['până la sfârșitul', 'până la finalul', 'până la finele'],
      ['lunii', 'luna'],
    ).concat(['până la sfârșitul lui', 'până la finalul lui', 'până la finele lui']),
    'before-time': [
      ...['la', 'ora', 'orele', 'la ora', 'la orele', 'de la ora', 'începând cu ora', 'între orele'],
    ],

    first: ['primul', 'prima', 'primei', 'primele', 'întâi', 'întâia'],
    second: ['al doilea', 'a doua', 'al ii-lea', 'a ii-a', 'celei de-a doua', 'doilea', 'doua'],
    third: ['al treilea', 'a treia', 'al iii-lea', 'a iii-a', 'treilea', 'treia'],
    fourth: ['al patrulea', 'a patra', 'al iv-lea', 'a iv-a', 'patrulea', 'patra'],
    fifth: ['al cincilea', 'a cincea', 'cincilea', 'cincea'],
    last: ['ultimul', 'ultima', 'ultimei', 'ultimele'],
    week: beforeMonth(['săptămână', 'săptămânii', 'săpt']),
    decade: beforeMonth(['decadă', 'decadei']),
    half: beforeMonth(['jumătate', 'jumătatea']),
    beginning: beforeMonth(['început', 'începutul']),
    middle: beforeMonth(['mijloc', 'mijlocul']),
    end: beforeMonth(['sfârșit', 'sfârșitul', 'final', 'finalul', 'finele']),
    quarter: ['pătrar', 'pătrarul', 'pătrarului'],
    'half-year': ['semestru', 'semestrul', 'semestrului'],
    trimester: ['trimestru', 'trimestrul', 'trimestrului'],
    autumn: ['toamnă', 'toamnei', 'anotimpul toamna'],
    winter: ['iarnă', 'iernii', 'anotimpul iarna'],
    spring: ['primăvară', 'primăverii', 'anotimpul primăvara'],
    summer: ['vară', 'verii', 'anotimpul vara'],
    'autumn-holidays': everyPair(holidays, ['de toamnă']),
    'winter-holidays': everyPair(holidays, ['de iarnă', 'de crăciun']),
    'spring-holidays': everyPair(holidays, ['de primăvară', 'de paște', 'de paști']),
    'summer-holidays': everyPair(holidays, ['de vară', 'mare']),
    'before-term': ['în', 'pe', 'la', 'a', 'al', 'pe timpul', 'pe perioada', 'în perioada', ...during],

    every: ['fiecare', 'în fiecare', 'în fiecare zi de'],
    'on-weekdays': ['în zilele de', 'zilele de'],
    'working-days': ['în zilele lucrătoare', 'zilele lucrătoare', 'în fiecare zi lucrătoare'],
    'weekend-days': ['în weekenduri', 'în fiecare weekend'],
    'every-day': ['zilnic', 'în fiecare zi', 'fiecare zi'],
    'every-week': ['săptămânal', 'în fiecare săptămână', 'fiecare săptămână'],
    'every-month': ['lunar', 'în fiecare lună', 'fiecare lună'],
    'every-quarter': ['trimestrial', 'în fiecare trimestru', 'fiecare trimestru'],
    'every-half-year': ['semestrial', 'în fiecare semestru', 'fiecare semestru'],
    'of-every-month': [
      ...['din fiecare lună', 'din lună', 'a lunii', 'ale lunii', 'lunar', 'al lunii'],
      ...['în fiecare lună'],
    ],
    // «de» stands before every count («de 2 ori pe an»).
    'at-least': ['de', 'cel puțin', 'cel puțin de', 'minim', 'minimum'],
    times: ['ori', 'oară', 'dată', 'dăți'],
    once: ['o dată', 'odată'],
    twice: ['de două ori', 'două ori'],
    'three-times': ['de trei ori', 'trei ori'],
    'four-times': ['de patru ori', 'patru ori'],
    'per-day': ['pe zi'],
    'per-week': ['pe săptămână', 'săptămânal'],
    'per-month': ['pe lună', 'lunar'],
    'per-quarter': ['pe trimestru', 'trimestrial'],
    'per-half-year': ['pe semestru', 'semestrial'],
    'per-year': ['pe an', 'pe an școlar', 'anual', 'în an'],

    'whole-year': [
      ...everyPair(during, ['anului', 'anului școlar', 'întregului an', 'întregului an școlar']),
      ...['permanent', 'tot anul', 'tot anul școlar', 'tot timpul anului', 'anul școlar', 'tot timpul'],
      ...['continuu', 'sistematic', 'pe tot anul', 'întregul an', 'întregul an școlar', 'în permanență'],
      ...['pe tot timpul anului', 'în anul școlar', 'în tot anul', 'toată perioada'],
    ],
    'plan-period-beginning': [...during, 'în cadrul', 'în perioada'],
    'plan-period-ending': [
      ...['lunii', 'săptămânii', 'decadei', 'campaniei', 'proiectului', 'festivalului', 'concursului'],
      'taberei',
      'planului',
    ],
    open: [
      ...['la cerere', 'la solicitare', 'la nevoie', 'la invitație', 'după caz', 'după necesități'],
      'după nevoi',
      ...['când este cazul', 'dacă este cazul', 'de câte ori este nevoie', 'de câte ori este cazul'],
      ...['ori de câte ori este nevoie', 'ori de câte ori este cazul', 'în funcție de necesități'],
      ...['în funcție de nevoi', 'de comun acord', 'prin acord', 'la o dată stabilită', 'de stabilit'],
      'ocazional',
      ...everyPair(
        ['se va', 'data se va', 'urmează a se', 'data urmează a se', 'perioada se va'],
        ['stabili', 'anunța', 'comunica', 'preciza'],
      ),
      ...['urmează a fi stabilită', 'urmează să fie stabilită', 'conform înțelegerii', 'la dată stabilită'],
    ],
    'open-beginning': [
      ...everyPair(
        ['conform', 'după', 'potrivit'],
        [
          ...['planului', 'graficului', 'programului', 'calendarului', 'orarului', 'planificării', 'plan'],
          ...['program', 'grafic', 'orar', 'calendar', 'planificare', 'unui program', 'unui grafic'],
          ...['programării', 'solicitărilor', 'planificărilor', 'graficelor'],
        ],
      ),
      ...['de comun acord cu', 'la solicitarea', 'la cererea', 'la invitația', 'în funcție de'],
    ],

    'time-word': [
      ...['după', 'înainte', 'până', 'aproximativ', 'circa', 'sau', 'între', 'fără', 'nu', 'vacanța'],
      'vacanțe',
      ...['lună', 'trimestru', 'următor', 'următoare', 'viitor', 'viitoare', 'curent', 'curentă', 'zile'],
      ...['săptămâni', 'ani', 'ore', 'minute', 'amânat', 'anulat', 'excepția'],
    ],
    'little-word': [
      ...['în', 'la', 'pe', 'cu', 'de', 'din', 'pentru', 'prin', 'a', 'al', 'ale', 'o', 'un', 'și', 'lui'],
      'zi',
      ...['ziua', 'toate', 'tot', 'ora', 'cadrul', 'timpul', 'campaniei', 'proiectului', 'mare', 'an'],
      'data',
      ...['concursului', 'festivalului', 'program', 'programului', 'fi', 'se', 'va', 'programul', 'final'],
    ],
    'counted-thing': [
      ...[
        'clas',
        'cl',
        'lecți',
        'sala',
        'sală',
        'sălile',
        'cabinet',
        'cab',
        'etaj',
        'grup',
        'gr',
        'școal',
        'persoan',
      ],
      ...['elev', 'nr'],
      ...['etap', 'lice', 'echip', 'cămin', 'grădini', 'corp', 'participan'],
    ],
    'named-after-day': ['strada', 'str', 'piața', 'parcul', 'bulevardul', 'bd', 'cartierul', 'aleea'],
  },
};
