import { belarusian } from './belarusian';
import { bulgarian } from './bulgarian';
import { english } from './english';
import { kazakh } from './kazakh';
import type { LanguagePack } from './languagePack';
import { polish } from './polish';
import { romanian } from './romanian';
import { russian } from './russian';
import { ukrainian } from './ukrainian';

/** The languages in which a period is read, all at once: a plan may mix them. Where words meet, the first one holds. */
export const languagePacks = (): readonly LanguagePack[] => [
  ...[russian, ukrainian, english],
  ...[belarusian, kazakh, polish, bulgarian, romanian],
];
