import { build } from 'esbuild';

/** What a TypeScript module exports, evaluated here and now. */
export async function evaluateModule(path) {
  const options = { entryPoints: [path], bundle: true, write: false, format: 'esm', logLevel: 'warning' };
  const { outputFiles } = await build({ ...options, tsconfig: 'tsconfig.json' });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
}
