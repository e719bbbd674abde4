import type { HttpRequest, HttpResponse } from '../local/calendar-server/exchange';
import { VirtualClock } from '../local/services/execution';
import { latenciesMs, serviceCallMs } from './latencies';

/** What something that a person does costs. */
export interface Cost {
  readonly serviceCalls: number;
  readonly httpRequests: number;
  /** Service calls by `Service.method`. */
  readonly callsByName: ReadonlyMap<string, number>;
  /** How many service calls each call from the panel made. */
  readonly callsByPanelCall: readonly number[];
  readonly modelledMs: number;
  readonly bytesSent: number;
  readonly bytesReceived: number;
}

/** Counts calls and requests. Its clock is that of the modelled world: it moves on by what each of them takes, and by every wait. */
export class Meter {
  readonly clock: VirtualClock;
  private elapsedMs = 0;
  private callsByName = new Map<string, number>();
  private callsByPanelCall: number[] = [];
  private bytesSent = 0;
  private bytesReceived = 0;
  private resetAtMs = 0;

  /** `startMs` in milliseconds since 1970. */
  constructor(startMs: number) {
    this.clock = new VirtualClock(() => startMs + this.elapsedMs);
  }

  /** What `work` costs. */
  measure(work: () => void): Cost {
    this.callsByName = new Map();
    this.callsByPanelCall = [];
    this.bytesSent = 0;
    this.bytesReceived = 0;
    this.resetAtMs = this.clock.nowMs();
    work();
    return {
      serviceCalls: [...this.callsByName.values()].reduce((sum, count) => sum + count, 0),
      httpRequests: this.callsByName.get('UrlFetchApp.fetch') ?? 0,
      callsByName: this.callsByName,
      callsByPanelCall: this.callsByPanelCall,
      modelledMs: this.clock.nowMs() - this.resetAtMs,
      bytesSent: this.bytesSent,
      bytesReceived: this.bytesReceived,
    };
  }

  addPanelCall(): void {
    this.callsByPanelCall.push(0);
    this.elapsedMs += latenciesMs.panelCall;
  }

  /** `name` as `Service.method`. */
  addServiceCall(name: string): void {
    this.callsByName.set(name, (this.callsByName.get(name) ?? 0) + 1);
    const panelCall = this.callsByPanelCall.pop();
    if (panelCall !== undefined) this.callsByPanelCall.push(panelCall + 1);
    this.elapsedMs += serviceCallMs(name);
  }

  addExchange(request: HttpRequest, response: HttpResponse): void {
    this.bytesSent += Buffer.byteLength(request.url) + Buffer.byteLength(request.body);
    this.bytesReceived += Buffer.byteLength(response.body);
    this.elapsedMs += exchangeMs(request, response);
  }
}

function exchangeMs(request: HttpRequest, response: HttpResponse): number {
  const { pathname } = new URL(request.url);
  if (pathname.startsWith('/batch/')) {
    const partCount = request.body.split('Content-Type: application/http\r\n').length - 1;
    return latenciesMs.batchRequest + latenciesMs.batchPart * partCount;
  }
  if (request.method === 'GET' && pathname.endsWith('/events')) {
    const { items = [] } = JSON.parse(response.body) as { readonly items?: readonly unknown[] };
    return latenciesMs.listRequest + latenciesMs.listedEvent * items.length;
  }
  return latenciesMs.otherRequest;
}
