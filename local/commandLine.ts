/** The command line: load, check, sync and summarise a plan without a page. */
import { basename, extname, resolve } from 'node:path';
import { Command, CommanderError, Option } from 'commander';
import { type Choice, choices } from '../src/plan/choice';
import { type Language, languageOfLocale } from '../src/plan/language';
import { isTimeZone } from './calendar-server/zonedTime';
import { describeHourly, hourlyStatusOf, runHourly } from './command-line/hourly';
import { describeReport, exitStatusOf, statusBroken, statusUnusable } from './command-line/report';
import { type CommandStep, runCommand } from './command-line/runCommand';
import { sentenceForPerson } from './command-line/sentenceForPerson';
import { terminalWords } from './command-line/terminalWords';

interface Options {
  readonly json?: boolean;
  readonly locale: string;
  readonly timeZone: string;
  readonly confirmRemovals?: boolean;
  readonly addTabs?: boolean;
  readonly handEdits?: Choice;
  readonly schoolYear?: 'new' | 'same';
}

/** npm runs its scripts in the project's folder; people name files from where they stand. */
const startFolder = process.env['INIT_CWD'] ?? process.cwd();

/** Of the command that runs; the report and its problems are said in it. */
let language: Language = 'ru';

const program = new Command('plan')
  .description(
    'Load, check, sync and summarise a plan of work with partners, without a page and without Google.',
  )
  .exitOverride()
  .showHelpAfterError();

addCommand('all', 'load a plan, check it, sync it to calendar.ics and build the summary', true, [
  'load',
  'check',
  'sync',
  'summary',
]);
addCommand('load', 'bring a plan in from text with tabs (.txt, .tsv) or an .xlsx workbook', true, ['load']);
addCommand('check', 'list what is wrong in the plan and note it in the sheet', false, ['check']);
addCommand('sync', 'bring calendar.ics up to the plan', false, ['sync']);
addCommand('summary', 'build the summary tab', false, ['summary']);
addHourlyCommand();

function addCommand(
  name: string,
  description: string,
  takesFile: boolean,
  steps: readonly CommandStep[],
): void {
  const command = program.command(name).description(description);
  if (takesFile) command.argument('<file>', 'the plan to load; it is only read');
  addReportOptions(
    command.argument(
      takesFile ? '[folder]' : '<folder>',
      "where plan.xlsx and calendar.ics are kept (default: the file's name)",
    ),
  );
  command.option('--add-tabs', 'make all tabs that read like plans part of the plan');
  if (steps.includes('sync')) addSyncOptions(command);
  command.exitOverride().action(async (...parameters: readonly unknown[]) => {
    const [first, second] = parameters as readonly [string, string | undefined];
    const file = takesFile ? resolve(startFolder, first) : undefined;
    const folder = takesFile
      ? resolve(startFolder, second ?? basename(first, extname(first)))
      : resolve(startFolder, first);
    await execute(steps, file, folder, command.opts<Options>());
  });
}

function addHourlyCommand(): void {
  const command = program
    .command('hourly')
    .description('do once what Google does by itself each hour, where the plan has it switched on')
    .argument('<folder>', 'where plan.xlsx and calendar.ics are kept');
  addReportOptions(command);
  command.exitOverride().action(async (folder: string) => {
    const { json, locale, timeZone } = command.opts<Options>();
    language = languageOfLocale(locale);
    const place = resolve(startFolder, folder);
    const report = await runHourly({ folder: place, addonFolder: 'dist', locale, timeZone, language });
    console.log(json === true ? JSON.stringify(report, undefined, 2) : describeHourly(report, language));
    process.exitCode = hourlyStatusOf(report);
  });
}

function addSyncOptions(command: Command): void {
  command
    .option('--confirm-removals', 'also make removals above the brake')
    .addOption(
      new Option(
        '--hand-edits <choice>',
        'events edited or deleted by hand: take them into the plan, put them back, leave them for good',
      ).choices(choices),
    )
    .addOption(
      new Option(
        '--school-year <answer>',
        'a plan with another school year than before: a new plan, or the same one corrected',
      ).choices(['new', 'same']),
    );
}

function addReportOptions(command: Command): void {
  command
    .option('--json', 'print the whole report as JSON')
    .addOption(
      new Option('--locale <locale>', 'language of the report and of a new workbook').default('ru_RU'),
    )
    .addOption(
      new Option('--time-zone <zone>', 'zone of a new workbook')
        .default('Europe/Moscow')
        .argParser((zone) => {
          if (!isTimeZone(zone))
            throw new CommanderError(statusUnusable, 'zone', `There is no time zone ${zone}.`);
          return zone;
        }),
    );
}

async function execute(
  steps: readonly CommandStep[],
  file: string | undefined,
  folder: string,
  options: Options,
): Promise<void> {
  language = languageOfLocale(options.locale);
  const report = await runCommand(
    {
      steps,
      folder,
      language,
      addonFolder: 'dist',
      locale: options.locale,
      timeZone: options.timeZone,
      decisions: {
        areRemovalsConfirmed: options.confirmRemovals === true,
        ...(options.handEdits !== undefined && { handEdits: options.handEdits }),
        ...(options.schoolYear !== undefined && { isNewSchoolYear: options.schoolYear === 'new' }),
      },
      ...(file !== undefined && { file }),
      ...(options.addTabs === true && { addsTabs: true }),
    },
    (done, total) => console.error(terminalWords[language].progress(done, total)),
  );
  console.log(
    options.json === true ? JSON.stringify(report, undefined, 2) : describeReport(report, language),
  );
  process.exitCode = exitStatusOf(report);
}

try {
  await program.parseAsync();
} catch (error) {
  process.exitCode = statusOf(error);
}

/** One sentence for what a person can mend; the whole error for what only an engineer can. */
function statusOf(error: unknown): number {
  // Commander has said it already.
  if (error instanceof CommanderError) {
    if (error.code === 'zone') console.error(error.message);
    return error.exitCode === 0 ? 0 : statusUnusable;
  }
  const sentence = sentenceForPerson(error, language);
  console.error(sentence ?? error);
  return sentence === undefined ? statusBroken : statusUnusable;
}
