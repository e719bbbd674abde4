import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';
import type { Browser, LaunchOptions } from 'playwright-core';

/** A browser that the tests may use, and where it came from. */
export interface BrowserChoice {
  readonly source: string;
  readonly options: LaunchOptions;
}

/** Quiet on machines without internet; the sandbox of the browser needs rights that a container lacks. */
const calmArguments = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--disable-background-networking',
  '--no-first-run',
];

const installedPaths = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** No browser started; `causes` tells why, one line for each that was tried. */
export class NoBrowserError extends Error {
  override readonly name = 'NoBrowserError';

  constructor(readonly causes: readonly string[]) {
    super(`No browser for the tests. Set CHROME_PATH to a Chrome or Chromium.\n${causes.join('\n')}`);
  }
}

/**
 * Starts the first browser that works: CHROME_PATH, an installed Chromium or Chrome, else the one that comes with
 * npm. Each start has a new, empty profile. Says on stderr which one it is.
 */
export async function launchBrowser(): Promise<Browser> {
  const causes: string[] = [];
  for (const choose of [installedBrowsers, playwrightChrome, packagedBrowser]) {
    for (const choice of choose()) {
      try {
        const browser = await chromium.launch(choice.options);
        process.stderr.write(`browser: ${choice.source} (${browser.version()})\n`);
        return browser;
      } catch (error) {
        causes.push(
          `${choice.source}: ${error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error)}`,
        );
      }
    }
  }
  throw new NoBrowserError(causes);
}

/** CHROME_PATH alone when it is set; a wrong path is an error, not a reason to take another browser. */
function installedBrowsers(): readonly BrowserChoice[] {
  const chosen = process.env.CHROME_PATH;
  if (chosen !== undefined && chosen !== '' && !existsSync(chosen))
    throw new NoBrowserError([`CHROME_PATH: no file ${chosen}`]);
  const paths =
    chosen === undefined || chosen === '' ? installedPaths.filter((path) => existsSync(path)) : [chosen];
  return paths.map((executablePath) => ({
    source: executablePath,
    options: { executablePath, args: calmArguments },
  }));
}

/** Chrome where its installer puts it on macOS and Windows. */
function playwrightChrome(): readonly BrowserChoice[] {
  return [{ source: 'installed Google Chrome', options: { channel: 'chrome', args: calmArguments } }];
}

/** The Chromium inside the package @sparticuz/chromium (Linux x64), unpacked at its first use. */
export function packagedBrowser(): readonly BrowserChoice[] {
  if (process.platform !== 'linux' || process.arch !== 'x64') return [];
  // The package is an ES module, which Jest does not load; a process of its own does.
  const script = `const { default: chromium } = await import('@sparticuz/chromium');
    process.stdout.write(await chromium.executablePath());`;
  const executablePath = execFileSync(process.execPath, ['--input-type=module', '-e', script], {
    encoding: 'utf8',
  });
  // Its own arguments are for serverless machines: with --single-process it dies with the first closed context.
  return [{ source: '@sparticuz/chromium', options: { executablePath, args: calmArguments } }];
}
