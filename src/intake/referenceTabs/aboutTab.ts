import type { AboutLine } from '../../messages/planWords';
import { aboutLineNames } from '../../messages/planWords';
import type { Language } from '../../plan/language';
import type { CellValue, Grid } from '../../plan/cell';
import { cellText } from '../../plan/cell';
import type { AboutPlan } from '../../plan/plan';
import type { SchoolYear } from '../../plan/schoolYear';
import { schoolYearName } from '../../plan/schoolYear';
import { aboutLineOf } from '../aboutHeadings';
import { withoutMarker } from '../listedTexts';

/** What the About tab says. */
export interface AboutTabReading {
  readonly about: AboutPlan;
  /** As typed; empty when not given. */
  readonly schoolYearText: string;
}

/** Reads two columns: what, and the text. A line whose left cell is blank goes on with the line above. */
export function readAboutTab(grid: Grid): AboutTabReading {
  const texts: Record<AboutLine, string[]> = {
    title: [],
    school: [],
    schoolYear: [],
    goal: [],
    tasks: [],
    principles: [],
    expectedResults: [],
  };
  let line: AboutLine | undefined;
  for (const row of grid) {
    const name = cellText(row[0]);
    if (name !== '') line = aboutLineOf(name);
    if (line !== undefined) for (const text of cellLines(row[1])) texts[line].push(text);
  }
  return {
    about: {
      title: texts.title.join(' '),
      school: texts.school.join(' '),
      goal: texts.goal.join(' '),
      tasks: texts.tasks.map(withoutMarker),
      principles: texts.principles.map(withoutMarker),
      expectedResults: texts.expectedResults.map(withoutMarker),
    },
    schoolYearText: texts.schoolYear.join(' '),
  };
}

/** The About tab of a plan; lines that are empty stand ready to be filled in. */
export function aboutTabGrid(
  about: AboutPlan,
  schoolYear: SchoolYear | undefined,
  language: Language,
): readonly (readonly string[])[] {
  const lines: readonly (readonly [AboutLine, readonly string[]])[] = [
    ['title', [about.title]],
    ['school', [about.school]],
    ['schoolYear', [schoolYear === undefined ? '' : schoolYearName(schoolYear)]],
    ['goal', [about.goal]],
    ['tasks', about.tasks],
    ['principles', about.principles],
    ['expectedResults', about.expectedResults],
  ];
  return lines.flatMap(([line, texts]) => {
    const [first = '', ...rest] = texts;
    return [[aboutLineNames()[language][line], first], ...rest.map((text) => ['', text])];
  });
}

function cellLines(cell: CellValue | undefined): readonly string[] {
  const lines = typeof cell === 'string' ? cell.split(/[\r\n]+/u) : [cellText(cell)];
  return lines.map(cellText).filter((text) => text !== '');
}
