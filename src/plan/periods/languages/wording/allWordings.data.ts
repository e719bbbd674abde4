import { belarusianWording } from './belarusianWording';
import { bulgarianWording } from './bulgarianWording';
import { englishWording } from './englishWording';
import { kazakhWording } from './kazakhWording';
import type { PeriodWording } from './periodWording';
import { polishWording } from './polishWording';
import { romanianWording } from './romanianWording';
import { russianWording } from './russianWording';
import { ukrainianWording } from './ukrainianWording';

/** The languages in which a period can be written: all in which it is read. */
export type WritingLanguage = 'ru' | 'uk' | 'en' | 'be' | 'kk' | 'pl' | 'bg' | 'ro';

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
