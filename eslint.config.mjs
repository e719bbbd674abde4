import js from '@eslint/js';
import tseslint from 'typescript-eslint';
import { googleServices } from './src/google/googleServices.mjs';
import { typescriptProjects } from './test/typescriptProjects.mjs';

/** What Apps Script's runtime does not have (platform-facts: V8 runtime). */
const missingGlobals = [
  'setTimeout',
  'setInterval',
  'clearTimeout',
  'clearInterval',
  'queueMicrotask',
  'fetch',
  'URL',
  'URLSearchParams',
  'TextEncoder',
  'TextDecoder',
  'crypto',
  'performance',
  'structuredClone',
  'atob',
  'btoa',
  'process',
  'window',
];
/** Arguments lie on the call stack: a list as long as a sheet overflows it, on Google as here. */
const noListOfArguments = {
  selector:
    'CallExpression[callee.property.name=/^(max|min|push|unshift|splice|concat|fromCharCode)$/] > SpreadElement.arguments',
  message: 'A list may be longer than the call stack holds: go through it (reduce, for … of).',
};
const banned = (names, message) => names.map((name) => ({ name, message }));

export default tseslint.config(
  { ignores: ['dist/', 'build/', 'node_modules/'] },
  js.configs.recommended,
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: {
      parserOptions: {
        project: typescriptProjects,
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      // Records keyed by data (properties of events, cells by name) are emptied key by key.
      '@typescript-eslint/no-dynamic-delete': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { varsIgnorePattern: '^_', argsIgnorePattern: '^_' }],
      // A package without types gets its declarations from a file beside the one that uses it.
      '@typescript-eslint/triple-slash-reference': ['error', { path: 'always' }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
    },
  },
  {
    files: ['src/**'],
    ignores: ['src/google/**', 'src/sidebar/**'],
    rules: {
      'no-restricted-globals': [
        'error',
        ...banned(googleServices, 'Only src/google/ names a Google service.'),
        ...banned(missingGlobals, 'Apps Script has no such global.'),
      ],
    },
  },
  {
    files: ['src/**', 'local/**'],
    ignores: ['src/sidebar/**', 'local/page/client/**'],
    rules: { 'no-restricted-syntax': ['error', noListOfArguments] },
  },
  {
    files: ['src/google/**'],
    rules: {
      'no-restricted-globals': ['error', ...banned(missingGlobals, 'Apps Script has no such global.')],
    },
  },
  {
    files: ['src/sidebar/**'],
    ignores: ['src/sidebar/server.ts'],
    rules: {
      'no-restricted-globals': [
        'error',
        ...banned(['google'], 'Only src/sidebar/server.ts names google.script.run.'),
      ],
    },
  },
  {
    files: ['src/{plan,checks,calendar,summary,intake,messages,contract}/**'],
    rules: {
      'no-restricted-syntax': [
        'error',
        noListOfArguments,
        {
          selector:
            "NewExpression[callee.name='Date'][arguments.length=0], CallExpression[callee.object.name='Date'][callee.property.name='now'], CallExpression[callee.object.name='Math'][callee.property.name='random']",
          message: 'Pure code reads no clock and no chance; pass them in.',
        },
        {
          selector:
            "CallExpression[callee.object.name='z'][callee.property.name=/^(url|httpUrl|ipv6|cidrv6|base64|base64url|jwt|file)$/]",
          message: 'This zod check needs globals that Apps Script lacks and would refuse valid input.',
        },
      ],
    },
  },
  {
    files: ['test/**/*.ts'],
    // Benches are object literals whose functions do not use `this`.
    rules: { '@typescript-eslint/unbound-method': 'off' },
  },
  {
    files: ['local/calendar-server/**'],
    // RFC 5545 forbids control characters in text, so they must be named.
    rules: { 'no-control-regex': 'off' },
  },
  {
    files: ['**/*.mjs', '**/*.cjs'],
    languageOptions: {
      globals: {
        process: 'readonly',
        console: 'readonly',
        Buffer: 'readonly',
        require: 'readonly',
        module: 'writable',
        URL: 'readonly',
      },
    },
  },
);
