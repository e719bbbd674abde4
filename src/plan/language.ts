/** The languages that every sentence is written in. */
export const languages = ['ru', 'uk', 'en'] as const;

export type Language = (typeof languages)[number];

/** The language for a locale such as `ru_RU` or `uk`; English where we have no better. */
export function languageOfLocale(locale: string): Language {
  const code = locale.slice(0, 2).toLowerCase();
  return languages.find((language) => language === code) ?? 'en';
}

/** The language that a text is written in, of those we have: other Cyrillic ones count as Russian, the rest as English. */
export function languageOfText(text: string): Language {
  if (/[іїєґ]/iu.test(text) && !/[ўыэёәғқңөұү]/iu.test(text)) return 'uk';
  return /\p{Script=Cyrillic}/u.test(text) ? 'ru' : 'en';
}

/** Plural form of a count: `few` is 2 to 4, 22 to 24 and so on in Russian and Ukrainian. */
export interface PluralForms {
  readonly one: string;
  readonly few: string;
  readonly many: string;
}

/** `5 событий`: the count with the form that Russian and Ukrainian grammar asks for. */
export function slavicPlural(count: number, forms: PluralForms): string {
  const lastTwo = count % 100;
  const last = count % 10;
  if (lastTwo >= 11 && lastTwo <= 14) return `${count} ${forms.many}`;
  if (last === 1) return `${count} ${forms.one}`;
  return `${count} ${last >= 2 && last <= 4 ? forms.few : forms.many}`;
}

/** `1 event`, `5 events`. */
export function englishPlural(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}
