import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The built local host ended before it had a page, or showed another one. */
export class PageNotStartedError extends Error {
  override readonly name = 'PageNotStartedError';
}

/** Milliseconds from starting the built local host, with a new plan, to its page. Throws `PageNotStartedError`. */
export async function timeStart(): Promise<number> {
  const folder = await mkdtemp(join(tmpdir(), 'partner-plan-bench-'));
  const start = performance.now();
  const host = spawn(process.execPath, ['build/local/start.mjs', join(folder, 'plan'), '--port', '0'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  try {
    const page = await fetch(await addressIn(host.stdout));
    if (!page.ok) throw new PageNotStartedError(`The page answered ${page.status}.`);
    await page.text();
    return performance.now() - start;
  } finally {
    host.kill();
    await rm(folder, { recursive: true, force: true });
  }
}

/** The address that the host prints when its page is ready. */
async function addressIn(output: AsyncIterable<Buffer>): Promise<string> {
  let printed = '';
  for await (const chunk of output) {
    printed += chunk.toString();
    const [address] = /http:\/\/\S+(?=\s)/.exec(printed) ?? [];
    if (address !== undefined) return address;
  }
  throw new PageNotStartedError(`The local host ended without a page: ${printed}`);
}
