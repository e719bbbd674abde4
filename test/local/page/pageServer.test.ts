import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { CalendarView, PageReply, PageState } from '../../../local/page/pageApi';
import { PortInUseError, startPage } from '../../../local/page/pageServer';
import type { RunningPage } from '../../../local/page/pageServer';
import { FakePageHost } from './fakePageHost';

interface Received {
  readonly status: number;
  readonly headers: NodeJS.Dict<string | string[]>;
  readonly body: string;
}

let assetsFolder: string;
let host: FakePageHost;
let running: RunningPage;

beforeAll(() => {
  assetsFolder = mkdtempSync(join(tmpdir(), 'partner-plan-page-'));
  for (const name of ['page.html', 'page.js', 'page.css', 'scriptRun.js']) {
    writeFileSync(join(assetsFolder, name), `/* ${name} */`);
  }
});

afterAll(() => {
  rmSync(assetsFolder, { recursive: true });
});

beforeEach(async () => {
  host = new FakePageHost();
  running = await startPage({ host, port: 0, assetsFolder, language: 'ru' });
});

afterEach(async () => {
  await running.close();
});

function origin(): string {
  return new URL(running.url).origin;
}

/** fetch() would not let a test choose Host and Origin. */
function ask(
  method: string,
  path: string,
  headers: Record<string, string> = {},
  body = '',
): Promise<Received> {
  return new Promise((resolve, reject) => {
    const asked = request(`${origin()}${path}`, { method, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => {
        const { statusCode = 0 } = response;
        resolve({
          status: statusCode,
          headers: response.headers,
          body: Buffer.concat(chunks).toString('utf8'),
        });
      });
    });
    asked.on('error', reject);
    asked.end(body);
  });
}

async function cookie(): Promise<string> {
  const { headers } = await ask('GET', new URL(running.url).pathname + new URL(running.url).search);
  return String(headers['set-cookie']).split(';')[0] ?? '';
}

async function post(path: string, input: unknown, headers: Record<string, string> = {}): Promise<Received> {
  const own = { cookie: await cookie(), origin: origin(), 'content-type': 'application/json', ...headers };
  return ask('POST', path, own, JSON.stringify(input));
}

async function replyTo(path: string, input: unknown): Promise<PageReply> {
  return JSON.parse((await post(path, input)).body) as PageReply;
}

describe('who may use the page', () => {
  it('gives the browser that opens the address a cookie that scripts and other sites cannot use', async () => {
    const { status, headers } = await ask('GET', new URL(running.url).search.replace(/^/, '/'));
    expect(status).toBe(200);
    expect(String(headers['set-cookie'])).toMatch(
      /^partner-plan-\d+=[\w-]{32}; HttpOnly; SameSite=Strict; Path=\/$/,
    );
  });

  it('listens on the loopback interface', () => {
    expect(new URL(running.url).hostname).toBe('127.0.0.1');
  });

  it('makes another token at each start', async () => {
    const other = await startPage({ host, port: 0, assetsFolder, language: 'ru' });
    await other.close();
    expect(new URL(other.url).search).not.toBe(new URL(running.url).search);
  });

  it.each([
    '/',
    '/?token=guess',
    '/page.js',
    '/view',
    '/calendar',
    '/plan.xlsx',
    '/calendar.ics',
    '/sidebar',
  ])('refuses GET %s without the cookie, in words', async (path) => {
    const { status, body } = await ask('GET', path);
    expect([status, body]).toEqual([
      403,
      'Эта страница открывается только по ссылке, которую программа показала при запуске.',
    ]);
  });

  it.each([
    ['a name that points at this computer', { host: 'evil.example:80' }],
    ['another site', { origin: 'https://evil.example' }],
    ['a file or a sandboxed frame', { origin: 'null' }],
    ['another port of this computer', { origin: 'http://127.0.0.1:1' }],
  ])('refuses %s even with the cookie', async (_, headers) => {
    const { status } = await post('/undo', {}, headers);
    expect(status).toBe(403);
  });

  it('refuses a POST that names no origin', async () => {
    const headers = { cookie: await cookie(), 'content-type': 'application/json' };
    expect((await ask('POST', '/undo', headers, '{}')).status).toBe(403);
  });

  it('lets the page load its own script only, and the sidebar none but its own inline ones', async () => {
    await post('/menu', { functionName: 'openPanel' });
    const headers = { cookie: await cookie() };
    const page = await ask('GET', '/', headers);
    const sidebar = await ask('GET', '/sidebar', headers);
    expect(page.headers['content-security-policy']).toContain("script-src 'self'");
    expect(sidebar.headers['content-security-policy']).toMatch(/default-src 'none'.*sandbox allow-scripts/);
    expect(sidebar.headers['content-security-policy']).not.toMatch(/unsafe-eval|allow-same-origin/);
  });
});

