/** `npm start`: the page with an example plan, or with the plan in a folder. */
import { access } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { languageOfLocale } from '../src/plan/language';
import { terminalWords } from './command-line/terminalWords';
import { fillWithExample } from './example/examplePlan';
import { planFileName, UnreadableHostFileError } from './hostFolder';
import { PortInUseError, startPage } from './page/pageServer';
import { PlanHost } from './planHost';
import { UnreadableWorkbookError } from './workbook/xlsxFile';

const defaultPort = '8347';

async function start(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      port: { type: 'string', default: defaultPort },
      locale: { type: 'string', default: 'ru_RU' },
      'time-zone': { type: 'string', default: 'Europe/Moscow' },
    },
  });
  const { locale, port, 'time-zone': timeZone } = values;
  const language = languageOfLocale(locale);
  const words = terminalWords[language];
  const [givenFolder] = positionals;
  const folder =
    givenFolder === undefined
      ? join('plans', `example-${language === 'en' ? 'en' : 'ru'}`)
      : resolve(process.env['INIT_CWD'] ?? process.cwd(), givenFolder);
  const isNew = givenFolder === undefined && !(await isPresent(join(folder, planFileName)));
  const host = await PlanHost.open({
    folder,
    addonFolder: 'dist',
    locale,
    timeZone,
    firstTabName: words.firstTabName,
  });
  if (isNew) {
    await fillWithExample(host, language);
    await host.save();
  }
  host.openSpreadsheet();
  const page = await startPage({ host, port: Number(port), assetsFolder: join('build', 'page'), language });
  console.log([words.open(page.url), words.filesIn(resolve(folder)), words.stopWith].join('\n'));
}

async function isPresent(path: string): Promise<boolean> {
  try {
    await access(path);
    return true;
  } catch {
    return false;
  }
}

try {
  await start();
} catch (error) {
  const isForThePerson =
    error instanceof PortInUseError ||
    error instanceof UnreadableWorkbookError ||
    error instanceof UnreadableHostFileError;
  console.error(isForThePerson ? error.message : error);
  process.exitCode = 1;
}
