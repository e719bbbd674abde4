import type { PartnersColumn } from '../../messages/planWords';
import { partnersColumnNames } from '../../messages/planWords';
import type { Language } from '../../plan/language';
import type { Grid } from '../../plan/cell';
import { cellText } from '../../plan/cell';
import type { Partner } from '../../plan/partner';
import { splitListCell } from '../listedTexts';
import { readNamedRows } from './namedRows';

const columns = [
  'name',
  'otherNames',
  'block',
  'address',
  'contact',
] as const satisfies readonly PartnersColumn[];

/** The partners of the Partners tab; lines without a name are passed over. Other names stand one a line or after `;`. */
export function readPartnersTab(grid: Grid): readonly Partner[] {
  return readNamedRows(grid, columns, partnersColumnNames())
    .map((row) => ({
      name: cellText(row.text('name')),
      otherNames: splitListCell(row.text('otherNames')),
      block: cellText(row.text('block')),
      address: cellText(row.text('address')),
      contact: cellText(row.text('contact')),
    }))
    .filter((partner) => partner.name !== '');
}

/** The Partners tab for those partners, header first. */
export function partnersTabGrid(
  partners: readonly Partner[],
  language: Language,
): readonly (readonly string[])[] {
  return [
    columns.map((column) => partnersColumnNames()[language][column]),
    ...partners.map((partner) => [
      partner.name,
      partner.otherNames.join('; '),
      partner.block,
      partner.address,
      partner.contact,
    ]),
  ];
}
