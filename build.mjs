// Builds what is shipped (dist/) and, unless told `--addon-only`, the local host (build/). `--quiet` speaks of failures only.
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { relative, resolve, sep } from 'node:path';
import vm from 'node:vm';
import { parse } from 'acorn';
import { build } from 'esbuild';
import { buildSidebar } from './scripts/buildSidebar.mjs';
import { evaluateModule } from './scripts/evaluateModule.mjs';
import { UnfitBuildError } from './scripts/unfitBuildError.mjs';
import { googleServices } from './src/google/googleServices.mjs';

/** Apps Script's V8 rejects private and static fields, which came after this level. */
const languageLevel = 2020;
const target = `es${languageLevel}`;
const largestScriptBytes = 800 * 1024;

/**
 * What understands a plan is read and evaluated when first needed, as one file beside the script: Apps Script parses
 * the script anew at every click, and the menu needs none of this. The functions that these modules export are called
 * from the script as ever.
 */
const modulesOnNeed = [
  'src/checks/index.ts',
  'src/intake/preamble.ts',
  'src/intake/readPlanText.ts',
  'src/intake/referenceTabs/index.ts',
  'src/plan/daysOff.ts',
  'src/plan/people/guestAddresses.ts',
  'src/plan/people/responsibleKey.ts',
  'src/plan/periods/writePeriod.ts',
  'src/plan/planHeader.ts',
  'src/plan/planSchoolYear.ts',
  'src/plan/readPlan.ts',
  'src/plan/schoolCalendar.ts',
];

const scriptOptions = {
  bundle: true,
  write: false,
  target,
  minify: true,
  charset: 'utf8',
  legalComments: 'none',
  tsconfig: 'src/google/tsconfig.json',
  logLevel: 'warning',
};

async function buildAddon() {
  await rm('dist', { recursive: true, force: true });
  await mkdir('dist', { recursive: true });
  const [{ script, reading, data }, sidebarPages] = await Promise.all([buildScript(), buildSidebar(target)]);
  await Promise.all([
    writeFile('dist/Code.js', script),
    writeFile('dist/reading.html', reading),
    writeFile('dist/data.html', data),
    ...Object.entries(sidebarPages).map(([name, page]) => writeFile(`dist/${name}`, page)),
    writeFile('dist/appsscript.json', await readFile('appsscript.json')),
  ]);
  return {
    scriptBytes: Buffer.byteLength(script),
    readingBytes: Buffer.byteLength(reading),
    sidebarBytes: Object.values(sidebarPages).map((page) => Buffer.byteLength(page)),
    dataBytes: Buffer.byteLength(data),
  };
}

/**
 * One classic script. Apps Script finds entry points statically, so each export of entry.ts gets a real top-level
 * function; the list comes from the compiler, never from a hand.
 */
async function buildScript() {
  const entry = { ...scriptOptions, entryPoints: ['src/addon/entry.ts'] };
  // The list of exports is in the metafile of the `esm` form only.
  const probe = await build({ ...entry, format: 'esm', outfile: 'dist/probe.js', metafile: true });
  const { exports: names } = Object.values(probe.metafile.outputs)[0];
  const footer = names
    .map((name) => `function ${name}() { return PartnerPlan.${name}.apply(this, arguments); }`)
    .join('\n');
  const data = {};
  const dataDoor = `import { shippedData } from ${JSON.stringify(resolve('src/google/shippedData.ts'))};`;
  const [main, reading] = await Promise.all([
    build({
      ...entry,
      format: 'iife',
      globalName: 'PartnerPlan',
      footer: { js: footer },
      plugins: [readingModules(), dataModules(data, dataDoor)],
    }),
    build({
      ...scriptOptions,
      stdin: {
        contents: modulesOnNeed
          .map((path) => `export * as ${JSON.stringify(path)} from ${JSON.stringify(resolve(path))};`)
          .join('\n'),
        resolveDir: '.',
        loader: 'ts',
      },
      format: 'iife',
      globalName: 'reading',
      // The script hands the data in, so that they are read once.
      banner: { js: '(shippedData=>{' },
      footer: { js: 'return reading})' },
      plugins: [dataModules(data, '')],
    }),
  ]);
  const script = main.outputFiles[0].text;
  checkScript(script, names);
  const readingCode = reading.outputFiles[0].text;
  checkReading(readingCode);
  return { script, reading: htmlSafeJson(readingCode), data: htmlSafeJson(data) };
}

/** No character of it means anything to HTML. */
function htmlSafeJson(value) {
  return JSON.stringify(value).replace(/[<>&]/g, (mark) => `\\u00${mark.charCodeAt(0).toString(16)}`);
}

