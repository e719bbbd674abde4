import { once } from './once';
import { classPatterns } from './classWords.data';
import { compileWordPatterns, matchPattern, wordsOf } from './wordPatterns';

const patterns = once(() => compileWordPatterns([['class', classPatterns()]]));

/** «5А», «7 "б"», «10-В». */
const schoolClass = /^\d{1,2}\s?[-–]?\s?[«"“]?[А-ЯЁІЇЄҐа-яёіїєґA-Ga-g][»"”]?$/u;
const longestClass = 60;

/** True for texts that name who takes part: «8-11 классы», «5А», "grade 7", «учні 5-9 класів», «лідери школи». */
export function readsLikeClass(text: string): boolean {
  if (text === '' || text.length > longestClass) return false;
  return (
    text.split(/[,;/\n]/u).every((part) => schoolClass.test(part.trim())) ||
    matchPattern(patterns(), wordsOf(text)) !== undefined
  );
}
