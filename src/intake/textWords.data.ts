import type { AboutLine } from '../messages/planWords';

/** Words of headings above or beside texts about a plan, as word patterns; of two the first in the list wins. */
export const aboutPatterns = (): readonly (readonly [AboutLine, readonly string[]])[] => [
  ['expectedResults', ['результат*', 'outcomes', 'results']],
  ['schoolYear', ['учебный год', 'навчальний рік', 'school year']],
  ['tasks', ['задача', 'задачи', 'завдання', 'tasks', 'objectives']],
  ['principles', ['принцип', 'принципы', 'принципи', 'principles']],
  ['goal', ['цель', 'цели', 'мета', 'goal', 'goals', 'aim', 'aims', 'purpose']],
  ['school', ['школа', 'школы', 'учреждение', 'заклад', 'school']],
  ['title', ['название', 'назва', 'title', 'тема']],
];

/** Parts of regular expressions for lines of text and for cells of columns without headings; case does not matter. */
export const textPatterns = (): Readonly<
  Record<
    | 'plan'
    | 'school'
    | 'personOrRole'
    | 'block'
    | 'blockHeading'
    | 'goalHeading'
    | 'directionsHeading'
    | 'partHeading',
    string
  >
> => ({
  plan: '(?<!\\p{L})(?:план(?:а|у|ом|е|ы|ов|и)?|програм\\p{L}*|plan|plans|programme)(?!\\p{L})',
  school:
    '(?<!\\p{L})(?:школ|гимнази|лицей|сош|моу|мбоу|маоу|мкоу|гбоу|детск\\p{L}* сад|ліцей|гімназі|ззсо|school|gymnasium)',
  personOrRole:
    '^(?:кл(?:ассн|асн|\\.)|учител|вчител|зам(?:\\.|ест)|заступ|директор|педагог|воспитател|виховател|психолог|библиотекар|бібліотекар|родител|бать|администрац|адміністрац|teacher|head|parent|wychowawc|nauczyciel|dyrek|învăț|dirigin|profesor)',
  block: 'блок|block',
  blockHeading: '^(?:блок|block|blok)(?:\\s+(?:№\\s*)?(?:[IVXІХ]{1,5}|\\d{1,2}))?\\s*[.:–—-]\\s*(\\S.*)$',
  goalHeading: '^(?:цель|мета|goal|aim)(?:\\s+(?:блок\\p{L}*|of the block))?\\s*:\\s*(.*)$',
  directionsHeading:
    '^(?:основные\\s|основні\\s|main\\s)?\\s*(?:направления|напрями|напрямки|directions)(?:\\s+\\p{L}+){0,3}\\s*:\\s*(.*)$',
  partHeading: '^(?:модуль|блок|раздел|розділ)\\s',
});
