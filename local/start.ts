/** `npm start`: the page with an example plan, or with the plan in a folder. */
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type Language, languageOfLocale } from '../src/plan/language';
import { calendarTroubleNames, readCalendarTrouble } from './calendar-server/calendarTrouble';
import { isTimeZone } from './calendar-server/zonedTime';
import { isFile, refuseFileAsFolder, requireWritable } from './command-line/places';
import { sentenceForPerson } from './command-line/sentenceForPerson';
import { terminalWords } from './command-line/terminalWords';
import { fillWithExample } from './example/examplePlan';
import { planFileName } from './hostFolder';
import { PortInUseError, startPage } from './page/pageServer';
import { PlanHost } from './planHost';

const defaultPort = '8347';

/** Options that cannot be followed; `message` is the sentence for the person. */
class WrongOptionError extends Error {
  override readonly name = 'WrongOptionError';
}

/** Of the person, as far as the options told it. */
let language: Language = 'ru';

async function start(): Promise<void> {
  const { values, positionals } = readOptions();
  const { locale, port, 'time-zone': timeZone, 'calendar-trouble': troubleText } = values;
  language = languageOfLocale(locale);
  const words = terminalWords[language];
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535) throw new WrongOptionError(words.portWrong(port));
  if (!isTimeZone(timeZone)) throw new WrongOptionError(words.timeZoneUnknown(timeZone));
  const calendarTrouble = troubleText === undefined ? {} : readCalendarTrouble(troubleText);
  if (calendarTrouble === undefined) {
    throw new WrongOptionError(words.troubleUnknown(troubleText ?? '', calendarTroubleNames.join(', ')));
  }
  const [givenFolder] = positionals;
  const folder =
    givenFolder === undefined
      ? join('plans', `example-${language}`)
      : resolve(process.env['INIT_CWD'] ?? process.cwd(), givenFolder);
  await refuseFileAsFolder(folder, language);
  await requireWritable(folder);
  const isNew = givenFolder === undefined && !(await isFile(join(folder, planFileName)));
  const host = await PlanHost.open({
    folder,
    addonFolder: 'dist',
    locale,
    timeZone,
    firstTabName: words.firstTabName,
    calendarTrouble,
  });
  if (isNew) {
    await fillWithExample(host, language);
    await host.save();
  }
  host.openSpreadsheet();
  const page = await startPage({ host, port: Number(port), assetsFolder: join('build', 'page'), language });
  const troubleLines = troubleText === undefined ? [] : [words.calendarInTrouble(troubleText)];
  const lines = [words.open(page.url), words.filesIn(resolve(folder)), ...troubleLines, words.stopWith];
  console.log(lines.join('\n'));
}

/** Throws `WrongOptionError`. */
function readOptions() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        port: { type: 'string', default: defaultPort },
        locale: { type: 'string', default: 'ru_RU' },
        'calendar-trouble': { type: 'string' },
        'time-zone': { type: 'string', default: 'Europe/Moscow' },
      },
    });
  } catch {
    throw new WrongOptionError(terminalWords[language].startUsage);
  }
}

try {
  await start();
} catch (error) {
  const isOwn = error instanceof PortInUseError || error instanceof WrongOptionError;
  console.error(isOwn ? error.message : (sentenceForPerson(error, language) ?? error));
  process.exitCode = 1;
}
