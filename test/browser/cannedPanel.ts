import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import type { OpeningView, PanelServer } from '../../src/contract/panelServer';
import type { Language } from '../../src/plan/language';

/** A reply as Google would bring it; `no-answer` is awaited for ever. */
type Canned<Name extends keyof PanelServer> = ReturnType<PanelServer[Name]> | 'no-answer';

/** What each function answers, call by call; the last answer holds for all further calls. */
export type CannedReplies = { readonly [Name in keyof PanelServer]?: readonly Canned<Name>[] };

/** A call that the panel made. */
export interface PanelCall {
  readonly name: keyof PanelServer;
  readonly input: unknown;
}

/** The shipped panel in a page of its own, 300 px wide as in Sheets, with an add-on that only recites. */
export class CannedPanel {
  /** What went wrong in the page. */
  readonly problems: string[] = [];

  private constructor(readonly page: Page) {
    page.setDefaultTimeout(10_000);
    page.on('pageerror', (error) => this.problems.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') this.problems.push(message.text());
    });
  }

  static async open(
    browser: Browser,
    replies: CannedReplies,
    language: Language = 'ru',
    view: OpeningView = 'calendar',
  ): Promise<CannedPanel> {
    const page = await browser.newPage({ viewport: { width: 300, height: 800 } });
    const panel = new CannedPanel(page);
    await page.addInitScript(installCannedRunner, { openPanel: [planNamed(language)], ...replies });
    const body = readFileSync(`dist/sidebar-${language}.html`, 'utf8').replace(
      /data-opening-view="[\w-]*"/,
      `data-opening-view="${view}"`,
    );
    const address = 'https://panel.example/';
    await page.route(address, (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body }));
    await page.goto(address);
    await page.locator('h1').waitFor();
    return panel;
  }

  async press(button: string): Promise<void> {
    await this.page.getByRole('button', { name: button, exact: true }).click();
  }

  /** Waits until a screen reader is told something with these words. */
  async expectAnnounced(words: RegExp): Promise<void> {
    await this.page.getByRole('status').filter({ hasText: words }).waitFor({ state: 'attached' });
  }

  /** The words on what has the focus; of a list to pick from those of its label. */
  focusedText(): Promise<string> {
    return this.page.evaluate(() => {
      const focused = document.activeElement;
      const label = focused instanceof HTMLSelectElement ? focused.labels[0] : focused;
      return label?.textContent ?? '';
    });
  }

  /** All calls so far, in their order. */
  calls(): Promise<readonly PanelCall[]> {
    return this.page.evaluate(() => (window as unknown as { panelCalls: PanelCall[] }).panelCalls);
  }

  /** The inputs of all calls of this function so far. */
  async inputsOf(name: PanelCall['name']): Promise<readonly unknown[]> {
    return (await this.calls()).filter((call) => call.name === name).map(({ input }) => input);
  }
}

function planNamed(language: Language): ReturnType<PanelServer['openPanel']> {
  return {
    ok: true,
    value: {
      language,
      planTitle: 'План работы с социальными партнёрами 5 «Б» класса',
      tabNames: ['План'],
      schoolYear: '2026/27',
    },
  };
}

/** Runs in the page, before its own script: a `google.script.run` that answers from the list. */
function installCannedRunner(replies: Readonly<Record<string, readonly unknown[] | undefined>>): void {
  type Handler = (value: unknown) => void;
  const calls: { name: string; input: unknown }[] = [];
  const runnerWith = (succeed: Handler): unknown =>
    new Proxy(
      {},
      {
        get(_target, name: string) {
          if (name === 'withSuccessHandler') return (handler: Handler) => runnerWith(handler);
          if (name === 'withFailureHandler') return () => runnerWith(succeed);
          return (input: unknown) => {
            const list = replies[name] ?? [];
            const made = calls.filter((call) => call.name === name).length;
            const reply = list[Math.min(made, list.length - 1)] ?? 'no-answer';
            calls.push({ name, input });
            if (reply !== 'no-answer') setTimeout(() => succeed(reply), 0);
          };
        },
      },
    );
  Object.assign(window, {
    panelCalls: calls,
    google: { script: { run: runnerWith(() => undefined) } },
  });
}
