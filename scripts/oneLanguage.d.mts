/** The JavaScript module without the words of other languages than `language`. Throws SyntaxError. */
export declare function keepOneLanguage(code: string, language: string, languages: readonly string[]): string;

/** Languages other than `language` that the JavaScript code names as a property. Throws SyntaxError. */
export declare function otherLanguagesNamed(
  code: string,
  language: string,
  languages: readonly string[],
): readonly string[];
