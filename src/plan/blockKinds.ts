import { once } from './once';
import { compileWordPatterns, matchPattern, wordsOf } from './wordPatterns';

/** The kinds of partners that schools work with. A block of a plan, whatever its name, may be of one of them. */
export const blockKinds = [
  'authorities',
  'health',
  'extra-curricular',
  'culture',
  'education',
  'safety',
  'sport',
  'social',
  'business',
  'families',
] as const;

export type BlockKind = (typeof blockKinds)[number];

/** Google Calendar's event colour for each kind, "1" to "11"; all different. */
export const blockKindColors: Readonly<Record<BlockKind, string>> = {
  authorities: '9',
  health: '2',
  'extra-curricular': '6',
  culture: '3',
  education: '7',
  safety: '11',
  sport: '10',
  social: '4',
  business: '8',
  families: '5',
};

/** Words by which the name of a block tells its kind. Extra-curricular education stands before education. */
const patterns = once(() =>
  compileWordPatterns<BlockKind>([
    [
      'extra-curricular',
      [
        'дополнительн*',
        'внешкольн*',
        'позашкільн*',
        'додатков*',
        'extra curricular',
        'extracurricular',
        'after school',
      ],
    ],
    ['culture', ['культур*', 'искусств*', 'мистецтв*', 'cultur*', 'arts']],
    ['health', ['здоров*', 'здравоохранени*', 'медицин*', 'охорон* здоров*', 'health*', 'medic*']],
    [
      'safety',
      ['безопасност*', 'правопоряд*', 'безпек*', 'safety', 'police', 'правоохранительн*', 'правоохоронн*'],
    ],
    ['sport', ['спорт*', 'физкультур*', 'фізкультур*', 'sport*']],
    [
      'social',
      [
        'социальн* защит*',
        'соціальн* захист*',
        'общественн*',
        'громадськ*',
        'волонтер*',
        'social care',
        'volunteer*',
      ],
    ],
    ['business', ['предприят*', 'бизнес*', 'підприємств*', 'бізнес*', 'business*', 'compan*']],
    ['families', ['семь*', 'семей*', 'родител*', 'родин*', 'батьк*', 'famil*', 'parent*']],
    [
      'authorities',
      [
        'государственн*',
        'самоуправлени*',
        'орган* власт*',
        'власт*',
        'самоврядуванн*',
        'влад*',
        'authorit*',
        'state and local',
      ],
    ],
    [
      'education',
      [
        'вуз*',
        'университет*',
        'наук*',
        'образовани*',
        'образовательн*',
        'освіт*',
        'університет*',
        'universit*',
        'science*',
        'education*',
      ],
    ],
  ]),
);

/** The kind that a block's name tells («Взаимодействие с учреждениями культуры»), if any. */
export function blockKindOfName(name: string): BlockKind | undefined {
  return matchPattern(patterns(), wordsOf(name))?.meaning;
}
