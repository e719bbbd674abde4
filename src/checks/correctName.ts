import type { Fix } from '../plan/finding';
import type { EntryRow } from '../plan/planRow';

/** The fix that puts a surname right where it stands in the row's cell; none when the cell has it in another form. */
export function correctName({ rowNumber, texts }: EntryRow, surname: string, meant: string): readonly Fix[] {
  const before = texts.responsible;
  const after = before.replace(surname, () => meant);
  if (surname === '' || after === before) return [];
  return [
    {
      kind: 'use-nearest-name',
      edits: [{ rowNumber, column: 'responsible', before, after }],
      isSafe: false,
    },
  ];
}
