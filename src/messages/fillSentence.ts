/** What a sentence of the catalogue is filled with. */
export type SentenceParameters = Readonly<Record<string, string | number>>;

/** Cells may be long; in a sentence their beginning is enough. */
const longestQuotation = 60;

const placeholder = /\{([«“]?)(\w+)[»”]?(?:\|([^{}]*))?\}/gu;

/**
 * The sentence with its placeholders filled: `{rowNumber}` as it is, `{«text»}` or `{“text”}` as a quotation cut to a
 * readable length, `{count|строка|строки|строк}` (English: `{count|row|rows}`) as the number with the right form.
 * Throws when a parameter is missing.
 */
export function fillSentence(sentence: string, parameters: SentenceParameters): string {
  return sentence.replace(placeholder, (_, quote: string, name: string, forms: string | undefined) => {
    const value = parameters[name];
    if (value === undefined) throw new RangeError(`no parameter "${name}" for "${sentence}"`);
    if (quote === '«') return quoteSlavic(String(value));
    if (quote === '“') return `“${shorten(String(value))}”`;
    return forms === undefined ? String(value) : `${value} ${pluralForm(Number(value), forms.split('|'))}`;
  });
}

/** Two forms: one and many. Three, as in Russian and Ukrainian: one, few (2 to 4, 22 to 24, …), many. */
function pluralForm(count: number, forms: readonly string[]): string {
  const [one = '', few = '', many] = forms;
  if (many === undefined) return count === 1 ? one : few;
  const lastTwo = count % 100;
  const last = count % 10;
  if (last === 1 && lastTwo !== 11) return one;
  return last >= 2 && last <= 4 && (lastTwo < 12 || lastTwo > 14) ? few : many;
}

/** Guillemets within guillemets become the inner quotes of Russian and Ukrainian typography. */
function quoteSlavic(text: string): string {
  return `«${shorten(text).replace(/«/g, '„').replace(/»/g, '“')}»`;
}

/** Cut at the end of a word. */
function shorten(text: string): string {
  if (text.length <= longestQuotation) return text;
  return `${text.slice(0, longestQuotation).replace(/\s+\S*$/u, '')}…`;
}
