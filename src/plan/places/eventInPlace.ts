import { once } from '../once';
import { matchPatternAt } from '../wordPatterns';
import { eventNouns, eventOpenings, placeNounsLikeEvents, themeOpenings } from './eventWords.data';
import { compilePatternList } from './patternList';
import { abbreviationMeaning, weighPlace } from './placeLexicon';
import { namesSchool } from './schoolInPlace';

const nouns = once(() => compilePatternList(eventNouns()));
const openings = once(() => compilePatternList(eventOpenings()));
const themes = once(() => compilePatternList(themeOpenings()));
const placeNouns = once(() => compilePatternList(placeNounsLikeEvents()));

/** Longer places name an institution or a room somewhere; without one they tell what happens. */
const mostPlaceWords = 8;
const mostAdjectives = 2;
const placeWeights = ['settling', 'institution', 'office', 'room', 'outdoor'] as const;

const adjective = /.{3}(?:ый|ий|ой|ая|яя|ое|ее|ые|ие|ій|а|є|е|і)$/u;
const nounOfDoing = /^.{2,}(?:[еая]ние|[еая]ння|ация)$/u;
const preposition = /^(?:во?|на|у|in|at)$/u;
const locative = /(?:[еиіє]|ах|ях|[a-z])$|^(?:дк|сдк|рдк|гдк|цдк)$/u;
const verbOfDoing = /^[a-z]{3,}ing$/u;

/**
 * True when a place cell seems to hold the event: it begins with what is done («Посещение …», «Спортивные
 * соревнования»), is a theme («Мой край», «Нет войне!») or a long phrase without a word of any place.
 */
export function readsLikeEvent(place: string): boolean {
  const { typed, words, found } = weighPlace(place);
  const [first = ''] = words;
  if (matchPatternAt(placeNouns(), words, 0) !== undefined) return false;
  if (matchPatternAt(openings(), words, 0) !== undefined) return true;
  if (beginsWithEvent(words)) return !isWhere(words, found.get('institution')?.position);

  const beginsWithPlace = placeWeights.some((weight) => found.get(weight)?.position === 0);
  if (nounOfDoing.test(first) && !beginsWithPlace) return true;

  const endsWithEvent = words.length > 1 && matchPatternAt(nouns(), words, words.length - 1) !== undefined;
  if (endsWithEvent && /^[a-z]/u.test(first)) return true;

  const namesPlace =
    placeWeights.some((weight) => found.has(weight)) ||
    abbreviationMeaning(typed) !== undefined ||
    namesSchool(words);
  if (namesPlace || words.length < 2) return false;
  return (
    matchPatternAt(themes(), words, 0) !== undefined ||
    /[!?]\s*["»”]?$/u.test(place.trim()) ||
    endsWithEvent ||
    (verbOfDoing.test(first) && words.length > 2) ||
    (words.length > mostPlaceWords && !found.has('address'))
  );
}

/** «Выставка в музее», "concert hall": what happens and where; «экскурсия в музей» only tells where one goes. */
function isWhere(words: readonly string[], institutionAt: number | undefined): boolean {
  if (institutionAt === undefined) return false;
  const isOneName = institutionAt === 0 && matchPatternAt(nouns(), words, 0) !== undefined;
  const before = words.slice(1, institutionAt);
  const isIn = before.some((word) => preposition.test(word)) && locative.test(words[institutionAt] ?? '');
  return isOneName || isIn;
}

/** A noun of an event at the beginning, or after adjectives. */
function beginsWithEvent(words: readonly string[]): boolean {
  for (let position = 0; position <= mostAdjectives; position += 1) {
    if (matchPatternAt(nouns(), words, position) !== undefined) return true;
    if (!adjective.test(words[position] ?? '')) return false;
  }
  return false;
}
