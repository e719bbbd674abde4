import type { AboutLine } from '../messages/planWords';
import type { AboutPlan } from '../plan/plan';
import { wordsOf } from '../plan/wordPatterns';
import { aboutLineOf } from './aboutHeadings';
import { hasMarker, withoutMarker } from './listedTexts';
import { hasWords } from './textWords';

type ListLine = 'tasks' | 'principles' | 'expectedResults';

interface Heading {
  readonly line: AboutLine;
  /** What follows the colon; may be empty. */
  readonly rest: string;
}

const mostHeadingWords = 4;
const longestTitleLine = 200;

/**
 * What the text around a table says of the plan: title, school, goal, and the lists of tasks, principles and expected
 * results under their headings. A numbered list ends at the first line without a number, a plain one at a blank line.
 */
export function readPreamble(textLines: readonly string[]): AboutPlan {
  const lines = textLines.map((line) => line.replace(/\*\*|__/g, '').trim());
  const found: Record<AboutLine, string[]> = {
    title: [],
    school: [],
    schoolYear: [],
    goal: [],
    tasks: [],
    principles: [],
    expectedResults: [],
  };
  let open: OpenSection | undefined;
  for (const line of lines) {
    const heading = readHeading(line, open?.line);
    if (heading !== undefined) {
      open = new OpenSection(heading.line, found[heading.line]);
      if (heading.rest !== '') open.add(heading.rest);
    } else if (open !== undefined && !open.add(line)) {
      open = undefined;
    }
  }
  const titleLines = lines.slice(0, headingIndex(lines));
  const title = found.title[0] ?? findTitle(titleLines);
  return {
    title,
    school: found.school[0] ?? titleLines.find((line) => isSchoolLine(line) && !title.includes(line)) ?? '',
    goal: found.goal.join(' '),
    tasks: found.tasks,
    principles: found.principles,
    expectedResults: found.expectedResults,
  };
}

/** The lines under one heading, taken in while they belong to it. */
class OpenSection {
  private style: 'numbered' | 'plain' | undefined;
  private isAfterBlank = false;

  constructor(
    readonly line: AboutLine,
    private readonly texts: string[],
  ) {}

  /** False when the line belongs to the section no more. */
  add(line: string): boolean {
    if (line === '') {
      this.isAfterBlank = true;
      return true;
    }
    const isTaken = isList(this.line) ? this.addToList(line) : this.addToText(line);
    this.isAfterBlank = false;
    return isTaken;
  }

  private addToText(line: string): boolean {
    if (this.texts.length > 0 && this.isAfterBlank) return false;
    this.texts.push(withoutMarker(line));
    return true;
  }

  private addToList(line: string): boolean {
    if (hasMarker(line)) {
      this.style ??= 'numbered';
      this.texts.push(withoutMarker(line));
      return true;
    }
    const goesOn = !this.isAfterBlank && this.texts.length > 0 && /^\p{Ll}/u.test(line);
    if (goesOn) {
      this.texts.push(`${this.texts.pop() ?? ''} ${line}`);
      return true;
    }
    const isIntroduction = this.style === undefined && line.endsWith(':');
    if (isIntroduction) return true;
    if (this.style === 'numbered' || (this.style === 'plain' && this.isAfterBlank)) return false;
    this.style = 'plain';
    this.texts.push(line);
    return true;
  }
}

function isList(line: AboutLine): line is ListLine {
  return line === 'tasks' || line === 'principles' || line === 'expectedResults';
}

/**
 * «Цель: …», «Основные задачи», "Expected results:". A numbered line is a heading only with a colon and only for
 * another section than the open one, so that «1. Принцип доступности: …» stays an item.
 */
function readHeading(line: string, open: AboutLine | undefined): Heading | undefined {
  const bare = withoutMarker(line);
  const colon = bare.indexOf(':');
  const head = colon < 0 ? bare : bare.slice(0, colon);
  if (head === '' || wordsOf(head).length > mostHeadingWords) return undefined;
  const found = aboutLineOf(head);
  if (found === undefined) return undefined;
  const needsColon = hasMarker(line) || found === 'title' || found === 'school' || found === 'schoolYear';
  if (colon < 0 && needsColon) return undefined;
  if (found === open && hasMarker(line)) return undefined;
  return { line: found, rest: colon < 0 ? '' : bare.slice(colon + 1).trim() };
}

/** Index of the first line that is a heading, or of the end. */
function headingIndex(lines: readonly string[]): number {
  const index = lines.findIndex((line) => readHeading(line, undefined) !== undefined);
  return index < 0 ? lines.length : index;
}

/** The first line that speaks of a plan, with the lines that go on its words; else the first short line. */
function findTitle(lines: readonly string[]): string {
  const isShort = (line: string): boolean =>
    line !== '' && line.length <= longestTitleLine && !line.includes('://');
  const named = lines.findIndex((line) => isShort(line) && hasWords('plan', line));
  const start = named < 0 ? lines.findIndex((line) => isShort(line) && !isSchoolLine(line)) : named;
  if (start < 0) return '';
  let title = lines[start] ?? '';
  for (const line of lines.slice(start + 1)) {
    const goesOn = /^[\p{Ll}«\d]/u.test(line) || wordsOf(title).length <= 1;
    if (!isShort(line) || hasMarker(line) || /[.!?]$/u.test(title) || !goesOn) break;
    title = `${title} ${line}`;
  }
  return title;
}

function isSchoolLine(line: string): boolean {
  return (
    line.length <= longestTitleLine &&
    hasWords('school', line) &&
    !hasWords('plan', line) &&
    !/[.:]$|:\/\//u.test(line)
  );
}
