/**
 * Words that say who takes part in an event (word patterns as in wordPatterns.ts), in the languages of plans. «Классный»
 * is no class, so the forms of «класс» are listed one by one.
 */
export const classPatterns = (): readonly string[] => [
  ...['класс', 'класса', 'классе', 'классы', 'классов', 'классам', 'классах', 'кл', 'клас', 'класи', 'класу'],
  ...[
    'класів',
    'класам',
    'класы',
    'класаў',
    'класове',
    'сынып*',
    'klasa',
    'klasy',
    'klas',
    'klasach',
    'class',
  ],
  ...['classes', 'grade', 'grades', 'clasa', 'clasele', 'year group', 'pupils', 'students', 'children'],
  ...['учащи*', 'учні', 'учнів', 'учням', 'учень', 'ученик*', 'вучні', 'обучающи*', 'школьник*', 'школярі'],
  ...['воспитанник*', 'вихованц*', 'группа', 'группы', 'групп', 'група', 'групи', 'груп', 'отряд', 'загін'],
  ...['лидеры', 'лідери', 'актив', 'elevi', 'elevii', 'uczniowie', 'uczniów', 'ученици', 'дети', 'діти'],
];
