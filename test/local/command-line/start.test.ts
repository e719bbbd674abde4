import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { ending, printedUrl, spawnStart } from './programs';

jest.setTimeout(120_000);

describe('npm start', () => {
  let folder = '';
  let page: ChildProcess;
  let url = '';

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'partner-plan-start-'));
    page = spawnStart('--port', '0', '--locale', 'en_US', folder);
    url = await printedUrl(page);
  });

  afterAll(async () => {
    page.kill();
    await once(page, 'exit');
    await rm(folder, { recursive: true });
  });

  it('prints an address of this computer that answers with the token only', async () => {
    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/\?token=[\w-]+$/);
    expect((await fetch(url)).status).toBe(200);
    expect((await fetch(new URL('/', url))).status).toBe(403);
  });

  it('says that the port is taken, and the first page goes on', async () => {
    const second = await ending(spawnStart('--port', new URL(url).port, '--locale', 'en_US', folder));
    expect(second).toEqual({
      status: 1,
      stdout: '',
      stderr: expect.stringMatching(/^Port \d+ is taken: [^\n]+\n$/),
    });
    expect((await fetch(url)).status).toBe(200);
  });

  it.each([
    [['--quickly'], /^Не понимаю, что запустить/],
    [['--port', '70000'], /^Порта 70000 не бывает/],
    [['--time-zone', 'Nowhere', '--locale', 'en_US'], /^There is no time zone Nowhere/],
    [
      ['--calendar-trouble', 'rain', '--locale', 'en_US'],
      /^I know no calendar trouble rain\. There are: .*quotaExceeded.*, throttle, late-lists\./,
    ],
    [['--calendar-trouble', 'quotaExceeded:0', '--locale', 'uk_UA'], /^Не знаю такої несправності календаря/],
    [['--calendar-trouble', 'throttle:x'], /^Не знаю такой неполадки календаря: throttle:x\./],
  ])('refuses %j in one line', async (parameters, sentence) => {
    const run = await ending(spawnStart(...parameters));
    expect(run).toEqual({ status: 1, stdout: '', stderr: expect.stringMatching(sentence) });
    expect(run.stderr.trimEnd()).not.toContain('\n');
  });
});
