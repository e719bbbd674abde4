/** The line that parts a person's own note from ours; everything after it is ours. */
const divider = '— Partner Plan —';

/** The cell's note with our part made `ours` (empty removes it) and the person's part kept to the letter. */
export function mergeNote(note: string, ours: string): string {
  const at = note.indexOf(divider);
  const theirs = at < 0 ? note : note.slice(0, at).replace(/\n\n$/, '');
  if (ours === '') return theirs;
  return theirs === '' ? `${divider}\n${ours}` : `${theirs}\n\n${divider}\n${ours}`;
}
