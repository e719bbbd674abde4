import { randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { types } from 'node:util';
import * as z from 'zod/mini';
import { emptyProperties } from './services/properties';
import type { StoredProperties } from './services/properties';
import type { StoredTrigger } from './services/triggers';
import { hostRecordOf, readWorkbook } from './workbook/hostRecord';
import type { NewWorkbook } from './workbook/hostRecord';
import { Sheet } from './workbook/sheet';
import { Workbook } from './workbook/workbook';
import { writeXlsxFile } from './workbook/xlsxFile';

/** The calendar side of a folder; its owner decides what the text means. */
export interface CalendarFiles {
  /** The plan's calendar as iCalendar text. */
  readonly icsText: string;
  /** Whatever else of the calendars must outlast a restart, as JSON. */
  readonly state: unknown;
}

/** Everything that a folder of the local host holds. */
export interface HostFolderContent {
  readonly workbook: Workbook;
  readonly properties: StoredProperties;
  readonly triggers: StoredTrigger[];
  /** Absent until a calendar was saved. */
  readonly calendar?: CalendarFiles | undefined;
}

/** The file beside the plan is not what this program writes. */
export class UnreadableHostFileError extends Error {
  override readonly name = 'UnreadableHostFileError';
  constructor(
    readonly path: string,
    cause: unknown,
  ) {
    super(`The file ${path} is damaged. Move it away to start anew; the plan itself is in plan.xlsx.`, {
      cause,
    });
  }
}

export const planFileName = 'plan.xlsx';
export const calendarFileName = 'calendar.ics';
export const hostFileName = 'host.json';

const textByKey = z.record(z.string(), z.string());

const hostFile = z.object({
  version: z.literal(1),
  workbook: z.object({
    spreadsheetId: z.string(),
    locale: z.string(),
    timeZone: z.string(),
    sheets: z.array(
      z.object({
        name: z.string(),
        sheetId: z.number(),
        rowCount: z.number(),
        columnCount: z.number(),
        protections: z.array(
          z.object({ range: z.string(), description: z.string(), warningOnly: z.boolean() }),
        ),
      }),
    ),
    metadata: z.array(
      z.object({
        id: z.number(),
        key: z.string(),
        value: z.nullable(z.string()),
        visibility: z.enum(['DOCUMENT', 'PROJECT']),
        sheetId: z.optional(z.number()),
      }),
    ),
  }),
  properties: z.object({ document: textByKey, user: z.record(z.string(), textByKey), script: textByKey }),
  triggers: z.optional(
    z.array(
      z.object({
        triggerId: z.string(),
        spreadsheetId: z.string(),
        functionName: z.string(),
        creator: z.string(),
        everyHours: z.number(),
      }),
    ),
  ),
  calendarState: z.optional(z.unknown()),
});

/**
 * Opens a folder of the local host, or makes up its first content: an empty plan when there is no plan.xlsx, a new
 * spreadsheet around it when there is no host.json. Writes nothing. Throws `UnreadableWorkbookError` and
 * `UnreadableHostFileError`.
 */
export async function openHostFolder(
  folder: string,
  settings: Pick<NewWorkbook, 'locale' | 'timeZone'> & { readonly firstTabName: string },
): Promise<HostFolderContent> {
  const host = await readHostFile(join(folder, hostFileName));
  const plan = await readIfPresent(join(folder, planFileName));
  const { locale, timeZone, firstTabName } = settings;
  const fresh: NewWorkbook = {
    spreadsheetId: `local-${randomUUID()}`,
    name: basename(folder),
    locale,
    timeZone,
  };
  const icsText = (await readIfPresent(join(folder, calendarFileName)))?.toString('utf8');
  const workbook =
    plan === undefined
      ? new Workbook({ ...fresh, ...host?.workbook }, [new Sheet(0, firstTabName)])
      : await readWorkbook(plan, fresh, host?.workbook);
  return {
    workbook,
    properties: host?.properties ?? emptyProperties(),
    triggers: host?.triggers ?? [],
    ...((icsText !== undefined || host?.calendarState !== undefined) && {
      calendar: { icsText: icsText ?? '', state: host?.calendarState },
    }),
  };
}

/** Writes the folder. Each file is whole at any moment: the new one is written beside it and takes its place. */
export async function saveHostFolder(
  folder: string,
  content: Omit<HostFolderContent, 'triggers'> & { readonly triggers?: readonly StoredTrigger[] },
): Promise<void> {
  await mkdir(folder, { recursive: true });
  const { workbook, properties, triggers, calendar } = content;
  // Taken before the first wait, so that all files show the same moment.
  const host = JSON.stringify(
    { version: 1, workbook: hostRecordOf(workbook), properties, triggers, calendarState: calendar?.state },
    undefined,
    2,
  );
  const planBytes = writeXlsxFile(workbook);
  await replaceFile(join(folder, planFileName), await planBytes);
  if (calendar !== undefined) await replaceFile(join(folder, calendarFileName), calendar.icsText);
  await replaceFile(join(folder, hostFileName), host);
}

/** Puts the content in the place of the file in one step; a crash leaves the old file or the new one. */
export async function replaceFile(path: string, content: string | Uint8Array): Promise<void> {
  const beside = `${path}.${randomUUID()}.tmp`;
  try {
    await writeFile(beside, content, { flush: true });
    await rename(beside, path);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
}

async function readHostFile(path: string): Promise<z.infer<typeof hostFile> | undefined> {
  const text = (await readIfPresent(path))?.toString('utf8');
  if (text === undefined) return undefined;
  try {
    return z.parse(hostFile, JSON.parse(text));
  } catch (error) {
    throw new UnreadableHostFileError(path, error);
  }
}

async function readIfPresent(path: string): Promise<Buffer | undefined> {
  try {
    return await readFile(path);
  } catch (error) {
    if (types.isNativeError(error) && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}