describe('what the page may ask', () => {
  it.each([
    ['a path that is not there', '/delete-everything', {}, 404],
    ['a member of every object', '/constructor', {}, 404],
    ['a row number of 0', '/type', { sheetId: 11, rowNumber: 0, columnNumber: 1, text: '' }, 400],
    ['a text that is none', '/type', { sheetId: 11, rowNumber: 1, columnNumber: 1, text: 5 }, 400],
    ['a separator of the menu', '/menu', { functionName: '' }, 400],
    ['nothing', '/select', undefined, 400],
  ])('answers %s with an error', async (_, path, input, status) => {
    expect((await post(path, input)).status).toBe(status);
  });

  it('refuses a form that another page could send without asking', async () => {
    const { status } = await post('/undo', {}, { 'content-type': 'text/plain' });
    expect(status).toBe(400);
  });

  it('shows the cell as the host took it, and writes the files', async () => {
    const reply = await replyTo('/type', { sheetId: 11, rowNumber: 4, columnNumber: 2, text: '1.9.2026' });
    expect(reply.state.view.sheets[0]?.rows[3]?.[1]?.display).toBe('01.09.2026');
    expect(host.calls).toEqual(['type 11 4 2 1.9.2026', 'save']);
  });

  it('does not write the files for a selection', async () => {
    await post('/select', { sheetId: 11, range: 'B2' });
    expect(host.calls).toEqual([]);
  });

  it('runs onOpen and closes the sidebar when the page loads', async () => {
    await post('/menu', { functionName: 'openPanel' });
    const reply = await replyTo('/open', {});
    expect(reply.state.sidebar).toBeUndefined();
    expect(host.calls).toContain('open');
  });

  it('tells that the script moved the selection, and that a person did not', async () => {
    expect((await replyTo('/menu', { functionName: 'checkPlan' })).selectionMoved).toBe(true);
    expect(
      (await replyTo('/type', { sheetId: 11, rowNumber: 1, columnNumber: 1, text: 'a' })).selectionMoved,
    ).toBe(false);
  });

  it('numbers sidebars and toasts, so that each is shown once', async () => {
    const first = await replyTo('/menu', { functionName: 'openPanel' });
    const second = await replyTo('/menu', { functionName: 'checkPlan' });
    const third = await replyTo('/menu', { functionName: 'openPanel' });
    expect([first, second, third].map(({ state }) => state.sidebar?.sidebarNumber)).toEqual([1, 1, 2]);
    expect([first, second, third].map(({ state }) => state.toast?.toastNumber)).toEqual([undefined, 1, 1]);
  });

  it('reports an edit that the host refuses', async () => {
    const reply = await replyTo('/delete-rows', { sheetId: 11, rowNumber: 901, rowCount: 1 });
    expect(reply.result).toEqual({ ok: false, message: 'Столько строк в листе нет' });
  });

  it('reports files that cannot be written until they can', async () => {
    host.saveError = new Error('EBUSY: plan.xlsx');
    expect((await replyTo('/undo', {})).state.saveProblem).toBe('EBUSY: plan.xlsx');
    host.saveError = undefined;
    expect((await replyTo('/undo', {})).state.saveProblem).toBeUndefined();
  });

  it('runs what the sidebar may call and nothing else', async () => {
    const called = await replyTo('/run', { functionName: 'echo', parameters: [{ rowNumber: 7 }] });
    const refused = await replyTo('/run', { functionName: 'openPanel', parameters: [] });
    expect(called.result).toEqual({ ok: true, value: [{ rowNumber: 7 }] });
    expect(refused.result).toEqual({ ok: false, message: 'Script function not found: openPanel' });
    expect(host.calls).not.toContain('run openPanel');
  });

  it('runs of the menu only what is in it', async () => {
    const reply = await replyTo('/menu', { functionName: 'echo' });
    expect(reply.result).toEqual({ ok: false, message: 'Script function not found: echo' });
  });

  it('gives state, calendars and files', async () => {
    const headers = { cookie: await cookie() };
    const state = JSON.parse((await ask('GET', '/view', headers)).body) as PageState;
    const calendars = JSON.parse((await ask('GET', '/calendar', headers)).body) as CalendarView[];
    const plan = await ask('GET', '/plan.xlsx', headers);
    expect(state.view.name).toBe('План работы с партнёрами');
    expect(calendars[0]?.events).toHaveLength(4);
    expect(plan.body.startsWith('PK')).toBe(true);
    expect(decodeURIComponent(String(plan.headers['content-disposition']))).toContain(
      'План работы с партнёрами.xlsx',
    );
    expect((await ask('GET', '/calendar.ics', headers)).body).toContain('VCALENDAR');
  });
});

describe('the time-driven triggers', () => {
  const fired = async (): Promise<void> => {
    while (!host.calls.includes('fire')) await new Promise((resolve) => setTimeout(resolve, 5));
  };

  it('are fired while the page runs, and what they did is saved', async () => {
    host.triggerResults = [{ ok: true, value: null }];
    const other = await startPage({ host, port: 0, assetsFolder, language: 'ru', triggerIntervalMs: 5 });
    await fired();
    await other.close();
    expect(host.calls.slice(0, 2)).toEqual(['fire', 'save']);
  });

  it('write nothing while there are none, and are not fired when the page is closed', async () => {
    const other = await startPage({ host, port: 0, assetsFolder, language: 'ru', triggerIntervalMs: 5 });
    await fired();
    await other.close();
    const before = host.calls.length;
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(host.calls).toHaveLength(before);
    expect(host.calls).not.toContain('save');
  });
});

describe('the start', () => {
  it('says in words that the port is taken', async () => {
    const port = Number(new URL(running.url).port);
    const second = startPage({ host, port, assetsFolder, language: 'ru' });
    await expect(second).rejects.toBeInstanceOf(PortInUseError);
    await expect(second).rejects.toThrow(`Порт ${port} уже занят`);
  });

  it('frees the port at the end', async () => {
    const port = Number(new URL(running.url).port);
    await running.close();
    await new Promise<void>((resolve, reject) => {
      const other = createServer().on('error', reject);
      other.listen(port, '127.0.0.1', () => other.close(() => resolve()));
    });
    running = await startPage({ host, port, assetsFolder, language: 'en' });
    expect(new URL(running.url).port).toBe(String(port));
  });
});
