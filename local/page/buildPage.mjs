import { copyFile, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const clientFolder = fileURLToPath(new URL('client', import.meta.url));
const buildFolder = fileURLToPath(new URL('../../build/page', import.meta.url));

/** Writes page.html, page.js, page.css and scriptRun.js (which the server puts into the sidebar's document). */
export async function buildPage(outputFolder = buildFolder) {
  await mkdir(outputFolder, { recursive: true });
  const shared = {
    bundle: true,
    format: 'iife',
    minify: true,
    charset: 'utf8',
    target: 'chrome109',
    logLevel: 'warning',
  };
  await Promise.all([
    build({
      ...shared,
      entryPoints: [join(clientFolder, 'main.ts')],
      outfile: join(outputFolder, 'page.js'),
    }),
    build({
      ...shared,
      entryPoints: [join(clientFolder, 'page.css')],
      outfile: join(outputFolder, 'page.css'),
    }),
    build({
      ...shared,
      entryPoints: [join(clientFolder, 'scriptRun', 'installScriptRun.ts')],
      globalName: 'partnerPlanScriptRun',
      outfile: join(outputFolder, 'scriptRun.js'),
    }),
    copyFile(join(clientFolder, 'page.html'), join(outputFolder, 'page.html')),
  ]);
}