/** In the script, each function of the modules that are read on need becomes a look-up. */
function readingModules() {
  const door = `import { shippedReading } from ${JSON.stringify(resolve('src/google/shippedReading.ts'))};`;
  return {
    name: 'reading-modules',
    setup({ onLoad }) {
      onLoad({ filter: /\.ts$/ }, async ({ path }) => {
        const name = relative('.', path).replaceAll(sep, '/');
        if (!modulesOnNeed.includes(name)) return undefined;
        const exported = Object.entries(await evaluateModule(path));
        const lookUps = exported
          .filter(([, value]) => typeof value === 'function')
          .map(
            ([key]) =>
              `export const ${key} = (...given) => shippedReading()[${JSON.stringify(name)}].${key}(...given);`,
          );
        return { contents: [door, ...lookUps].join('\n'), loader: 'ts' };
      });
    },
  };
}

/**
 * Word lists and sentences (`*.data.ts`) travel in a file of their own, read when one of them is first needed: Apps
 * Script parses the script anew at every click, and most of these words at none. Each such module exports functions
 * without parameters whose values are JSON; here they are called, and in the script each becomes a look-up. `door` is
 * the import, if any, that makes `shippedData` known.
 */
function dataModules(data, door) {
  return {
    name: 'data-modules',
    setup({ onLoad }) {
      onLoad({ filter: /\.data\.ts$/ }, async ({ path }) => {
        const name = relative('src', path)
          .replaceAll(sep, '/')
          .replace(/\.data\.ts$/, '');
        const exported = await evaluateModule(path);
        data[name] = Object.fromEntries(Object.entries(exported).map(([key, make]) => [key, make()]));
        const lookUps = Object.keys(exported).map(
          (key) => `export const ${key} = () => shippedData(${JSON.stringify(name)}).${key};`,
        );
        return { contents: [door, ...lookUps].join('\n'), loader: 'ts' };
      });
    },
  };
}

function checkSize(name, code) {
  const bytes = Buffer.byteLength(code);
  if (bytes > largestScriptBytes) {
    throw new UnfitBuildError(`The ${name} has ${bytes} bytes, more than ${largestScriptBytes}.`);
  }
}

function checkScript(script, names) {
  checkLanguage('script', script);
  checkSize('script', script);
  const context = newContextWithoutServices('script');
  vm.runInContext(script, context);
  for (const name of names) {
    if (vm.runInContext(`typeof ${name}`, context) !== 'function') {
      throw new UnfitBuildError(`The script has no top-level function ${name}.`);
    }
  }
}

/** Evaluating it must give the modules and reach neither Google nor the data, which are read at the first need of a word. */
function checkReading(code) {
  const name = 'part that reads plans';
  checkLanguage(name, code);
  checkSize(name, code);
  const make = vm.runInContext(code, newContextWithoutServices(name));
  const modules = make(() => {
    throw new UnfitBuildError(`The ${name} reads data at its top level.`);
  });
  const missing = modulesOnNeed.filter((path) => !(path in modules));
  if (missing.length > 0) throw new UnfitBuildError(`The ${name} lacks ${missing.join(', ')}.`);
}

function checkLanguage(name, code) {
  try {
    parse(code, { ecmaVersion: languageLevel, sourceType: 'script' });
  } catch (cause) {
    throw new UnfitBuildError(`The ${name} is not a classic script of ES${languageLevel}: ${cause.message}`, {
      cause,
    });
  }
}

function newContextWithoutServices(name) {
  const context = vm.createContext({});
  for (const service of [...googleServices, 'console']) {
    Object.defineProperty(context, service, {
      get() {
        throw new UnfitBuildError(`The ${name} touches ${service} at its top level.`);
      },
    });
  }
  return context;
}

async function buildLocalHost() {
  const { buildPage } = await import('./local/page/buildPage.mjs');
  await Promise.all([
    build({
      entryPoints: {
        commandLine: 'local/commandLine.ts',
        measure: 'local/measure.ts',
        start: 'local/start.ts',
      },
      bundle: true,
      outdir: 'build/local',
      outExtension: { '.js': '.mjs' },
      format: 'esm',
      platform: 'node',
      target: 'node20',
      packages: 'external',
      sourcemap: true,
      tsconfig: 'local/tsconfig.json',
      logLevel: 'warning',
    }),
    buildPage(),
    import('./local/calendar-server/makeEventSchema.mjs'),
  ]);
}

try {
  const sizes = await buildAddon();
  if (!process.argv.includes('--addon-only')) await buildLocalHost();
  if (!process.argv.includes('--quiet'))
    console.error(
      `Built dist/: script ${sizes.scriptBytes} bytes, reading ${sizes.readingBytes} bytes, sidebar pages ${sizes.sidebarBytes.join(', ')} bytes, data ${sizes.dataBytes} bytes.`,
    );
} catch (error) {
  console.error(error instanceof UnfitBuildError ? error.message : error);
  process.exitCode = 1;
}
