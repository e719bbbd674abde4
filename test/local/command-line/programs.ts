import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { timeZones } from '../../timeZones.mjs';

/** What a program said and how it ended. */
export interface Run {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the built command line to its end, as a person would from the project's folder. */
export function runPlan(...parameters: readonly string[]): Promise<Run> {
  return ending(spawnProgram('commandLine', parameters));
}

/** Starts the built page; the caller ends it. */
export function spawnStart(...parameters: readonly string[]): ChildProcess {
  return spawnProgram('start', parameters);
}

/** Everything a program says until it ends. */
export async function ending(program: ChildProcess): Promise<Run> {
  const { stdout: output, stderr: errors } = program;
  if (output === null || errors === null) throw new Error('the program has no pipes');
  const [stdout, stderr] = await Promise.all([text(output), text(errors), once(program, 'close')]);
  return { status: program.exitCode, stdout, stderr };
}

/** The address that the page printed. */
export async function printedUrl(program: ChildProcess): Promise<string> {
  if (program.stdout === null) throw new Error('the program has no pipes');
  let said = '';
  for await (const chunk of program.stdout) {
    said += String(chunk);
    const url = /http:\S+/.exec(said)?.[0];
    if (url !== undefined && said.includes('Ctrl+C')) return url;
  }
  throw new Error(`The page ended without an address: ${said}`);
}

function spawnProgram(name: string, parameters: readonly string[]): ChildProcess {
  const { INIT_CWD: _, ...environment } = inNextTimeZone();
  return spawn(process.execPath, [`build/local/${name}.mjs`, ...parameters], { env: environment });
}

let startedCount = 0;

/** The environment for a program that is started on a machine in another time zone than the one before it. */
export function inNextTimeZone(): NodeJS.ProcessEnv {
  startedCount += 1;
  return { ...process.env, TZ: timeZones[startedCount % timeZones.length] };
}
