import * as z from 'zod/mini';
import type { DeveloperMetadata, Workbook } from './workbook';

/** What a workbook file itself remembers of a tab, so that it knows its tabs when it travels alone. */
export interface SheetMark {
  readonly sheetId: number;
  /** The tab's name when it was written; Excel may have renamed it since. */
  readonly name: string;
  /** From 0, likewise. */
  readonly index: number;
  readonly tags: readonly Omit<DeveloperMetadata, 'id' | 'sheetId'>[];
}

/** Values of custom document properties, by name. */
export type CustomProperties = Readonly<Record<string, unknown>>;

const propertyPrefix = 'Partner Plan tab ';

const markText = z.object({
  name: z.string(),
  index: z.number(),
  tags: z.array(
    z.object({
      key: z.string(),
      value: z.nullable(z.string()),
      visibility: z.enum(['DOCUMENT', 'PROJECT']),
    }),
  ),
});

/**
 * The marks of all tabs that carry developer metadata, one custom document property a tab: these are what spreadsheet
 * programs keep that know nothing of us, and none of them is longer than Excel takes (255 characters).
 */
export function markProperties({ sheets, metadata }: Workbook): Readonly<Record<string, string>> {
  return Object.fromEntries(
    sheets.flatMap(({ sheetId, name }, index) => {
      const tags = metadata
        .filter((tag) => tag.sheetId === sheetId)
        .map(({ key, value, visibility }) => ({ key, value, visibility }));
      return tags.length === 0
        ? []
        : [[`${propertyPrefix}${sheetId}`, JSON.stringify({ name, index, tags })] as const];
    }),
  );
}

/** What is no mark of ours, or no whole one, is passed over: the file has been in other hands. */
export function readMarks(properties: CustomProperties): readonly SheetMark[] {
  return Object.entries(properties).flatMap(([property, value]): SheetMark[] => {
    if (!property.startsWith(propertyPrefix) || typeof value !== 'string') return [];
    const sheetId = Number(property.slice(propertyPrefix.length));
    const parsed = z.safeParse(markText, parseJson(value));
    return Number.isSafeInteger(sheetId) && sheetId >= 0 && parsed.success
      ? [{ sheetId, ...parsed.data }]
      : [];
  });
}

/** The tab that each mark is of: the one of its name, else the one in its place if that bears a new name. */
export function matchMarks(
  marks: readonly SheetMark[],
  sheetNames: readonly string[],
): ReadonlyMap<string, SheetMark> {
  const known = new Set(marks.map(({ name }) => name));
  const matched = new Map<string, SheetMark>();
  for (const mark of marks) {
    const inPlace = sheetNames[mark.index];
    const name = sheetNames.includes(mark.name)
      ? mark.name
      : inPlace !== undefined && !known.has(inPlace)
        ? inPlace
        : undefined;
    if (name !== undefined && !matched.has(name)) matched.set(name, mark);
  }
  return matched;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
