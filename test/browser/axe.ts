import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds in a page and in each frame of it, one line a rule with the first element it met. */
export async function findAxeViolations(page: Page): Promise<string[]> {
  const lines: string[] = [];
  for (const frame of page.frames()) {
    // Not addScriptTag: the policies of page and sidebar allow no foreign script, while evaluate() is outside of them.
    await frame.evaluate(axeSource);
    const results = await frame.evaluate<AxeResults>(
      "axe.run({ iframes: false, resultTypes: ['violations'] })",
    );
    for (const { id, impact, nodes } of results.violations) {
      lines.push(`${frame.url()} ${id} (${impact ?? ''}): ${nodes[0]?.html ?? ''}`);
    }
  }
  return lines;
}
