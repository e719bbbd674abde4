import type { BlockKind } from './blockKinds';

/** Words by which the name of a block tells its kind. Extra-curricular education stands before education. */
export const blockNamePatterns = (): readonly (readonly [BlockKind, readonly string[]])[] => [
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
];
