import { placeMeaning, readsLikeEvent } from '../../src/plan/places';
import { meaningOfBlock } from './blockMeanings';
import { cellOf, readCorpus } from './corpusFile';
import { measureWords } from './measureWords';
import type { MeasuredCell, Verdict } from './verdict';

const usualMeanings = Object.values(meaningOfBlock);

/** Every cell of a file of place cells. Throws `UnreadableCorpusError`. */
export function measurePlaces(text: string): readonly MeasuredCell[] {
  return readCorpus(text, ['cell', 'block'], ['note']).map(({ lineNumber, fields }) => {
    const place = cellOf(fields.cell);
    const meaning = placeMeaning(place);
    const isEvent = readsLikeEvent(place);
    return {
      lineNumber,
      cell: fields.cell,
      isAmbiguous: /\bambiguous\b/u.test(fields.note),
      verdict: judge(fields.block.trim(), meaning, isEvent),
      expected: fields.block.trim(),
      ours: [meaning ?? measureWords.unknown, ...(isEvent ? [measureWords.readsLikeEvent] : [])].join(', '),
      notCompared: [],
    };
  });
}

/** Whatever is not in the table of blocks is «other», that is, none of the usual meanings. */
function judge(block: string, meaning: string | undefined, isEvent: boolean): Verdict {
  const wanted = meaningOfBlock[block];
  if (wanted === 'nowhere') {
    if (isEvent || meaning === wanted) return 'right';
  } else if (isEvent) {
    return 'wrong';
  }
  if (meaning === undefined) return 'refused';
  if (wanted === undefined) return usualMeanings.includes(meaning) ? 'wrong' : 'right';
  return meaning === wanted ? 'right' : 'wrong';
}
