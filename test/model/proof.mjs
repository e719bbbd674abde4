// `npm run proof`, after a build: bundles the long form of the model-based test for Node and runs it.
import { build } from 'esbuild';

await build({
  entryPoints: ['test/model/main.ts'],
  bundle: true,
  outfile: 'build/test/proof.mjs',
  format: 'esm',
  platform: 'node',
  target: 'node20',
  packages: 'external',
  sourcemap: true,
  tsconfig: 'test/tsconfig.json',
  logLevel: 'warning',
});
await import('../../build/test/proof.mjs');
