import type { CalendarView, PageReply, PageRequestPath, PageRequests, PageState } from '../pageApi';

/** The server did not answer, or refused: it was stopped or started anew. */
export class ServerGoneError extends Error {
  override readonly name = 'ServerGoneError';
}

/** Asks the server; throws `ServerGoneError`. */
export class ServerConnection {
  /** Is told whether any request is under way. */
  onRunning: (isRunning: boolean) => void = () => undefined;
  private runningCount = 0;

  perform<Path extends PageRequestPath>(path: Path, request: PageRequests[Path]): Promise<PageReply> {
    const headers = { 'content-type': 'application/json' };
    return this.ask<PageReply>(path, { method: 'POST', headers, body: JSON.stringify(request) });
  }

  state(): Promise<PageState> {
    return this.ask<PageState>('/view', {});
  }

  calendars(): Promise<readonly CalendarView[]> {
    return this.ask<readonly CalendarView[]>('/calendar', {});
  }

  private async ask<Answer>(path: string, options: RequestInit): Promise<Answer> {
    this.runningCount += 1;
    this.onRunning(true);
    try {
      const response = await fetch(path, options);
      if (!response.ok) throw new Error(`${path}: ${String(response.status)} ${await response.text()}`);
      return (await response.json()) as Answer;
    } catch (cause) {
      throw new ServerGoneError('the server of the page did not answer', { cause });
    } finally {
      this.runningCount -= 1;
      this.onRunning(this.runningCount > 0);
    }
  }
}
