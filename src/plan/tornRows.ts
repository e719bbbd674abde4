import type { RowTexts } from './planRow';

/**
 * True when the row goes on with the words of the row above: no date, no number, and the event (or, without an event,
 * the responsible) begins in the middle of a sentence, as do place and class where they are filled. Precision comes first: where people write every event in small
 * letters, or the row above ends its sentence, nothing is taken for torn.
 */
export function isTornFrom(texts: RowTexts, above: RowTexts): boolean {
  const standsAlone =
    texts.date !== '' || texts.month !== '' || texts.time !== '' || texts.number !== '' || texts.block !== '';
  if (standsAlone) return false;
  const { place, class: className } = texts;
  if (place !== '' && !goesOn(place, above.place)) return false;
  if (className !== '' && above.class !== '' && !goesOn(className, above.class)) return false;
  if (texts.event === '') return texts.responsible !== '' && goesOn(texts.responsible, above.responsible);
  if (!goesOn(texts.event, above.event)) return false;
  const hasNoOtherResponsible = texts.responsible === '' || above.responsible === '';
  return hasNoOtherResponsible || goesOn(texts.responsible, above.responsible);
}

/** The two parts of a torn cell as one text; a hyphen at the tear stays a hyphen. */
export function joinTornTexts(above: string, below: string): string {
  if (above === '' || below === '') return above + below;
  return /\p{L}-$/u.test(above) ? above + below : `${above} ${below}`;
}

function goesOn(text: string, above: string): boolean {
  if (above === '' || /[.!?…]$/u.test(above)) return false;
  if (/[,-]$/u.test(above)) return true;
  return beginsSmall(text) && !beginsSmall(above);
}

function beginsSmall(text: string): boolean {
  return /^[«"„“(]*\p{Ll}/u.test(text);
}
