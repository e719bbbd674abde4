import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import type { CalendarServer } from './calendarServer';
import type { HttpRequest } from './exchange';
import { ResponseLostError } from './exchange';

export interface ListeningServer {
  /** `http://127.0.0.1:12345`, without a slash at the end. */
  readonly url: string;
  close(): Promise<void>;
}

/** Serves the calendar server over HTTP on a free port, reachable from this machine only. */
export async function listen(server: CalendarServer): Promise<ListeningServer> {
  const listener = createServer((incoming, outgoing) => {
    void serve(server, incoming, outgoing);
  });
  await new Promise<void>((resolve, reject) => {
    listener.once('error', reject).listen(0, '127.0.0.1', resolve);
  });
  const address = listener.address();
  if (address === null || typeof address === 'string') throw new Error('The listener has no port.');
  return { url: `http://127.0.0.1:${address.port}`, close: () => close(listener) };
}

async function serve(
  server: CalendarServer,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
): Promise<void> {
  try {
    const { status, headers, body } = server.handle(await readRequest(incoming));
    outgoing.writeHead(status, { ...headers, 'content-length': Buffer.byteLength(body) }).end(body);
  } catch (error) {
    if (!(error instanceof ResponseLostError))
      process.emitWarning(error instanceof Error ? error : String(error));
    // Whoever waits sees a broken connection, as when the network fails.
    incoming.socket.destroy();
  }
}

async function readRequest(incoming: IncomingMessage): Promise<HttpRequest> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming as AsyncIterable<Buffer>) chunks.push(chunk);
  const headers = Object.fromEntries(
    Object.entries(incoming.headers).map(([name, value]) => [
      name,
      Array.isArray(value) ? value.join(', ') : (value ?? ''),
    ]),
  );
  return {
    method: incoming.method ?? 'GET',
    url: incoming.url ?? '/',
    headers,
    body: Buffer.concat(chunks).toString('utf8'),
  };
}

async function close(listener: Server): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    listener.close((error) => (error === undefined ? resolve() : reject(error)));
    listener.closeAllConnections();
  });
}
