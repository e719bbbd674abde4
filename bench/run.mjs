// `npm run bench`, after a build: bundles the benchmark for Node and runs it.
import { build } from 'esbuild';

await build({
  entryPoints: ['bench/main.ts', 'bench/planThread.ts'],
  bundle: true,
  outdir: 'build/bench',
  outExtension: { '.js': '.mjs' },
  format: 'esm',
  platform: 'node',
  target: 'node20',
  packages: 'external',
  sourcemap: true,
  tsconfig: 'local/tsconfig.json',
  logLevel: 'warning',
});
await import('../build/bench/main.mjs');
