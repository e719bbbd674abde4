import { once } from './once';
import { blockNamePatterns } from './blockNames.data';
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
  'social-care',
  'public-organisations',
  'media',
  'business',
  'families',
] as const;

export type BlockKind = (typeof blockKinds)[number];

/** Google Calendar's event colour for each kind, "1" to "11"; there are eleven, so media and business share one. */
export const blockKindColors: Readonly<Record<BlockKind, string>> = {
  authorities: '9',
  health: '2',
  'extra-curricular': '6',
  culture: '3',
  education: '7',
  safety: '11',
  sport: '10',
  'social-care': '4',
  'public-organisations': '1',
  media: '8',
  business: '8',
  families: '5',
};

const patterns = once(() => compileWordPatterns(blockNamePatterns()));

/** The kind that a block's name tells («Взаимодействие с учреждениями культуры»), if any. */
export function blockKindOfName(name: string): BlockKind | undefined {
  return matchPattern(patterns(), wordsOf(name))?.meaning;
}
