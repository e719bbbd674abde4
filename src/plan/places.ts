import type { BlockKind } from './blockKinds';
import { blockKinds } from './blockKinds';
import { abbreviationMeaning, weighPlace } from './places/placeLexicon';
import type { PlaceMeaning, PlaceWordMeaning } from './places/placeWord';
import { findSchool, namesSchool, schoolOwner } from './places/schoolInPlace';

export { readsLikeEvent } from './places/eventInPlace';
export { createPartnerDirectory, findPartner } from './places/partnerDirectory';
export type { PartnerDirectory } from './places/partnerDirectory';
export type { PlaceMeaning } from './places/placeWord';

const schoolGenitive = /^(?:школи|школы|гимназии|гімназії|лице[яю]|ліцею|сош|scolii|szkoly)$/u;

/** A cell of bare numbers is a list of rooms. */
const onlyNumbers = /^(?:к\.\s?)?(?:\d{1,4}[а-яa-z]?(?:[\s,;/и-]+|$))+$/iu;

/** Typed so that the cell is not empty. */
const onlyDashes = /^\s*[-–—−]+\s*$/;

/**
 * What the words of a place tell; undefined when they tell nothing. An institution beats a room in it («актовый зал
 * библиотеки»). `ownSchool` is the name of the plan's school as the About tab gives it, and tells ours from another
 * one; a school that may be either is undefined.
 */
export function placeMeaning(place: string, ownSchool = ''): PlaceMeaning | undefined {
  const { text, typed, words, found } = weighPlace(place);
  if (onlyDashes.test(text)) return 'nowhere';
  const room = found.get('room');

  const settling = found.get('settling');
  if (settling !== undefined) return asPlace(settling.meaning);

  const school = namesSchool(words) ? findSchool(text) : undefined;
  const institution = found.get('institution');
  const isOfSchool =
    school !== undefined &&
    institution !== undefined &&
    belongsTo(words, institution.position, school.position);
  if (institution !== undefined && !isOfSchool) return asPlace(institution.meaning);

  if (!isOfSchool) {
    const sure = found.get('office')?.meaning ?? abbreviationMeaning(typed);
    if (sure !== undefined && sure !== 'school') return asPlace(sure);
  }
  if (school !== undefined) {
    // «Гимназия № 5, актовый зал» begins with whose hall it is.
    const isNumberedHost = school.number !== '' && room !== undefined && school.position < room.position;
    const owner = schoolOwner(school, ownSchool, (room !== undefined && !isNumberedHost) || isOfSchool);
    return owner === undefined ? undefined : owner === 'ours' ? 'own-room' : 'education';
  }
  if (room !== undefined || onlyNumbers.test(place.trim())) return 'own-room';
  return asPlace((found.get('outdoor') ?? found.get('subject'))?.meaning);
}

/** The kind of partner that the place is; undefined for the school's own rooms, open air and unknown places. */
export function blockKindOfPlace(place: string, ownSchool = ''): BlockKind | undefined {
  const meaning = placeMeaning(place, ownSchool);
  return blockKinds.find((kind) => kind === meaning);
}

function asPlace(meaning: PlaceWordMeaning | undefined): PlaceMeaning | undefined {
  return meaning === 'school' || meaning === 'address' || meaning === 'other-place' ? undefined : meaning;
}

/** «музей школы», «бібліотека ліцею», "library of our school": what is a school's, not what stands beside it. */
function belongsTo(words: readonly string[], institutionAt: number, schoolAt: number): boolean {
  const distance = schoolAt - institutionAt;
  if (distance < 1 || distance > 3) return false;
  return words[institutionAt + 1] === 'of' || (distance < 3 && schoolGenitive.test(words[schoolAt] ?? ''));
}
