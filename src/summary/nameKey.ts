import { cellText } from '../plan/cell';

/** What two spellings of one name have in common: case and extra blanks do not count. */
export function nameKey(name: string): string {
  return cellText(name).toLowerCase();
}
