import { belarusian } from './belarusian';
import { bulgarian } from './bulgarian';
import { english } from './english';
import { kazakh } from './kazakh';
import type { LanguagePack } from './languagePack';
import { polish } from './polish';
import { romanian } from './romanian';
import { russian } from './russian';
import { ukrainian } from './ukrainian';
import { belarusianWording } from './wording/belarusianWording';
import { bulgarianWording } from './wording/bulgarianWording';
import { englishWording } from './wording/englishWording';
import { kazakhWording } from './wording/kazakhWording';
import type { PeriodWording } from './wording/periodWording';
import { polishWording } from './wording/polishWording';
import { romanianWording } from './wording/romanianWording';
import { russianWording } from './wording/russianWording';
import { ukrainianWording } from './wording/ukrainianWording';

/** The languages in which a period can be written: all in which it is read. */
export type WritingLanguage = 'ru' | 'uk' | 'en' | 'be' | 'kk' | 'pl' | 'bg' | 'ro';

/** The languages in which a period is read, all at once: a plan may mix them. Where words meet, the first one holds. */
export const languagePacks = (): readonly LanguagePack[] => [
  ...[russian, ukrainian, english],
  ...[belarusian, kazakh, polish, bulgarian, romanian],
];

export const periodWordings = (): Readonly<Record<WritingLanguage, PeriodWording>> => ({
  ru: russianWording,
  uk: ukrainianWording,
  en: englishWording,
  be: belarusianWording,
  kk: kazakhWording,
  pl: polishWording,
  bg: bulgarianWording,
  ro: romanianWording,
});
