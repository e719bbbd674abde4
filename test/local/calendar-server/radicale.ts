import type { ChildProcess } from 'node:child_process';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** How Radicale is started here: its program, or a module of Python; undefined when it is not installed. */
export function findRadicale(): readonly string[] | undefined {
  const candidates = [['radicale'], ['python3', '-m', 'radicale']];
  return candidates.find(([program = '', ...parameters]) => {
    return spawnSync(program, [...parameters, '--version'], { stdio: 'ignore' }).status === 0;
  });
}

/** A CalDAV server of other people, running on this machine for one person without a password. */
export class RadicaleServer {
  private constructor(
    private readonly process: ChildProcess,
    private readonly folder: string,
    private readonly url: string,
  ) {}

  static async start([program = '', ...parameters]: readonly string[]): Promise<RadicaleServer> {
    const folder = mkdtempSync(join(tmpdir(), 'partner-plan-radicale-'));
    const port = await findFreePort();
    const options = {
      config: '',
      'server-hosts': `127.0.0.1:${port}`,
      'auth-type': 'none',
      'storage-filesystem-folder': folder,
    };
    const flags = Object.entries(options).map(([name, value]) => `--${name}=${value}`);
    const process = spawn(program, [...parameters, ...flags], { stdio: 'ignore' });
    const server = new RadicaleServer(process, folder, `http://127.0.0.1:${port}`);
    await server.waitUntilItAnswers();
    return server;
  }

  async stop(): Promise<void> {
    if (this.process.exitCode === null) {
      this.process.kill();
      await once(this.process, 'exit');
    }
    rmSync(this.folder, { recursive: true, force: true });
  }

  /** Status and text of the answer. */
  async send(
    method: string,
    path: string,
    body = '',
    headers: Readonly<Record<string, string>> = {},
  ): Promise<{ readonly status: number; readonly text: string }> {
    const authorization = `Basic ${Buffer.from('teacher:').toString('base64')}`;
    const response = await fetch(this.url + path, {
      method,
      headers: { authorization, ...headers },
      ...(body === '' ? {} : { body }),
    });
    return { status: response.status, text: await response.text() };
  }

  private async waitUntilItAnswers(): Promise<void> {
    for (let attempt = 0; attempt < 150; attempt += 1) {
      if (this.process.exitCode !== null) break;
      try {
        await this.send('OPTIONS', '/');
        return;
      } catch {
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
    }
    await this.stop();
    throw new Error('Radicale is installed but does not start.');
  }
}

async function findFreePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  if (address === null || typeof address === 'string') throw new Error('The probe has no port.');
  probe.close();
  await once(probe, 'close');
  return address.port;
}
