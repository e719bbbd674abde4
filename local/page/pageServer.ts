import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { join } from 'node:path';
import type { Language } from '../../src/plan/language';
import { localMessages } from '../messages';
import { PageAccess } from './pageAccess';
import type { PageHost } from './pageHost';
import { isPageRequestPath, parsePageRequest } from './pageRequests';
import { PageSession } from './pageSession';
import { sidebarContentSecurityPolicy, sidebarDocument } from './sidebarDocument';

/** What `startPage` needs. */
export interface PageOptions {
  readonly host: PageHost;
  /** 0 takes any free port. */
  readonly port: number;
  /** The folder that `buildPage` wrote. */
  readonly assetsFolder: string;
  /** Of what the server itself says. */
  readonly language: Language;
  /** How often the time-driven triggers are fired; hourly without it, as often as Google lets an add-on. */
  readonly triggerIntervalMs?: number;
}

export interface RunningPage {
  /** The address to open in a browser; it carries the token of this start. */
  readonly url: string;
  close(): Promise<void>;
}

/** Another program listens on the port. */
export class PortInUseError extends Error {
  override readonly name = 'PortInUseError';

  constructor(
    readonly port: number,
    language: Language,
    cause: unknown,
  ) {
    super(localMessages[language].portInUse(port), { cause });
  }
}

const pageContentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  // FullCalendar writes its styles into the document.
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const contentTypes = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  json: 'application/json; charset=utf-8',
  text: 'text/plain; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  ics: 'text/calendar; charset=utf-8',
} as const;

const hourMs = 3_600_000;

/** A long plan pasted whole stays far below. */
const maximumBodyBytes = 20_000_000;

interface Answer {
  readonly status: number;
  readonly type: keyof typeof contentTypes;
  readonly body: string | Uint8Array;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Serves the page on the loopback interface only. Throws `PortInUseError`. */
export async function startPage(options: PageOptions): Promise<RunningPage> {
  const server = createServer();
  const port = await listen(server, options);
  const access = new PageAccess(port);
  const pages = new PageAnswers(options, access);
  server.on('request', (request, response) => {
    void pages.answer(request).then((answer) => {
      send(response, answer);
    });
  });
  const timer = setInterval(() => {
    pages.fireTimeTriggers();
  }, options.triggerIntervalMs ?? hourMs);
  // The page alone keeps the program running.
  timer.unref();
  return {
    url: access.url(),
    close: () =>
      new Promise((resolve) => {
        clearInterval(timer);
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}

/** The answer to every request. */
class PageAnswers {
  private readonly session: PageSession;
  private readonly assets: Readonly<Record<'/' | '/page.js' | '/page.css', string>>;
  private readonly scriptRun: string;

  constructor(
    private readonly options: PageOptions,
    private readonly access: PageAccess,
  ) {
    this.session = new PageSession(options.host);
    const read = (name: string): string => readFileSync(join(options.assetsFolder, name), 'utf8');
    this.assets = { '/': read('page.html'), '/page.js': read('page.js'), '/page.css': read('page.css') };
    this.scriptRun = read('scriptRun.js');
  }

  async answer(request: IncomingMessage): Promise<Answer> {
    try {
      const method = request.method ?? '';
      const url = new URL(request.url ?? '/', 'http://127.0.0.1');
      if (!this.access.isOwnHost(request.headers) || !this.access.isOwnOrigin(method, request.headers)) {
        return this.forbidden();
      }
      if (method === 'GET' && url.pathname === '/' && this.access.hasUrlToken(url)) {
        const page = this.page();
        return { ...page, headers: { ...page.headers, 'set-cookie': this.access.setCookieHeader() } };
      }
      if (!this.access.hasCookie(request.headers)) return this.forbidden();
      if (method === 'GET') return await this.get(url.pathname);
      return method === 'POST' ? await this.post(url.pathname, request) : plain(405, 'Method not allowed');
    } catch (error) {
      return plain(500, error instanceof Error ? (error.stack ?? error.message) : String(error));
    }
  }

  /** A fault of the local host is for the terminal: nobody waits for an answer. */
  fireTimeTriggers(): void {
    this.session.fireTimeTriggers().catch((error: unknown) => {
      console.error(error);
    });
  }

  private async get(path: string): Promise<Answer> {
    const { host } = this.options;
    switch (path) {
      case '/':
        return this.page();
      case '/page.js':
        return { status: 200, type: 'js', body: this.assets[path] };
      case '/page.css':
        return { status: 200, type: 'css', body: this.assets[path] };
      case '/sidebar':
        return this.sidebar();
      case '/view':
        return json(this.session.state());
      case '/calendar':
        return json(host.calendars());
      case '/plan.xlsx':
        return this.download('xlsx', await host.planFile());
      case '/calendar.ics':
        return this.download('ics', await host.calendarFile());
      default:
        return plain(404, 'Not found');
    }
  }

  private async post(path: string, request: IncomingMessage): Promise<Answer> {
    if (!isPageRequestPath(path)) return plain(404, 'Not found');
    const body = await readJson(request);
    const parsed = parsePageRequest(path, body);
    return parsed === undefined ? plain(400, 'Bad request') : json(await this.session.perform(path, parsed));
  }

  private page(): Answer {
    const headers = { 'content-security-policy': pageContentSecurityPolicy };
    return { status: 200, type: 'html', body: this.assets['/'], headers };
  }

  private sidebar(): Answer {
    const sidebar = this.options.host.sidebar();
    if (sidebar === undefined) return plain(404, 'Not found');
    const body = sidebarDocument(sidebar.html, this.scriptRun, this.options.host.sidebarFunctions());
    const headers = { 'content-security-policy': sidebarContentSecurityPolicy };
    return { status: 200, type: 'html', body, headers };
  }

  private download(type: 'xlsx' | 'ics', body: string | Uint8Array): Answer {
    const fileName = encodeURIComponent(`${this.options.host.view().name}.${type}`);
    const headers = {
      'content-disposition': `attachment; filename="plan.${type}"; filename*=UTF-8''${fileName}`,
    };
    return { status: 200, type, body, headers };
  }

  private forbidden(): Answer {
    return plain(403, localMessages[this.options.language].pageForbidden);
  }
}

function json(body: unknown): Answer {
  return { status: 200, type: 'json', body: JSON.stringify(body) };
}

function plain(status: number, body: string): Answer {
  return { status, type: 'text', body };
}

function send(response: ServerResponse, answer: Answer): void {
  response.writeHead(answer.status, {
    'content-type': contentTypes[answer.type],
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cross-origin-resource-policy': 'same-origin',
    ...answer.headers,
  });
  response.end(answer.body);
}

/** The body as JSON, or undefined when it is too long or no JSON. */
async function readJson(request: IncomingMessage): Promise<unknown> {
  if (request.headers['content-type']?.startsWith('application/json') !== true) return undefined;
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of request) {
    if (!(chunk instanceof Uint8Array)) return undefined;
    length += chunk.length;
    if (length > maximumBodyBytes) return undefined;
    chunks.push(chunk);
  }
  try {
    return JSON.parse(Buffer.concat(chunks).toString('utf8')) as unknown;
  } catch {
    return undefined;
  }
}

function listen(server: Server, options: PageOptions): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      reject(error.code === 'EADDRINUSE' ? new PortInUseError(options.port, options.language, error) : error);
    });
    server.listen(options.port, '127.0.0.1', () => {
      const address = server.address();
      if (address === null || typeof address === 'string') reject(new Error('the server has no port'));
      else resolve(address.port);
    });
  });
}
