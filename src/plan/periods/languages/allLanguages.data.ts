import { english, englishWording } from './english';
import type { LanguagePack, PeriodWording } from './languagePack';
import { russian, russianWording } from './russian';
import { ukrainian, ukrainianWording } from './ukrainian';

/** The languages in which a period can be written. */
export type WritingLanguage = 'ru' | 'uk' | 'en';

/** The languages in which a period is read, all at once: a plan may mix them. */
export const languagePacks = (): readonly LanguagePack[] => [russian, ukrainian, english];

export const periodWordings = (): Readonly<Record<WritingLanguage, PeriodWording>> => ({
  ru: russianWording,
  uk: ukrainianWording,
  en: englishWording,
});
