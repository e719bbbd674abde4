import { copyFile, mkdir, readFile, rm } from 'node:fs/promises';
import { extname, join } from 'node:path';
import type { Language } from '../../src/plan/language';
import { planFileName } from '../hostFolder';
import { decodePlainText } from '../plainText';
import { PlanHost } from '../planHost';
import { isFile, refuseFileAsFolder, requirePlan, requireWritable, WrongPlaceError } from './places';
import type { SyncDecisions } from './planWork';
import { PlanWork } from './planWork';
import type { CommandReport } from './report';
import { terminalWords } from './terminalWords';

/** The steps that a command may take, in this order. */
export type CommandStep = 'load' | 'check' | 'sync' | 'summary';

export interface CommandRequest {
  readonly steps: readonly CommandStep[];
  /** The file to load; only for `load`. */
  readonly file?: string;
  readonly folder: string;
  readonly addonFolder: string;
  /** Such as `ru_RU`. */
  readonly locale: string;
  /** IANA name. */
  readonly timeZone: string;
  readonly language: Language;
  readonly decisions: SyncDecisions;
  /** Tabs that read like plans become part of the plan before anything else is done. */
  readonly addsTabs?: boolean;
}

/**
 * Carries out the steps on the plan in the folder and saves it, also after a step that the add-on refused. Throws
 * `WrongPlaceError`, `UnreadableWorkbookError`, `PlanProblemError` and others.
 */
export async function runCommand(
  request: CommandRequest,
  onProgress: (done: number, total: number) => void,
): Promise<CommandReport> {
  const { steps, folder } = request;
  const source = await findSource(request);
  await requireWritable(folder);
  const host = source?.kind === 'workbook' ? await openCopy(request, source.path) : await openHost(request);
  const work = new PlanWork(host);
  const files = [join(folder, planFileName)];
  let report: CommandReport = { files };
  try {
    if (source?.kind === 'text') report = { ...report, load: work.load(source.text) };
    if (source?.kind === 'workbook')
      report = { ...report, openedTabs: host.view().sheets.map(({ name }) => name) };
    if (request.addsTabs === true) report = { ...report, addedTabs: work.addPlanTabs() };
    if (steps.includes('check')) report = { ...report, check: work.check() };
    if (steps.includes('sync')) report = { ...report, sync: work.sync(request.decisions, onProgress) };
    if (steps.includes('summary')) report = { ...report, summary: work.buildSummary() };
  } catch (error) {
    // What could not be read as a plan leaves none behind, so that the mended file can be loaded into the same folder.
    if (source?.kind === 'workbook' && !report.check) await rm(join(folder, planFileName), { force: true });
    else if (!source || report.load) await host.save();
    throw error;
  }
  await host.save();
  if (host.calendars().length > 0) files.push(join(folder, 'calendar.ics'));
  return report;
}

type Source =
  { readonly kind: 'text'; readonly text: string } | { readonly kind: 'workbook'; readonly path: string };

/** What is to be loaded, if anything. Throws `WrongPlaceError`. */
async function findSource({ steps, file, folder, language }: CommandRequest): Promise<Source | undefined> {
  const words = terminalWords[language];
  if (!steps.includes('load') || file === undefined) {
    await requirePlan(folder, language);
    return undefined;
  }
  await refuseFileAsFolder(folder, language);
  if (await isFile(join(folder, planFileName))) throw new WrongPlaceError(words.folderOccupied(folder));
  if (!(await isFile(file))) throw new WrongPlaceError(words.fileMissing(file));
  const ending = extname(file).toLowerCase();
  if (ending === '.xlsx') return { kind: 'workbook', path: file };
  if (['.txt', '.tsv', '.md'].includes(ending)) {
    const text = decodePlainText(await readFile(file));
    if (text === undefined) throw new WrongPlaceError(words.fileNoText(file));
    return { kind: 'text', text };
  }
  throw new WrongPlaceError(words.fileKindUnknown(file));
}

function openHost(request: CommandRequest): Promise<PlanHost> {
  return PlanHost.open({ ...request, firstTabName: terminalWords[request.language].firstTabName });
}

/** The file that was given is never written to; a broken one leaves nothing behind. */
async function openCopy(request: CommandRequest, path: string): Promise<PlanHost> {
  const { folder } = request;
  const madeFolder = await mkdir(folder, { recursive: true });
  try {
    await copyFile(path, join(folder, planFileName));
    return await openHost(request);
  } catch (error) {
    await rm(madeFolder ?? join(folder, planFileName), { recursive: true, force: true });
    throw error;
  }
}
