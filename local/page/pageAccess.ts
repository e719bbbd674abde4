import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';

/**
 * Who may talk to the page's server: only the browser that opened the address printed at the start, and only from
 * the page itself. The Host check stops names that another site points at 127.0.0.1 (DNS rebinding), the Origin check
 * stops forms and scripts of other sites, the cookie stops other programs' browsers on the same machine.
 */
export class PageAccess {
  private readonly urlToken = randomToken();
  private readonly cookieToken = randomToken();

  /** `port` is the one the server listens on. */
  constructor(private readonly port: number) {}

  /** The address to open; its token is exchanged for a cookie at once. */
  url(): string {
    return `http://127.0.0.1:${String(this.port)}/?token=${this.urlToken}`;
  }

  /** The header that gives the browser its cookie. The port is in its name, because cookies are shared by ports. */
  setCookieHeader(): string {
    return `${this.cookieName()}=${this.cookieToken}; HttpOnly; SameSite=Strict; Path=/`;
  }

  isOwnHost(headers: IncomingHttpHeaders): boolean {
    return this.ownHosts().some((host) => headers.host === host);
  }

  /** A browser names the origin with every POST; reading needs none. */
  isOwnOrigin(method: string, headers: IncomingHttpHeaders): boolean {
    const { origin } = headers;
    if (origin === undefined) return method === 'GET';
    return origin === `http://${headers.host ?? ''}` && this.isOwnHost(headers);
  }

  hasUrlToken(url: URL): boolean {
    return isSame(url.searchParams.get('token') ?? '', this.urlToken);
  }

  hasCookie(headers: IncomingHttpHeaders): boolean {
    const cookies = (headers.cookie ?? '').split(';').map((cookie) => cookie.trim());
    const start = `${this.cookieName()}=`;
    return cookies.some(
      (cookie) => cookie.startsWith(start) && isSame(cookie.slice(start.length), this.cookieToken),
    );
  }

  private cookieName(): string {
    return `partner-plan-${String(this.port)}`;
  }

  private ownHosts(): readonly string[] {
    return [`127.0.0.1:${String(this.port)}`, `localhost:${String(this.port)}`];
  }
}

function randomToken(): string {
  return randomBytes(24).toString('base64url');
}

/** Compares in a time that does not tell how much of the text was right. */
function isSame(given: string, wanted: string): boolean {
  return timingSafeEqual(digest(given), digest(wanted));
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
