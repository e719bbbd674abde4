import { readFile } from 'node:fs/promises';
import { relative, sep } from 'node:path';
import { build, transform } from 'esbuild';
import { evaluateModule } from './evaluateModule.mjs';
import { keepOneLanguage, otherLanguagesNamed } from './oneLanguage.mjs';
import { UnfitBuildError } from './unfitBuildError.mjs';

const largestPageBytes = 120 * 1024;

/**
 * The sidebar as one file for each language, `sidebar-ru.html` and so on, by its name: the script that opens it knows
 * the person's language, and all words together would outgrow the page. Throws `UnfitBuildError`.
 */
export async function buildSidebar(target) {
  const [{ languages }, styles, template] = await Promise.all([
    evaluateModule('src/plan/language.ts'),
    build({ entryPoints: ['src/sidebar/sidebar.css'], write: false, minify: true }),
    readFile('src/sidebar/sidebar.html', 'utf8'),
  ]);
  const pages = await Promise.all(
    languages.map(async (language) => {
      const script = await buildSidebarScript(target, language, languages);
      const page = template
        .replaceAll('LANGUAGE', language)
        .replace('<!-- styles -->', () => `<style>${styles.outputFiles[0].text}</style>`)
        .replace('<!-- script -->', () => `<script>${script}</script>`);
      checkSize(language, page);
      return [`sidebar-${language}.html`, page];
    }),
  );
  return Object.fromEntries(pages);
}

/** HtmlService strips `//` inside template literals of inline scripts, so there are none. */
async function buildSidebarScript(target, language, languages) {
  const result = await build({
    entryPoints: ['src/sidebar/main.tsx'],
    bundle: true,
    write: false,
    format: 'iife',
    target,
    minify: true,
    charset: 'utf8',
    legalComments: 'none',
    supported: { 'template-literal': false },
    tsconfig: 'src/sidebar/tsconfig.json',
    logLevel: 'warning',
    plugins: [wordsOfOneLanguage(language, languages)],
  });
  const script = result.outputFiles[0].text;
  const others = otherLanguagesNamed(script, language, languages);
  if (others.length > 0) {
    throw new UnfitBuildError(
      `The sidebar in ${language} names words in ${others.join(' and ')}, which only the pages in these languages have.`,
    );
  }
  return script.replace(/<\/script/gi, '<\\/script').replace(/<!--/g, '<\\!--');
}

function wordsOfOneLanguage(language, languages) {
  return {
    name: 'words-of-one-language',
    setup({ onLoad }) {
      onLoad({ filter: /\.ts$/ }, async ({ path }) => {
        if (!relative('.', path).split(sep).join('/').startsWith('src/messages/')) return undefined;
        const { code } = await transform(await readFile(path, 'utf8'), { loader: 'ts', charset: 'utf8' });
        return { contents: keepOneLanguage(code, language, languages), loader: 'js' };
      });
    },
  };
}

function checkSize(language, page) {
  const bytes = Buffer.byteLength(page);
  if (bytes > largestPageBytes) {
    throw new UnfitBuildError(
      `The sidebar in ${language} has ${bytes} bytes, more than ${largestPageBytes}.`,
    );
  }
}
