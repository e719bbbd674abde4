import { institutionWords } from './institutionNames.data';
import { patternsOf } from './patternList';
import type { PlaceWordList, PlaceWordMeaning } from './placeWord';
import { addressWords, outdoorWords, roomWords, settlingWords } from './roomNames.data';
import { officeWords, subjectWords } from './subjectNames.data';

/** How much a word of a place weighs against the other words of the cell; the first that is there decides. */
const weights = ['settling', 'institution', 'office', 'room', 'outdoor', 'subject', 'address'] as const;

export type Weight = (typeof weights)[number];

const lists: Readonly<Record<Weight, () => PlaceWordList>> = {
  settling: settlingWords,
  institution: institutionWords,
  office: officeWords,
  room: roomWords,
  outdoor: outdoorWords,
  subject: subjectWords,
  address: addressWords,
};

/** At one word the weightier list goes first, and within it the pattern that says more. Sorted here, once a build. */
export const weighedPatterns = (): readonly (readonly [Weight, PlaceWordMeaning, pattern: string])[] =>
  weights.flatMap((weight) =>
    lists[weight]()
      .flatMap(([meaning, list]) =>
        patternsOf(list).map((pattern): [Weight, PlaceWordMeaning, string] => [weight, meaning, pattern]),
      )
      .sort(([, , one], [, , other]) => precision(other) - precision(one)),
  );

function precision(pattern: string): number {
  return pattern.split(' ').length * 100 + pattern.length;
}
