/** `npm run -s measure`: our readings of dates, people, places and tables, held against a corpus. */
import { readdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { Command, CommanderError } from 'commander';
import { isFile } from './command-line/places';
import { UnreadableCorpusError } from './measure/corpusFile';
import { measureDates } from './measure/measureDates';
import { measurePeople } from './measure/measurePeople';
import { measurePlaces } from './measure/measurePlaces';
import { describeCells, describeTables } from './measure/measureReport';
import { measureTable, readExpectedTables } from './measure/measureTables';
import { comparisonRules, measureWords } from './measure/measureWords';
import type { MeasuredCell, Verdict } from './measure/verdict';

const statusWrong = 1;
const statusUnreadable = 2;
const expectationsName = 'expected.tsv';

/** npm runs its scripts in the project's folder; people name files from where they stand. */
const startFolder = process.env['INIT_CWD'] ?? process.cwd();

const program = new Command('measure')
  .description(measureWords.description)
  .addHelpText('after', `\n${measureWords.statuses}`)
  .exitOverride()
  .showHelpAfterError();

addCellCommand('dates', measureDates);
addCellCommand('people', measurePeople);
addCellCommand('places', measurePlaces);
addSubject('tables')
  .argument('<folder>', measureWords.folderArgument)
  .action(async (folder: string) => printTables(resolve(startFolder, folder)));

function addSubject(subject: keyof typeof comparisonRules): Command {
  return program
    .command(subject)
    .description(measureWords.subjects[subject])
    .addHelpText('after', `\n${comparisonRules[subject].join('\n')}\n\n${measureWords.statuses}`);
}

function addCellCommand(
  subject: 'dates' | 'people' | 'places',
  measure: (text: string) => readonly MeasuredCell[],
): void {
  addSubject(subject)
    .argument('<file>', measureWords.fileArgument)
    .action(async (name: string) => {
      const path = resolve(startFolder, name);
      if (!(await isFile(path))) throw new UnreadableCorpusError(measureWords.fileMissing(path));
      const measured = measure(await readFile(path, 'utf8'));
      console.log(describeCells(subject, measured));
      setStatus(measured);
    });
}

async function printTables(folder: string): Promise<void> {
  const names = (await namesIn(folder)).filter((name) => /\.(?:txt|tsv)$/iu.test(name));
  const planNames = names.filter((name) => name !== expectationsName).sort();
  if (planNames.length === 0) throw new UnreadableCorpusError(measureWords.folderEmpty(folder));
  const expected = names.includes(expectationsName)
    ? readExpectedTables(await readFile(join(folder, expectationsName), 'utf8'))
    : undefined;
  const measured = await Promise.all(
    planNames.map(async (name) => {
      const text = await readFile(join(folder, name), 'utf8');
      return measureTable({ name, text }, expected?.get(name));
    }),
  );
  console.log(describeTables(measured));
  setStatus(measured);
}

async function namesIn(folder: string): Promise<readonly string[]> {
  try {
    return await readdir(folder);
  } catch {
    throw new UnreadableCorpusError(measureWords.folderMissing(folder));
  }
}

function setStatus(measured: readonly { readonly verdict: Verdict }[]): void {
  if (measured.some(({ verdict }) => verdict === 'wrong')) process.exitCode = statusWrong;
}

try {
  await program.parseAsync();
} catch (error) {
  if (error instanceof CommanderError) {
    process.exitCode = error.exitCode === 0 ? 0 : statusUnreadable;
  } else if (error instanceof UnreadableCorpusError) {
    console.error(error.message);
    process.exitCode = statusUnreadable;
  } else {
    throw error;
  }
}
