import { element, isWebAddress } from './elements';
import { readLocalLink } from './localLink';

/** How a link to the row of a plan is called instead of by its long address. */
export interface LinkWords {
  readonly showRow: string;
}

/** Text with the addresses in it as links; everything else stays text. */
export function linkedText(text: string, { showRow }: LinkWords): readonly Node[] {
  return text.split(/(https?:\/\/[^\s<>"]+)/).map((part, index) => {
    if (index % 2 === 0 || !isWebAddress(part)) return document.createTextNode(part);
    const attributes = { href: part, target: '_blank', rel: 'noopener noreferrer' };
    return element('a', attributes, readLocalLink(part)?.kind === 'row' ? showRow : part);
  });
}
