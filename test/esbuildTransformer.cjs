// The compiler that makes the bundle also compiles the tests, so both see the same language.
const { transformSync } = require('esbuild');

module.exports = {
  process(source, path) {
    const loader = path.endsWith('.tsx') ? 'tsx' : path.endsWith('.ts') ? 'ts' : 'js';
    const { code, map } = transformSync(source, {
      loader,
      format: 'cjs',
      target: 'node20',
      sourcefile: path,
      sourcemap: 'both',
      jsx: 'automatic',
      jsxImportSource: 'preact',
      define: { 'import.meta.url': JSON.stringify(require('node:url').pathToFileURL(path).href) },
    });
    return { code, map };
  },
};
