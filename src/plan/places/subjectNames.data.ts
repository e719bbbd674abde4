import type { PlaceWordList, PlaceWordMeaning } from './placeWord';

/** Heads of offices, «отдел …»; they tell a body of the state unless an institution stands in the cell as well. */
export const officeWords = (): PlaceWordList => [
  [
    'authorities',
    `администраци*, департамент*, министерств*, комитет*, управлени*, отдел, отдела, отделе, отделу, инспекци*,
    адміністраці*, міністерств*, управлінн*, відділ*, комітет*, департамент*, council, councils, administration,
    government*, department*, адміністрацы*, упраўленн*, аддзел*, дирекци*, ministerst*, ministerul*,
    басқарма*, министрліг*, бөлімі*`,
  ],
];

/** Adjectives and subjects: they tell what the place deals with, and only when nothing tells what it is. */
export const subjectWords = (): PlaceWordList => [
  [
    'culture',
    `культурн*, культур, культуры, культуре, искусств*, краеведческ*, историческ*, театральн*, библиотечн*,
    культурно*, мистецтв*, краєзнавч*, історичн*, театральн*, cultur*, culture, arts, художественн* галере*`,
  ],
  ['extra-curricular', `внешкольн*, внеурочн*, позаурочн*, extracurricular, extra curricular`],
  ['safety', `пожарн*, дознавател*, участков*, правоохранительн*, рятівник*, firefighter*`],
  [
    'health',
    `здравоохранени*, медицин*, медработник*, медицинск*, врач*, нарколог*, психиатр*, педиатр*, фельдшер*, медсестр*,
    здоров*, лікар*, медичн*, педіатр*, медик*, doctor*, nurse, nurses, medic*, health*, медыцын*, лекар*, lekarz*,
    pielegniar*, дәрігер*`,
  ],
  [
    'education',
    `образовани*, учебн* центр*, научн*, студенческ*, педагогическ*, наук*, науков*, студентськ*, scien*`,
  ],
  ['sport', `спорт*, физкультурн*, спортивн*, фізкультурн*, sport*`],
  ['social-care', `социальн*, ветеран*, инвалид*, соціальн*, ветеран*, інвалід*`],
  ['business', `ооо, оао, зао, пао, ип, гуп, муп, чп, тов, фоп, ltd, gmbh, srl`],
  ['public-organisations', `ано, нко, роо, общественност*, громадськ*`],
  ['nowhere', `по месту жительства, по месту учебы, по назначени*`],
  ['media', `журналист*, корреспондент*, журналіст*, journalist*`],
  ['religion', `священник*, православн*, священик*, priest*`],
];

/**
 * Ends of abbreviations in capitals, from three letters on: whatever stands before them is a region or a form of
 * ownership («МБУК», «СурГУ», «ОблУВД»).
 */
export const abbreviationEndings = (): readonly (readonly [PlaceWordMeaning, readonly string[]])[] => [
  ['culture', ['ук', 'дк', 'цбс', 'цб', 'кдц', 'дкит', 'цкид']],
  [
    'extra-curricular',
    [
      'удо',
      'оудо',
      'удод',
      'дши',
      'дмш',
      'дхш',
      'ддт',
      'дтдим',
      'дтдм',
      'цдт',
      'дют',
      'цвр',
      'цдо',
      'дютт',
      'дюц',
    ],
  ],
  [
    'education',
    [
      'иро',
      'ипк',
      'ипкро',
      'дгу',
      'мгу',
      'бгу',
      'гу',
      'гту',
      'фу',
      'гпу',
      'гму',
      'доу',
      'поу',
      'оуво',
      'гуво',
    ],
  ],
  ['health', ['уз', 'црб', 'гкб', 'окб', 'цмп']],
  ['safety', ['мвд', 'увд', 'овд', 'мчс', 'гибдд', 'освод', 'псч']],
  ['sport', ['дюсш', 'сшор', 'фок', 'фск']],
  ['social-care', ['цсон', 'цсо', 'усон']],
  ['authorities', ['мфц', 'ифнс']],
  ['school', ['сош', 'оош', 'зош']],
];

/** What stands before a noun within one word («педучилище», «горбиблиотека»); the noun tells what the place is. */
export const compoundOpenings = (): readonly string[] => [
  'мед',
  'нарко',
  'пед',
  'гор',
  'рай',
  'обл',
  'рес',
  'соц',
  'гос',
  'дет',
  'агро',
  'авто',
  'муз',
  'худ',
  'культ',
  'энерго',
  'проф',
  'строй',
  'тех',
  'сель',
  'міськ',
  'держ',
  'медичн',
  'книго',
  'кино',
  'фото',
  'мото',
  'вело',
  'эко',
  'еко',
];
