import { everyPair } from './fixedLists';
import type { LanguagePack } from './languagePack';

const during = ['w ciągu', 'w trakcie', 'podczas', 'przez'];

const year = ['roku', 'roku szkolnego', 'całego roku', 'całego roku szkolnego', 'rok', 'rok szkolny'];

const wholeYear = ['cały rok', 'cały rok szkolny'];

/** Polish, as typed in plans, inflected or not. «I kwartał» is left out: it is one of the calendar, not of a school. */
export const polish: LanguagePack = {
  months: [
    { full: ['styczeń', 'stycznia', 'styczniu', 'styczniowi', 'styczniem'], short: ['sty', 'stycz'] },
    { full: ['luty', 'lutego', 'lutym', 'lutemu'], short: ['lut'] },
    { full: ['marzec', 'marca', 'marcu', 'marcowi', 'marcem'], short: ['mar'] },
    {
      full: ['kwiecień', 'kwietnia', 'kwietniu', 'kwietniowi', 'kwietniem'],
      short: ['kwi', 'kwie', 'kwiec'],
    },
    { full: ['maj', 'maja', 'maju', 'majowi', 'majem'], short: [] },
    { full: ['czerwiec', 'czerwca', 'czerwcu', 'czerwcowi', 'czerwcem'], short: ['cze', 'czerw'] },
    { full: ['lipiec', 'lipca', 'lipcu', 'lipcowi', 'lipcem'], short: ['lip'] },
    // «sie» is left out: without its mark it is the word «się».
    { full: ['sierpień', 'sierpnia', 'sierpniu', 'sierpniowi', 'sierpniem'], short: ['sierp'] },
    { full: ['wrzesień', 'września', 'wrześniu', 'wrześniowi', 'wrześniem'], short: ['wrz', 'wrzes'] },
    {
      full: ['październik', 'października', 'październiku', 'październikowi', 'październikiem'],
      short: ['paź', 'paźdz'],
    },
    { full: ['listopad', 'listopada', 'listopadzie', 'listopadowi', 'listopadem'], short: ['lis', 'listop'] },
    { full: ['grudzień', 'grudnia', 'grudniu', 'grudniowi', 'grudniem'], short: ['gru', 'grudz'] },
  ],
  weekdays: [
    ['poniedziałek', 'poniedziałek', 'poniedziałku', 'pon', 'pn'],
    ['wtorek', 'wtorek', 'wtorku', 'wto', 'wt'],
    ['środa', 'środę', 'środzie', 'śro', 'śr'],
    ['czwartek', 'czwartek', 'czwartku', 'czw', 'cz'],
    ['piątek', 'piątek', 'piątku', 'pią', 'pt'],
    ['sobota', 'sobotę', 'sobocie', 'sob', 'sb'],
    ['niedziela', 'niedzielę', 'niedzieli', 'niedz', 'ndz'],
  ],
  // Without its mark «niedziele» is also one Sunday («w niedzielę»).
  repeatedWeekdays: [
    ['poniedziałki'],
    ['wtorki'],
    ['środy'],
    ['czwartki'],
    ['piątki'],
    ['soboty'],
    ['niedzielami'],
  ],
  dayMayFollowMonth: false,
  phrases: {
    'before-month': ['w', 'we', 'na', 'za', 'miesiąc', 'w miesiącu', ...during],
    'after-month': ['miesiąc', 'miesiąca'],
    'before-weekday': ['w', 'we'],
    'before-day': ['dnia', 'dn', 'dni', 'w dniu', 'w dniach', 'w terminie'],
    'ordinal-ending': [
      ...['go', 'ego', 'szego', 'szy', 'sza', 'sze', 'szym', 'gi', 'ga', 'gie', 'ci', 'cia', 'ty'],
    ],
    'day-number': ['dnia', 'dzień', 'dniu'],
    'after-year': ['r', 'rok', 'roku'],
    'of-school-year': ['roku szkolnego', 'roku'],
    from: ['od', 'od dnia', 'w dniach od', 'w terminie od', 'począwszy od'],
    to: ['do', 'do dnia'],
    and: ['i', 'oraz'],
    inclusive: ['włącznie'],
    yearly: ['co roku', 'corocznie', 'każdego roku', 'rokrocznie'],
    deadline: [
      ...['do', 'do dnia', 'najpóźniej do', 'najpóźniej', 'nie później niż', 'nie później niż do'],
      ...['termin', 'termin do', 'w terminie do'],
    ],
    'deadline-month-end': ['do końca', 'do końca miesiąca', 'najpóźniej do końca'],
    'before-time': [
      ...['o', 'o godz', 'o godzinie', 'godz', 'godzina', 'godziny', 'w godz', 'w godzinach'],
      ...['od godz', 'od godziny', 'początek o', 'początek o godz', 'początek'],
    ],

    first: ['pierwszy', 'pierwsza', 'pierwsze', 'pierwszego', 'pierwszej', 'pierwszą', 'pierwszym'],
    second: ['drugi', 'druga', 'drugie', 'drugiego', 'drugiej', 'drugą', 'drugim'],
    third: ['trzeci', 'trzecia', 'trzecie', 'trzeciego', 'trzeciej', 'trzecią', 'trzecim'],
    fourth: ['czwarty', 'czwarta', 'czwarte', 'czwartego', 'czwartej', 'czwartą', 'czwartym'],
    fifth: ['piąty', 'piąta', 'piąte', 'piątego', 'piątej', 'piątą', 'piątym'],
    last: ['ostatni', 'ostatnia', 'ostatnie', 'ostatniego', 'ostatniej', 'ostatnią', 'ostatnim'],
    week: ['tydzień', 'tygodnia', 'tygodniu', 'tyg'],
    decade: ['dekada', 'dekadę', 'dekady', 'dekadzie'],
    half: ['połowa', 'połowę', 'połowy', 'połowie', 'poł'],
    beginning: ['początek', 'początku', 'z początkiem'],
    middle: ['środek', 'środku', 'połowa', 'połowie'],
    end: ['koniec', 'końcu', 'pod koniec', 'z końcem', 'końcówka'],
    quarter: ['ćwierćrocze', 'ćwierćroczu', 'ćwierćrocza'],
    'half-year': ['semestr', 'semestru', 'semestrze', 'półrocze', 'półrocza', 'półroczu'],
    trimester: ['trymestr', 'trymestru', 'trymestrze'],
    autumn: ['jesień', 'jesienią', 'jesieni', 'okres jesienny'],
    winter: ['zima', 'zimą', 'zimy', 'zimie', 'okres zimowy'],
    spring: ['wiosna', 'wiosną', 'wiosnę', 'wiosny', 'okres wiosenny'],
    summer: ['lato', 'latem', 'lecie', 'okres letni'],
    'autumn-holidays': ['ferie jesienne', 'ferii jesiennych', 'feriach jesiennych', 'przerwa jesienna'],
    'winter-holidays': ['ferie zimowe', 'ferii zimowych', 'feriach zimowych', 'przerwa zimowa'],
    'spring-holidays': ['ferie wiosenne', 'ferii wiosennych', 'feriach wiosennych', 'przerwa wiosenna'],
    'summer-holidays': ['wakacje letnie', 'wakacje', 'wakacji', 'wakacjach', 'ferie letnie', 'ferii letnich'],
    'before-term': ['w', 'we', 'na', 'za', 'w czasie', 'w okresie', ...during],

    every: ['każdy', 'każda', 'każde', 'każdą', 'każdego', 'każdej', 'co', 'w każdy', 'w każdą'],
    'on-weekdays': ['w', 'we'],
    'working-days': ['w dni robocze', 'dni robocze', 'w dni powszednie', 'każdy dzień roboczy'],
    'weekend-days': ['w weekendy', 'weekendy', 'każdy weekend', 'co weekend'],
    'every-day': ['codziennie', 'każdego dnia', 'każdy dzień', 'co dzień'],
    'every-week': ['co tydzień', 'cotygodniowo', 'każdego tygodnia', 'każdy tydzień'],
    'every-month': ['co miesiąc', 'comiesięcznie', 'każdego miesiąca', 'każdy miesiąc', 'w każdym miesiącu'],
    'every-quarter': ['co kwartał', 'kwartalnie', 'każdy kwartał'],
    'every-half-year': ['co semestr', 'co półrocze', 'co pół roku', 'każdy semestr', 'w każdym semestrze'],
    'of-every-month': ['każdego miesiąca', 'miesiąca', 'w miesiącu', 'co miesiąc'],
    'at-least': ['co najmniej', 'przynajmniej', 'minimum', 'min', 'nie rzadziej niż'],
    times: ['raz', 'razy'],
    once: ['raz', 'jeden raz'],
    twice: ['dwa razy', 'dwukrotnie'],
    'three-times': ['trzy razy', 'trzykrotnie'],
    'four-times': ['cztery razy', 'czterokrotnie'],
    'per-day': ['dziennie', 'na dzień', 'w ciągu dnia'],
    'per-week': ['w tygodniu', 'na tydzień', 'tygodniowo', 'w ciągu tygodnia'],
    'per-month': ['w miesiącu', 'na miesiąc', 'miesięcznie', 'w ciągu miesiąca'],
    'per-quarter': ['na kwartał', 'w kwartale'],
    'per-half-year': ['w semestrze', 'na semestr', 'w półroczu', 'na półrocze', 'w ciągu semestru'],
    'per-year': ['w roku', 'na rok', 'rocznie', 'w ciągu roku', 'w roku szkolnym', 'w ciągu roku szkolnego'],

    'whole-year': [
      ...everyPair(during, year),
      ...everyPair(['przez', 'na'], wholeYear),
      ...[...wholeYear, 'rok szkolny', 'w roku szkolnym', 'na bieżąco', 'stale', 'ciągle', 'systematycznie'],
      ...['całorocznie', 'na stałe', 'regularnie', 'praca ciągła', 'zadanie ciągłe', 'okres całego roku'],
    ],
    'plan-period': everyPair(
      ['w trakcie', 'podczas', 'w czasie', 'w ramach', 'w ciągu', 'w okresie'],
      [
        ...['miesiąca', 'tygodnia', 'akcji', 'projektu', 'kampanii', 'konkursu', 'festiwalu', 'dekady'],
        ...['turnusu', 'realizacji planu'],
      ],
    ),
    open: [
      ...['według potrzeb', 'wg potrzeb', 'w miarę potrzeb', 'w miarę potrzeby', 'w zależności od potrzeb'],
      ...['w miarę możliwości', 'w razie potrzeby', 'do uzgodnienia', 'do ustalenia', 'po uzgodnieniu'],
      ...['po ustaleniu', 'po wcześniejszym uzgodnieniu', 'po wcześniejszym ustaleniu', 'według ustaleń'],
      ...['wg ustaleń', 'zgodnie z ustaleniami', 'na życzenie', 'na prośbę', 'na zaproszenie', 'na wniosek'],
      ...everyPair(
        ['termin', 'data', 'czas'],
        ['do uzgodnienia', 'do ustalenia', 'zostanie podany', 'zostanie podana', 'zostanie ustalony'],
      ),
      ...['w uzgodnionym terminie', 'w ustalonym terminie', 'indywidualnie', 'zgodnie z potrzebami'],
    ],
    'open-beginning': [
      ...everyPair(
        ['według', 'wg', 'zgodnie z'],
        [
          ...['planu', 'planem', 'harmonogramu', 'harmonogramem', 'kalendarza', 'kalendarzem', 'grafiku'],
          ...['grafikiem', 'terminarza', 'terminarzem', 'odrębnego planu', 'odrębnego harmonogramu'],
          ...['odrębnym planem', 'odrębnym harmonogramem', 'programu', 'programem', 'regulaminu'],
        ],
      ),
      ...['po uzgodnieniu z', 'do uzgodnienia z', 'w uzgodnieniu z', 'w porozumieniu z', 'na wniosek'],
      ...['na prośbę', 'na zaproszenie'],
    ],

    'time-word': [
      ...['po', 'przed', 'oprócz', 'około', 'ok', 'lub', 'albo', 'między', 'pomiędzy', 'nie', 'ferie'],
      ...['feriach', 'ferii', 'miesiąc', 'miesiące', 'miesięcy', 'kwartał', 'kwartale', 'następny'],
      'przyszły',
      ...['bieżący', 'dni', 'tygodni', 'lat', 'godzin', 'minut', 'odwołane', 'przełożone', 'przeniesione'],
      ...['wcześniej', 'później', 'przerwa', 'weekend'],
    ],
    'little-word': [
      ...['w', 'we', 'na', 'z', 'ze', 'do', 'od', 'o', 'u', 'i', 'a', 'dla', 'przy', 'za', 'oraz', 'pod'],
      'nad',
      ...['dzień', 'dnia', 'wszystkie', 'cały', 'r', 'godz', 'raz', 'rok', 'roku', 'akcji', 'projektu'],
      'czas',
      ...['konkursu', 'festiwalu', 'kampanii', 'termin', 'programu', 'przez', 'podczas', 'ramach', 'trakcie'],
    ],
    'counted-thing': [
      ...[
        'klas',
        'kl',
        'lekcj',
        'sala',
        'sali',
        'salach',
        'gabinet',
        'gab',
        'piętr',
        'grup',
        'gr',
        'szkoł',
        'szk',
        'osób',
      ],
      'uczni',
      ...['nr', 'etap', 'tur', 'zespoł', 'oddział', 'budyn', 'przedszkol', 'drużyn'],
    ],
    'named-after-day': [
      ...['ulica', 'ulicy', 'ulicę', 'ul', 'plac', 'placu', 'pl', 'aleja', 'alei', 'al', 'park', 'parku'],
      'im',
      ...['imienia', 'rondo', 'ronda', 'osiedle', 'os', 'skwer'],
    ],
  },
};
