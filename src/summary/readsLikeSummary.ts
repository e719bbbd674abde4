import { summaryWords } from '../messages/summary';
import { cellText, type Grid } from '../plan/cell';
import { languages } from '../plan/language';

/** The heading of the matrix stands in the fourth row; a person may have put some rows above it. */
const searchedRowCount = 12;

/**
 * True for cells that the summary was once written to, wherever they were copied since: they hold a heading that names
 * the figures of the matrix one after the other, in some language. Our own output must never be taken for a plan.
 */
export function readsLikeSummary(grid: Grid): boolean {
  const words = summaryWords();
  const figures = [words.total, words.dated, words.synced, words.done, words.withErrors];
  return grid.slice(0, searchedRowCount).some((row) => {
    const texts = row.map(cellText).filter((text) => text !== '');
    const last = texts.slice(-figures.length);
    return languages.some(
      (language) =>
        texts[0] === words.block[language] &&
        figures.every((figure, index) => last[index] === figure[language]),
    );
  });
}
